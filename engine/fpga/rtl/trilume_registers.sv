// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The registers behind AXI4-Lite: registers/registers.md.
module trilume_registers #(
    parameter int          Rows     = 16,
    parameter int          Columns  = 16,
    parameter int          Vectors  = 1,
    parameter int          Packing  = 2,
    parameter int          Style    = 2,
    parameter int          TilesMax = 1024,
    parameter int          BusBits  = 512,
    parameter logic [31:0] ClockKhz = 32'd0,
    parameter logic [31:0] Build    = 32'd0
) (
    input  logic        clk_i,
    input  logic        rst_ni,
    // AXI4-Lite.
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
    // To the engine.
    output logic        go_o,
    output logic        soft_reset_o,
    output logic [15:0] tail_o,
    output logic [63:0] ring_base_o,
    output logic [15:0] ring_mask_o,
    output logic [31:0] watchdog_o,
    output logic [31:0] window_first_o,
    output logic [31:0] window_end_o,
    output logic        irq_o,
    // From the engine.
    input  logic        reset_i,            // the end of a soft reset
    input  logic        drain_i,
    input  logic        aborted_i,
    input  logic        busy_i,
    input  logic        job_done_i,
    input  logic        job_done_irq_i,
    input  logic [ 7:0] errors_i,
    input  logic [15:0] temperature_i,
    input  logic [ 9:0] events_i,           // in the order of the counters
    output logic [31:0] jobs_done_o
);
  localparam int Counters = 10;
  localparam int JobsCounter = (32'(trilume_regs_pkg::AddrJobs) - 32'(trilume_regs_pkg::AddrCycles)) / 8;
  // Of the first 16 words, which can be written.
  localparam logic [15:0] Writable = (16'd1 << (trilume_regs_pkg::AddrControl >> 2))
      | (16'd1 << (trilume_regs_pkg::AddrIrqAck >> 2)) | (16'd1 << (trilume_regs_pkg::AddrError >> 2))
      | (16'd1 << (trilume_regs_pkg::AddrRingBaseLo >> 2)) | (16'd1 << (trilume_regs_pkg::AddrRingBaseHi >> 2))
      | (16'd1 << (trilume_regs_pkg::AddrRingMask >> 2)) | (16'd1 << (trilume_regs_pkg::AddrTail >> 2))
      | (16'd1 << (trilume_regs_pkg::AddrWatchdog >> 2)) | (16'd1 << (trilume_regs_pkg::AddrWindowFirst >> 2))
      | (16'd1 << (trilume_regs_pkg::AddrWindowEnd >> 2));

  logic enable_q, irq_enable_q, halt_q, irq_q, soft_reset_q;
  logic [63:0] ring_base_q;
  logic [31:0] watchdog_q, window_first_q, window_end_q;
  logic [15:0] ring_mask_q, tail_q, head_q;
  logic [7:0] errors_q;

  // Writes: address and data are taken together, looked at in the next cycle, and answered in the one after.
  logic write_q, bvalid_q, known;
  logic [1:0] bresp_q;
  logic [11:0] awaddr_q;
  logic [31:0] wdata_q;
  logic [3:0] wstrb_q;
  assign axil_awready_o = axil_awvalid_i && axil_wvalid_i && !write_q && !bvalid_q;
  assign axil_wready_o  = axil_awready_o;
  assign axil_bvalid_o  = bvalid_q;
  assign axil_bresp_o   = bresp_q;
  assign known = awaddr_q[11:6] == '0 && awaddr_q[1:0] == 2'b00 && wstrb_q == 4'hF && Writable[awaddr_q[5:2]];
  always_ff @(posedge clk_i) begin
    if (axil_awready_o) begin
      awaddr_q <= axil_awaddr_i;
      wdata_q  <= axil_wdata_i;
      wstrb_q  <= axil_wstrb_i;
    end
    if (write_q) bresp_q <= known ? 2'b00 : 2'b10;
  end
  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      write_q  <= 1'b0;
      bvalid_q <= 1'b0;
    end else begin
      write_q <= axil_awready_o;
      if (write_q) bvalid_q <= 1'b1;
      else if (axil_bready_i) bvalid_q <= 1'b0;
    end
  end

  logic accept, writes_control;
  assign accept         = write_q && known;
  assign writes_control = accept && awaddr_q == trilume_regs_pkg::AddrControl;
  always_ff @(posedge clk_i) begin
    if (!rst_ni || reset_i) begin
      enable_q     <= 1'b0;
      halt_q       <= 1'b0;
      tail_q       <= '0;
      irq_enable_q <= rst_ni && irq_enable_q;
    end else if (accept && !drain_i) begin
      if (writes_control) begin
        enable_q <= wdata_q[trilume_regs_pkg::ControlEnableBit] && !wdata_q[trilume_regs_pkg::ControlSoftResetBit];
        irq_enable_q <= wdata_q[trilume_regs_pkg::ControlIrqEnableBit];
        halt_q <= wdata_q[trilume_regs_pkg::ControlHaltBit];
      end
      if (awaddr_q == trilume_regs_pkg::AddrTail) tail_q <= wdata_q[15:0];
    end
  end
  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      ring_base_q    <= '0;
      ring_mask_q    <= '0;
      watchdog_q     <= '0;
      window_first_q <= '0;
      window_end_q   <= '0;
    end else if (accept) begin
      case (awaddr_q)
        trilume_regs_pkg::AddrRingBaseLo:  ring_base_q[31:0] <= wdata_q;
        trilume_regs_pkg::AddrRingBaseHi:  ring_base_q[63:32] <= wdata_q;
        trilume_regs_pkg::AddrRingMask:    ring_mask_q <= wdata_q[15:0];
        trilume_regs_pkg::AddrWatchdog:    watchdog_q <= wdata_q;
        trilume_regs_pkg::AddrWindowFirst: window_first_q <= wdata_q;
        trilume_regs_pkg::AddrWindowEnd:   window_end_q <= wdata_q;
        default: ;
      endcase
    end
  end
  // Errors are known late in their cycle.
  logic [7:0] errors_seen_q;
  always_ff @(posedge clk_i) errors_seen_q <= (rst_ni && !reset_i) ? errors_i : '0;
  logic acknowledges;
  assign acknowledges = accept && awaddr_q == trilume_regs_pkg::AddrIrqAck && wdata_q[trilume_regs_pkg::IrqAckIrqBit];
  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      soft_reset_q <= 1'b0;
      irq_q        <= 1'b0;
      errors_q     <= '0;
      head_q       <= '0;
    end else begin
      soft_reset_q <= writes_control && wdata_q[trilume_regs_pkg::ControlSoftResetBit];
      if (reset_i) irq_q <= 1'b0;
      else if (irq_enable_q && ((job_done_i && job_done_irq_i) || errors_seen_q != '0)) irq_q <= 1'b1;
      else if (acknowledges) irq_q <= 1'b0;
      if (reset_i) errors_q <= '0;
      else if (accept && awaddr_q == trilume_regs_pkg::AddrError) errors_q <= (errors_q & ~wdata_q[7:0]) | errors_seen_q;
      else errors_q <= errors_q | errors_seen_q;
      if (reset_i) head_q <= '0;
      else if (job_done_i) head_q <= head_q + 16'd1;
    end
  end

  // Reads: the address is taken, in the next cycle a counter is latched, and the one after chooses what is answered.
  logic latch_q, choose_q, rvalid_q, halted;
  logic [1:0] rresp_q;
  logic [31:0] rdata_q, status;
  logic [63:0] counter;
  logic [11:0] araddr_q, counter_offset;
  assign axil_arready_o = axil_arvalid_i && !latch_q && !choose_q && !rvalid_q;
  assign axil_rvalid_o  = rvalid_q;
  assign axil_rdata_o   = rdata_q;
  assign axil_rresp_o   = rresp_q;
  assign counter_offset = araddr_q - trilume_regs_pkg::AddrCycles;
  trilume_counters #(
      .Count(Counters),
      .Shown(JobsCounter)
  ) u_counters (
      .clk_i,
      .rst_ni,
      .events_i,
      .latch_i(latch_q && !counter_offset[2]),
      .counter_i(counter_offset[6:3]),
      .latched_o(counter),
      .shown_o(jobs_done_o)
  );
  assign halted = aborted_i || (halt_q && !busy_i);
  assign status = (32'(busy_i) << trilume_regs_pkg::StatusBusyBit)
      | (32'(irq_q) << trilume_regs_pkg::StatusIrqBit)
      | (32'(errors_q != '0) << trilume_regs_pkg::StatusErrorBit)
      | (32'(halted) << trilume_regs_pkg::StatusHaltedBit)
      | (32'(drain_i) << trilume_regs_pkg::StatusDrainBit)
      | (32'(aborted_i) << trilume_regs_pkg::StatusAbortedBit)
      | (32'(head_q) << trilume_regs_pkg::StatusHeadBit);
  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      latch_q  <= 1'b0;
      choose_q <= 1'b0;
      rvalid_q <= 1'b0;
    end else begin
      latch_q  <= axil_arready_o;
      choose_q <= latch_q;
      if (choose_q) rvalid_q <= 1'b1;
      else if (axil_rready_i) rvalid_q <= 1'b0;
    end
  end
  always_ff @(posedge clk_i) begin
    if (axil_arready_o) araddr_q <= axil_araddr_i;
    if (choose_q) begin
      rresp_q <= 2'b00;
      case (araddr_q)
        trilume_regs_pkg::AddrId:          rdata_q <= trilume_regs_pkg::Id;
        trilume_regs_pkg::AddrVersion:     rdata_q <= trilume_regs_pkg::Version;
        trilume_regs_pkg::AddrGeometry:    rdata_q <= {8'(Vectors), 8'(Packing), 8'(Columns), 8'(Rows)};
        trilume_regs_pkg::AddrCapability:  rdata_q <= {16'(TilesMax), 16'(BusBits)};
        trilume_regs_pkg::AddrControl: begin
          rdata_q <= (32'(enable_q) << trilume_regs_pkg::ControlEnableBit)
              | (32'(irq_enable_q) << trilume_regs_pkg::ControlIrqEnableBit)
              | (32'(halt_q) << trilume_regs_pkg::ControlHaltBit);
        end
        trilume_regs_pkg::AddrStatus:      rdata_q <= status;
        trilume_regs_pkg::AddrIrqAck:      rdata_q <= 32'd0;
        trilume_regs_pkg::AddrError:       rdata_q <= 32'(errors_q);
        trilume_regs_pkg::AddrRingBaseLo:  rdata_q <= ring_base_q[31:0];
        trilume_regs_pkg::AddrRingBaseHi:  rdata_q <= ring_base_q[63:32];
        trilume_regs_pkg::AddrRingMask:    rdata_q <= 32'(ring_mask_q);
        trilume_regs_pkg::AddrTail:        rdata_q <= 32'(tail_q);
        trilume_regs_pkg::AddrHead:        rdata_q <= 32'(head_q);
        trilume_regs_pkg::AddrWatchdog:    rdata_q <= watchdog_q;
        trilume_regs_pkg::AddrWindowFirst: rdata_q <= window_first_q;
        trilume_regs_pkg::AddrWindowEnd:   rdata_q <= window_end_q;
        trilume_regs_pkg::AddrClockKhz:    rdata_q <= ClockKhz;
        trilume_regs_pkg::AddrBuild:       rdata_q <= Build;
        trilume_regs_pkg::AddrTemperature: rdata_q <= 32'(temperature_i);
        trilume_regs_pkg::AddrStyle:       rdata_q <= 32'(Style) | (32'd1 << trilume_regs_pkg::StyleSignatureBit);
        default: begin
          if (counter_offset < 12'(8 * Counters) && counter_offset[1:0] == 2'b00) begin
            rdata_q <= counter_offset[2] ? counter[63:32] : counter[31:0];
          end else begin
            rdata_q <= 32'd0;
            rresp_q <= 2'b10;
          end
        end
      endcase
    end
  end

  assign go_o           = enable_q && !halt_q && !drain_i && !aborted_i;
  assign soft_reset_o   = soft_reset_q;
  assign tail_o         = tail_q;
  assign ring_base_o    = ring_base_q;
  assign ring_mask_o    = ring_mask_q;
  assign watchdog_o     = watchdog_q;
  assign window_first_o = window_first_q;
  assign window_end_o   = window_end_q;
  assign irq_o          = irq_q;
endmodule
