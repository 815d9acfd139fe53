// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows of a beat times a tile of activations, bit by bit of the codes: plane b of the codes, inverted where the weight is
// negative, is counted over the weights that are not zero, and weighs 2^b (the sign's plane -2^7). Inverting is 1 too little
// for each negative weight, which are counted as a ninth plane. Planes outside and rows inside: what is alike stands side by
// side, which is what a simulator's compiler makes vectors of.
module trilume_dot_planes #(
    parameter int Rows    = 16,
    parameter int Columns = 16,
    parameter int DotBits = 9 + $clog2(Columns)
) (
    input  logic                    clk_i,
    input  logic                    enable_i,
    input  logic [   8*Columns-1:0] planes_i,    // bit b of every code, then bit b + 1
    input  logic [Rows*Columns-1:0] nonzero_i,
    input  logic [Rows*Columns-1:0] negative_i,
    output logic [     Rows*32-1:0] dots_o       // int32, two cycles later
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
    for (genvar r = 0; r < Rows; r = r + 1) begin : g_row
      logic [CountBits-1:0] count_q;
      if (p < 8) begin : g_bits
        always_ff @(posedge clk_i) begin
          if (enable_i) begin
            count_q <= ones(
                nonzero_i[r*Columns+:Columns] & (planes_i[Columns*p+:Columns] ^ negative_i[r*Columns+:Columns])
            );
          end
        end
      end else begin : g_negatives
        always_ff @(posedge clk_i) begin
          if (enable_i) count_q <= ones(nonzero_i[r*Columns+:Columns] & negative_i[r*Columns+:Columns]);
        end
      end
    end
  end

  for (genvar r = 0; r < Rows; r = r + 1) begin : g_dot
    logic [DotBits-1:0] dot_q;
    always_ff @(posedge clk_i) begin
      if (enable_i) begin
        dot_q <= ((DotBits'(g_plane[0].g_row[r].count_q) + DotBits'(g_plane[8].g_row[r].count_q))
            + (DotBits'(g_plane[1].g_row[r].count_q) << 1))
            + ((DotBits'(g_plane[2].g_row[r].count_q) << 2) + (DotBits'(g_plane[3].g_row[r].count_q) << 3))
            + ((DotBits'(g_plane[4].g_row[r].count_q) << 4) + (DotBits'(g_plane[5].g_row[r].count_q) << 5))
            + ((DotBits'(g_plane[6].g_row[r].count_q) << 6) - (DotBits'(g_plane[7].g_row[r].count_q) << 7));
      end
    end
    assign dots_o[32*r+:32] = {{(32 - DotBits) {dot_q[DotBits-1]}}, dot_q};
  end
endmodule
