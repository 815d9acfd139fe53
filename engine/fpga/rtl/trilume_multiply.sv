// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A product by shifts and additions, one bit of the second factor a cycle; it ends with that factor's highest 1.
// Descriptors need three products each, while the job before them is computed: no reason for a multiplier.
module trilume_multiply #(
    parameter int LeftBits  = 16,
    parameter int RightBits = 16
) (
    input  logic                          clk_i,
    input  logic                          start_i,
    input  logic [          LeftBits-1:0] left_i,
    input  logic [         RightBits-1:0] right_i,
    output logic                          done_o,
    output logic [LeftBits+RightBits-1:0] product_o
);
  localparam int ProductBits = LeftBits + RightBits;

  logic [ProductBits-1:0] left_q, product_q;
  logic [RightBits-1:0] right_q;

  assign done_o    = right_q == '0;
  assign product_o = product_q;

  always_ff @(posedge clk_i) begin
    if (start_i) begin
      left_q    <= ProductBits'(left_i);
      right_q   <= right_i;
      product_q <= '0;
    end else if (!done_o) begin
      if (right_q[0]) product_q <= product_q + left_q;
      left_q  <= left_q << 1;
      right_q <= right_q >> 1;
    end
  end
endmodule
