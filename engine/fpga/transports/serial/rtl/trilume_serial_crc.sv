// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// CRC-32 of Ethernet (reflected, begins with ones), one byte on.
module trilume_serial_crc (
    input  logic [31:0] crc_i,
    input  logic [ 7:0] byte_i,
    output logic [31:0] crc_o
);
  always_comb begin
    crc_o = crc_i ^ {24'd0, byte_i};
    for (int i = 0; i < 8; i = i + 1) crc_o = {1'b0, crc_o[31:1]} ^ (crc_o[0] ? 32'hEDB88320 : 32'd0);
  end
endmodule
