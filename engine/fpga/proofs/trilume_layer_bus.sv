// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of trilume_layer_bus: nobody gets the memory while something is owed to the other, and what is offered stays.
  logic begun_q = 1'b0;
  assume property (begun_q == !clear_i);
  // Both hold what they offer (proofs reads, writes, vector_memory).
  logic [63:0] unit_araddr_q, unit_awaddr_q, engine_araddr_q, engine_awaddr_q, araddr_q, awaddr_q;
  logic [7:0] unit_arlen_q, engine_arlen_q, arlen_q;
  logic [BusBits-1:0] unit_wdata_q, engine_wdata_q, wdata_q;
  logic unit_ar_q = 1'b0, unit_aw_q = 1'b0, unit_w_q = 1'b0, engine_ar_q = 1'b0, engine_aw_q = 1'b0, engine_w_q = 1'b0;
  logic ar_q = 1'b0, aw_q = 1'b0, w_q = 1'b0;
  assume property (!unit_ar_q || (unit_arvalid_i && unit_araddr_i == unit_araddr_q && unit_arlen_i == unit_arlen_q));
  assume property (!unit_aw_q || (unit_awvalid_i && unit_awaddr_i == unit_awaddr_q));
  assume property (!unit_w_q || (unit_wvalid_i && unit_wdata_i == unit_wdata_q));
  assume property (!engine_ar_q || (engine_arvalid_i && engine_araddr_i == engine_araddr_q && engine_arlen_i == engine_arlen_q));
  assume property (!engine_aw_q || (engine_awvalid_i && engine_awaddr_i == engine_awaddr_q));
  assume property (!engine_w_q || (engine_wvalid_i && engine_wdata_i == engine_wdata_q));
  // What each of them is owed, counted at its own ports: bursts, acknowledgements of addresses and of data.
  logic [5:0] unit_reads_q, unit_writes_q, unit_data_q, engine_reads_q, engine_writes_q, engine_data_q;
  // A memory answers what it was asked for, and neither of the two has asked for more than these queues count (proofs reads, writes).
  assume property (!axi_rvalid_i || unit_reads_q != '0 || engine_reads_q != '0);
  assume property (!axi_bvalid_i || (unit_writes_q != '0 && unit_data_q != '0) || (engine_writes_q != '0 && engine_data_q != '0));
  assume property (!unit_arvalid_i || unit_reads_q < 6'd8);
  assume property (!engine_arvalid_i || engine_reads_q < 6'd9);
  assume property ((!unit_awvalid_i || unit_writes_q < 6'd32) && (!unit_wvalid_i || unit_data_q < 6'd32));
  assume property ((!engine_awvalid_i || engine_writes_q < 6'd17) && (!engine_wvalid_i || engine_data_q < 6'd17));
  always_ff @(posedge clk_i) begin
    begun_q <= 1'b1;
    {unit_ar_q, unit_aw_q, unit_w_q} <= {begun_q && unit_arvalid_i && !unit_arready_o, begun_q && unit_awvalid_i && !unit_awready_o,
        begun_q && unit_wvalid_i && !unit_wready_o};
    {engine_ar_q, engine_aw_q, engine_w_q} <= {begun_q && engine_arvalid_i && !engine_arready_o,
        begun_q && engine_awvalid_i && !engine_awready_o, begun_q && engine_wvalid_i && !engine_wready_o};
    {unit_araddr_q, unit_arlen_q, unit_awaddr_q, unit_wdata_q} <= {unit_araddr_i, unit_arlen_i, unit_awaddr_i, unit_wdata_i};
    {engine_araddr_q, engine_arlen_q, engine_awaddr_q, engine_wdata_q} <= {engine_araddr_i, engine_arlen_i, engine_awaddr_i, engine_wdata_i};
    {ar_q, aw_q, w_q} <= {begun_q && axi_arvalid_o && !axi_arready_i, begun_q && axi_awvalid_o && !axi_awready_i,
        begun_q && axi_wvalid_o && !axi_wready_i};
    {araddr_q, arlen_q, awaddr_q, wdata_q} <= {axi_araddr_o, axi_arlen_o, axi_awaddr_o, axi_wdata_o};
    if (clear_i) begin
      {unit_reads_q, unit_writes_q, unit_data_q, engine_reads_q, engine_writes_q, engine_data_q} <= '0;
    end else begin
      unit_reads_q <= unit_reads_q + 6'(unit_arvalid_i && unit_arready_o) - 6'(unit_rvalid_o && unit_rready_i && axi_rlast_i);
      unit_writes_q <= unit_writes_q + 6'(unit_awvalid_i && unit_awready_o) - 6'(unit_bvalid_o && unit_bready_i);
      unit_data_q <= unit_data_q + 6'(unit_wvalid_i && unit_wready_o) - 6'(unit_bvalid_o && unit_bready_i);
      engine_reads_q <= engine_reads_q + 6'(engine_arvalid_i && engine_arready_o) - 6'(engine_rvalid_o && engine_rready_i && axi_rlast_i);
      engine_writes_q <= engine_writes_q + 6'(engine_awvalid_i && engine_awready_o) - 6'(engine_bvalid_o && engine_bready_i);
      engine_data_q <= engine_data_q + 6'(engine_wvalid_i && engine_wready_o) - 6'(engine_bvalid_o && engine_bready_i);
    end
    if (begun_q) begin
      one_has_the_memory: assert ((is_unit_q ? {engine_reads_q, engine_writes_q, engine_data_q} : {unit_reads_q, unit_writes_q, unit_data_q}) == '0);
      all_is_counted: assert (bursts_q == unit_reads_q + engine_reads_q && addresses_q == unit_writes_q + engine_writes_q
          && data_q == unit_data_q + engine_data_q);
      answers_to_whom_they_are_owed: assert ((!unit_rvalid_o || unit_reads_q != '0) && (!engine_rvalid_o || engine_reads_q != '0)
          && (!unit_bvalid_o || unit_writes_q != '0) && (!engine_bvalid_o || engine_writes_q != '0));
      every_answer_has_one: assert (axi_rvalid_i == (unit_rvalid_o || engine_rvalid_o) && axi_bvalid_i == (unit_bvalid_o || engine_bvalid_o));
      one_is_granted: assert (!(unit_arready_o && engine_arready_o) && !(unit_awready_o && engine_awready_o) && !(unit_wready_o && engine_wready_o));
      read_address_held: assert (!ar_q || (axi_arvalid_o && axi_araddr_o == araddr_q && axi_arlen_o == arlen_q));
      write_address_held: assert (!aw_q || (axi_awvalid_o && axi_awaddr_o == awaddr_q));
      data_held: assert (!w_q || (axi_wvalid_o && axi_wdata_o == wdata_q));
      changes_hands_at_rest: assert (!$past(begun_q && (offers || owes)) || is_unit_q == $past(is_unit_q));
      and_then_at_once: assert (!$past(begun_q && !offers && !owes) || is_unit_q == $past(unit_wants_i));
    end
  end
