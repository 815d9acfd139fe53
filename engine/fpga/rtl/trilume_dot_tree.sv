// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One row of a beat times a tile of activations: each code is passed, inverted or left out, and an adder tree sums them.
// A code that is inverted, not negated, is 1 too little: what is missing is counted by a tree beside it.
module trilume_dot_tree #(
    parameter int Columns = 16,
    parameter int DotBits = 9 + $clog2(Columns)
) (
    input  logic                 clk_i,
    input  logic                 enable_i,
    input  logic [8*Columns-1:0] codes_i,     // int8, column 0 lowest
    input  logic [  Columns-1:0] nonzero_i,
    input  logic [  Columns-1:0] negative_i,
    output logic [  DotBits-1:0] dot_o        // ceil(log4(Columns)) + 2 cycles later
);
  localparam int CountBits = 1 + $clog2(Columns);

  logic [9*Columns-1:0] terms;
  logic [Columns-1:0] inverted_q;
  for (genvar i = 0; i < Columns; i = i + 1) begin : g_term
    logic [8:0] term_q;
    always_ff @(posedge clk_i) begin
      if (enable_i) begin
        term_q <= {9{nonzero_i[i]}} & ({codes_i[8*i+7], codes_i[8*i+:8]} ^ {9{negative_i[i]}});
      end
    end
    assign terms[9*i+:9] = term_q;
  end
  always_ff @(posedge clk_i) begin
    if (enable_i) inverted_q <= nonzero_i & negative_i;
  end

  logic [DotBits-1:0] sum;
  logic [CountBits-1:0] missing;
  trilume_add_tree #(
      .Inputs(Columns),
      .Bits(9),
      .Signed(1'b1),
      .SumBits(DotBits)
  ) u_sum (
      .clk_i,
      .enable_i,
      .numbers_i(terms),
      .sum_o(sum)
  );
  trilume_add_tree #(
      .Inputs(Columns),
      .Bits(1),
      .Signed(1'b0),
      .SumBits(CountBits)
  ) u_missing (
      .clk_i,
      .enable_i,
      .numbers_i(inverted_q),
      .sum_o(missing)
  );

  logic [DotBits-1:0] dot_q;
  always_ff @(posedge clk_i) begin
    if (enable_i) dot_q <= sum + DotBits'(missing);
  end
  assign dot_o = dot_q;
endmodule
