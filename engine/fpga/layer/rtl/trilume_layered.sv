// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The accelerator with a vector unit at its doorbell: whole tokens on the board (engine/fpga/layer/README.md). From outside it is an
// accelerator with more registers; the unit has the memory while no job is in flight.
module trilume_layered #(
    parameter int          Rows     = 16,      // a power of two
    parameter int          Columns  = 16,
    parameter int          Vectors  = 1,
    parameter int          Packing  = 2,       // 1 = base 3, 2 = planes
    parameter int          Style    = 2,       // 1 = planes, 2 = tree
    parameter int          TilesMax = 1024,
    parameter int          BusBits  = 512,     // a power of two, 64 .. 512, that holds a beat of weights
    parameter int          MaxBurst = 32,
    parameter int          Bursts   = 8,
    parameter logic [31:0] ClockKhz = 32'd0,
    parameter logic [31:0] Build    = 32'd0
) (
    input  logic                 clk_i,
    input  logic                 rst_ni,
    input  logic [         11:0] axil_awaddr_i,
    input  logic                 axil_awvalid_i,
    output logic                 axil_awready_o,
    input  logic [         31:0] axil_wdata_i,
    input  logic [          3:0] axil_wstrb_i,
    input  logic                 axil_wvalid_i,
    output logic                 axil_wready_o,
    output logic [          1:0] axil_bresp_o,
    output logic                 axil_bvalid_o,
    input  logic                 axil_bready_i,
    input  logic [         11:0] axil_araddr_i,
    input  logic                 axil_arvalid_i,
    output logic                 axil_arready_o,
    output logic [         31:0] axil_rdata_o,
    output logic [          1:0] axil_rresp_o,
    output logic                 axil_rvalid_o,
    input  logic                 axil_rready_i,
    output logic [         63:0] axi_araddr_o,
    output logic [          7:0] axi_arlen_o,
    output logic [          2:0] axi_arsize_o,
    output logic [          1:0] axi_arburst_o,
    output logic                 axi_arvalid_o,
    input  logic                 axi_arready_i,
    input  logic [  BusBits-1:0] axi_rdata_i,
    input  logic [          1:0] axi_rresp_i,
    input  logic                 axi_rlast_i,
    input  logic                 axi_rvalid_i,
    output logic                 axi_rready_o,
    output logic [         63:0] axi_awaddr_o,
    output logic [          7:0] axi_awlen_o,
    output logic [          2:0] axi_awsize_o,
    output logic [          1:0] axi_awburst_o,
    output logic                 axi_awvalid_o,
    input  logic                 axi_awready_i,
    output logic [  BusBits-1:0] axi_wdata_o,
    output logic [BusBits/8-1:0] axi_wstrb_o,
    output logic                 axi_wlast_o,
    output logic                 axi_wvalid_o,
    input  logic                 axi_wready_i,
    input  logic [          1:0] axi_bresp_i,
    input  logic                 axi_bvalid_i,
    output logic                 axi_bready_o,
    output logic                 irq_o,
    input  logic [         15:0] temperature_i,
    input  logic                 overtemp_i
);
  logic [11:0] engine_awaddr, engine_araddr;
  logic engine_awvalid, engine_awready, engine_wready, engine_bvalid, engine_bready, engine_arvalid, engine_arready, engine_rvalid, engine_rready;
  logic [31:0] engine_wdata, engine_rdata;
  logic [3:0] engine_wstrb;
  logic [1:0] engine_bresp, engine_rresp;
  logic tail_valid, tail_done, status_valid, status_done, busy, failed, start, done_irq, engine_irq;
  logic jobs_start, jobs_done, jobs_failed, owns_bus;
  logic [31:0] tail, status;
  logic [15:0] start_tail, jobs;
  logic [43:0] first_block;
  trilume_layer_registers u_registers (
      .clk_i,
      .rst_ni,
      .axil_awaddr_i,
      .axil_awvalid_i,
      .axil_awready_o,
      .axil_wdata_i,
      .axil_wstrb_i,
      .axil_wvalid_i,
      .axil_wready_o,
      .axil_bresp_o,
      .axil_bvalid_o,
      .axil_bready_i,
      .axil_araddr_i,
      .axil_arvalid_i,
      .axil_arready_o,
      .axil_rdata_o,
      .axil_rresp_o,
      .axil_rvalid_o,
      .axil_rready_i,
      .engine_awaddr_o(engine_awaddr),
      .engine_awvalid_o(engine_awvalid),
      .engine_awready_i(engine_awready),
      .engine_wready_i(engine_wready),
      .engine_wdata_o(engine_wdata),
      .engine_wstrb_o(engine_wstrb),
      .engine_bresp_i(engine_bresp),
      .engine_bvalid_i(engine_bvalid),
      .engine_bready_o(engine_bready),
      .engine_araddr_o(engine_araddr),
      .engine_arvalid_o(engine_arvalid),
      .engine_arready_i(engine_arready),
      .engine_rdata_i(engine_rdata),
      .engine_rresp_i(engine_rresp),
      .engine_rvalid_i(engine_rvalid),
      .engine_rready_o(engine_rready),
      .tail_valid_i(tail_valid),
      .tail_i(tail),
      .tail_done_o(tail_done),
      .status_valid_i(status_valid),
      .status_done_o(status_done),
      .status_o(status),
      .busy_i(busy),
      .failed_i(failed),
      .in_jobs_i(busy && !owns_bus),
      .start_o(start),
      .start_tail_o(start_tail),
      .program_o(first_block),
      .irq_o(done_irq)
  );
  assign irq_o = engine_irq || done_irq;
  trilume_layer_jobs u_jobs (
      .clk_i,
      .clear_i(!rst_ni),
      .tail_valid_i(start),
      .tail_i(start_tail),
      .start_i(jobs_start),
      .jobs_i(jobs),
      .done_o(jobs_done),
      .failed_o(jobs_failed),
      .write_valid_o(tail_valid),
      .write_value_o(tail),
      .write_done_i(tail_done),
      .read_valid_o(status_valid),
      .read_done_i(status_done),
      .read_value_i(status)
  );

  logic [63:0] unit_araddr, unit_awaddr, job_araddr, job_awaddr;
  logic [7:0] unit_arlen, job_arlen;
  logic unit_arvalid, unit_rready, unit_awvalid, unit_wvalid, unit_bready;
  logic job_arvalid, job_rready, job_awvalid, job_wvalid, job_bready;
  logic [BusBits-1:0] unit_wdata, job_wdata;
  trilume_vector #(
      .BusBits(BusBits)
  ) u_vector (
      .clk_i,
      .clear_i(!rst_ni),
      .start_i(start),
      .program_i(first_block),
      .busy_o(busy),
      .failed_o(failed),
      .jobs_start_o(jobs_start),
      .jobs_o(jobs),
      .jobs_done_i(jobs_done),
      .jobs_failed_i(jobs_failed),
      .owns_bus_o(owns_bus),
      .axi_araddr_o(unit_araddr),
      .axi_arlen_o(unit_arlen),
      .axi_arvalid_o(unit_arvalid),
      .axi_arready_i(axi_arready_i && owns_bus),
      .axi_rdata_i,
      .axi_rresp_i,
      .axi_rvalid_i(axi_rvalid_i && owns_bus),
      .axi_rready_o(unit_rready),
      .axi_awaddr_o(unit_awaddr),
      .axi_awvalid_o(unit_awvalid),
      .axi_awready_i(axi_awready_i && owns_bus),
      .axi_wdata_o(unit_wdata),
      .axi_wvalid_o(unit_wvalid),
      .axi_wready_i(axi_wready_i && owns_bus),
      .axi_bresp_i,
      .axi_bvalid_i(axi_bvalid_i && owns_bus),
      .axi_bready_o(unit_bready)
  );
  trilume_fpga #(
      .Rows(Rows),
      .Columns(Columns),
      .Vectors(Vectors),
      .Packing(Packing),
      .Style(Style),
      .TilesMax(TilesMax),
      .BusBits(BusBits),
      .MaxBurst(MaxBurst),
      .Bursts(Bursts),
      .ClockKhz(ClockKhz),
      .Build(Build)
  ) u_engine (
      .clk_i,
      .rst_ni,
      .axil_awaddr_i(engine_awaddr),
      .axil_awvalid_i(engine_awvalid),
      .axil_awready_o(engine_awready),
      .axil_wdata_i(engine_wdata),
      .axil_wstrb_i(engine_wstrb),
      .axil_wvalid_i(engine_awvalid),
      .axil_wready_o(engine_wready),
      .axil_bresp_o(engine_bresp),
      .axil_bvalid_o(engine_bvalid),
      .axil_bready_i(engine_bready),
      .axil_araddr_i(engine_araddr),
      .axil_arvalid_i(engine_arvalid),
      .axil_arready_o(engine_arready),
      .axil_rdata_o(engine_rdata),
      .axil_rresp_o(engine_rresp),
      .axil_rvalid_o(engine_rvalid),
      .axil_rready_i(engine_rready),
      .axi_araddr_o(job_araddr),
      .axi_arlen_o(job_arlen),
      .axi_arsize_o,
      .axi_arburst_o,
      .axi_arvalid_o(job_arvalid),
      .axi_arready_i(axi_arready_i && !owns_bus),
      .axi_rdata_i,
      .axi_rresp_i,
      .axi_rlast_i,
      .axi_rvalid_i(axi_rvalid_i && !owns_bus),
      .axi_rready_o(job_rready),
      .axi_awaddr_o(job_awaddr),
      .axi_awlen_o,
      .axi_awsize_o,
      .axi_awburst_o,
      .axi_awvalid_o(job_awvalid),
      .axi_awready_i(axi_awready_i && !owns_bus),
      .axi_wdata_o(job_wdata),
      .axi_wstrb_o,
      .axi_wlast_o,
      .axi_wvalid_o(job_wvalid),
      .axi_wready_i(axi_wready_i && !owns_bus),
      .axi_bresp_i,
      .axi_bvalid_i(axi_bvalid_i && !owns_bus),
      .axi_bready_o(job_bready),
      .irq_o(engine_irq),
      .temperature_i,
      .overtemp_i
  );
  assign axi_araddr_o  = owns_bus ? unit_araddr : job_araddr;
  assign axi_arlen_o   = owns_bus ? unit_arlen : job_arlen;
  assign axi_arvalid_o = owns_bus ? unit_arvalid : job_arvalid;
  assign axi_rready_o  = owns_bus ? unit_rready : job_rready;
  assign axi_awaddr_o  = owns_bus ? unit_awaddr : job_awaddr;
  assign axi_awvalid_o = owns_bus ? unit_awvalid : job_awvalid;
  assign axi_wdata_o   = owns_bus ? unit_wdata : job_wdata;
  assign axi_wvalid_o  = owns_bus ? unit_wvalid : job_wvalid;
  assign axi_bready_o  = owns_bus ? unit_bready : job_bready;
endmodule
