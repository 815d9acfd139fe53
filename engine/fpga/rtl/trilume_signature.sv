// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signature of the weights of a job: engine/fpga/README.md, Memory contract. A beat's words are folded in one cycle and
// taken up in the next; `done_o` comes with the signature of the whole job.
module trilume_signature #(
    parameter int BusBits = 512
) (
    input  logic               clk_i,
    input  logic               clear_i,
    input  logic               enable_i,
    input  logic [BusBits-1:0] beat_i,
    input  logic               valid_i,
    input  logic               first_i,      // of the job
    input  logic               last_i,
    output logic               done_o,
    output logic [       63:0] signature_o
);
  localparam int Words = BusBits / 64;

  // In runs of words, each a chain of its own, and then one run after the other: the same number as one chain of all words,
  // of which a simulator's processor would have to wait for every link.
  localparam int Runs = (Words % 4 == 0) ? 4 : 1;
  localparam int RunWords = Words / Runs;

  function automatic logic [63:0] fold(input logic [BusBits-1:0] beat);
    logic [63:0] run;
    integer i, r;
    fold = '0;
    for (r = 0; r < Runs; r = r + 1) begin
      run = '0;
      for (i = r * RunWords; i < (r + 1) * RunWords; i = i + 1) run = {run[62:0], run[63]} ^ beat[64*i+:64];
      fold = {fold[63-RunWords:0], fold[63:64-RunWords]} ^ run;
    end
  endfunction

  function automatic logic [63:0] step(input logic [63:0] value);
    step = {value[62:0], 1'b0} ^ (value[63] ? trilume_regs_pkg::SignaturePolynomial : 64'd0);
  endfunction

  logic [63:0] folded_q, signature_q;
  logic valid_q, first_q, last_q, done_q;

  always_ff @(posedge clk_i) begin
    if (enable_i) begin
      folded_q <= fold(beat_i);
      first_q  <= first_i;
      last_q   <= last_i;
      if (valid_q) begin
        signature_q <= step(first_q ? trilume_regs_pkg::SignatureStart : signature_q) ^ folded_q;
      end
    end
  end
  always_ff @(posedge clk_i) begin
    if (clear_i) begin
      valid_q <= 1'b0;
      done_q  <= 1'b0;
    end else begin
      valid_q <= valid_i;
      done_q  <= valid_q & last_q;
    end
  end

  assign done_o      = done_q;
  assign signature_o = signature_q;
endmodule
