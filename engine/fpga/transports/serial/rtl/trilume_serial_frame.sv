// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Puts flags around a frame, its CRC at the end, and an escape before what looks like either.
module trilume_serial_frame (
    input  logic       clk_i,
    input  logic       rst_ni,
    input  logic       valid_i,
    input  logic [7:0] byte_i,
    input  logic       last_i,
    output logic       ready_o,
    output logic       valid_o,
    output logic [7:0] byte_o,
    input  logic       ready_i
);
  localparam logic [7:0] Flag = 8'h7E;
  localparam logic [7:0] Escape = 8'h7D;
  localparam logic [2:0] Idle = 3'd0;
  localparam logic [2:0] Begin = 3'd1;
  localparam logic [2:0] Body = 3'd2;
  localparam logic [2:0] Check = 3'd3;
  localparam logic [2:0] End = 3'd4;

  logic [2:0] state_q;
  logic [1:0] index_q;
  logic escaped_q, special, passes;
  logic [7:0] data;
  logic [31:0] crc_q, crc;

  trilume_serial_crc u_crc (
      .crc_i (crc_q),
      .byte_i(byte_i),
      .crc_o (crc)
  );
  assign data    = (state_q == Check) ? ~crc_q[7:0] : byte_i;
  assign special = data == Flag || data == Escape;
  assign valid_o = (state_q == Body) ? valid_i : state_q != Idle;
  assign passes  = valid_o && ready_i && (!special || escaped_q);  // of data
  assign ready_o = state_q == Body && passes;
  always_comb begin
    if (state_q == Begin || state_q == End) byte_o = Flag;
    else if (escaped_q) byte_o = data ^ 8'h20;
    else byte_o = special ? Escape : data;
  end

  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      state_q   <= Idle;
      escaped_q <= 1'b0;
    end else begin
      case (state_q)
        Idle:  if (valid_i) state_q <= Begin;
        Begin: if (ready_i) state_q <= Body;
        Body:  if (passes && last_i) state_q <= Check;
        Check: if (passes && index_q == 2'd3) state_q <= End;
        default: if (ready_i) state_q <= Idle;
      endcase
      if ((state_q == Body || state_q == Check) && valid_o && ready_i) escaped_q <= special && !escaped_q;
    end
  end
  always_ff @(posedge clk_i) begin
    if (state_q == Begin) begin
      crc_q   <= '1;
      index_q <= '0;
    end else if (passes) begin
      crc_q <= (state_q == Check) ? {8'd0, crc_q[31:8]} : crc;
      if (state_q == Check) index_q <= index_q + 2'd1;
    end
  end
endmodule
