// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The memory belongs to the vector unit or to the accelerator, never to both: it changes hands when whoever has it is owed no answer and
// offers nothing.
module trilume_layer_bus #(
    parameter int BusBits = 128
) (
    input  logic               clk_i,
    input  logic               clear_i,
    input  logic               unit_wants_i,    // nothing of the unit's is outstanding where it does not
    output logic               moved_o,         // something was handed over
    // The unit.
    input  logic [       63:0] unit_araddr_i,
    input  logic [        7:0] unit_arlen_i,
    input  logic               unit_arvalid_i,
    output logic               unit_arready_o,
    output logic               unit_rvalid_o,
    input  logic               unit_rready_i,
    input  logic [       63:0] unit_awaddr_i,
    input  logic               unit_awvalid_i,
    output logic               unit_awready_o,
    input  logic [BusBits-1:0] unit_wdata_i,
    input  logic               unit_wvalid_i,
    output logic               unit_wready_o,
    output logic               unit_bvalid_o,
    input  logic               unit_bready_i,
    // The accelerator.
    input  logic [       63:0] engine_araddr_i,
    input  logic [        7:0] engine_arlen_i,
    input  logic               engine_arvalid_i,
    output logic               engine_arready_o,
    output logic               engine_rvalid_o,
    input  logic               engine_rready_i,
    input  logic [       63:0] engine_awaddr_i,
    input  logic               engine_awvalid_i,
    output logic               engine_awready_o,
    input  logic [BusBits-1:0] engine_wdata_i,
    input  logic               engine_wvalid_i,
    output logic               engine_wready_o,
    output logic               engine_bvalid_o,
    input  logic               engine_bready_i,
    // The memory.
    output logic [       63:0] axi_araddr_o,
    output logic [        7:0] axi_arlen_o,
    output logic               axi_arvalid_o,
    input  logic               axi_arready_i,
    input  logic               axi_rlast_i,
    input  logic               axi_rvalid_i,
    output logic               axi_rready_o,
    output logic [       63:0] axi_awaddr_o,
    output logic               axi_awvalid_o,
    input  logic               axi_awready_i,
    output logic [BusBits-1:0] axi_wdata_o,
    output logic               axi_wvalid_o,
    input  logic               axi_wready_i,
    input  logic               axi_bvalid_i,
    output logic               axi_bready_o
);
  // What is owed: bursts, acknowledgements of addresses and of data. Both sides have far fewer on their way than these can count.
  logic [5:0] bursts_q, addresses_q, data_q;
  logic reads, burst_ends, writes, sends, acknowledged, owes, offers, is_unit_q;
  assign reads        = axi_arvalid_o && axi_arready_i;
  assign burst_ends   = axi_rvalid_i && axi_rready_o && axi_rlast_i;
  assign writes       = axi_awvalid_o && axi_awready_i;
  assign sends        = axi_wvalid_o && axi_wready_i;
  assign acknowledged = axi_bvalid_i && axi_bready_o;
  assign owes         = bursts_q != '0 || addresses_q != '0 || data_q != '0;
  assign offers       = axi_arvalid_o || axi_awvalid_o || axi_wvalid_o;
  assign moved_o      = reads || (axi_rvalid_i && axi_rready_o) || writes || sends || acknowledged;
  always_ff @(posedge clk_i) begin
    if (clear_i) begin
      bursts_q    <= '0;
      addresses_q <= '0;
      data_q      <= '0;
      is_unit_q   <= 1'b0;
    end else begin
      bursts_q    <= bursts_q + 6'(reads) - 6'(burst_ends);
      addresses_q <= addresses_q + 6'(writes) - 6'(acknowledged);
      data_q      <= data_q + 6'(sends) - 6'(acknowledged);
      if (!owes && !offers) is_unit_q <= unit_wants_i;
    end
  end

  assign unit_arready_o   = axi_arready_i && is_unit_q;
  assign unit_rvalid_o    = axi_rvalid_i && is_unit_q;
  assign unit_awready_o   = axi_awready_i && is_unit_q;
  assign unit_wready_o    = axi_wready_i && is_unit_q;
  assign unit_bvalid_o    = axi_bvalid_i && is_unit_q;
  assign engine_arready_o = axi_arready_i && !is_unit_q;
  assign engine_rvalid_o  = axi_rvalid_i && !is_unit_q;
  assign engine_awready_o = axi_awready_i && !is_unit_q;
  assign engine_wready_o  = axi_wready_i && !is_unit_q;
  assign engine_bvalid_o  = axi_bvalid_i && !is_unit_q;
  assign axi_araddr_o     = is_unit_q ? unit_araddr_i : engine_araddr_i;
  assign axi_arlen_o      = is_unit_q ? unit_arlen_i : engine_arlen_i;
  assign axi_arvalid_o    = is_unit_q ? unit_arvalid_i : engine_arvalid_i;
  assign axi_rready_o     = is_unit_q ? unit_rready_i : engine_rready_i;
  assign axi_awaddr_o     = is_unit_q ? unit_awaddr_i : engine_awaddr_i;
  assign axi_awvalid_o    = is_unit_q ? unit_awvalid_i : engine_awvalid_i;
  assign axi_wdata_o      = is_unit_q ? unit_wdata_i : engine_wdata_i;
  assign axi_wvalid_o     = is_unit_q ? unit_wvalid_i : engine_wvalid_i;
  assign axi_bready_o     = is_unit_q ? unit_bready_i : engine_bready_i;
endmodule
