// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One byte of packing 1 is five weights: v = d0 + 3 d1 + 9 d2 + 27 d3 + 81 d4 with d = weight + 1. 243 .. 255 mean nothing.
module trilume_unpack5 (
    input  logic [7:0] byte_i,
    output logic [4:0] nonzero_o,
    output logic [4:0] negative_o,
    output logic       illegal_o
);
  logic [9:0] table_q[0:255];

  initial begin : fill
    integer value, place, rest;
    for (value = 0; value < 256; value = value + 1) begin
      table_q[value] = 10'd0;
      rest = value;
      for (place = 0; place < 5; place = place + 1) begin
        if (value < 243) begin
          table_q[value][place]   = rest % 3 != 1;
          table_q[value][place+5] = rest % 3 == 0;
        end
        rest = rest / 3;
      end
    end
  end

  assign {negative_o, nonzero_o} = table_q[byte_i];
  assign illegal_o = byte_i >= 8'd243;
endmodule
