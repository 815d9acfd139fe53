// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes a block of results from the core and gives it to the write master beat by beat: the second of the two places
// that a block may have.
module trilume_results #(
    parameter int Rows    = 16,
    parameter int Vectors = 1,
    parameter int BusBits = 512
) (
    input  logic                       clk_i,
    input  logic                       clear_i,
    input  logic                       job_push_i,
    input  logic [                1:0] job_slot_i,
    input  logic [               43:0] job_results_i,
    input  logic [                7:0] job_vectors_i,
    input  logic                       block_valid_i,
    input  logic [Vectors*Rows*32-1:0] block_i,
    input  logic                       block_last_i,
    output logic                       block_taken_o,
    output logic                       block_written_o,
    output logic                       beat_valid_o,
    output logic [               43:0] beat_address_o,
    output logic [        BusBits-1:0] beat_o,
    output logic                       beat_last_o,      // of the job
    output logic [                1:0] beat_slot_o,
    input  logic                       beat_ready_i
);
  localparam int BeatBytes = BusBits / 8;
  localparam int BlockBits = Vectors * Rows * 32;
  localparam int UnitBits = (Rows * 32 < BusBits) ? Rows * 32 : BusBits;  // of a beat that are used
  localparam int UnitsOfVector = Rows * 32 / UnitBits;
  localparam int CountBits = 8 + $clog2(UnitsOfVector);

  logic valid_q, last_q, begin_q, unused_full, job_valid, beat_taken, block_end;
  logic [BlockBits-1:0] block_q;
  logic [CountBits-1:0] left_q;
  logic [43:0] job_results, address_q;
  logic [7:0] job_vectors;
  logic [1:0] job_slot;

  trilume_fifo #(
      .Width(2 + 44 + 8),
      .Depth(4)
  ) u_jobs (
      .clk_i,
      .clear_i,
      .push_i(job_push_i),
      .data_i({job_slot_i, job_results_i, job_vectors_i}),
      .pop_i(block_end && last_q),
      .valid_o(job_valid),
      .full_o(unused_full),
      .data_o({job_slot, job_results, job_vectors})
  );

  assign block_taken_o   = block_valid_i && !valid_q && job_valid;
  assign beat_taken      = valid_q && beat_ready_i;
  assign block_end       = beat_taken && left_q == CountBits'(1);
  assign block_written_o = block_end;
  assign beat_valid_o    = valid_q;
  assign beat_o          = BusBits'(block_q[UnitBits-1:0]);
  assign beat_address_o  = address_q;
  assign beat_last_o     = last_q && left_q == CountBits'(1);
  assign beat_slot_o     = job_slot;

  always_ff @(posedge clk_i) begin
    if (clear_i) begin
      valid_q <= 1'b0;
      begin_q <= 1'b1;
    end else begin
      if (block_taken_o) valid_q <= 1'b1;
      else if (block_end) valid_q <= 1'b0;
      if (block_end) begin_q <= last_q;
    end
  end
  always_ff @(posedge clk_i) begin
    if (block_taken_o) begin
      block_q <= block_i;
      last_q  <= block_last_i;
      left_q  <= CountBits'(job_vectors) << $clog2(UnitsOfVector);
      if (begin_q) address_q <= job_results;
    end else if (beat_taken) begin
      block_q   <= block_q >> UnitBits;
      left_q    <= left_q - 1'b1;
      address_q <= address_q + 44'(BeatBytes);
    end
  end
endmodule
