// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of trilume_unpack5: its table against the arithmetic of packing 1, for all 256 bytes.
  logic [9:0] value;
  always_comb begin
    value = '0;
    if (!nonzero_o[0]) value = value + 10'd1; else if (!negative_o[0]) value = value + 10'd2;
    if (!nonzero_o[1]) value = value + 10'd3; else if (!negative_o[1]) value = value + 10'd6;
    if (!nonzero_o[2]) value = value + 10'd9; else if (!negative_o[2]) value = value + 10'd18;
    if (!nonzero_o[3]) value = value + 10'd27; else if (!negative_o[3]) value = value + 10'd54;
    if (!nonzero_o[4]) value = value + 10'd81; else if (!negative_o[4]) value = value + 10'd162;
  end
  always_comb begin
    sum_of_places: assert (illegal_o || value == 10'(byte_i));
    illegal_is_told: assert (illegal_o == (byte_i > 8'd242));
    illegal_is_zero: assert (!illegal_o || (nonzero_o == '0 && negative_o == '0));
    no_negative_zero: assert ((negative_o & ~nonzero_o) == '0);
  end
