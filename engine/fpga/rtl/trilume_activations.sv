// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The activations of one vector, twice: one job's are read while the next one's come. A word is a beat of the bus with
// its tiles; a read takes two cycles.
module trilume_activations #(
    parameter int Columns   = 16,
    parameter int TileBytes = 16,  // Columns, to the next power of two
    parameter int Style     = 2,   // 1 = planes
    parameter int BusBits   = 512,
    parameter int WordBits  = 8,   // of the number of a word, the bank is its highest bit
    parameter int TileBits  = 2    // of the number of a tile in a word, at least 1
) (
    input  logic                 clk_i,
    input  logic                 write_i,
    input  logic [ WordBits-1:0] write_word_i,
    input  logic [  BusBits-1:0] write_data_i,
    input  logic                 enable_i,
    input  logic [ WordBits-1:0] read_word_i,
    input  logic [ TileBits-1:0] read_tile_i,
    output logic [8*Columns-1:0] codes_o
);
  localparam int Tiles = BusBits / (8 * TileBytes);

  // Planes: bit b of all codes, then bit b + 1.
`ifdef SYNTHESIS
  function automatic logic [8*Columns-1:0] arranged(input logic [8*Columns-1:0] codes);
    integer i, b;
    arranged = codes;
    if (Style == 1) begin
      for (b = 0; b < 8; b = b + 1) begin
        for (i = 0; i < Columns; i = i + 1) arranged[b*Columns+i] = codes[8*i+b];
      end
    end
  endfunction
`else
  // The same wires for a simulator, which takes each bit for work: eight codes at a time, whose 8 x 8 bits are mirrored by
  // swapping ever larger blocks (Warren, Hacker's Delight, 7-3).
  function automatic logic [63:0] mirrored(input logic [63:0] codes);
    logic [63:0] swap;
    mirrored = codes;
    swap = (mirrored ^ (mirrored >> 7)) & 64'h00AA00AA00AA00AA;
    mirrored = mirrored ^ swap ^ (swap << 7);
    swap = (mirrored ^ (mirrored >> 14)) & 64'h0000CCCC0000CCCC;
    mirrored = mirrored ^ swap ^ (swap << 14);
    swap = (mirrored ^ (mirrored >> 28)) & 64'h00000000F0F0F0F0;
    mirrored = mirrored ^ swap ^ (swap << 28);
  endfunction
  function automatic logic [8*Columns-1:0] arranged(input logic [8*Columns-1:0] codes);
    integer i, b;
    logic [63:0] eight;
    logic [8*Columns+63:0] padded;  // so that narrow tiles have eight, too
    arranged = codes;
    padded = {64'd0, codes};
    if (Style == 1) begin
      for (i = 0; i < Columns / 8; i = i + 1) begin
        eight = mirrored(padded[64*i+:64]);
        for (b = 0; b < 8; b = b + 1) arranged[b*Columns+8*i+:8] = eight[8*b+:8];
      end
      for (i = Columns / 8 * 8; i < Columns; i = i + 1) begin
        for (b = 0; b < 8; b = b + 1) arranged[b*Columns+i] = codes[8*i+b];
      end
    end
  endfunction
`endif

  logic [TileBits-1:0] tile_q;
  logic [8*Columns-1:0] codes_q;

  for (genvar t = 0; t < Tiles; t = t + 1) begin : g_tile
    // What is written is never what is read in the same cycle: they are banks of different jobs.
    (* no_rw_check *) logic [8*Columns-1:0] words_q[0:(1<<WordBits)-1];
    logic [8*Columns-1:0] read_q, chosen;
    always_ff @(posedge clk_i) begin
      if (write_i) words_q[write_word_i] <= arranged(write_data_i[8*TileBytes*t+:8*Columns]);
    end
    always_ff @(posedge clk_i) begin
      if (enable_i && read_tile_i == TileBits'(t)) read_q <= words_q[read_word_i];
    end
    if (t == 0) begin : g_first
      assign chosen = read_q;
    end else begin : g_next
      assign chosen = (tile_q == TileBits'(t)) ? read_q : g_tile[t-1].chosen;
    end
  end
  always_ff @(posedge clk_i) begin
    if (enable_i) begin
      tile_q  <= read_tile_i;
      codes_q <= g_tile[Tiles-1].chosen;
    end
  end
  if (Tiles == 1) begin : g_one_tile
    logic unused_tile;
    assign unused_tile = &{1'b0, tile_q};
  end
  if (TileBytes > Columns) begin : g_padding
    logic [Tiles-1:0] unused_padding;
    for (genvar t = 0; t < Tiles; t = t + 1) begin : g_tile_padding
      assign unused_padding[t] = &{1'b0, write_data_i[8*(TileBytes*t+Columns)+:8*(TileBytes-Columns)]};
    end
  end
  assign codes_o = codes_q;
endmodule
