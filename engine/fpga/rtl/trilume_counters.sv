// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Counts events, in 64 bits each. Reading the lower half of one latches its upper half, so that the two belong together.
module trilume_counters #(
    parameter int Count = 10
) (
    input  logic             clk_i,
    input  logic             rst_ni,
    input  logic [Count-1:0] events_i,
    input  logic             read_i,
    input  logic [      4:0] word_i,    // counter, and its half
    output logic [     31:0] data_o,
    input  logic [      4:0] fixed_i,   // one that is always seen
    output logic [     31:0] fixed_o
);
  logic [31:0] upper_q;
  logic [63:0] chosen;

  for (genvar i = 0; i < Count; i = i + 1) begin : g_counter
    logic [63:0] value_q;
    always_ff @(posedge clk_i) begin
      if (!rst_ni) value_q <= '0;
      else if (events_i[i]) value_q <= value_q + 64'd1;
    end
    // Chains that choose one of them.
    logic [63:0] chosen_up_to;
    logic [31:0] fixed_up_to;
    if (i == 0) begin : g_first
      assign chosen_up_to = value_q;
      assign fixed_up_to  = value_q[31:0];
    end else begin : g_next
      assign chosen_up_to = (word_i[4:1] == 4'(i)) ? value_q : g_counter[i-1].chosen_up_to;
      assign fixed_up_to  = (fixed_i == 5'(i)) ? value_q[31:0] : g_counter[i-1].fixed_up_to;
    end
  end
  assign chosen  = g_counter[Count-1].chosen_up_to;
  assign fixed_o = g_counter[Count-1].fixed_up_to;
  assign data_o = word_i[0] ? upper_q : chosen[31:0];
  always_ff @(posedge clk_i) begin
    if (!rst_ni) upper_q <= '0;
    else if (read_i && !word_i[0]) upper_q <= chosen[63:32];
  end
endmodule
