// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// a x b, rounded once.
module trilume_float_multiply (
    input  logic        clk_i,
    input  logic        enable_i,
    input  logic [31:0] a_i,
    input  logic [31:0] b_i,
    output logic [31:0] product_o  // 6 cycles later
);
  logic a_infinite, b_infinite, a_nan, b_nan, a_zero, b_zero;
  assign a_nan      = a_i[30:23] == 8'hFF && a_i[22:0] != '0;
  assign b_nan      = b_i[30:23] == 8'hFF && b_i[22:0] != '0;
  assign a_infinite = a_i[30:23] == 8'hFF && !a_nan;
  assign b_infinite = b_i[30:23] == 8'hFF && !b_nan;
  assign a_zero     = a_i[30:0] == '0;
  assign b_zero     = b_i[30:0] == '0;

  // The numbers, the product, and once more for the multiplier's own register.
  logic sign1_q, special1_q, sign2_q, special2_q, sign3_q, special3_q;
  logic [31:0] value1_q, value2_q, value3_q;
  logic [23:0] a1_q, b1_q;
  logic [10:0] exponent1_q, exponent2_q, exponent3_q;
  logic [47:0] product2_q, product3_q;
  always_ff @(posedge clk_i) if (enable_i) begin
    sign1_q     <= a_i[31] ^ b_i[31];
    special1_q  <= a_i[30:23] == 8'hFF || b_i[30:23] == 8'hFF;
    value1_q    <= (a_nan || b_nan || (a_infinite && b_zero) || (b_infinite && a_zero)) ? 32'h7FC00000
        : {a_i[31] ^ b_i[31], 8'hFF, 23'd0};
    a1_q        <= {a_i[30:23] != '0, a_i[22:0]};
    b1_q        <= {b_i[30:23] != '0, b_i[22:0]};
    exponent1_q <= 11'(a_i[30:23]) + 11'(a_i[30:23] == '0) + 11'(b_i[30:23]) + 11'(b_i[30:23] == '0) - 11'd126;

    sign2_q     <= sign1_q;
    special2_q  <= special1_q;
    value2_q    <= value1_q;
    exponent2_q <= exponent1_q;
    product2_q  <= a1_q * b1_q;

    sign3_q     <= sign2_q;
    special3_q  <= special2_q;
    value3_q    <= value2_q;
    exponent3_q <= exponent2_q;
    product3_q  <= product2_q;
  end

  trilume_float_finish #(
      .Width(48)
  ) u_finish (
      .clk_i,
      .enable_i,
      .special_i(special3_q),
      .special_value_i(value3_q),
      .sign_i(sign3_q),
      .exponent_i(exponent3_q),
      .frame_i(product3_q),
      .result_o(product_o)
  );
endmodule
