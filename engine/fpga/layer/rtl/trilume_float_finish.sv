// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A float of exact bits: the frame is moved up until its highest bit is 1 or the exponent is the least, or down where the exponent is
// less than that; then it is rounded to 24 bits, to nearest and ties to even. What came before the frame is in its lowest bit, as a mark.
module trilume_float_finish #(
    parameter int Width = 48  // of the frame, 26 to 63
) (
    input  logic               clk_i,
    input  logic               enable_i,
    input  logic               special_i,         // the result is this value
    input  logic [       31:0] special_value_i,
    input  logic               sign_i,
    input  logic [       10:0] exponent_i,        // signed and biased, that the frame has if its highest bit is 1
    input  logic [  Width-1:0] frame_i,
    output logic [       31:0] result_o           // 3 cycles later
);
  // Down, or up by 16 and 8.
  logic [10:0] limit, below;
  logic [5:0] down;
  logic [Width-1:0] moved_down, lost;
  logic by16, by8;
  logic [Width-1:0] after16, after8;
  logic [6:0] eights_left;  // of what it may be moved up by
  assign limit       = exponent_i - 11'd1;
  assign below       = 11'd0 - limit;
  assign down        = (below > 11'd63) ? 6'd63 : below[5:0];
  assign moved_down  = frame_i >> down;
  assign lost        = frame_i & ~({Width{1'b1}} << down);
  assign by16        = frame_i[Width-1-:16] == '0 && limit[9:4] != '0;
  assign after16     = by16 ? {frame_i[Width-17:0], 16'd0} : frame_i;
  assign by8         = after16[Width-1-:8] == '0 && (by16 ? limit[9:3] >= 7'd3 : limit[9:3] != '0);
  assign after8      = by8 ? {after16[Width-9:0], 8'd0} : after16;
  assign eights_left = limit[9:3] - {5'd0, by16, by8};

  logic special1_q, sign1_q;
  logic [31:0] value1_q;
  logic [9:0] limit1_q;
  logic [2:0] room1_q;  // the same, or 7: no more is left to be moved
  logic [Width-1:0] frame1_q;
  always_ff @(posedge clk_i) if (enable_i) begin
    special1_q <= special_i;
    value1_q   <= special_value_i;
    sign1_q    <= sign_i;
    if (limit[10]) begin
      limit1_q <= 10'd0;
      room1_q  <= 3'd0;
      frame1_q <= moved_down | Width'(lost != '0);
    end else begin
      limit1_q <= {eights_left, limit[2:0]};
      room1_q  <= (eights_left != '0) ? 3'd7 : limit[2:0];
      frame1_q <= after8;
    end
  end

  // Up by 4, 2 and 1.
  logic by4, by2, by1;
  logic [Width-1:0] after4, after2, after1;
  assign by4    = frame1_q[Width-1-:4] == '0 && room1_q[2];
  assign after4 = by4 ? {frame1_q[Width-5:0], 4'd0} : frame1_q;
  assign by2    = after4[Width-1-:2] == '0 && (room1_q[1] || (room1_q[2] && !by4));
  assign after2 = by2 ? {after4[Width-3:0], 2'd0} : after4;
  assign by1    = !after2[Width-1] && room1_q > {by4, by2, 1'b0};
  assign after1 = by1 ? {after2[Width-2:0], 1'b0} : after2;

  logic special2_q, sign2_q, guard2_q, sticky2_q;
  logic [31:0] value2_q;
  logic [10:0] exponent2_q;
  logic [22:0] fraction2_q;
  always_ff @(posedge clk_i) if (enable_i) begin
    special2_q  <= special1_q;
    value2_q    <= value1_q;
    sign2_q     <= sign1_q;
    exponent2_q <= after1[Width-1] ? 11'(limit1_q) + 11'd1 - 11'({by4, by2, by1}) : 11'd0;
    fraction2_q <= after1[Width-2-:23];
    guard2_q    <= after1[Width-25];
    sticky2_q   <= after1[Width-26:0] != '0;
  end

  // A carry out of the fraction is one more in the exponent, and out of the largest number infinity.
  logic [30:0] rounded;
  logic [31:0] result_q;
  assign rounded = {exponent2_q[7:0], fraction2_q} + 31'(guard2_q && (sticky2_q || fraction2_q[0]));
  always_ff @(posedge clk_i) if (enable_i) begin
    if (special2_q) result_q <= value2_q;
    else if (exponent2_q >= 11'd255) result_q <= {sign2_q, 8'hFF, 23'd0};
    else result_q <= {sign2_q, rounded};
  end
  assign result_o = result_q;
endmodule
