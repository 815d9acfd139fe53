// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The accelerator beside the processors of a Kria KV260, as a block design takes it: plain Verilog, names of AXI as the
// tool looks for them, parameters for one HP port. 8 x 10 weights of base 3 are the 16 bytes that the port has a cycle,
// so nothing is converted in between; a tile of 20 columns would be wider than a beat.
//   s_axil  registers, 4 KiB, behind M_AXI_HPM0_FPD
//   m_axi   memory, through S_AXI_HP0_FPD: past the caches of the processors
//   irq     level, to pl_ps_irq0
module trilume_kv260 #(
    parameter integer      CLOCK_KHZ = 250000,  // of aclk, told to the driver
    parameter       [31:0] BUILD     = 32'h0    // a hash of sources and parameters, told to the driver
) (
    (* X_INTERFACE_INFO = "xilinx.com:signal:clock:1.0 aclk CLK" *)
    (* X_INTERFACE_PARAMETER = "ASSOCIATED_BUSIF s_axil:m_axi, ASSOCIATED_RESET aresetn" *)
    input  wire         aclk,
    (* X_INTERFACE_INFO = "xilinx.com:signal:reset:1.0 aresetn RST" *)
    (* X_INTERFACE_PARAMETER = "POLARITY ACTIVE_LOW" *)
    input  wire         aresetn,
    input  wire [ 11:0] s_axil_awaddr,
    input  wire [  2:0] s_axil_awprot,
    input  wire         s_axil_awvalid,
    output wire         s_axil_awready,
    input  wire [ 31:0] s_axil_wdata,
    input  wire [  3:0] s_axil_wstrb,
    input  wire         s_axil_wvalid,
    output wire         s_axil_wready,
    output wire [  1:0] s_axil_bresp,
    output wire         s_axil_bvalid,
    input  wire         s_axil_bready,
    input  wire [ 11:0] s_axil_araddr,
    input  wire [  2:0] s_axil_arprot,
    input  wire         s_axil_arvalid,
    output wire         s_axil_arready,
    output wire [ 31:0] s_axil_rdata,
    output wire [  1:0] s_axil_rresp,
    output wire         s_axil_rvalid,
    input  wire         s_axil_rready,
    output wire [ 63:0] m_axi_araddr,
    output wire [  7:0] m_axi_arlen,
    output wire [  2:0] m_axi_arsize,
    output wire [  1:0] m_axi_arburst,
    output wire [  3:0] m_axi_arcache,
    output wire [  2:0] m_axi_arprot,
    output wire         m_axi_arvalid,
    input  wire         m_axi_arready,
    input  wire [127:0] m_axi_rdata,
    input  wire [  1:0] m_axi_rresp,
    input  wire         m_axi_rlast,
    input  wire         m_axi_rvalid,
    output wire         m_axi_rready,
    output wire [ 63:0] m_axi_awaddr,
    output wire [  7:0] m_axi_awlen,
    output wire [  2:0] m_axi_awsize,
    output wire [  1:0] m_axi_awburst,
    output wire [  3:0] m_axi_awcache,
    output wire [  2:0] m_axi_awprot,
    output wire         m_axi_awvalid,
    input  wire         m_axi_awready,
    output wire [127:0] m_axi_wdata,
    output wire [ 15:0] m_axi_wstrb,
    output wire         m_axi_wlast,
    output wire         m_axi_wvalid,
    input  wire         m_axi_wready,
    input  wire [  1:0] m_axi_bresp,
    input  wire         m_axi_bvalid,
    output wire         m_axi_bready,
    (* X_INTERFACE_INFO = "xilinx.com:signal:interrupt:1.0 irq INTERRUPT" *)
    (* X_INTERFACE_PARAMETER = "SENSITIVITY LEVEL_HIGH" *)
    output wire         irq
);
  // Normal memory that may be buffered and merged, not cached; data, secure as the processors' own.
  assign m_axi_arcache = 4'b0011;
  assign m_axi_awcache = 4'b0011;
  assign m_axi_arprot  = 3'b000;
  assign m_axi_awprot  = 3'b000;

  trilume_fpga #(
      .Rows    (8),
      .Columns (10),
      .Vectors (4),
      .Packing (1),
      .Style   (2),
      .TilesMax(1024),
      .BusBits (128),
      .ClockKhz(CLOCK_KHZ),
      .Build   (BUILD)
  ) u_core (
      .clk_i         (aclk),
      .rst_ni        (aresetn),
      .axil_awaddr_i (s_axil_awaddr),
      .axil_awvalid_i(s_axil_awvalid),
      .axil_awready_o(s_axil_awready),
      .axil_wdata_i  (s_axil_wdata),
      .axil_wstrb_i  (s_axil_wstrb),
      .axil_wvalid_i (s_axil_wvalid),
      .axil_wready_o (s_axil_wready),
      .axil_bresp_o  (s_axil_bresp),
      .axil_bvalid_o (s_axil_bvalid),
      .axil_bready_i (s_axil_bready),
      .axil_araddr_i (s_axil_araddr),
      .axil_arvalid_i(s_axil_arvalid),
      .axil_arready_o(s_axil_arready),
      .axil_rdata_o  (s_axil_rdata),
      .axil_rresp_o  (s_axil_rresp),
      .axil_rvalid_o (s_axil_rvalid),
      .axil_rready_i (s_axil_rready),
      .axi_araddr_o  (m_axi_araddr),
      .axi_arlen_o   (m_axi_arlen),
      .axi_arsize_o  (m_axi_arsize),
      .axi_arburst_o (m_axi_arburst),
      .axi_arvalid_o (m_axi_arvalid),
      .axi_arready_i (m_axi_arready),
      .axi_rdata_i   (m_axi_rdata),
      .axi_rresp_i   (m_axi_rresp),
      .axi_rlast_i   (m_axi_rlast),
      .axi_rvalid_i  (m_axi_rvalid),
      .axi_rready_o  (m_axi_rready),
      .axi_awaddr_o  (m_axi_awaddr),
      .axi_awlen_o   (m_axi_awlen),
      .axi_awsize_o  (m_axi_awsize),
      .axi_awburst_o (m_axi_awburst),
      .axi_awvalid_o (m_axi_awvalid),
      .axi_awready_i (m_axi_awready),
      .axi_wdata_o   (m_axi_wdata),
      .axi_wstrb_o   (m_axi_wstrb),
      .axi_wlast_o   (m_axi_wlast),
      .axi_wvalid_o  (m_axi_wvalid),
      .axi_wready_i  (m_axi_wready),
      .axi_bresp_i   (m_axi_bresp),
      .axi_bvalid_i  (m_axi_bvalid),
      .axi_bready_o  (m_axi_bready),
      .irq_o         (irq),
      .temperature_i (16'd0),  // the processors read the chip's own sensor
      .overtemp_i    (1'b0)
  );
endmodule
