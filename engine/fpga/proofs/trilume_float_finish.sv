// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of trilume_float_finish: a frame is moved up until its highest bit is 1, by no more than its exponent allows and 31 at most.
  logic [4:0] zeros, most;
  logic [Width-1:0] frame_q, asked_q;
  logic [9:0] limit_q, left_q;
  logic was_up_q = 1'b0, is_up_q = 1'b0;
  integer i;
  always_comb begin
    zeros = 5'd31;
    for (i = 0; i < 31; i = i + 1) if (frame_q[Width-31+i]) zeros = 5'(30 - i);
    most = (limit_q < 10'(zeros)) ? limit_q[4:0] : zeros;
  end
  always_ff @(posedge clk_i) begin
    was_up_q <= enable_i && !limit[10];
    frame_q  <= frame_i;
    limit_q  <= limit[9:0];
    is_up_q  <= was_up_q && enable_i;
    asked_q  <= frame_q << most;
    left_q   <= limit_q - 10'(most);
    if (is_up_q) begin
      moved_up: assert ({fraction2_q, guard2_q} == asked_q[Width-2-:24] && sticky2_q == (asked_q[Width-26:0] != '0));
      counted: assert (exponent2_q == (asked_q[Width-1] ? 11'(left_q) + 11'd1 : 11'd0));
    end
  end
