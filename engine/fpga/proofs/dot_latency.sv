// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What belongs to one tile meets in one cycle, in both data paths: of a tile with one weight, whichever, between tiles without any, the
// product comes out when it should, and nothing before or after.
module dot_latency #(
    parameter int Columns = 16
) (
    input logic                 clk_i,
    input logic [8*Columns-1:0] codes,
    input logic [  Columns-1:0] negative
);
  localparam int DotBits = 9 + $clog2(Columns);
  localparam int TreeLatency = ((Columns <= 4) ? 1 : ($clog2(Columns) + 1) / 2) + 2;
  localparam logic [4:0] When = 5'd8;  // longer than any of the paths

  (* anyconst *) logic [$clog2(Columns)-1:0] column;
  logic [4:0] cycle_q = '0;
  logic [Columns-1:0] nonzero;
  logic [8*Columns-1:0] planes;
  logic [8:0] code, product_q;
  logic [31:0] of_planes;
  logic [DotBits-1:0] of_tree;
  integer i, b;
  always_comb begin
    for (i = 0; i < Columns; i = i + 1) begin
      nonzero[i] = cycle_q == When && 32'(column) == i;
      for (b = 0; b < 8; b = b + 1) planes[b*Columns+i] = codes[8*i+b];
    end
    code = {codes[8*column+7], codes[8*column+:8]};
  end
  assume property (32'(column) < Columns);
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
  always_ff @(posedge clk_i) begin
    cycle_q <= cycle_q + 5'd1;
    if (cycle_q == When) product_q <= negative[column] ? -code : code;
    if (cycle_q >= When) begin
      planes_in_their_cycle: assert (of_planes == ((cycle_q == When + 5'd2) ? {{23{product_q[8]}}, product_q} : 32'd0));
      the_tree_in_its_cycle: assert (of_tree == ((cycle_q == When + 5'(TreeLatency)) ? {{(DotBits - 9) {product_q[8]}}, product_q} : '0));
    end
  end
endmodule
