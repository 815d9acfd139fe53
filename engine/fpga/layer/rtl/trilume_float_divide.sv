// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// a / b, rounded once: a bit of the quotient in each stage, from the highest to the 26th, and a mark where something is left.
module trilume_float_divide (
    input  logic        clk_i,
    input  logic        enable_i,
    input  logic [31:0] a_i,
    input  logic [31:0] b_i,
    output logic [31:0] quotient_o  // 31 cycles later
);
  localparam int Stages = 26;

  logic a_nan, b_nan, a_infinite, b_infinite, a_zero, b_zero, sign;
  assign a_nan      = a_i[30:23] == 8'hFF && a_i[22:0] != '0;
  assign b_nan      = b_i[30:23] == 8'hFF && b_i[22:0] != '0;
  assign a_infinite = a_i[30:23] == 8'hFF && !a_nan;
  assign b_infinite = b_i[30:23] == 8'hFF && !b_nan;
  assign a_zero     = a_i[30:0] == '0;
  assign b_zero     = b_i[30:0] == '0;
  assign sign       = a_i[31] ^ b_i[31];

  logic sign1_q, special1_q;
  logic [30:0] a1_q, b1_q;
  logic [31:0] value1_q;
  always_ff @(posedge clk_i) if (enable_i) begin
    sign1_q    <= sign;
    special1_q <= a_i[30:23] == 8'hFF || b_i[30:23] == 8'hFF || a_zero || b_zero;
    if (a_nan || b_nan || (a_infinite && b_infinite) || (a_zero && b_zero)) value1_q <= 32'h7FC00000;
    else if (a_infinite || b_zero) value1_q <= {sign, 8'hFF, 23'd0};
    else value1_q <= {sign, 31'd0};
    a1_q <= a_i[30:0];
    b1_q <= b_i[30:0];
  end

  logic [10:0] a_exponent, b_exponent;
  logic [23:0] a_significand, b_significand;
  trilume_float_normalise u_a (
      .value_i(a1_q),
      .exponent_o(a_exponent),
      .significand_o(a_significand)
  );
  trilume_float_normalise u_b (
      .value_i(b1_q),
      .exponent_o(b_exponent),
      .significand_o(b_significand)
  );

  // What goes along with a number: sign, special, its value, exponent.
  logic [(Stages+1)*45-1:0] along_q;
  logic [Stages*24-1:0] divisor_q;
  logic [(Stages+1)*25-1:0] left_q;
  logic [(Stages+1)*Stages-1:0] quotient_q;
  always_ff @(posedge clk_i) if (enable_i) begin
    along_q[44:0]          <= {sign1_q, special1_q, value1_q, a_exponent - b_exponent + 11'd127};
    divisor_q[23:0]        <= b_significand;
    left_q[24:0]           <= {1'b0, a_significand};
    quotient_q[Stages-1:0] <= '0;
  end
  for (genvar i = 0; i < Stages; i = i + 1) begin : g_bit
    logic [24:0] left;
    logic [23:0] taken;
    logic [23:0] rest;  // less than the divisor
    logic fits;
    assign left = left_q[25*i+:25];
    assign fits = left >= {1'b0, divisor_q[24*i+:24]};
    assign taken = left[23:0] - divisor_q[24*i+:24];
    assign rest = fits ? taken : left[23:0];
    always_ff @(posedge clk_i) if (enable_i) begin
      along_q[45*(i+1)+:45]            <= along_q[45*i+:45];
      left_q[25*(i+1)+:25]             <= {rest, 1'b0};
      quotient_q[Stages*(i+1)+:Stages] <= quotient_q[Stages*i+:Stages] | (Stages'(fits) << (Stages - 1 - i));
    end
    if (i + 1 < Stages) begin : g_divisor
      always_ff @(posedge clk_i) if (enable_i) divisor_q[24*(i+1)+:24] <= divisor_q[24*i+:24];
    end
  end

  logic ends_sign, ends_special;
  logic [31:0] ends_value;
  logic [10:0] ends_exponent;
  assign {ends_sign, ends_special, ends_value, ends_exponent} = along_q[45*Stages+:45];
  trilume_float_finish #(
      .Width(Stages + 1)
  ) u_finish (
      .clk_i,
      .enable_i,
      .special_i(ends_special),
      .special_value_i(ends_value),
      .sign_i(ends_sign),
      .exponent_i(ends_exponent),
      .frame_i({quotient_q[Stages*Stages+:Stages], left_q[25*Stages+:25] != '0}),
      .result_o(quotient_o)
  );
endmodule
