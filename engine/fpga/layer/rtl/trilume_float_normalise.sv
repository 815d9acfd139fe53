// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The significand of a float that is not 0, moved up until its highest bit is 1, and the exponent that it then has.
module trilume_float_normalise (
    input  logic [30:0] value_i,       // its sign does not matter
    output logic [10:0] exponent_o,    // signed
    output logic [23:0] significand_o
);
  logic [23:0] whole, after16, after8, after4, after2;
  logic by16, by8, by4, by2, by1;
  assign whole         = {value_i[30:23] != 8'd0, value_i[22:0]};
  assign by16          = whole[23:8] == '0;
  assign after16       = by16 ? {whole[7:0], 16'd0} : whole;
  assign by8           = after16[23:16] == '0;
  assign after8        = by8 ? {after16[15:0], 8'd0} : after16;
  assign by4           = after8[23:20] == '0;
  assign after4        = by4 ? {after8[19:0], 4'd0} : after8;
  assign by2           = after4[23:22] == '0;
  assign after2        = by2 ? {after4[21:0], 2'd0} : after4;
  assign by1           = !after2[23];
  assign significand_o = by1 ? {after2[22:0], 1'b0} : after2;
  assign exponent_o    = 11'(value_i[30:23]) + 11'(value_i[30:23] == 8'd0) - 11'({by16, by8, by4, by2, by1});
endmodule
