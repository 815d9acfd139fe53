// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One operation on two floats in each cycle, with the bits of engine/kernels. Those that go through the divider take longer.
module trilume_float_unit (
    input  logic        clk_i,
    input  logic        enable_i,      // it stands still while not
    input  logic [ 3:0] operation_i,
    input  logic        negate_a_i,
    input  logic        absolute_a_i,  // before it is negated
    input  logic        negate_b_i,
    input  logic        start_i,       // of Root: this is the number
    input  logic [31:0] a_i,
    input  logic [31:0] b_i,
    output logic [31:0] short_o,       // 7 cycles later
    output logic [31:0] quotient_o,    // 32 cycles later
    output logic [31:0] root_o         // likewise, and until the next
);
  localparam logic [3:0] Add = 4'd0;
  localparam logic [3:0] Multiply = 4'd1;
  localparam logic [3:0] Convert = 4'd2;
  localparam logic [3:0] Larger = 4'd3;  // a > b ? a : b
  localparam logic [3:0] Smaller = 4'd4;  // a < b ? a : b
  localparam logic [3:0] Scale = 4'd5;  // a 2^n, of b = n + 1.5 x 2^23
  localparam logic [3:0] Mark = 4'd6;  // a, but NaN where b is

  logic [3:0] operation_q;
  logic start_q;
  logic [31:0] a_q, b_q;
  always_ff @(posedge clk_i) if (enable_i) begin
    operation_q <= operation_i;
    start_q     <= start_i;
    a_q         <= {(a_i[31] && !absolute_a_i) ^ negate_a_i, a_i[30:0]};
    b_q         <= {b_i[31] ^ negate_b_i, b_i[30:0]};
  end

  logic [31:0] sum, product, converted;
  trilume_float_add u_add (
      .clk_i,
      .enable_i,
      .a_i(a_q),
      .b_i(b_q),
      .sum_o(sum)
  );
  trilume_float_multiply u_multiply (
      .clk_i,
      .enable_i,
      .a_i(a_q),
      .b_i(b_q),
      .product_o(product)
  );
  trilume_float_convert u_convert (
      .clk_i,
      .enable_i,
      .number_i(a_q),
      .float_o(converted)
  );
  trilume_float_divide u_divide (
      .clk_i,
      .enable_i,
      .a_i(a_q),
      .b_i(b_q),
      .quotient_o
  );
  trilume_float_root u_root (
      .clk_i,
      .enable_i,
      .start_i(start_q),
      .value_i(a_q),
      .root_o
  );

  // What one cycle suffices for.
  logic a_nan, b_nan, zeros, a_less, a_more;
  logic [31:0] chosen;
  assign a_nan  = a_q[30:23] == 8'hFF && a_q[22:0] != '0;
  assign b_nan  = b_q[30:23] == 8'hFF && b_q[22:0] != '0;
  assign zeros  = a_q[30:0] == '0 && b_q[30:0] == '0;
  assign a_less = !a_nan && !b_nan && !zeros && a_q != b_q
      && ((a_q[31] != b_q[31]) ? a_q[31] : (a_q[30:0] < b_q[30:0]) != a_q[31]);
  assign a_more = !a_nan && !b_nan && !zeros && a_q != b_q && !a_less;
  always_comb begin
    chosen = a_q;
    if (operation_q == Larger && !a_more) chosen = b_q;
    if (operation_q == Smaller && !a_less) chosen = b_q;
    if (operation_q == Scale) chosen = a_q + {b_q[8:0], 23'd0};
    if (operation_q == Mark && b_nan) chosen = 32'h7FC00000;
  end

  localparam int Wait = 6;
  logic [Wait*32-1:0] chosen_q;
  logic [Wait*4-1:0] operations_q;
  always_ff @(posedge clk_i) if (enable_i) begin
    chosen_q     <= {chosen_q[(Wait-1)*32-1:0], chosen};
    operations_q <= {operations_q[(Wait-1)*4-1:0], operation_q};
  end
  always_comb begin
    case (operations_q[(Wait-1)*4+:4])
      Add: short_o = sum;
      Multiply: short_o = product;
      Convert: short_o = converted;
      default: short_o = chosen_q[(Wait-1)*32+:32];
    endcase
  end
endmodule
