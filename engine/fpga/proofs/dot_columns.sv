// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Both data paths for as many columns as boards have, where a sum of all columns is too much for a solver: with each further column that
// has a weight, both grow by that column's product, whatever the columns before it hold, and without any they show 0. So what they show
// for all columns is the sum of the products, in 32 bits. Registers are taken for wires here: that what belongs to
// one tile meets in one cycle is for dot_styles and dot_latency.
module dot_columns #(
    parameter int Columns = 16,
    parameter bit Tree    = 1'b1  // of both paths the one that is looked at
) (
    input logic                 clk_i,
    input logic [8*Columns-1:0] codes,
    input logic [  Columns-1:0] nonzero,
    input logic [  Columns-1:0] negative
);
  localparam int DotBits = 9 + $clog2(Columns);

  logic [8*Columns-1:0] planes;
  logic [9*Columns-1:0] products;
  integer i, b;
  always_comb begin
    for (i = 0; i < Columns; i = i + 1) begin
      for (b = 0; b < 8; b = b + 1) planes[b*Columns+i] = codes[8*i+b];
      products[9*i+:9] = '0;
      if (nonzero[i] && negative[i]) products[9*i+:9] = -{codes[8*i+7], codes[8*i+:8]};
      else if (nonzero[i]) products[9*i+:9] = {codes[8*i+7], codes[8*i+:8]};
    end
  end
  logic [Columns:0] grows;
  // Number k has the weights of the first k columns.
  for (genvar k = 0; k <= Columns; k = k + 1) begin : g_first
    logic [31:0] dot;
    logic [Columns-1:0] weights;
    assign weights = nonzero & Columns'((1 << k) - 1);
    if (Tree) begin : g_tree
      trilume_dot_tree #(
          .Columns(Columns),
          .DotBits(DotBits)
      ) u_tree (
          .clk_i,
          .enable_i(1'b1),
          .codes_i(codes),
          .nonzero_i(weights),
          .negative_i(negative),
          .dot_o(dot[DotBits-1:0])
      );
      assign dot[31:DotBits] = {(32 - DotBits) {dot[DotBits-1]}};  // as trilume_matvec does
    end else begin : g_planes
      trilume_dot_planes #(
          .Rows(1),
          .Columns(Columns),
          .DotBits(DotBits)
      ) u_planes (
          .clk_i,
          .enable_i(1'b1),
          .planes_i(planes),
          .nonzero_i(weights),
          .negative_i(negative),
          .dots_o(dot)
      );
    end
    if (k == 0) begin : g_none
      assign grows[k] = dot == '0;
    end else begin : g_one_more
      assign grows[k] = dot == g_first[k-1].dot + {{23{products[9*k-1]}}, products[9*(k-1)+:9]};
    end
  end
  always_comb begin
    grows_by_products: assert (&grows);
  end
endmodule
