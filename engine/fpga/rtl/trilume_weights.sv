// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A beat of weights as two bits for each: not zero, negative. One cycle.
module trilume_weights #(
    parameter int Weights = 256,
    parameter int Packing = 2,    // 1 = base 3, 2 = planes
    parameter int BusBits = 512
) (
    input  logic               clk_i,
    input  logic               enable_i,
    input  logic [BusBits-1:0] beat_i,
    output logic [Weights-1:0] nonzero_o,
    output logic [Weights-1:0] negative_o,
    output logic               illegal_o
);
  logic [Weights-1:0] nonzero_q, negative_q;
  logic illegal_q;

  if (Packing == 2) begin : g_planes
    always_ff @(posedge clk_i) begin
      if (enable_i) begin
        nonzero_q  <= beat_i[Weights-1:0];
        negative_q <= beat_i[2*Weights-1:Weights];
      end
    end
    assign illegal_q = 1'b0;
    if (BusBits > 2 * Weights) begin : g_rest
      logic unused_rest;
      assign unused_rest = &{1'b0, beat_i[BusBits-1:2*Weights]};
    end
  end else begin : g_base3
    localparam int Bytes = (Weights + 4) / 5;
    logic [5*Bytes-1:0] nonzero, negative;
    logic [Bytes-1:0] illegal;
    for (genvar i = 0; i < Bytes; i = i + 1) begin : g_byte
      trilume_unpack5 u_unpack (
          .byte_i(beat_i[8*i+:8]),
          .nonzero_o(nonzero[5*i+:5]),
          .negative_o(negative[5*i+:5]),
          .illegal_o(illegal[i])
      );
    end
    always_ff @(posedge clk_i) begin
      if (enable_i) begin
        nonzero_q  <= nonzero[Weights-1:0];
        negative_q <= negative[Weights-1:0];
        illegal_q  <= |illegal;
      end
    end
    if (5 * Bytes > Weights) begin : g_unused
      logic unused_weights;
      assign unused_weights = &{1'b0, nonzero[5*Bytes-1:Weights], negative[5*Bytes-1:Weights]};
    end
    if (BusBits > 8 * Bytes) begin : g_rest
      logic unused_rest;
      assign unused_rest = &{1'b0, beat_i[BusBits-1:8*Bytes]};
    end
  end

  assign nonzero_o  = nonzero_q;
  assign negative_o = negative_q;
  assign illegal_o  = illegal_q;
endmodule
