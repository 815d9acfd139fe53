// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of trilume_results: a beat is held until it is taken, and no block is lost or freed twice.
  logic begun_q = 1'b0;
  assume property (begun_q || clear_i);
  assume property (!job_push_i || !unused_full);
  // Vectors of a job: one at least (trilume_job_fetch refuses others); what is pushed comes out (proof fifo).
  assume property (!job_valid || (job_vectors != '0 && job_vectors <= 8'(Vectors)));
  // trilume_matvec has a block only of a job that was handed on, and that job is not over.
  assume property (!block_valid_i || job_valid);

  logic [7:0] held_q;  // blocks taken and not freed
  logic [CountBits:0] given_q, whole_q;  // beats of the block that were taken, and that it has
  always_ff @(posedge clk_i) begin
    begun_q <= 1'b1;
    if (block_taken_o) whole_q <= (CountBits + 1)'(job_vectors) * (CountBits + 1)'(UnitsOfVector);
    if (block_taken_o) given_q <= '0;
    else if (beat_taken) given_q <= given_q + 1'b1;
    if (clear_i) held_q <= '0;
    else held_q <= held_q + 8'(block_taken_o) - 8'(block_written_o);
    if (begun_q) begin
      beat_held: assert (!$past(begun_q && beat_valid_o && !beat_ready_i && !clear_i)
          || (beat_valid_o && beat_address_o == $past(beat_address_o) && beat_o == $past(beat_o)
              && beat_last_o == $past(beat_last_o) && beat_slot_o == $past(beat_slot_o)));
      one_at_a_time: assert (held_q == 8'(valid_q));
      taken_at_once: assert (block_taken_o == (block_valid_i && held_q == '0));
      freed_once: assert (!block_written_o || held_q == 8'd1);
      beats_are_left: assert (!valid_q || (left_q != '0 && left_q <= CountBits'(Vectors * UnitsOfVector)));
      counted_down: assert (!valid_q || (CountBits + 1)'(left_q) + given_q == whole_q);
      freed_with_its_last_beat: assert (block_written_o == (beat_taken && given_q + 1'b1 == whole_q));
      addresses_go_up: assert (!$past(begun_q && beat_taken && !block_end && !clear_i)
          || beat_address_o == $past(beat_address_o) + 44'(BeatBytes));
      its_job_is_there: assert (!valid_q || job_valid);
    end
  end

  (* hierconn *) wire [2:0] \u_jobs.written_q ;
  (* hierconn *) wire [2:0] \u_jobs.read_q ;
  logic [2:0] jobs;
  assign jobs = \u_jobs.written_q - \u_jobs.read_q ;
  always_ff @(posedge clk_i) begin
    if (begun_q) jobs_fit: assert (jobs <= 3'd4);
  end
