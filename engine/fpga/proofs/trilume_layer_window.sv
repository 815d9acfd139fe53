// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of trilume_layer_window: what is not refused lies in the window and in one page, and nothing else is refused.
  logic [44:0] last;
  assign last = 45'(address_i) + 45'(bytes_i) - 45'd1;
  assume property (bytes_i == 11'd64 || bytes_i == 11'd256 || bytes_i == 11'd1024);
  always_comb begin
    inside_the_window: assert (refused_o || (32'(address_i >> 12) >= window_first_i && last >> 12 < 45'(window_end_i)));
    inside_a_page: assert (refused_o || last >> 12 == 45'(address_i) >> 12);
    no_other_is_refused: assert (!refused_o || address_i % 44'(bytes_i) != '0 || 32'(address_i >> 12) < window_first_i
        || last >> 12 >= 45'(window_end_i));
  end
