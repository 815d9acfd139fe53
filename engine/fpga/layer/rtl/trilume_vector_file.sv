// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sixteen vectors of 64 floats, each of them twice, for two operands a cycle.
module trilume_vector_file (
    input  logic        clk_i,
    input  logic        write_i,
    input  logic [ 9:0] write_element_i,  // of a vector (9:6)
    input  logic [31:0] value_i,
    input  logic [ 9:0] a_element_i,
    input  logic [ 9:0] b_element_i,
    output logic [31:0] a_o,              // a cycle later
    output logic [31:0] b_o
);
  logic [31:0] a_values_q[0:1023];
  logic [31:0] b_values_q[0:1023];
  logic [31:0] a_q, b_q;
  always_ff @(posedge clk_i) begin
    if (write_i) a_values_q[write_element_i] <= value_i;
    a_q <= a_values_q[a_element_i];
  end
  always_ff @(posedge clk_i) begin
    if (write_i) b_values_q[write_element_i] <= value_i;
    b_q <= b_values_q[b_element_i];
  end
  assign a_o = a_q;
  assign b_o = b_q;
endmodule
