// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One row of a beat times a tile of activations, bit by bit of the codes: plane b of the codes, inverted where the weight is
// negative, is counted over the weights that are not zero, and weighs 2^b (the sign's plane -2^7). Inverting is 1 too little
// for each negative weight, which are counted as a ninth plane.
module trilume_dot_planes #(
    parameter int Columns = 16,
    parameter int DotBits = 9 + $clog2(Columns)
) (
    input  logic                 clk_i,
    input  logic                 enable_i,
    input  logic [8*Columns-1:0] planes_i,    // bit b of every code, then bit b + 1
    input  logic [  Columns-1:0] nonzero_i,
    input  logic [  Columns-1:0] negative_i,
    output logic [  DotBits-1:0] dot_o        // two cycles later
);
  localparam int CountBits = $clog2(Columns) + 1;

`ifdef SYNTHESIS
  // As pairs, fours, eights: yosys makes a chain of $countones.
  localparam int Padded = 1 << $clog2(Columns);
  function automatic logic [CountBits-1:0] ones(input logic [Columns-1:0] bits);
    logic [Padded*CountBits-1:0] sums;
    integer i, width;
    sums = '0;
    for (i = 0; i < Columns; i = i + 1) sums[i*CountBits+:CountBits] = CountBits'(bits[i]);
    for (width = Padded / 2; width >= 1; width = width / 2) begin
      for (i = 0; i < width; i = i + 1) begin
        sums[i*CountBits+:CountBits] = sums[2*i*CountBits+:CountBits] + sums[(2*i+1)*CountBits+:CountBits];
      end
    end
    ones = sums[CountBits-1:0];
  endfunction
`else
  function automatic logic [CountBits-1:0] ones(input logic [Columns-1:0] bits);
    ones = CountBits'($countones(bits));
  endfunction
`endif

  for (genvar p = 0; p < 9; p = p + 1) begin : g_plane
    logic [CountBits-1:0] count_q;
    if (p < 8) begin : g_bits
      always_ff @(posedge clk_i) begin
        if (enable_i) count_q <= ones(nonzero_i & (planes_i[Columns*p+:Columns] ^ negative_i));
      end
    end else begin : g_negatives
      always_ff @(posedge clk_i) begin
        if (enable_i) count_q <= ones(nonzero_i & negative_i);
      end
    end
  end

  logic [DotBits-1:0] dot_q;
  always_ff @(posedge clk_i) begin
    if (enable_i) begin
      dot_q <= ((DotBits'(g_plane[0].count_q) + DotBits'(g_plane[8].count_q)) + (DotBits'(g_plane[1].count_q) << 1))
          + ((DotBits'(g_plane[2].count_q) << 2) + (DotBits'(g_plane[3].count_q) << 3))
          + ((DotBits'(g_plane[4].count_q) << 4) + (DotBits'(g_plane[5].count_q) << 5))
          + ((DotBits'(g_plane[6].count_q) << 6) - (DotBits'(g_plane[7].count_q) << 7));
    end
  end
  assign dot_o = dot_q;
endmodule
