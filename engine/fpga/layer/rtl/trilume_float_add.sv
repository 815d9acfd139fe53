// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// a + b, rounded once.
module trilume_float_add (
    input  logic        clk_i,
    input  logic        enable_i,
    input  logic [31:0] a_i,
    input  logic [31:0] b_i,
    output logic [31:0] sum_o  // 6 cycles later
);
  logic a_nan, b_nan, infinities_differ, a_larger;
  logic [31:0] more, less;
  assign a_nan             = a_i[30:23] == 8'hFF && a_i[22:0] != '0;
  assign b_nan             = b_i[30:23] == 8'hFF && b_i[22:0] != '0;
  assign infinities_differ = a_i[30:23] == 8'hFF && b_i[30:23] == 8'hFF && a_i[31] != b_i[31];
  assign a_larger          = a_i[30:0] >= b_i[30:0];
  assign more             = a_larger ? a_i : b_i;
  assign less             = a_larger ? b_i : a_i;

  // The larger one first.
  logic sign1_q, differ1_q, special1_q;
  logic [31:0] value1_q;
  logic [7:0] exponent1_q, distance1_q;
  logic [23:0] more1_q, less1_q;
  always_ff @(posedge clk_i) if (enable_i) begin
    sign1_q     <= more[31];
    differ1_q   <= more[31] != less[31];
    special1_q  <= more[30:23] == 8'hFF;
    value1_q    <= (a_nan || b_nan || infinities_differ) ? 32'h7FC00000 : {more[31], 8'hFF, 23'd0};
    exponent1_q <= (more[30:23] != '0) ? more[30:23] : 8'd1;
    // Both are counted from 1 where they are subnormal.
    distance1_q <= ((more[30:23] != '0) ? more[30:23] : 8'd1) - ((less[30:23] != '0) ? less[30:23] : 8'd1);
    more1_q    <= {more[30:23] != '0, more[22:0]};
    less1_q    <= {less[30:23] != '0, less[22:0]};
  end

  // The smaller one moved to its place; three bits more, of which the lowest is the mark of all that went beyond.
  logic [26:0] moved, lost;
  logic sign2_q, differ2_q, special2_q;
  logic [31:0] value2_q;
  logic [7:0] exponent2_q;
  logic [26:0] more2_q, less2_q;
  assign moved = (distance1_q > 8'd26) ? '0 : {less1_q, 3'd0} >> distance1_q[4:0];
  assign lost  = (distance1_q > 8'd26) ? {less1_q, 3'd0} : {less1_q, 3'd0} & ~({27{1'b1}} << distance1_q[4:0]);
  always_ff @(posedge clk_i) if (enable_i) begin
    sign2_q     <= sign1_q;
    differ2_q   <= differ1_q;
    special2_q  <= special1_q;
    value2_q    <= value1_q;
    exponent2_q <= exponent1_q;
    more2_q    <= {more1_q, 3'd0};
    less2_q    <= moved | 27'(lost != '0);
  end

  // Their sum. A difference of 0 is +0.
  logic [27:0] sum;
  logic sign3_q, special3_q;
  logic [31:0] value3_q;
  logic [10:0] exponent3_q;
  logic [27:0] sum3_q;
  assign sum = differ2_q ? {1'b0, more2_q} - {1'b0, less2_q} : {1'b0, more2_q} + {1'b0, less2_q};
  always_ff @(posedge clk_i) if (enable_i) begin
    sign3_q     <= sign2_q && !(differ2_q && sum == '0);
    special3_q  <= special2_q;
    value3_q    <= value2_q;
    exponent3_q <= 11'(exponent2_q) + 11'd1;
    sum3_q      <= sum;
  end

  trilume_float_finish #(
      .Width(28)
  ) u_finish (
      .clk_i,
      .enable_i,
      .special_i(special3_q),
      .special_value_i(value3_q),
      .sign_i(sign3_q),
      .exponent_i(exponent3_q),
      .frame_i(sum3_q),
      .result_o(sum_o)
  );
endmodule
