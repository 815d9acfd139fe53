// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bytes that are written on one side and read on the other, a cycle after their address: a block RAM.
module trilume_serial_buffer #(
    parameter int Bytes = 1024  // a power of two
) (
    input  logic                     clk_i,
    input  logic                     write_i,
    input  logic [$clog2(Bytes)-1:0] write_address_i,
    input  logic [              7:0] byte_i,
    input  logic [$clog2(Bytes)-1:0] read_address_i,
    output logic [              7:0] byte_o
);
  logic [7:0] bytes_q[0:Bytes-1];
  always_ff @(posedge clk_i) begin
    if (write_i) bytes_q[write_address_i] <= byte_i;
    byte_o <= bytes_q[read_address_i];
  end
endmodule
