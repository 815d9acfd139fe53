// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bits of a line to bytes and back: eight bits, no parity, one stop bit. Who is not ready for a byte has lost it.
module trilume_serial_uart #(
    parameter int ClocksPerBit = 20
) (
    input  logic       clk_i,
    input  logic       rst_ni,
    input  logic       rx_i,
    output logic       tx_o,
    output logic       valid_o,
    output logic [7:0] byte_o,
    input  logic       valid_i,
    input  logic [7:0] byte_i,
    output logic       ready_o
);
  localparam int CountBits = $clog2(ClocksPerBit);
  localparam logic [CountBits-1:0] Whole = CountBits'(ClocksPerBit - 1);
  localparam logic [CountBits-1:0] Half = CountBits'(ClocksPerBit / 2 - 1);

  // Each bit is looked at in its middle. The line comes from another clock.
  logic [2:0] rx_q;
  logic receiving_q, valid_q;
  logic [CountBits-1:0] rx_count_q;
  logic [3:0] rx_left_q;
  logic [7:0] rx_byte_q;
  always_ff @(posedge clk_i) begin
    rx_q <= {rx_q[1:0], rx_i};
    if (!rst_ni) begin
      receiving_q <= 1'b0;
      valid_q     <= 1'b0;
    end else begin
      valid_q <= 1'b0;
      if (!receiving_q) begin
        receiving_q <= rx_q[2] && !rx_q[1];
        rx_count_q  <= Half;
        rx_left_q   <= 4'd9;
      end else if (rx_count_q != '0) begin
        rx_count_q <= rx_count_q - 1'b1;
      end else begin
        rx_count_q <= Whole;
        rx_left_q  <= rx_left_q - 4'd1;
        if (rx_left_q == 4'd9) begin
          receiving_q <= !rx_q[1];  // not a start bit, but a spike
        end else if (rx_left_q != 4'd0) begin
          rx_byte_q <= {rx_q[1], rx_byte_q[7:1]};
        end else begin
          receiving_q <= 1'b0;
          valid_q     <= rx_q[1];  // without a stop bit it was no byte
        end
      end
    end
  end
  assign valid_o = valid_q;
  assign byte_o  = rx_byte_q;

  logic [8:0] tx_bits_q;
  logic [3:0] tx_left_q;
  logic [CountBits-1:0] tx_count_q;
  logic tx_q;
  assign ready_o = tx_left_q == 4'd0;
  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      tx_left_q <= 4'd0;
      tx_q      <= 1'b1;
    end else if (tx_left_q == 4'd0) begin
      tx_q <= 1'b1;
      if (valid_i) begin
        tx_q       <= 1'b0;
        tx_left_q  <= 4'd10;
        tx_bits_q  <= {1'b1, byte_i};
        tx_count_q <= Whole;
      end
    end else if (tx_count_q != '0) begin
      tx_count_q <= tx_count_q - 1'b1;
    end else begin
      tx_count_q <= Whole;
      tx_left_q  <= tx_left_q - 4'd1;
      tx_q       <= tx_bits_q[0];
      tx_bits_q  <= {1'b1, tx_bits_q[8:1]};
    end
  end
  assign tx_o = tx_q;
endmodule
