// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of trilume_layer_jobs: it rings once for each start, for as many jobs as were asked for, and is done when HEAD has come to that TAIL.
  logic begun_q = 1'b0, out_q = 1'b0, told_q = 1'b0, rung_q;  // told_q: once, what TAIL is
  logic [15:0] wanted_q;
  assume property (begun_q || clear_i);
  // The unit waits for the end, and starts with TAIL as the host has it (trilume_vector, trilume_layer_registers).
  assume property (!(start_i && (out_q || tail_valid_i)) && !(tail_valid_i && out_q));
  // An access is done when it was asked for.
  assume property (!write_done_i || write_valid_o);
  assume property (!read_done_i || read_valid_o);
  always_ff @(posedge clk_i) begin
    begun_q <= 1'b1;
    if (clear_i || done_o) out_q <= 1'b0;
    else if (start_i) out_q <= 1'b1;
    if (start_i) rung_q <= 1'b0;
    else if (write_done_i) rung_q <= 1'b1;
    if (tail_valid_i) told_q <= 1'b1;
    if (tail_valid_i) wanted_q <= tail_i;
    else if (start_i) wanted_q <= wanted_q + jobs_i;
    if (begun_q) begin
      one_access: assert (!(write_valid_o && read_valid_o));
      only_while_out: assert (out_q == (write_valid_o || read_valid_o));
      rings_once: assert (!write_valid_o || !rung_q);
      asks_when_it_has_rung: assert (!read_valid_o || rung_q);
      for_what_was_asked: assert (!told_q || tail_q == wanted_q);
      the_rings_tail: assert (!write_valid_o || !told_q || write_value_o == 32'(wanted_q));
      done_at_the_tail: assert (!done_o || (read_done_i && (failed_o || !told_q || read_value_i[31:16] == wanted_q)));
      held: assert (!$past(begun_q && !clear_i && ((write_valid_o && !write_done_i) || (read_valid_o && !done_o)))
          || write_valid_o || read_valid_o);
      a_wrong_one_ends: assert (!(read_valid_o && read_done_i && (read_value_i[2] || read_value_i[5])) || (done_o && failed_o));
    end
  end
