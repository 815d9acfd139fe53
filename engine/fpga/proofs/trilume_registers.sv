// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of trilume_registers: each request has one answer, which is held; a reset leaves nothing pending.
  logic begun_q = 1'b0;
  logic [2:0] writes_q, reads_q;  // taken and not answered
  assume property (begun_q || !rst_ni);
  always_ff @(posedge clk_i) begin
    begun_q <= 1'b1;
    if (!rst_ni) begin
      writes_q <= '0;
      reads_q  <= '0;
    end else begin
      writes_q <= writes_q + 3'(axil_awvalid_i && axil_awready_o) - 3'(axil_bvalid_o && axil_bready_i);
      reads_q  <= reads_q + 3'(axil_arvalid_i && axil_arready_o) - 3'(axil_rvalid_o && axil_rready_i);
    end
    if (begun_q) begin
      write_answer_held: assert (!$past(begun_q && rst_ni && axil_bvalid_o && !axil_bready_i)
          || (axil_bvalid_o && axil_bresp_o == $past(axil_bresp_o)));
      read_answer_held: assert (!$past(begun_q && rst_ni && axil_rvalid_o && !axil_rready_i)
          || (axil_rvalid_o && axil_rdata_o == $past(axil_rdata_o) && axil_rresp_o == $past(axil_rresp_o)));
      address_with_its_data: assert (axil_awready_o == axil_wready_o && (!axil_awready_o || (axil_awvalid_i && axil_wvalid_i)));
      one_write_one_answer: assert (writes_q == 3'(write_q) + 3'(bvalid_q) && writes_q <= 3'd1);
      one_read_one_answer: assert (reads_q == 3'(latch_q) + 3'(choose_q) + 3'(rvalid_q) && reads_q <= 3'd1);
      no_answer_without_a_write: assert (!axil_bvalid_o || writes_q == 3'd1);
      no_answer_without_a_read: assert (!axil_rvalid_o || reads_q == 3'd1);
      reset_clears: assert (!$past(begun_q && rst_ni && reset_i)
          || (!irq_o && !go_o && tail_o == '0 && head_q == '0 && errors_q == '0 && errors_seen_q == '0));
      errors_stay: assert (!$past(begun_q && rst_ni && !reset_i && !accept) || (errors_q & $past(errors_q)) == $past(errors_q));
      jobs_are_counted: assert (!$past(begun_q && rst_ni && !reset_i) || head_q == $past(head_q) + 16'($past(job_done_i)));
      halted_does_not_go: assert (!go_o || (enable_q && !halt_q && !drain_i && !aborted_i));
    end
  end
