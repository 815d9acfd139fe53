// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of trilume_completion: every job is done once, its record before it, and records are held until they are taken.
  logic begun_q = 1'b0;
  logic [3:0] jobs_q;  // handed on and not done
  assume property (begun_q || clear_i);
  assume property (!job_push_i || jobs_q < 4'd4);  // proof jobs: there_is_room
  // trilume_write_master acknowledges records only that it was given.
  assume property (!record_done_i || pending_valid);

  (* hierconn *) wire [2:0] \u_jobs.written_q ;
  (* hierconn *) wire [2:0] \u_jobs.read_q ;
  (* hierconn *) wire [2:0] \u_pending.written_q ;
  (* hierconn *) wire [2:0] \u_pending.read_q ;
  logic [2:0] waiting, pending;
  assign waiting = \u_jobs.written_q - \u_jobs.read_q ;
  assign pending = \u_pending.written_q - \u_pending.read_q ;

  always_ff @(posedge clk_i) begin
    begun_q <= 1'b1;
    if (clear_i) jobs_q <= '0;
    else jobs_q <= jobs_q + 4'(job_push_i) - 4'(job_done_o);
    if (begun_q) begin
      no_job_is_lost: assert (jobs_q == 4'(waiting) + 4'(state_q != StWait) + 4'(pending));
      never_more_than_four: assert (jobs_q <= 4'd4);
      done_once: assert (!job_done_o || jobs_q != '0);
      not_two_at_once: assert (!(record_done_i && unwritten_done));
      record_held: assert (!$past(begun_q && record_valid_o && !record_ready_i && !clear_i)
          || (record_valid_o && record_address_o == $past(record_address_o) && record_o == $past(record_o)
              && record_last_o == $past(record_last_o)));
      beats_of_a_record: assert (!record_valid_o || beat_q < 3'(Beats));
      pause_after_a_record: assert (!$past(begun_q && write_end) || !record_valid_o);
      a_state: assert (state_q <= StUnwritten);
    end
  end
  always_ff @(posedge clk_i) begin
    if (begun_q) told_as_recorded: assert (!$past(begun_q) || (status_valid_o == $past(job_pop && !clear_i)
        && (!status_valid_o || status_o == $past(status))));
  end
