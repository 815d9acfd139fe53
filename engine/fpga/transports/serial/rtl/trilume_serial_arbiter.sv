// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two masters at one memory: 0 is the engine, 1 whoever brings the host's bytes, a single beat now and then, which goes first.
// One ID, so answers come in the order of what was asked: whose they are is written down when it is.
module trilume_serial_arbiter #(
    parameter int BusBits = 128
) (
    input  logic                 clk_i,
    input  logic                 clear_i,
    // The engine: bursts, and writes of single beats.
    input  logic [         63:0] m0_araddr_i,
    input  logic [          7:0] m0_arlen_i,
    input  logic                 m0_arvalid_i,
    output logic                 m0_arready_o,
    output logic                 m0_rvalid_o,
    input  logic                 m0_rready_i,
    input  logic [         63:0] m0_awaddr_i,
    input  logic                 m0_awvalid_i,
    output logic                 m0_awready_o,
    input  logic [  BusBits-1:0] m0_wdata_i,
    input  logic                 m0_wvalid_i,
    output logic                 m0_wready_o,
    output logic                 m0_bvalid_o,
    input  logic                 m0_bready_i,
    // The host's.
    input  logic [         63:0] m1_araddr_i,
    input  logic                 m1_arvalid_i,
    output logic                 m1_arready_o,
    output logic                 m1_rvalid_o,
    input  logic                 m1_rready_i,
    input  logic [         63:0] m1_awaddr_i,
    input  logic                 m1_awvalid_i,
    output logic                 m1_awready_o,
    input  logic [  BusBits-1:0] m1_wdata_i,
    input  logic [BusBits/8-1:0] m1_wstrb_i,
    input  logic                 m1_wvalid_i,
    output logic                 m1_wready_o,
    output logic                 m1_bvalid_o,
    input  logic                 m1_bready_i,
    // The memory; data and responses of answers go past this to both.
    output logic [         63:0] axi_araddr_o,
    output logic [          7:0] axi_arlen_o,
    output logic                 axi_arvalid_o,
    input  logic                 axi_arready_i,
    input  logic                 axi_rlast_i,
    input  logic                 axi_rvalid_i,
    output logic                 axi_rready_o,
    output logic [         63:0] axi_awaddr_o,
    output logic                 axi_awvalid_o,
    input  logic                 axi_awready_i,
    output logic [  BusBits-1:0] axi_wdata_o,
    output logic [BusBits/8-1:0] axi_wstrb_o,
    output logic                 axi_wvalid_o,
    input  logic                 axi_wready_i,
    input  logic                 axi_bvalid_i,
    output logic                 axi_bready_o
);
  // Whose address is offered: as long as it is not taken, it stays.
  logic read_held_q, read_owner_q, read_owner, write_held_q, write_owner_q, write_owner;
  logic reads_full, reads_valid, reads_who, data_full, data_valid, data_who, acks_full, acks_valid, acks_who;
  assign read_owner  = read_held_q ? read_owner_q : m1_arvalid_i;
  assign write_owner = write_held_q ? write_owner_q : m1_awvalid_i;
  always_ff @(posedge clk_i) begin
    if (clear_i) begin
      read_held_q  <= 1'b0;
      write_held_q <= 1'b0;
    end else begin
      read_held_q  <= axi_arvalid_o && !axi_arready_i;
      write_held_q <= axi_awvalid_o && !axi_awready_i;
    end
    read_owner_q  <= read_owner;
    write_owner_q <= write_owner;
  end

  assign axi_araddr_o  = read_owner ? m1_araddr_i : m0_araddr_i;
  assign axi_arlen_o   = read_owner ? 8'd0 : m0_arlen_i;
  assign axi_arvalid_o = (read_owner ? m1_arvalid_i : m0_arvalid_i) && !reads_full;
  assign m0_arready_o  = axi_arready_i && !reads_full && !read_owner;
  assign m1_arready_o  = axi_arready_i && !reads_full && read_owner;
  trilume_fifo #(
      .Width(1),
      .Depth(16)
  ) u_reads (
      .clk_i,
      .clear_i,
      .push_i (axi_arvalid_o && axi_arready_i),
      .data_i (read_owner),
      .pop_i  (axi_rvalid_i && axi_rready_o && axi_rlast_i),
      .valid_o(reads_valid),
      .full_o (reads_full),
      .data_o (reads_who)
  );
  assign m0_rvalid_o   = axi_rvalid_i && reads_valid && !reads_who;
  assign m1_rvalid_o   = axi_rvalid_i && reads_valid && reads_who;
  assign axi_rready_o  = reads_valid && (reads_who ? m1_rready_i : m0_rready_i);

  assign axi_awaddr_o  = write_owner ? m1_awaddr_i : m0_awaddr_i;
  assign axi_awvalid_o = (write_owner ? m1_awvalid_i : m0_awvalid_i) && !data_full && !acks_full;
  assign m0_awready_o  = axi_awready_i && !data_full && !acks_full && !write_owner;
  assign m1_awready_o  = axi_awready_i && !data_full && !acks_full && write_owner;
  trilume_fifo #(
      .Width(1),
      .Depth(32)
  ) u_data (
      .clk_i,
      .clear_i,
      .push_i (axi_awvalid_o && axi_awready_i),
      .data_i (write_owner),
      .pop_i  (axi_wvalid_o && axi_wready_i),
      .valid_o(data_valid),
      .full_o (data_full),
      .data_o (data_who)
  );
  assign axi_wdata_o  = data_who ? m1_wdata_i : m0_wdata_i;
  assign axi_wstrb_o  = data_who ? m1_wstrb_i : '1;
  assign axi_wvalid_o = data_valid && (data_who ? m1_wvalid_i : m0_wvalid_i);
  assign m0_wready_o  = data_valid && !data_who && axi_wready_i;
  assign m1_wready_o  = data_valid && data_who && axi_wready_i;
  trilume_fifo #(
      .Width(1),
      .Depth(32)
  ) u_acks (
      .clk_i,
      .clear_i,
      .push_i (axi_awvalid_o && axi_awready_i),
      .data_i (write_owner),
      .pop_i  (axi_bvalid_i && axi_bready_o),
      .valid_o(acks_valid),
      .full_o (acks_full),
      .data_o (acks_who)
  );
  assign m0_bvalid_o  = axi_bvalid_i && acks_valid && !acks_who;
  assign m1_bvalid_o  = axi_bvalid_i && acks_valid && acks_who;
  assign axi_bready_o = acks_valid && (acks_who ? m1_bready_i : m0_bready_i);
endmodule
