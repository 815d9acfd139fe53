// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of trilume_layer_registers: each request of the host's and of the jobs' has one answer, which is held and goes to whoever asked.
  logic begun_q = 1'b0;
  assume property (begun_q == rst_ni);
  // Who rings and asks holds that until it is done, or is stopped for good (trilume_layer_jobs, trilume_layered).
  // The accelerator takes one of each at a time, answers what it took, and holds its answers (proof registers).
  logic write_owed_q, read_owed_q, b_q = 1'b0, r_q = 1'b0, hb_q = 1'b0, hr_q = 1'b0;
  logic [31:0] r_data_q, hr_data_q;
  logic [1:0] b_resp_q, r_resp_q, hb_resp_q, hr_resp_q;
  assume property (engine_awready_i == engine_wready_i && (!engine_awready_i || (engine_awvalid_o && !write_owed_q)));
  assume property (!engine_arready_i || (engine_arvalid_o && !read_owed_q));
  assume property (!engine_bvalid_i || write_owed_q);
  assume property (!engine_rvalid_i || read_owed_q);
  assume property (!b_q || (engine_bvalid_i && engine_bresp_i == b_resp_q));
  assume property (!r_q || (engine_rvalid_i && engine_rdata_i == r_data_q && engine_rresp_i == r_resp_q));
  logic [1:0] host_writes_q, host_reads_q;  // taken and not answered
  logic tail_out_q, status_out_q;
  always_ff @(posedge clk_i) begin
    begun_q <= 1'b1;
    {b_q, r_q} <= {begun_q && engine_bvalid_i && !engine_bready_o, begun_q && engine_rvalid_i && !engine_rready_o};
    {hb_q, hr_q} <= {begun_q && axil_bvalid_o && !axil_bready_i, begun_q && axil_rvalid_o && !axil_rready_i};
    {b_resp_q, r_data_q, r_resp_q} <= {engine_bresp_i, engine_rdata_i, engine_rresp_i};
    {hb_resp_q, hr_data_q, hr_resp_q} <= {axil_bresp_o, axil_rdata_o, axil_rresp_o};
    if (!rst_ni) begin
      {write_owed_q, read_owed_q, host_writes_q, host_reads_q, tail_out_q, status_out_q} <= '0;
    end else begin
      if (engine_awvalid_o && engine_awready_i) write_owed_q <= 1'b1;
      else if (engine_bvalid_i && engine_bready_o) write_owed_q <= 1'b0;
      if (engine_arvalid_o && engine_arready_i) read_owed_q <= 1'b1;
      else if (engine_rvalid_i && engine_rready_o) read_owed_q <= 1'b0;
      if (engine_awvalid_o && engine_awready_i) tail_out_q <= !write_there;
      else if (tail_done_o) tail_out_q <= 1'b0;
      if (engine_arvalid_o && engine_arready_i) status_out_q <= !read_there;
      else if (status_done_o) status_out_q <= 1'b0;
      host_writes_q <= host_writes_q + 2'(axil_awvalid_i && axil_awready_o) - 2'(axil_bvalid_o && axil_bready_i);
      host_reads_q <= host_reads_q + 2'(axil_arvalid_i && axil_arready_o) - 2'(axil_rvalid_o && axil_rready_i);
    end
    if (begun_q) begin
      address_with_its_data: assert (axil_awready_o == axil_wready_o && (!axil_awready_o || (axil_awvalid_i && axil_wvalid_i)));
      one_write_one_answer: assert (host_writes_q == 2'(write_here_q) + 2'(write_there_q) && host_writes_q <= 2'd1);
      one_read_one_answer: assert (host_reads_q == 2'(read_here_q) + 2'(read_there_q) && host_reads_q <= 2'd1);
      no_answer_without_a_write: assert (!axil_bvalid_o || host_writes_q == 2'd1);
      no_answer_without_a_read: assert (!axil_rvalid_o || host_reads_q == 2'd1);
      write_answer_held: assert (!hb_q || (axil_bvalid_o && axil_bresp_o == hb_resp_q));
      read_answer_held: assert (!hr_q || (axil_rvalid_o && axil_rdata_o == hr_data_q && axil_rresp_o == hr_resp_q));
      tail_is_told_of_its_own: assert (tail_q == tail_out_q && (!tail_done_o || tail_out_q) && !(tail_done_o && axil_bvalid_o && write_there_q));
      status_is_told_of_its_own: assert (status_q == status_out_q && (!status_done_o || status_out_q) && !(status_done_o && axil_rvalid_o && read_there_q));
      one_at_the_engine: assert (!(write_there_q && tail_q) && !(read_there_q && status_q));
      the_engine_owes_one: assert (write_owed_q == (write_there_q || tail_q) && read_owed_q == (read_there_q || status_q));
      only_tail_and_status: assert ((!(engine_awvalid_o && !write_there) || (engine_awaddr_o == 12'h02C && tail_valid_i))
          && (!(engine_arvalid_o && !read_there) || (engine_araddr_o == 12'h014 && status_valid_i)));
      the_hosts_as_it_is: assert ((!write_there || (engine_awaddr_o == axil_awaddr_i && engine_wdata_o == axil_wdata_i && engine_wstrb_o == axil_wstrb_i))
          && (!read_there || engine_araddr_o == axil_araddr_i));
      a_reset_leaves_nothing: assert (!$past(begun_q && reset_i) || (!irq_o && !failed_q));
      starts_at_rest: assert (!start_o || !$past(busy_i || stop_i));
    end
  end
