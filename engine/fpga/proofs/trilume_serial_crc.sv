// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of trilume_serial_crc: eight bits one after the other are what a table of bytes makes, and what the same polynomial makes of the bits
// in the order in which they are written down (highest first, 0x04C11DB7), as the standard has it.
  function automatic logic [31:0] entry(input logic [7:0] index);
    integer i;
    entry = {24'd0, index};
    for (i = 0; i < 8; i = i + 1) entry = entry[0] ? (entry >> 1) ^ 32'hEDB88320 : entry >> 1;
  endfunction
  logic [31:0] mirrored, mirrored_crc;
  logic [7:0] mirrored_byte;
  integer bit_number, step;
  always_comb begin
    for (bit_number = 0; bit_number < 32; bit_number = bit_number + 1) mirrored[bit_number] = crc_i[31-bit_number];
    for (bit_number = 0; bit_number < 8; bit_number = bit_number + 1) mirrored_byte[bit_number] = byte_i[7-bit_number];
    for (step = 7; step >= 0; step = step - 1) begin
      mirrored = {mirrored[30:0], 1'b0} ^ ((mirrored[31] ^ mirrored_byte[step]) ? 32'h04C11DB7 : 32'd0);
    end
    for (bit_number = 0; bit_number < 32; bit_number = bit_number + 1) mirrored_crc[bit_number] = mirrored[31-bit_number];
    table_of_bytes: assert (crc_o == ((crc_i >> 8) ^ entry(crc_i[7:0] ^ byte_i)));
    highest_bit_first: assert (crc_o == mirrored_crc);
  end
