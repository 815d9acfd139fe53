// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes the completion record of each job, in the order of the descriptors, when its results have been acknowledged; counts
// the job as done when the record has been, too.
module trilume_completion #(
    parameter int BusBits = 512
) (
    input  logic               clk_i,
    input  logic               clear_i,
    input  logic               job_push_i,
    input  logic               job_skip_i,
    input  logic [        1:0] job_slot_i,
    input  logic [        7:0] job_status_i,
    input  logic               job_irq_i,
    input  logic               job_check_i,
    input  logic [       31:0] job_tag_i,
    input  logic [       43:0] job_record_i,
    input  logic               job_record_valid_i,
    input  logic [       63:0] job_signature_i,
    // What becomes known of a job on its way.
    input  logic               read_error_i,
    input  logic [        1:0] read_slot_i,
    input  logic               write_error_i,
    input  logic               results_done_i,
    input  logic [        1:0] write_slot_i,
    input  logic               end_valid_i,
    input  logic [       63:0] end_signature_i,
    input  logic               end_illegal_i,
    input  logic               stall_i,             // a cycle of the job in the core
    input  logic               read_through_i,      // its last beat went in
    input  logic               busy_i,
    input  logic [       31:0] jobs_done_i,
    // The record.
    output logic               record_valid_o,
    output logic [       43:0] record_address_o,
    output logic [BusBits-1:0] record_o,
    output logic               record_last_o,
    input  logic               record_ready_i,
    input  logic               record_done_i,
    output logic               status_valid_o,      // for ERROR
    output logic [        7:0] status_o,
    output logic               job_done_o,
    output logic               job_done_irq_o
);
  localparam int BeatBytes = BusBits / 8;
  localparam int Beats = (BusBits >= 256) ? 1 : 256 / BusBits;

  logic job_valid, job_skip, job_irq, job_check, job_record_valid, unused_jobs_full, job_pop;
  logic [1:0] job_slot;
  logic [7:0] job_status;
  logic [31:0] job_tag;
  logic [43:0] job_record;
  logic [63:0] job_signature;
  trilume_fifo #(
      .Width(1 + 2 + 8 + 1 + 1 + 32 + 44 + 1 + 64),
      .Depth(4)
  ) u_jobs (
      .clk_i,
      .clear_i,
      .push_i(job_push_i),
      .data_i({
        job_skip_i,
        job_slot_i,
        job_status_i,
        job_irq_i,
        job_check_i,
        job_tag_i,
        job_record_i,
        job_record_valid_i,
        job_signature_i
      }),
      .pop_i(job_pop),
      .valid_o(job_valid),
      .full_o(unused_jobs_full),
      .data_o({job_skip, job_slot, job_status, job_irq, job_check, job_tag, job_record, job_record_valid, job_signature})
  );

  logic end_valid, end_illegal, unused_ends_full, end_pop;
  logic [63:0] end_signature;
  trilume_fifo #(
      .Width(65),
      .Depth(4)
  ) u_ends (
      .clk_i,
      .clear_i,
      .push_i(end_valid_i),
      .data_i({end_illegal_i, end_signature_i}),
      .pop_i(end_pop),
      .valid_o(end_valid),
      .full_o(unused_ends_full),
      .data_o({end_illegal, end_signature})
  );

  logic unused_stalls_valid, unused_stalls_full;
  logic [31:0] stalls, stalls_q;
  trilume_fifo #(
      .Width(32),
      .Depth(4)
  ) u_stalls (
      .clk_i,
      .clear_i,
      .push_i(read_through_i),
      .data_i(stalls_q),
      .pop_i(end_pop),
      .valid_o(unused_stalls_valid),
      .full_o(unused_stalls_full),
      .data_o(stalls)
  );
  always_ff @(posedge clk_i) begin
    if (clear_i || read_through_i) stalls_q <= '0;
    else stalls_q <= stalls_q + 32'(stall_i);
  end

  // Errors and acknowledgements by slot.
  logic [3:0] read_error_q, write_error_q, results_done_q;
  always_ff @(posedge clk_i) begin
    if (clear_i) begin
      read_error_q   <= '0;
      write_error_q  <= '0;
      results_done_q <= '0;
    end else begin
      if (end_pop) begin
        read_error_q[job_slot]   <= 1'b0;
        write_error_q[job_slot]  <= 1'b0;
        results_done_q[job_slot] <= 1'b0;
      end
      if (read_error_i) read_error_q[read_slot_i] <= 1'b1;
      if (write_error_i) write_error_q[write_slot_i] <= 1'b1;
      if (results_done_i) results_done_q[write_slot_i] <= 1'b1;
    end
  end

  typedef enum logic [1:0] {
    StWait,
    StWrite,
    StUnwritten  // a job without a record is done when those before it are
  } state_e;
  state_e state_q;

  logic finished, pending_valid, pending_irq, unused_pending_full, write_end;
  logic [7:0] status;
  logic [31:0] cycles_q, number_q;
  logic [2:0] beat_q;
  logic [255:0] record_q;
  logic [43:0] address_q;
  logic irq_q;

  assign finished = job_valid && (job_skip || (results_done_q[job_slot] && end_valid));
  assign job_pop  = state_q == StWait && finished;
  assign end_pop  = job_pop && !job_skip;

  always_comb begin
    status = job_status;
    if (!job_skip) begin
      status[trilume_regs_pkg::ErrorReadBit]      = read_error_q[job_slot];
      status[trilume_regs_pkg::ErrorWriteBit]     = write_error_q[job_slot];
      status[trilume_regs_pkg::ErrorCodeBit]      = end_illegal;
      status[trilume_regs_pkg::ErrorSignatureBit] = job_check && end_signature != job_signature;
    end
  end
  // From the record, a cycle later: signatures are long to compare.
  logic popped_q;
  always_ff @(posedge clk_i) popped_q <= job_pop && !clear_i;
  assign status_valid_o = popped_q;
  assign status_o       = record_q[trilume_regs_pkg::RecordStatusLsb+:8];

  assign record_valid_o   = state_q == StWrite;
  assign record_address_o = address_q;
  assign record_last_o    = beat_q == 3'(Beats - 1);
  assign write_end        = record_valid_o && record_ready_i && record_last_o;
  if (Beats == 1) begin : g_one_beat
    assign record_o = BusBits'(record_q);
  end else begin : g_beats
    assign record_o = record_q[BusBits-1:0];
  end

  trilume_fifo #(
      .Width(1),
      .Depth(4)
  ) u_pending (
      .clk_i,
      .clear_i,
      .push_i(write_end),
      .data_i(irq_q),
      .pop_i(record_done_i),
      .valid_o(pending_valid),
      .full_o(unused_pending_full),
      .data_o(pending_irq)
  );
  logic unwritten_done;
  assign unwritten_done = state_q == StUnwritten && !pending_valid;
  assign job_done_o     = record_done_i || unwritten_done;
  assign job_done_irq_o = record_done_i ? pending_irq : irq_q;

  always_ff @(posedge clk_i) begin
    if (clear_i) begin
      state_q  <= StWait;
      number_q <= jobs_done_i;
    end else begin
      case (state_q)
        StWait: begin
          if (job_pop) begin
            state_q  <= job_record_valid ? StWrite : StUnwritten;
            number_q <= number_q + 32'd1;
          end
        end
        StWrite: if (write_end) state_q <= StWait;
        default: if (unwritten_done) state_q <= StWait;
      endcase
    end
  end
  always_ff @(posedge clk_i) begin
    if (clear_i || job_pop || !busy_i) cycles_q <= '0;
    else cycles_q <= cycles_q + 32'd1;
    if (job_pop) begin
      record_q                                           <= '0;
      record_q[trilume_regs_pkg::RecordTagLsb+:trilume_regs_pkg::RecordTagBits]              <= job_tag;
      record_q[trilume_regs_pkg::RecordStatusLsb+:trilume_regs_pkg::RecordStatusBits]        <= 32'(status);
      record_q[trilume_regs_pkg::RecordCyclesLsb+:trilume_regs_pkg::RecordCyclesBits]        <= cycles_q + 32'd1;
      record_q[trilume_regs_pkg::RecordStallsLsb+:trilume_regs_pkg::RecordStallsBits]        <= job_skip ? 32'd0 : stalls;
      record_q[trilume_regs_pkg::RecordSignatureLsb+:trilume_regs_pkg::RecordSignatureBits]  <= job_skip ? 64'd0 : end_signature;
      record_q[trilume_regs_pkg::RecordJobsLsb+:trilume_regs_pkg::RecordJobsBits]            <= number_q + 32'd1;
      record_q[trilume_regs_pkg::RecordMagicLsb+:trilume_regs_pkg::RecordMagicBits]          <= trilume_regs_pkg::Magic;
      address_q                                          <= job_record;
      irq_q                                              <= job_irq;
      beat_q                                             <= '0;
    end else if (record_valid_o && record_ready_i) begin
      record_q  <= record_q >> BusBits;
      address_q <= address_q + 44'(BeatBytes);
      beat_q    <= beat_q + 3'd1;
    end
  end
endmodule
