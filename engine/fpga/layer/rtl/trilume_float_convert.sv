// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An int32 as a float, rounded once.
module trilume_float_convert (
    input  logic        clk_i,
    input  logic        enable_i,
    input  logic [31:0] number_i,
    output logic [31:0] float_o   // 6 cycles later
);
  logic sign1_q, sign2_q, sign3_q;
  logic [31:0] size1_q, size2_q, size3_q;
  always_ff @(posedge clk_i) if (enable_i) begin
    sign1_q <= number_i[31];
    size1_q <= number_i[31] ? 32'd0 - number_i : number_i;
    sign2_q <= sign1_q;
    size2_q <= size1_q;
    sign3_q <= sign2_q;
    size3_q <= size2_q;
  end

  trilume_float_finish #(
      .Width(32)
  ) u_finish (
      .clk_i,
      .enable_i,
      .special_i(1'b0),
      .special_value_i(32'd0),
      .sign_i(sign3_q),
      .exponent_i(11'd158),
      .frame_i(size3_q),
      .result_o(float_o)
  );
endmodule
