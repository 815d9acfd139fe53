// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of trilume_float_normalise: no value but 0 is changed, and the highest bit is 1.
  logic [10:0] first, moved;
  assign first = (value_i[30:23] == '0) ? 11'd1 : 11'(value_i[30:23]);
  assign moved = first - exponent_o;
  always_comb begin
    the_highest_is_1: assert (value_i == '0 || significand_o[23]);
    the_same_value: assert (value_i == '0 || (moved <= 11'd23 && significand_o == whole << moved && significand_o >> moved == whole));
  end
