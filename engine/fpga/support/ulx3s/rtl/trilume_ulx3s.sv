// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A ULX3S but for what is in its pins: one clock, a UART at its USB converter, a chip of SDRAM. Simulated as it is here.
module trilume_ulx3s #(
    parameter int          Rows         = 4,
    parameter int          Columns      = 16,
    parameter int          TilesMax     = 1024,
    parameter int          ClocksPerBit = 20,      // 3 Mbaud
    parameter logic [31:0] ClockKhz     = 32'd60000,
    parameter int          PowerUp      = 12000,
    parameter logic [31:0] Build        = 32'd0
) (
    input  logic        clk_i,
    input  logic        rst_ni,
    input  logic        rx_i,
    output logic        tx_o,
    output logic        busy_o,
    output logic        irq_o,
    output logic        memory_ready_o,
    output logic        sdram_ras_no,
    output logic        sdram_cas_no,
    output logic        sdram_we_no,
    output logic [ 1:0] sdram_ba_o,
    output logic [12:0] sdram_a_o,
    output logic [ 1:0] sdram_dqm_o,
    output logic [15:0] sdram_dq_o,
    output logic [15:0] sdram_dq_t_o,
    input  logic [15:0] sdram_dq_i
);
  localparam int BusBits = 128;  // the SDRAM's controller knows no other
  localparam logic [31:0] MemoryPages = 32'd8192;  // 32 MiB; of a chip with 64 it is the half whose bit 9 of the column is 0

  logic rx_valid, tx_valid, tx_ready, board_reset;
  logic [7:0] rx_byte, tx_byte;
  trilume_serial_uart #(
      .ClocksPerBit(ClocksPerBit)
  ) u_uart (
      .clk_i,
      .rst_ni,
      .rx_i,
      .tx_o,
      .valid_o(rx_valid),
      .byte_o (rx_byte),
      .valid_i(tx_valid),
      .byte_i (tx_byte),
      .ready_o(tx_ready)
  );

  logic [63:0] araddr, awaddr;
  logic unused_address_bits;  // the driver asks for nothing beyond the memory, and for whole words
  assign unused_address_bits = ^{araddr[63:25], araddr[0], awaddr[63:25], awaddr[0]};
  logic [7:0] arlen;
  logic arvalid, arready, rlast, rvalid, rready, awvalid, awready, wvalid, wready, bvalid, bready;
  logic [BusBits-1:0] rdata, wdata;
  logic [BusBits/8-1:0] wstrb;
  trilume_serial_board #(
      .Rows(Rows),
      .Columns(Columns),
      .TilesMax(TilesMax),
      .BusBits(BusBits),
      .MemoryPages(MemoryPages),
      .ClockKhz(ClockKhz),
      .Build(Build)
  ) u_board (
      .clk_i,
      .rst_ni,
      .rx_valid_i(rx_valid),
      .rx_byte_i(rx_byte),
      .tx_valid_o(tx_valid),
      .tx_byte_o(tx_byte),
      .tx_ready_i(tx_ready),
      .busy_o,
      .irq_o,
      .board_reset_o(board_reset),
      .axi_araddr_o(araddr),
      .axi_arlen_o(arlen),
      .axi_arvalid_o(arvalid),
      .axi_arready_i(arready),
      .axi_rdata_i(rdata),
      .axi_rresp_i(2'b00),
      .axi_rlast_i(rlast),
      .axi_rvalid_i(rvalid),
      .axi_rready_o(rready),
      .axi_awaddr_o(awaddr),
      .axi_awvalid_o(awvalid),
      .axi_awready_i(awready),
      .axi_wdata_o(wdata),
      .axi_wstrb_o(wstrb),
      .axi_wvalid_o(wvalid),
      .axi_wready_i(wready),
      .axi_bresp_i(2'b00),
      .axi_bvalid_i(bvalid),
      .axi_bready_o(bready)
  );
  trilume_ulx3s_sdram #(
      .PowerUp(PowerUp)
  ) u_sdram (
      .clk_i,
      .rst_ni,
      .clear_i(board_reset),
      .ready_o(memory_ready_o),
      .axi_araddr_i(araddr[24:1]),
      .axi_arlen_i(arlen),
      .axi_arvalid_i(arvalid),
      .axi_arready_o(arready),
      .axi_rdata_o(rdata),
      .axi_rlast_o(rlast),
      .axi_rvalid_o(rvalid),
      .axi_rready_i(rready),
      .axi_awaddr_i(awaddr[24:1]),
      .axi_awvalid_i(awvalid),
      .axi_awready_o(awready),
      .axi_wdata_i(wdata),
      .axi_wstrb_i(wstrb),
      .axi_wvalid_i(wvalid),
      .axi_wready_o(wready),
      .axi_bvalid_o(bvalid),
      .axi_bready_i(bready),
      .sdram_ras_no,
      .sdram_cas_no,
      .sdram_we_no,
      .sdram_ba_o,
      .sdram_a_o,
      .sdram_dqm_o,
      .sdram_dq_o,
      .sdram_dq_t_o,
      .sdram_dq_i
  );
endmodule
