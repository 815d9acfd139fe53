// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The registers of the vector unit, and the way to those of the accelerator for two: the host and trilume_layer_jobs, which goes first
// when nothing of the host's is on its way. What the host sets for both is seen as it passes by.
module trilume_layer_registers (
    input  logic        clk_i,
    input  logic        rst_ni,
    // The host.
    input  logic [11:0] axil_awaddr_i,
    input  logic        axil_awvalid_i,
    output logic        axil_awready_o,
    input  logic [31:0] axil_wdata_i,
    input  logic [ 3:0] axil_wstrb_i,
    input  logic        axil_wvalid_i,
    output logic        axil_wready_o,
    output logic [ 1:0] axil_bresp_o,
    output logic        axil_bvalid_o,
    input  logic        axil_bready_i,
    input  logic [11:0] axil_araddr_i,
    input  logic        axil_arvalid_i,
    output logic        axil_arready_o,
    output logic [31:0] axil_rdata_o,
    output logic [ 1:0] axil_rresp_o,
    output logic        axil_rvalid_o,
    input  logic        axil_rready_i,
    // The accelerator.
    output logic [11:0] engine_awaddr_o,
    output logic        engine_awvalid_o,
    input  logic        engine_awready_i,
    input  logic        engine_wready_i,   // with it
    output logic [31:0] engine_wdata_o,
    output logic [ 3:0] engine_wstrb_o,
    input  logic [ 1:0] engine_bresp_i,
    input  logic        engine_bvalid_i,
    output logic        engine_bready_o,
    output logic [11:0] engine_araddr_o,
    output logic        engine_arvalid_o,
    input  logic        engine_arready_i,
    input  logic [31:0] engine_rdata_i,
    input  logic [ 1:0] engine_rresp_i,
    input  logic        engine_rvalid_i,
    output logic        engine_rready_o,
    // Jobs.
    input  logic        tail_valid_i,
    input  logic [31:0] tail_i,
    output logic        tail_done_o,
    input  logic        status_valid_i,
    output logic        status_done_o,
    output logic [31:0] status_o,
    // The unit.
    input  logic        busy_i,
    input  logic        failed_i,          // while busy
    input  logic        in_jobs_i,
    output logic        start_o,
    output logic [15:0] start_tail_o,
    output logic [43:0] program_o,
    output logic        irq_o,
    // Its end before its time.
    output logic        soft_reset_o,
    output logic [31:0] watchdog_o,
    output logic [31:0] window_first_o,
    output logic [31:0] window_end_o,
    input  logic        expired_i,         // the memory does not answer
    input  logic        stop_i,
    input  logic        drain_i,
    input  logic        reset_i            // the end of a soft reset
);
  // Writes: nobody, the host's here, the host's there, or TAIL.
  logic write_here_q, write_there_q, tail_q, host_write, write_here, write_there;
  logic [1:0] bresp_q;
  logic known, engine_takes;
  assign engine_takes     = engine_awready_i && engine_wready_i;
  assign host_write       = axil_awvalid_i && axil_wvalid_i && !write_here_q && !write_there_q && !tail_q;
  assign write_here       = host_write && axil_awaddr_i[11];
  assign write_there      = host_write && !axil_awaddr_i[11] && !tail_valid_i;
  assign axil_awready_o   = write_here || (write_there && engine_takes);
  assign axil_wready_o    = axil_awready_o;
  assign engine_awvalid_o = write_there || (tail_valid_i && !tail_q && !write_there_q);
  assign engine_awaddr_o  = write_there ? axil_awaddr_i : trilume_regs_pkg::AddrTail;
  assign engine_wdata_o   = write_there ? axil_wdata_i : tail_i;
  assign engine_wstrb_o   = write_there ? axil_wstrb_i : 4'hF;
  assign engine_bready_o  = tail_q || axil_bready_i;
  assign axil_bvalid_o    = write_here_q || (write_there_q && engine_bvalid_i);
  assign axil_bresp_o     = write_here_q ? bresp_q : engine_bresp_i;
  assign tail_done_o      = tail_q && engine_bvalid_i;
  assign known            = axil_wstrb_i == 4'hF && (axil_awaddr_i == trilume_regs_pkg::AddrLayerStatus
      || axil_awaddr_i == trilume_regs_pkg::AddrLayerProgram || axil_awaddr_i == trilume_regs_pkg::AddrLayerStart);
  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      write_here_q  <= 1'b0;
      write_there_q <= 1'b0;
      tail_q        <= 1'b0;
    end else begin
      if (write_here) write_here_q <= 1'b1;
      else if (axil_bready_i) write_here_q <= 1'b0;
      if (write_there && engine_takes) write_there_q <= 1'b1;
      else if (engine_bvalid_i && axil_bready_i) write_there_q <= 1'b0;
      if (tail_valid_i && !tail_q && !write_there_q && engine_takes) tail_q <= 1'b1;
      else if (engine_bvalid_i) tail_q <= 1'b0;
    end
    if (write_here) bresp_q <= known ? 2'b00 : 2'b10;
  end

  // For both: the accelerator takes whole words at its own addresses, as here.
  logic soft_reset_q;
  logic [31:0] watchdog_q, window_first_q, window_end_q;
  always_ff @(posedge clk_i) begin
    soft_reset_q <= rst_ni && write_there && engine_takes && axil_wstrb_i == 4'hF
        && axil_awaddr_i == trilume_regs_pkg::AddrControl && axil_wdata_i[trilume_regs_pkg::ControlSoftResetBit];
    if (!rst_ni) begin
      watchdog_q     <= '0;
      window_first_q <= '0;
      window_end_q   <= '0;
    end else if (write_there && engine_takes && axil_wstrb_i == 4'hF) begin
      case (axil_awaddr_i)
        trilume_regs_pkg::AddrWatchdog:    watchdog_q <= axil_wdata_i;
        trilume_regs_pkg::AddrWindowFirst: window_first_q <= axil_wdata_i;
        trilume_regs_pkg::AddrWindowEnd:   window_end_q <= axil_wdata_i;
        default: ;
      endcase
    end
  end
  assign soft_reset_o   = soft_reset_q;
  assign watchdog_o     = watchdog_q;
  assign window_first_o = window_first_q;
  assign window_end_o   = window_end_q;

  // Reads, likewise. Of STATUS the host also sees that the unit is drained: as it was when the accelerator answered.
  logic read_here_q, read_there_q, status_q, host_read, read_here, read_there, is_status_q, drain_q;
  logic [1:0] rresp_q;
  logic [31:0] rdata_q;
  assign host_read        = axil_arvalid_i && !read_here_q && !read_there_q && !status_q;
  assign read_here        = host_read && axil_araddr_i[11];
  assign read_there       = host_read && !axil_araddr_i[11] && !status_valid_i;
  assign axil_arready_o   = read_here || (read_there && engine_arready_i);
  assign engine_arvalid_o = read_there || (status_valid_i && !status_q && !read_there_q);
  assign engine_araddr_o  = read_there ? axil_araddr_i : trilume_regs_pkg::AddrStatus;
  assign engine_rready_o  = status_q || axil_rready_i;
  assign axil_rvalid_o    = read_here_q || (read_there_q && engine_rvalid_i);
  assign axil_rdata_o     = read_here_q ? rdata_q
      : engine_rdata_i | (32'(drain_q && is_status_q) << trilume_regs_pkg::StatusDrainBit);
  assign axil_rresp_o     = read_here_q ? rresp_q : engine_rresp_i;
  assign status_done_o    = status_q && engine_rvalid_i;
  assign status_o         = engine_rdata_i;
  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      read_here_q  <= 1'b0;
      read_there_q <= 1'b0;
      status_q     <= 1'b0;
    end else begin
      if (read_here) read_here_q <= 1'b1;
      else if (axil_rready_i) read_here_q <= 1'b0;
      if (read_there && engine_arready_i) read_there_q <= 1'b1;
      else if (engine_rvalid_i && axil_rready_i) read_there_q <= 1'b0;
      if (status_valid_i && !status_q && !read_there_q && engine_arready_i) status_q <= 1'b1;
      else if (engine_rvalid_i) status_q <= 1'b0;
    end
    if (read_there) is_status_q <= axil_araddr_i == trilume_regs_pkg::AddrStatus;
    if (!engine_rvalid_i) drain_q <= drain_i;
  end

  // What is written and read here.
  logic start_q, done_q, failed_q, was_busy_q, ended;
  logic [15:0] start_tail_q;
  logic [31:0] program_q, cycles_q, job_cycles_q;
  always_ff @(posedge clk_i) begin
    start_q    <= rst_ni && write_here && known && axil_awaddr_i == trilume_regs_pkg::AddrLayerStart && !busy_i && !start_q && !stop_i;
    was_busy_q <= rst_ni && busy_i;
    if (!rst_ni || reset_i) done_q <= 1'b0;
    else if (ended) done_q <= 1'b1;
    else if (start_q || (write_here && axil_awaddr_i == trilume_regs_pkg::AddrLayerStatus)) done_q <= 1'b0;
    if (!rst_ni || reset_i || start_q) failed_q <= 1'b0;
    else if ((busy_i && failed_i) || expired_i) failed_q <= 1'b1;
    if (write_here) start_tail_q <= axil_wdata_i[15:0];
    if (write_here && known && axil_awaddr_i == trilume_regs_pkg::AddrLayerProgram) program_q <= axil_wdata_i;
    if (start_q) begin
      cycles_q     <= '0;
      job_cycles_q <= '0;
    end else begin
      cycles_q     <= cycles_q + 32'(busy_i);
      job_cycles_q <= job_cycles_q + 32'(in_jobs_i);
    end
    if (read_here) begin
      rresp_q <= 2'b00;
      case (axil_araddr_i)
        trilume_regs_pkg::AddrLayerId:        rdata_q <= trilume_regs_pkg::LayerId;
        trilume_regs_pkg::AddrLayerStatus: begin
          rdata_q <= (32'(busy_i || start_q) << trilume_regs_pkg::LayerStatusBusyBit) | (32'(done_q) << trilume_regs_pkg::LayerStatusDoneBit)
              | (32'(failed_q) << trilume_regs_pkg::LayerStatusFailedBit);
        end
        trilume_regs_pkg::AddrLayerProgram:   rdata_q <= program_q;
        trilume_regs_pkg::AddrLayerCycles:    rdata_q <= cycles_q;
        trilume_regs_pkg::AddrLayerJobCycles: rdata_q <= job_cycles_q;
        default: begin
          rdata_q <= 32'd0;
          rresp_q <= 2'b10;
        end
      endcase
    end
  end
  assign ended        = expired_i || (was_busy_q && !busy_i && !stop_i);
  assign start_o      = start_q;
  assign start_tail_o = start_tail_q;
  assign program_o    = {6'd0, program_q, 6'd0};
  assign irq_o        = done_q;
endmodule
