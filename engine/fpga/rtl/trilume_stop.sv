// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the engine stops: at a soft reset, or by itself when it cannot go on. Bursts that were asked for are waited for; then
// everything that was in flight is forgotten in one cycle.
module trilume_stop (
    input  logic clk_i,
    input  logic rst_ni,
    input  logic soft_reset_i,
    input  logic abort_i,
    input  logic idle_i,       // nothing is outstanding on the bus
    output logic stop_o,
    output logic clear_o,
    output logic reset_o,      // with clear_o: and registers, too
    output logic drain_o,
    output logic aborted_o
);
  typedef enum logic [1:0] {
    StRun,
    StDrain,
    StClear,
    StAborted
  } state_e;
  state_e state_q;
  logic soft_q;

  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      state_q <= StRun;
      soft_q  <= 1'b0;
    end else begin
      if (soft_reset_i) soft_q <= 1'b1;
      else if (state_q == StClear) soft_q <= 1'b0;
      case (state_q)
        StRun: if (soft_reset_i || abort_i) state_q <= StDrain;
        StDrain: if (idle_i) state_q <= StClear;
        StClear: state_q <= (soft_q && !soft_reset_i) ? StRun : StAborted;
        StAborted: if (soft_q) state_q <= StClear;
        default: state_q <= StRun;
      endcase
    end
  end

  assign stop_o    = state_q != StRun;
  assign clear_o   = !rst_ni || state_q == StClear;
  assign reset_o   = state_q == StClear && soft_q;
  assign drain_o   = state_q == StDrain || state_q == StClear || soft_q;
  assign aborted_o = state_q == StAborted && !soft_q;
endmodule
