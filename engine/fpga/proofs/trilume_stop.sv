// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of trilume_stop: nothing is cleared while the bus owes an answer, and a stop that began ends so.
  logic begun_q = 1'b0;
  assume property (begun_q || !rst_ni);
  // What was asked for is answered, and nothing new is asked for: idle stays until it is cleared.
  assume property (!(begun_q && was_idle_q && stop_o && !clear_o) || idle_i);
  logic was_idle_q, asked_q;  // asked_q: for a soft reset that has not been done
  always_ff @(posedge clk_i) begin
    begun_q    <= 1'b1;
    was_idle_q <= idle_i && stop_o;
    if (!rst_ni) asked_q <= 1'b0;
    else if (soft_reset_i) asked_q <= 1'b1;
    else if (reset_o) asked_q <= 1'b0;
    if (begun_q) begin
      waits_for_the_bus: assert (!$past(begun_q && rst_ni && !clear_o && !idle_i && state_q == StDrain) || (rst_ni ? !clear_o : 1'b1));
      cleared_only_when_drained: assert (!(clear_o && rst_ni) || $past(stop_o) || !$past(rst_ni));
      stops_until_cleared: assert (!$past(begun_q && rst_ni && stop_o && !clear_o) || stop_o || !rst_ni);
      a_soft_reset_clears_all: assert (!reset_o || (clear_o && drain_o));
      drain_after_soft_reset: assert (!$past(begun_q && rst_ni && soft_reset_i) || drain_o || !rst_ni);
      drains_until_reset: assert (!asked_q || drain_o);
      remembered: assert (asked_q == soft_q);
      aborted_is_stopped: assert (!aborted_o || (stop_o && !drain_o));
      a_state: assert (state_q <= StAborted);
    end
  end
