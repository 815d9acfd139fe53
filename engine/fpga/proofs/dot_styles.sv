// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The two data paths make the same dot products, which are those of arithmetic. Pipelines without feedback: what they show depends on
// nothing that is older than they are long.
module dot_styles #(
    parameter int Columns = 4
) (
    input logic                 clk_i,
    input logic [8*Columns-1:0] codes,
    input logic [  Columns-1:0] nonzero,
    input logic [  Columns-1:0] negative
);
  localparam int DotBits = 9 + $clog2(Columns);
  localparam int TreeLatency = ((Columns <= 4) ? 1 : ($clog2(Columns) + 1) / 2) + 2;

  logic [8*Columns-1:0] planes;
  logic [DotBits-1:0] sum;
  logic [31:0] of_planes;
  logic [DotBits-1:0] of_tree;
  integer i, b;
  always_comb begin
    sum = '0;
    for (i = 0; i < Columns; i = i + 1) begin
      for (b = 0; b < 8; b = b + 1) planes[b*Columns+i] = codes[8*i+b];
      if (nonzero[i]) begin
        if (negative[i]) sum = sum - {{(DotBits - 8) {codes[8*i+7]}}, codes[8*i+:8]};
        else sum = sum + {{(DotBits - 8) {codes[8*i+7]}}, codes[8*i+:8]};
      end
    end
  end
  trilume_dot_planes #(
      .Rows(1),
      .Columns(Columns),
      .DotBits(DotBits)
  ) u_planes (
      .clk_i,
      .enable_i(1'b1),
      .planes_i(planes),
      .nonzero_i(nonzero),
      .negative_i(negative),
      .dots_o(of_planes)
  );
  trilume_dot_tree #(
      .Columns(Columns),
      .DotBits(DotBits)
  ) u_tree (
      .clk_i,
      .enable_i(1'b1),
      .codes_i(codes),
      .nonzero_i(nonzero),
      .negative_i(negative),
      .dot_o(of_tree)
  );
  // What each path shows belongs to the tile that came as many cycles before as it is long.
  logic [3:0] cycles_q = '0;
  logic [DotBits*TreeLatency-1:0] sums_q;
  logic [DotBits-1:0] two_ago;
  assign two_ago = sums_q[DotBits+:DotBits];
  always_ff @(posedge clk_i) begin
    sums_q <= {sums_q[DotBits*(TreeLatency-1)-1:0], sum};
    if (cycles_q != 4'd15) cycles_q <= cycles_q + 4'd1;
    if (cycles_q >= 4'd2) planes_are_arithmetic: assert (of_planes == {{(32 - DotBits) {two_ago[DotBits-1]}}, two_ago});
    if (cycles_q >= 4'(TreeLatency)) tree_is_arithmetic: assert (of_tree == sums_q[DotBits*(TreeLatency-1)+:DotBits]);
  end
endmodule
