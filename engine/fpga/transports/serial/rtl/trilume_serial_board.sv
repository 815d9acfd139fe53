// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The accelerator with its vector unit behind a stream of bytes: what a board is but for its pins and its memory. board_reset_o is
// for the memory's controller: what it was asked for before is nobody's any more.
module trilume_serial_board #(
    parameter int          Rows        = 4,
    parameter int          Columns     = 16,
    parameter int          Vectors     = 1,
    parameter int          Packing     = 2,
    parameter int          Style       = 2,
    parameter int          TilesMax    = 1024,
    parameter int          BusBits     = 128,
    parameter logic [31:0] MemoryPages = 32'd0,
    parameter int          MemoryWait  = 65536,
    parameter logic [31:0] ClockKhz    = 32'd0,
    parameter logic [31:0] Build       = 32'd0
) (
    input  logic                 clk_i,
    input  logic                 rst_ni,
    input  logic                 rx_valid_i,
    input  logic [          7:0] rx_byte_i,
    output logic                 tx_valid_o,
    output logic [          7:0] tx_byte_o,
    input  logic                 tx_ready_i,
    output logic                 busy_o,
    output logic                 irq_o,
    output logic                 board_reset_o,
    output logic [         63:0] axi_araddr_o,
    output logic [          7:0] axi_arlen_o,
    output logic                 axi_arvalid_o,
    input  logic                 axi_arready_i,
    input  logic [  BusBits-1:0] axi_rdata_i,
    input  logic [          1:0] axi_rresp_i,
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
    input  logic [          1:0] axi_bresp_i,
    input  logic                 axi_bvalid_i,
    output logic                 axi_bready_o
);
  logic core_reset_n;
  assign core_reset_n = rst_ni && !board_reset_o;

  // Registers.
  logic [11:0] axil_awaddr, axil_araddr;
  logic axil_awvalid, axil_awready, axil_wvalid, axil_wready, axil_bvalid, axil_bready;
  logic axil_arvalid, axil_arready, axil_rvalid, axil_rready;
  logic [31:0] axil_wdata, axil_rdata;
  logic [3:0] axil_wstrb;
  logic [1:0] axil_bresp, axil_rresp;

  // Memory: of the engine, and of the host.
  logic [63:0] m0_araddr, m0_awaddr, m1_araddr, m1_awaddr;
  logic [7:0] m0_arlen;
  logic m0_arvalid, m0_arready, m0_rvalid, m0_rready, m0_awvalid, m0_awready, m0_wvalid, m0_wready, m0_bvalid, m0_bready;
  logic m1_arvalid, m1_arready, m1_rvalid, m1_rready, m1_awvalid, m1_awready, m1_wvalid, m1_wready, m1_bvalid, m1_bready;
  logic [BusBits-1:0] m0_wdata, m1_wdata;
  logic [BusBits/8-1:0] m1_wstrb;
  // Constants: incrementing bursts of whole beats, writes of one.
  logic [2:0] unused_arsize, unused_awsize;
  logic [1:0] unused_arburst, unused_awburst;
  logic [7:0] unused_awlen;
  logic [BusBits/8-1:0] unused_wstrb;
  logic unused_wlast;

  trilume_layered #(
      .Rows(Rows),
      .Columns(Columns),
      .Vectors(Vectors),
      .Packing(Packing),
      .Style(Style),
      .TilesMax(TilesMax),
      .BusBits(BusBits),
      .ClockKhz(ClockKhz),
      .Build(Build)
  ) u_core (
      .clk_i,
      .rst_ni(core_reset_n),
      .axil_awaddr_i(axil_awaddr),
      .axil_awvalid_i(axil_awvalid),
      .axil_awready_o(axil_awready),
      .axil_wdata_i(axil_wdata),
      .axil_wstrb_i(axil_wstrb),
      .axil_wvalid_i(axil_wvalid),
      .axil_wready_o(axil_wready),
      .axil_bresp_o(axil_bresp),
      .axil_bvalid_o(axil_bvalid),
      .axil_bready_i(axil_bready),
      .axil_araddr_i(axil_araddr),
      .axil_arvalid_i(axil_arvalid),
      .axil_arready_o(axil_arready),
      .axil_rdata_o(axil_rdata),
      .axil_rresp_o(axil_rresp),
      .axil_rvalid_o(axil_rvalid),
      .axil_rready_i(axil_rready),
      .axi_araddr_o(m0_araddr),
      .axi_arlen_o(m0_arlen),
      .axi_arsize_o(unused_arsize),
      .axi_arburst_o(unused_arburst),
      .axi_arvalid_o(m0_arvalid),
      .axi_arready_i(m0_arready),
      .axi_rdata_i,
      .axi_rresp_i,
      .axi_rlast_i,
      .axi_rvalid_i(m0_rvalid),
      .axi_rready_o(m0_rready),
      .axi_awaddr_o(m0_awaddr),
      .axi_awlen_o(unused_awlen),
      .axi_awsize_o(unused_awsize),
      .axi_awburst_o(unused_awburst),
      .axi_awvalid_o(m0_awvalid),
      .axi_awready_i(m0_awready),
      .axi_wdata_o(m0_wdata),
      .axi_wstrb_o(unused_wstrb),
      .axi_wlast_o(unused_wlast),
      .axi_wvalid_o(m0_wvalid),
      .axi_wready_i(m0_wready),
      .axi_bresp_i,
      .axi_bvalid_i(m0_bvalid),
      .axi_bready_o(m0_bready),
      .irq_o,
      .temperature_i(16'd0),
      .overtemp_i(1'b0)
  );
  trilume_serial #(
      .BusBits(BusBits),
      .MemoryPages(MemoryPages),
      .ClockKhz(ClockKhz),
      .MemoryWait(MemoryWait)
  ) u_serial (
      .clk_i,
      .rst_ni,
      .rx_valid_i,
      .rx_byte_i,
      .tx_valid_o,
      .tx_byte_o,
      .tx_ready_i,
      .irq_i(irq_o),
      .board_reset_o,
      .busy_o,
      .axil_awaddr_o(axil_awaddr),
      .axil_awvalid_o(axil_awvalid),
      .axil_awready_i(axil_awready),
      .axil_wdata_o(axil_wdata),
      .axil_wstrb_o(axil_wstrb),
      .axil_wvalid_o(axil_wvalid),
      .axil_wready_i(axil_wready),
      .axil_bresp_i(axil_bresp),
      .axil_bvalid_i(axil_bvalid),
      .axil_bready_o(axil_bready),
      .axil_araddr_o(axil_araddr),
      .axil_arvalid_o(axil_arvalid),
      .axil_arready_i(axil_arready),
      .axil_rdata_i(axil_rdata),
      .axil_rresp_i(axil_rresp),
      .axil_rvalid_i(axil_rvalid),
      .axil_rready_o(axil_rready),
      .axi_araddr_o(m1_araddr),
      .axi_arvalid_o(m1_arvalid),
      .axi_arready_i(m1_arready),
      .axi_rdata_i,
      .axi_rresp_i,
      .axi_rvalid_i(m1_rvalid),
      .axi_rready_o(m1_rready),
      .axi_awaddr_o(m1_awaddr),
      .axi_awvalid_o(m1_awvalid),
      .axi_awready_i(m1_awready),
      .axi_wdata_o(m1_wdata),
      .axi_wstrb_o(m1_wstrb),
      .axi_wvalid_o(m1_wvalid),
      .axi_wready_i(m1_wready),
      .axi_bresp_i,
      .axi_bvalid_i(m1_bvalid),
      .axi_bready_o(m1_bready)
  );
  trilume_serial_arbiter #(
      .BusBits(BusBits)
  ) u_arbiter (
      .clk_i,
      .clear_i(!core_reset_n),
      .m0_araddr_i(m0_araddr),
      .m0_arlen_i(m0_arlen),
      .m0_arvalid_i(m0_arvalid),
      .m0_arready_o(m0_arready),
      .m0_rvalid_o(m0_rvalid),
      .m0_rready_i(m0_rready),
      .m0_awaddr_i(m0_awaddr),
      .m0_awvalid_i(m0_awvalid),
      .m0_awready_o(m0_awready),
      .m0_wdata_i(m0_wdata),
      .m0_wvalid_i(m0_wvalid),
      .m0_wready_o(m0_wready),
      .m0_bvalid_o(m0_bvalid),
      .m0_bready_i(m0_bready),
      .m1_araddr_i(m1_araddr),
      .m1_arvalid_i(m1_arvalid),
      .m1_arready_o(m1_arready),
      .m1_rvalid_o(m1_rvalid),
      .m1_rready_i(m1_rready),
      .m1_awaddr_i(m1_awaddr),
      .m1_awvalid_i(m1_awvalid),
      .m1_awready_o(m1_awready),
      .m1_wdata_i(m1_wdata),
      .m1_wstrb_i(m1_wstrb),
      .m1_wvalid_i(m1_wvalid),
      .m1_wready_o(m1_wready),
      .m1_bvalid_o(m1_bvalid),
      .m1_bready_i(m1_bready),
      .axi_araddr_o,
      .axi_arlen_o,
      .axi_arvalid_o,
      .axi_arready_i,
      .axi_rlast_i,
      .axi_rvalid_i,
      .axi_rready_o,
      .axi_awaddr_o,
      .axi_awvalid_o,
      .axi_awready_i,
      .axi_wdata_o,
      .axi_wstrb_o,
      .axi_wvalid_o,
      .axi_wready_i,
      .axi_bvalid_i,
      .axi_bready_o
  );
endmodule
