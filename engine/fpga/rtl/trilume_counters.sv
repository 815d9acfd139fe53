// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Counts events, in 64 bits each. Latching one takes both halves at once, so that they belong together.
module trilume_counters #(
    parameter int Count = 10,
    parameter int Shown = 0    // one whose lower half is always seen
) (
    input  logic             clk_i,
    input  logic             rst_ni,
    input  logic [Count-1:0] events_i,
    input  logic             latch_i,
    input  logic [      3:0] counter_i,
    output logic [     63:0] latched_o,
    output logic [     31:0] shown_o
);
  for (genvar i = 0; i < Count; i = i + 1) begin : g_counter
    logic [63:0] value_q;
    always_ff @(posedge clk_i) begin
      if (!rst_ni) value_q <= '0;
      else if (events_i[i]) value_q <= value_q + 64'd1;
    end
    // A chain that chooses one of them.
    logic [63:0] chosen;
    if (i == 0) begin : g_first
      assign chosen = value_q;
    end else begin : g_next
      assign chosen = (counter_i == 4'(i)) ? value_q : g_counter[i-1].chosen;
    end
  end

  logic [63:0] latched_q;
  always_ff @(posedge clk_i) begin
    if (latch_i) latched_q <= g_counter[Count-1].chosen;
  end
  assign latched_o = latched_q;
  assign shown_o   = g_counter[Shown].value_q[31:0];
endmodule
