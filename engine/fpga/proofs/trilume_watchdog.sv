// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of trilume_watchdog: it speaks in the cycle that was set, not before, and once.
  logic begun_q = 1'b0;
  logic [31:0] still_q, set_q;  // cycles that nothing moved, and what it was set to
  logic reset;
  assign reset = clear_i || !busy_i || moved_i || cycles_i == '0;
  assume property (begun_q || clear_i);
  assume property (!begun_q || cycles_i == set_q || reset);  // it is not set anew meanwhile
  always_ff @(posedge clk_i) begin
    begun_q <= 1'b1;
    set_q   <= cycles_i;
    if (reset) still_q <= '0;
    else if (still_q != '1) still_q <= still_q + 32'd1;
    if (begun_q) begin
      // Switched off in that very cycle, it speaks.
      in_its_cycle_and_once: assert (expired_o
          == (busy_i && !moved_i && !clear_i && set_q != '0 && still_q + 32'd1 == set_q));
      armed_when_set: assert (armed_q == (set_q != '0 && still_q < set_q));
      counts: assert (!armed_q || left_q + still_q == set_q);
    end
  end
