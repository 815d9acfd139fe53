// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of trilume_job_fetch: requests are held, jobs have room, what is handed on is whole, and inside the window.
  logic begun_q = 1'b0;
  logic [3:0] jobs_q;  // handed on and not done
  (* anyseq *) logic done;
  assume property (begun_q || clear_i);
  assume property (room_i == (jobs_q < 4'd4));
  assume property (!done || jobs_q != '0);
  // A host leaves the ring where it is while it is enabled.
  (* anyconst *) logic [63:0] ring;
  assume property (ring_base_i == ring);
  // And the window while there is a job.
  (* anyconst *) logic [31:0] window_first, window_end;
  assume property (window_first_i == window_first && window_end_i == window_end);
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

  // To its last byte, in numbers that do not overflow. How many beats a region has is what the read master and the results count by
  // (proofs reads and results) and the product of what the descriptor says (proof multiply).
  function automatic logic inside(input logic [63:0] first, input logic [31:0] beats);
    inside = 66'(first) >= (66'(window_first) << 12) && 66'(first) + (66'(beats) << BeatShift) <= (66'(window_end) << 12);
  endfunction
  logic [3:0] is_inside;
  assign is_inside = {
    inside(completion, 32'(RecordBeats)), inside(results, 32'(block_vectors) << VectorShift),
    inside(activations, 32'(activation_beats)), inside(weights, weight_beats)
  };
  logic range_error, counted, looks;
  assign range_error = status_q[trilume_regs_pkg::ErrorRangeBit];
  assign looks       = state_q == StRange && region_q != '0;
  assign counted     = weight_done && activation_done && block_done;
  logic [2:0] looked;  // regions that were compared
  assign looked = (state_q == StHandOn) ? 3'd4 : looks ? region_q - 3'd1 : 3'd0;
  logic [63:0] last_first;
  logic [31:0] last_beats;
  always_comb begin
    case (region_q)
      3'd1: {last_first, last_beats} = {weights, weight_beats};
      3'd2: {last_first, last_beats} = {activations, 32'(activation_beats)};
      3'd3: {last_first, last_beats} = {results, 32'(block_vectors) << VectorShift};
      default: {last_first, last_beats} = {completion, 32'(RecordBeats)};
    endcase
  end
  integer region;
  always_ff @(posedge clk_i) begin
    if (begun_q) begin
      regions_in_order: assert (state_q != StRange || region_q <= 3'd4);
      no_region_before: assert (state_q == StIdle || state_q == StRange || state_q == StHandOn || region_q == '0);
      products_stay: assert ((state_q != StRange && state_q != StHandOn) || counted);
      pages_are_those_of_the_region: assert (!looks || (high_q == (last_first[63:44] != '0) && first_page_q == last_first[43:12]
          && last_page_q == 33'(({1'b0, last_first[43:0]} + (45'(last_beats) << BeatShift) - 45'd1) >> 12)));
      weights_are_inside: assert (looked < 3'd1 || range_error || is_inside[0]);
      activations_are_inside: assert (looked < 3'd2 || range_error || is_inside[1]);
      results_are_inside: assert (looked < 3'd3 || range_error || is_inside[2]);
      record_is_inside: assert (looked < 3'd4 || (range_error && !record_valid_q) || is_inside[3]);
      a_job_is_inside: assert (!job_valid_o || job_skip_o || &is_inside);
      a_record_is_inside: assert (!job_valid_o || !job_record_valid_o || is_inside[3]);
      a_descriptor_is_inside: assert (!ask_valid_o || inside(64'(ask_address_o), 32'(Beats)));
    end
  end
