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
  localparam logic [11:0] AddrCountersEnd = trilume_regs_pkg::AddrCycles + 12'd80;

  logic enable_q, irq_enable_q, halt_q, irq_q, soft_reset_q;
  logic [63:0] ring_base_q;
  logic [31:0] watchdog_q, window_first_q, window_end_q;
  logic [15:0] ring_mask_q, tail_q, head_q;
  logic [7:0] errors_q;

  // Writes: address and data together, answered in the next cycle.
  logic write, write_known, bvalid_q;
  logic [1:0] bresp_q;
  assign write          = axil_awvalid_i && axil_wvalid_i && !bvalid_q;
  assign axil_awready_o = write;
  assign axil_wready_o  = write;
  assign axil_bvalid_o  = bvalid_q;
  assign axil_bresp_o   = bresp_q;
  always_comb begin
    case (axil_awaddr_i)
      trilume_regs_pkg::AddrControl, trilume_regs_pkg::AddrIrqAck, trilume_regs_pkg::AddrError, trilume_regs_pkg::AddrRingBaseLo, trilume_regs_pkg::AddrRingBaseHi, trilume_regs_pkg::AddrRingMask, trilume_regs_pkg::AddrTail, trilume_regs_pkg::AddrWatchdog,
      trilume_regs_pkg::AddrWindowFirst, trilume_regs_pkg::AddrWindowEnd: write_known = axil_wstrb_i == 4'hF;
      default: write_known = 1'b0;
    endcase
  end
  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      bvalid_q <= 1'b0;
    end else if (write) begin
      bvalid_q <= 1'b1;
      bresp_q  <= write_known ? 2'b00 : 2'b10;
    end else if (axil_bready_i) begin
      bvalid_q <= 1'b0;
    end
  end

  logic accept, writes_control;
  assign accept         = write && write_known;
  assign writes_control = accept && axil_awaddr_i == trilume_regs_pkg::AddrControl;
  always_ff @(posedge clk_i) begin
    if (!rst_ni || reset_i) begin
      enable_q     <= 1'b0;
      halt_q       <= 1'b0;
      tail_q       <= '0;
      irq_enable_q <= rst_ni && irq_enable_q;
    end else if (!drain_i) begin
      if (writes_control) begin
        enable_q     <= axil_wdata_i[trilume_regs_pkg::ControlEnableBit] && !axil_wdata_i[trilume_regs_pkg::ControlSoftResetBit];
        irq_enable_q <= axil_wdata_i[trilume_regs_pkg::ControlIrqEnableBit];
        halt_q       <= axil_wdata_i[trilume_regs_pkg::ControlHaltBit];
      end
      if (accept && axil_awaddr_i == trilume_regs_pkg::AddrTail) tail_q <= axil_wdata_i[15:0];
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
      case (axil_awaddr_i)
        trilume_regs_pkg::AddrRingBaseLo:  ring_base_q[31:0] <= axil_wdata_i;
        trilume_regs_pkg::AddrRingBaseHi:  ring_base_q[63:32] <= axil_wdata_i;
        trilume_regs_pkg::AddrRingMask:    ring_mask_q <= axil_wdata_i[15:0];
        trilume_regs_pkg::AddrWatchdog:    watchdog_q <= axil_wdata_i;
        trilume_regs_pkg::AddrWindowFirst: window_first_q <= axil_wdata_i;
        trilume_regs_pkg::AddrWindowEnd:   window_end_q <= axil_wdata_i;
        default: ;
      endcase
    end
  end
  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      soft_reset_q <= 1'b0;
      irq_q        <= 1'b0;
      errors_q     <= '0;
      head_q       <= '0;
    end else begin
      soft_reset_q <= writes_control && axil_wdata_i[trilume_regs_pkg::ControlSoftResetBit];
      if (irq_enable_q && ((job_done_i && job_done_irq_i) || errors_i != '0)) irq_q <= 1'b1;
      else if (reset_i || (accept && axil_awaddr_i == trilume_regs_pkg::AddrIrqAck && axil_wdata_i[trilume_regs_pkg::IrqAckIrqBit])) irq_q <= 1'b0;
      if (reset_i) errors_q <= '0;
      else if (accept && axil_awaddr_i == trilume_regs_pkg::AddrError) errors_q <= (errors_q & ~axil_wdata_i[7:0]) | errors_i;
      else errors_q <= errors_q | errors_i;
      if (reset_i) head_q <= '0;
      else if (job_done_i) head_q <= head_q + 16'd1;
    end
  end

  // Reads.
  logic read, rvalid_q, counter_read, read_known;
  logic [1:0] rresp_q;
  logic [31:0] rdata, rdata_q, counter, status;
  logic [11:0] counter_offset;
  assign read           = axil_arvalid_i && (!rvalid_q || axil_rready_i);
  assign axil_arready_o = read;
  assign axil_rvalid_o  = rvalid_q;
  assign axil_rdata_o   = rdata_q;
  assign axil_rresp_o   = rresp_q;
  assign counter_read   = axil_araddr_i >= trilume_regs_pkg::AddrCycles && axil_araddr_i < AddrCountersEnd && axil_araddr_i[1:0] == 2'b00;
  assign counter_offset = axil_araddr_i - trilume_regs_pkg::AddrCycles;
  trilume_counters #(
      .Count(10)
  ) u_counters (
      .clk_i,
      .rst_ni,
      .events_i,
      .read_i(read && counter_read),
      .word_i(counter_offset[6:2]),
      .data_o(counter),
      .fixed_i(5'((trilume_regs_pkg::AddrJobs - trilume_regs_pkg::AddrCycles) >> 3)),
      .fixed_o(jobs_done_o)
  );
  logic unused_offset;
  assign unused_offset = &{1'b0, counter_offset[11:7], counter_offset[1:0]};

  logic halted;
  assign halted = aborted_i || (halt_q && !busy_i);
  assign status = (32'(busy_i) << trilume_regs_pkg::StatusBusyBit)
      | (32'(irq_q) << trilume_regs_pkg::StatusIrqBit)
      | (32'(errors_q != '0) << trilume_regs_pkg::StatusErrorBit)
      | (32'(halted) << trilume_regs_pkg::StatusHaltedBit)
      | (32'(drain_i) << trilume_regs_pkg::StatusDrainBit)
      | (32'(aborted_i) << trilume_regs_pkg::StatusAbortedBit)
      | (32'(head_q) << trilume_regs_pkg::StatusHeadBit);
  always_comb begin
    read_known = 1'b1;
    rdata      = '0;
    case (axil_araddr_i)
      trilume_regs_pkg::AddrId:          rdata = trilume_regs_pkg::Id;
      trilume_regs_pkg::AddrVersion:     rdata = trilume_regs_pkg::Version;
      trilume_regs_pkg::AddrGeometry:    rdata = {8'(Vectors), 8'(Packing), 8'(Columns), 8'(Rows)};
      trilume_regs_pkg::AddrCapability:  rdata = {16'(TilesMax), 16'(BusBits)};
      trilume_regs_pkg::AddrControl: begin
        rdata[trilume_regs_pkg::ControlEnableBit]    = enable_q;
        rdata[trilume_regs_pkg::ControlIrqEnableBit] = irq_enable_q;
        rdata[trilume_regs_pkg::ControlHaltBit]      = halt_q;
      end
      trilume_regs_pkg::AddrStatus:      rdata = status;
      trilume_regs_pkg::AddrIrqAck:      rdata = 32'd0;
      trilume_regs_pkg::AddrError:       rdata = 32'(errors_q);
      trilume_regs_pkg::AddrRingBaseLo:  rdata = ring_base_q[31:0];
      trilume_regs_pkg::AddrRingBaseHi:  rdata = ring_base_q[63:32];
      trilume_regs_pkg::AddrRingMask:    rdata = 32'(ring_mask_q);
      trilume_regs_pkg::AddrTail:        rdata = 32'(tail_q);
      trilume_regs_pkg::AddrHead:        rdata = 32'(head_q);
      trilume_regs_pkg::AddrWatchdog:    rdata = watchdog_q;
      trilume_regs_pkg::AddrWindowFirst: rdata = window_first_q;
      trilume_regs_pkg::AddrWindowEnd:   rdata = window_end_q;
      trilume_regs_pkg::AddrClockKhz:    rdata = ClockKhz;
      trilume_regs_pkg::AddrBuild:       rdata = Build;
      trilume_regs_pkg::AddrTemperature: rdata = 32'(temperature_i);
      trilume_regs_pkg::AddrStyle:       rdata = 32'(Style) | (32'd1 << trilume_regs_pkg::StyleSignatureBit);
      default: begin
        rdata      = counter;
        read_known = counter_read;
      end
    endcase
  end
  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      rvalid_q <= 1'b0;
    end else if (read) begin
      rvalid_q <= 1'b1;
      rdata_q  <= read_known ? rdata : 32'd0;
      rresp_q  <= read_known ? 2'b00 : 2'b10;
    end else if (axil_rready_i) begin
      rvalid_q <= 1'b0;
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
