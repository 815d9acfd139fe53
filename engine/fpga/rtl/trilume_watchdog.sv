// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether nothing has moved on the bus for too long while there is something to do.
module trilume_watchdog (
    input  logic        clk_i,
    input  logic        clear_i,
    input  logic [31:0] cycles_i,   // 0 = for ever
    input  logic        busy_i,
    input  logic        moved_i,
    output logic        expired_o
);
  logic [31:0] left_q;
  logic armed_q;

  always_ff @(posedge clk_i) begin
    if (clear_i || !busy_i || moved_i || cycles_i == '0) begin
      left_q  <= cycles_i;
      armed_q <= cycles_i != '0;
    end else begin
      left_q <= left_q - 32'd1;
      if (expired_o) armed_q <= 1'b0;
    end
  end
  // A memory that takes not even the first address moves nothing, either: it is armed before there is something to do.
  assign expired_o = armed_q && left_q == 32'd1 && busy_i && !moved_i && !clear_i;
endmodule
