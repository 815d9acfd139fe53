// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of trilume_serial_arbiter: no address is granted to both, what is offered stays, answers go to whoever asked, and nobody starves.
  logic begun_q = 1'b0;
  assume property (begun_q == !clear_i);
  // Both masters hold what they offer (proofs reads, writes, serial_access).
  logic [63:0] m0_araddr_q, m1_araddr_q, m0_awaddr_q, m1_awaddr_q;
  logic [7:0] m0_arlen_q;
  logic [BusBits-1:0] m0_wdata_q, m1_wdata_q;
  logic [BusBits/8-1:0] m1_wstrb_q;
  logic m0_ar_q = 1'b0, m1_ar_q = 1'b0, m0_aw_q = 1'b0, m1_aw_q = 1'b0, m0_w_q = 1'b0, m1_w_q = 1'b0;  // offered and not taken
  assume property (!m0_ar_q || (m0_arvalid_i && m0_araddr_i == m0_araddr_q && m0_arlen_i == m0_arlen_q));
  assume property (!m1_ar_q || (m1_arvalid_i && m1_araddr_i == m1_araddr_q));
  assume property (!m0_aw_q || (m0_awvalid_i && m0_awaddr_i == m0_awaddr_q));
  assume property (!m1_aw_q || (m1_awvalid_i && m1_awaddr_i == m1_awaddr_q));
  assume property (!m0_w_q || (m0_wvalid_i && m0_wdata_i == m0_wdata_q));
  assume property (!m1_w_q || (m1_wvalid_i && m1_wdata_i == m1_wdata_q && m1_wstrb_i == m1_wstrb_q));

  // Whose is what was asked for, the oldest lowest: what the queues hold, since what is pushed comes out in order (proof fifo).
  (* hierconn *) wire [4:0] \u_reads.written_q ;
  (* hierconn *) wire [4:0] \u_reads.read_q ;
  (* hierconn *) wire [5:0] \u_data.written_q ;
  (* hierconn *) wire [5:0] \u_data.read_q ;
  (* hierconn *) wire [5:0] \u_acks.written_q ;
  (* hierconn *) wire [5:0] \u_acks.read_q ;
  logic [4:0] reads;
  logic [5:0] data, acks;
  assign reads = \u_reads.written_q - \u_reads.read_q ;
  assign data  = \u_data.written_q - \u_data.read_q ;
  assign acks  = \u_acks.written_q - \u_acks.read_q ;
  logic [16:0] read_owners_q;
  logic [32:0] data_owners_q, ack_owners_q;
  assume property (reads == '0 || reads_who == read_owners_q[0]);
  assume property (data == '0 || data_who == data_owners_q[0]);
  assume property (acks == '0 || acks_who == ack_owners_q[0]);
  logic [4:0] reads_of_1;
  logic [5:0] writes_of_1;
  integer i;
  always_comb begin
    reads_of_1  = '0;
    writes_of_1 = '0;
    for (i = 0; i < 16; i = i + 1) reads_of_1 = reads_of_1 + 5'(5'(i) < reads && read_owners_q[i]);
    for (i = 0; i < 32; i = i + 1) writes_of_1 = writes_of_1 + 6'(6'(i) < acks && ack_owners_q[i]);
  end
  // The engine has 8 reads and 16 writes at once (proofs reads and writes: outstanding), the host's one (proof serial_access).
  assume property (!m0_arvalid_i || reads - reads_of_1 < 5'd8);
  assume property (!m1_arvalid_i || reads_of_1 == '0);
  assume property (!m0_awvalid_i || acks - writes_of_1 < 6'd16);
  assume property (!m1_awvalid_i || writes_of_1 == '0);
  // A memory answers what it was asked for, and acknowledges what it has: address and data.
  assume property (!axi_rvalid_i || reads != '0);
  assume property (!axi_bvalid_i || acks > data);

  logic read_asked, read_answered, write_asked, write_given, write_answered;
  assign read_asked     = axi_arvalid_o && axi_arready_i;
  assign read_answered  = axi_rvalid_i && axi_rready_o && axi_rlast_i;
  assign write_asked    = axi_awvalid_o && axi_awready_i;
  assign write_given    = axi_wvalid_o && axi_wready_i;
  assign write_answered = axi_bvalid_i && axi_bready_o;
  logic [1:0] read_waits_q, write_waits_q;  // grants to the host's while the engine waits
  logic read_begun_q = 1'b0, write_begun_q = 1'b0, data_begun_q = 1'b0;  // offered to the memory and not taken
  logic [63:0] araddr_q, awaddr_q;
  logic [7:0] arlen_q;
  logic [BusBits-1:0] wdata_q;
  logic [BusBits/8-1:0] wstrb_q;
  always_ff @(posedge clk_i) begin
    begun_q       <= 1'b1;
    m0_ar_q       <= begun_q && m0_arvalid_i && !m0_arready_o;
    m1_ar_q       <= begun_q && m1_arvalid_i && !m1_arready_o;
    m0_aw_q       <= begun_q && m0_awvalid_i && !m0_awready_o;
    m1_aw_q       <= begun_q && m1_awvalid_i && !m1_awready_o;
    m0_w_q        <= begun_q && m0_wvalid_i && !m0_wready_o;
    m1_w_q        <= begun_q && m1_wvalid_i && !m1_wready_o;
    read_begun_q  <= begun_q && axi_arvalid_o && !axi_arready_i;
    write_begun_q <= begun_q && axi_awvalid_o && !axi_awready_i;
    data_begun_q  <= begun_q && axi_wvalid_o && !axi_wready_i;
    {m0_araddr_q, m0_arlen_q, m1_araddr_q, m0_awaddr_q, m1_awaddr_q} <= {m0_araddr_i, m0_arlen_i, m1_araddr_i, m0_awaddr_i, m1_awaddr_i};
    {m0_wdata_q, m1_wdata_q, m1_wstrb_q} <= {m0_wdata_i, m1_wdata_i, m1_wstrb_i};
    {araddr_q, arlen_q, awaddr_q, wdata_q, wstrb_q} <= {axi_araddr_o, axi_arlen_o, axi_awaddr_o, axi_wdata_o, axi_wstrb_o};
    if (read_answered) read_owners_q <= read_owners_q >> 1;
    if (read_asked) read_owners_q[reads-5'(read_answered)] <= read_owner;
    if (write_given) data_owners_q <= data_owners_q >> 1;
    if (write_asked) data_owners_q[data-6'(write_given)] <= write_owner;
    if (write_answered) ack_owners_q <= ack_owners_q >> 1;
    if (write_asked) ack_owners_q[acks-6'(write_answered)] <= write_owner;
    if (clear_i || !m0_arvalid_i || m0_arready_o) read_waits_q <= '0;
    else if (m1_arvalid_i && m1_arready_o) read_waits_q <= read_waits_q + 2'd1;
    if (clear_i || !m0_awvalid_i || m0_awready_o) write_waits_q <= '0;
    else if (m1_awvalid_i && m1_awready_o) write_waits_q <= write_waits_q + 2'd1;
    if (begun_q) begin
      read_address_held: assert (!read_begun_q || (axi_arvalid_o && axi_araddr_o == araddr_q && axi_arlen_o == arlen_q));
      write_address_held: assert (!write_begun_q || (axi_awvalid_o && axi_awaddr_o == awaddr_q));
      data_held: assert (!data_begun_q || (axi_wvalid_o && axi_wdata_o == wdata_q && axi_wstrb_o == wstrb_q));
      held_is_known: assert (read_held_q == read_begun_q && write_held_q == write_begun_q);
      held_still_asks: assert ((!read_held_q || (read_owner_q ? m1_ar_q : m0_ar_q)) && (!write_held_q || (write_owner_q ? m1_aw_q : m0_aw_q)));
      data_still_comes: assert (!data_begun_q || (data != '0 && (data_owners_q[0] ? m1_w_q : m0_w_q)));
      one_read_is_granted: assert (!(m0_arready_o && m1_arready_o) && read_asked
          == ((m0_arvalid_i && m0_arready_o) || (m1_arvalid_i && m1_arready_o)));
      one_write_is_granted: assert (!(m0_awready_o && m1_awready_o) && write_asked
          == ((m0_awvalid_i && m0_awready_o) || (m1_awvalid_i && m1_awready_o)));
      granted_is_passed_on: assert (!read_asked || (m1_arready_o ? axi_araddr_o == m1_araddr_i && axi_arlen_o == '0
                                                                 : axi_araddr_o == m0_araddr_i && axi_arlen_o == m0_arlen_i));
      data_of_one: assert (!(m0_wready_o && m1_wready_o) && write_given
          == ((m0_wvalid_i && m0_wready_o) || (m1_wvalid_i && m1_wready_o)));
      read_answer_to_its_owner: assert (m0_rvalid_o == (axi_rvalid_i && !read_owners_q[0]) && m1_rvalid_o == (axi_rvalid_i && read_owners_q[0]));
      acknowledgement_to_its_owner: assert (m0_bvalid_o == (axi_bvalid_i && !ack_owners_q[0]) && m1_bvalid_o == (axi_bvalid_i && ack_owners_q[0]));
      data_before_acknowledgement: assert (data <= acks);
      never_full: assert (reads - reads_of_1 <= 5'd8 && acks - writes_of_1 <= 6'd16 && reads_of_1 <= 5'd1 && writes_of_1 <= 6'd1);
      nobody_starves: assert (read_waits_q <= 2'd1 && write_waits_q <= 2'd1);
      then_it_is_the_engines_turn: assert ((read_waits_q == '0 || m0_ar_q) && (write_waits_q == '0 || m0_aw_q)
          && (read_waits_q == '0 || reads_of_1 != '0 || read_held_q) && (write_waits_q == '0 || writes_of_1 != '0 || write_held_q));
      not_the_hosts_again: assert ((read_waits_q == '0 || !(read_held_q && read_owner_q)) && (write_waits_q == '0 || !(write_held_q && write_owner_q)));
    end
  end
