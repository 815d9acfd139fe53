// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of trilume_job_fetch: requests are held, jobs have room, and what is handed on is whole.
  logic begun_q = 1'b0;
  logic [3:0] jobs_q;  // handed on and not done
  (* anyseq *) logic done;
  assume property (begun_q || clear_i);
  assume property (room_i == (jobs_q < 4'd4));
  assume property (!done || jobs_q != '0);
  // A host leaves the ring where it is while it is enabled.
  (* anyconst *) logic [63:0] ring;
  assume property (ring_base_i == ring);
  // A beat comes only for a descriptor that was asked for: as many as it has.
  logic [3:0] owed_q;
  assume property (!beat_valid_i || owed_q != '0);
  assume property (!clear_i || !begun_q || owed_q == '0);

  always_ff @(posedge clk_i) begin
    begun_q <= 1'b1;
    if (clear_i) owed_q <= '0;
    else owed_q <= ((ask_valid_o && ask_ready_i) ? 4'(Beats) : owed_q) - 4'(beat_valid_i);
    if (clear_i) jobs_q <= '0;
    else jobs_q <= jobs_q + 4'(job_valid_o) - 4'(done);
    if (begun_q) begin
      request_held: assert (!$past(begun_q && ask_valid_o && !ask_ready_i && !clear_i)
          || (ask_valid_o && ask_address_o == $past(ask_address_o)));
      address_of_an_entry: assert (state_q == StIdle || address_q[StrideShift-1:0] == ring[StrideShift-1:0]);
      ring_was_aligned: assert (state_q == StIdle || state_q == StRing || ring[11:0] == '0);
      request_aligned: assert (!ask_valid_o || ask_address_o[StrideShift-1:0] == '0);
      one_request_at_a_time: assert (!ask_valid_o || owed_q == '0);
      owed_while_it_waits: assert (owed_q == '0 || (state_q == StGet && 4'(beat_q) + owed_q == 4'(Beats)));
      all_beats_then_looked_at: assert (!got_q || state_q != StGet || owed_q == '0);
      there_is_room: assert (!job_valid_o || jobs_q < 4'd4);
      room_is_kept: assert (jobs_q <= 4'd4 && (state_q == StIdle || jobs_q < 4'd4));
      one_cycle: assert (!$past(begun_q && job_valid_o) || !job_valid_o);
      sizes_are_whole: assert (!job_valid_o || job_skip_o || (job_vectors_o != '0 && job_vectors_o <= 8'(Vectors)
          && job_tiles_o != '0 && job_tiles_o <= 16'(TilesMax) && job_row_blocks_o != '0));
      addresses_are_whole: assert (!job_valid_o || job_skip_o || (job_weights_o[BeatShift-1:0] == '0
          && job_activations_o[BeatShift-1:0] == '0 && job_results_o[BeatShift-1:0] == '0));
      looked_at: assert ((state_q != StMultiply && state_q != StRange && state_q != StHandOn)
          || malformed == status_q[trilume_regs_pkg::ErrorDescriptorBit]);
    end
  end
