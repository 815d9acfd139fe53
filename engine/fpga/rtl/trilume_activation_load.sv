// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the beats of activations go: the next word of the next vector, in the bank that the core does not read. And which
// jobs the core may begin: those whose activations are there.
module trilume_activation_load #(
    parameter int WordBits = 8    // of the number of a word, with its bank
) (
    input  logic                clk_i,
    input  logic                clear_i,
    input  logic                job_push_i,
    input  logic [         7:0] job_vectors_i,
    input  logic [        15:0] job_vector_beats_i,
    input  logic [        15:0] job_tiles_i,
    input  logic [        15:0] job_row_blocks_i,
    input  logic                beat_i,
    input  logic                last_i,              // beat of the job
    output logic [         7:0] vector_o,
    output logic [WordBits-1:0] word_o,
    output logic                job_valid_o,
    input  logic                job_ready_i,
    output logic [         7:0] job_vectors_o,
    output logic [        15:0] job_tiles_o,
    output logic [        15:0] job_row_blocks_o
);
  logic [15:0] vector_beats, loading_tiles, loading_blocks;
  logic [7:0] loading_vectors;
  logic [15:0] beats_q;
  logic [7:0] vector_q;
  logic bank_q, unused_valid, unused_full, unused_loaded_full;

  trilume_fifo #(
      .Width(56),
      .Depth(4)
  ) u_expected (
      .clk_i,
      .clear_i,
      .push_i(job_push_i),
      .data_i({job_vectors_i, job_vector_beats_i, job_tiles_i, job_row_blocks_i}),
      .pop_i(last_i),
      .valid_o(unused_valid),
      .full_o(unused_full),
      .data_o({loading_vectors, vector_beats, loading_tiles, loading_blocks})
  );
  trilume_fifo #(
      .Width(40),
      .Depth(2)
  ) u_loaded (
      .clk_i,
      .clear_i,
      .push_i(last_i),
      .data_i({loading_vectors, loading_tiles, loading_blocks}),
      .pop_i(job_ready_i),
      .valid_o(job_valid_o),
      .full_o(unused_loaded_full),
      .data_o({job_vectors_o, job_tiles_o, job_row_blocks_o})
  );

  always_ff @(posedge clk_i) begin
    if (clear_i) begin
      beats_q  <= '0;
      vector_q <= '0;
      bank_q   <= 1'b0;
    end else if (last_i) begin
      beats_q  <= '0;
      vector_q <= '0;
      bank_q   <= ~bank_q;
    end else if (beat_i) begin
      if (beats_q == vector_beats - 16'd1) begin
        beats_q  <= '0;
        vector_q <= vector_q + 8'd1;
      end else begin
        beats_q <= beats_q + 16'd1;
      end
    end
  end

  assign vector_o = vector_q;
  assign word_o   = {bank_q, beats_q[WordBits-2:0]};
endmodule
