// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a vector unit may touch what it asks for: whole pages of the window, and no burst over the boundary of a page.
module trilume_layer_window (
    input  logic [43:0] address_i,
    input  logic [10:0] bytes_i,         // a power of two, up to 1024
    input  logic [31:0] window_first_i,  // pages of 4 KiB
    input  logic [31:0] window_end_i,    // the first beyond it
    output logic        refused_o
);
  logic [11:0] between;  // where an address may not have a 1: it would be no multiple
  assign between   = 12'(bytes_i - 11'd1);
  assign refused_o = address_i[43:12] < window_first_i || address_i[43:12] >= window_end_i || (address_i[11:0] & between) != '0;
endmodule
