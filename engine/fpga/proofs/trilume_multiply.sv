// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of trilume_multiply: what it says when it is done is the product of what it was given last.
  logic begun_q = 1'b0;
  logic [LeftBits-1:0] given_left_q;
  logic [RightBits-1:0] given_right_q;
  logic [$clog2(RightBits+1):0] cycles_q;
  always_ff @(posedge clk_i) begin
    if (start_i) begin
      begun_q       <= 1'b1;
      given_left_q  <= left_i;
      given_right_q <= right_i;
      cycles_q      <= '0;
    end else if (!done_o) begin
      cycles_q <= cycles_q + 1'b1;
    end
    if (begun_q) begin
      what_is_left: assert (product_q + ProductBits'(left_q * right_q) == ProductBits'(given_left_q) * ProductBits'(given_right_q));
      product: assert (!done_o || product_o == ProductBits'(given_left_q) * ProductBits'(given_right_q));
      no_longer_than_bits: assert (32'(cycles_q) <= RightBits && (right_q >> (RightBits - 32'(cycles_q))) == '0);
    end
  end
