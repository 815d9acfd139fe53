// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The square root of one number at a time, rounded once: a bit in each cycle. A norm has one root for all of its vector.
module trilume_float_root (
    input  logic        clk_i,
    input  logic        enable_i,
    input  logic        start_i,
    input  logic [31:0] value_i,
    output logic [31:0] root_o    // 31 cycles after start, and until the next
);
  logic nan, zero, special1_q;
  logic [30:0] value1_q;
  logic [31:0] special_value1_q;
  assign nan  = value_i[30:23] == 8'hFF && value_i[22:0] != '0;
  assign zero = value_i[30:0] == '0;

  logic [10:0] exponent;
  logic [23:0] significand;
  trilume_float_normalise u_normalise (
      .value_i(value1_q),
      .exponent_o(exponent),
      .significand_o(significand)
  );

  // 25 bits of the root: in each cycle two more bits of the number come down, and 4 root + 1 is taken away if it fits.
  logic start1_q;
  logic [10:0] root_exponent_q;
  logic [24:0] number_q, root_q;
  logic [27:0] left_q, left, trial;
  assign left  = {left_q[25:0], number_q[24:23]};
  assign trial = {1'b0, root_q, 2'b01};
  always_ff @(posedge clk_i) if (enable_i) begin
    start1_q <= start_i;
    if (start_i) begin
      value1_q         <= value_i[30:0];
      special1_q       <= value_i[31] || zero || value_i[30:23] == 8'hFF;
      special_value1_q <= (zero || (value_i == 32'h7F800000)) ? value_i : 32'h7FC00000;
      if (nan) special_value1_q <= 32'h7FC00000;
    end
    if (start1_q) begin
      // A number of an odd power of two has an even exponent here: the bias is odd.
      root_exponent_q <= {exponent[10], exponent[10:1]} + 11'd63 + 11'(exponent[0]);
      number_q        <= exponent[0] ? {1'b0, significand} : {significand, 1'b0};
      root_q          <= '0;
      left_q          <= '0;
    end else begin
      number_q <= {number_q[22:0], 2'b00};
      root_q   <= {root_q[23:0], left >= trial};
      left_q   <= (left >= trial) ? left - trial : left;
    end
  end

  // It is taken when all bits are there, and kept.
  localparam int Bits = 25;
  logic [4:0] step_q;
  logic done_q;
  logic [25:0] frame_q;
  logic [10:0] frame_exponent_q;
  always_ff @(posedge clk_i) if (enable_i) begin
    if (start1_q) step_q <= 5'd0;
    else if (step_q != 5'd31) step_q <= step_q + 5'd1;
    done_q <= !start1_q && step_q == 5'(Bits - 1);
    if (done_q) begin
      frame_q          <= {root_q, left_q != '0};
      frame_exponent_q <= root_exponent_q;
    end
  end
  trilume_float_finish #(
      .Width(26)
  ) u_finish (
      .clk_i,
      .enable_i,
      .special_i(special1_q),
      .special_value_i(special_value1_q),
      .sign_i(1'b0),
      .exponent_i(frame_exponent_q),
      .frame_i(frame_q),
      .result_o(root_o)
  );
endmodule
