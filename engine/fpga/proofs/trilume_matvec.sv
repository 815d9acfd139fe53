// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of trilume_matvec: the room for two blocks of results is neither lost nor given twice, and no block is written over.
  logic begun_q = 1'b0;
  assume property (begun_q || clear_i);
  // trilume_results: takes a block at once when it holds none, gives its place back once (proof results).
  logic held_q;
  assume property (block_taken_i == (block_valid_o && !held_q));
  assume property (!block_written_i || held_q);
  // trilume_job_fetch refuses others.
  assume property (job_tiles_i != '0 && job_row_blocks_i != '0);

  logic [3:0] on_the_way;  // last beats of blocks in the pipeline
  integer stage;
  always_comb begin
    on_the_way = '0;
    for (stage = 1; stage <= Last; stage = stage + 1) on_the_way = on_the_way + 4'(valid_q[stage] & last_q[stage]);
  end
  logic [15:0] tiles_q, taken_q;  // of the job, of the block
  always_ff @(posedge clk_i) begin
    begun_q <= 1'b1;
    if (clear_i) held_q <= 1'b0;
    else held_q <= (held_q || block_taken_i) && !block_written_i;
    if (load) tiles_q <= job_tiles_i;
    if (load || (fire && tile_last_q)) taken_q <= '0;
    else if (fire) taken_q <= taken_q + 16'd1;
    if (begun_q) begin
      room_is_conserved: assert (4'(room_q) + on_the_way + 4'(block_valid_o) + 4'(held_q) == 4'd2);
      no_block_is_lost: assert (!block_done || !block_valid_o || block_taken_i);
      a_block_is_held: assert (!$past(begun_q && block_valid_o && !block_taken_i && !clear_i)
          || (block_valid_o && block_o == $past(block_o) && block_last_o == $past(block_last_o)));
      nothing_stands_in_the_pipeline: assert ((valid_q == '0 && !run_q) || enable_q);
      no_beat_without_a_job: assert (!fire || run_q);
      beats_of_a_block: assert (!run_q || (taken_q < tiles_q && tile_last_q == (taken_q == tiles_q - 16'd1)));
      counted_down: assert (!run_q || (tile_left_q == tiles_q - 16'd1 - taken_q && tiles_m1_q == tiles_q - 16'd1
          && one_tile_q == (tiles_q == 16'd1) && tiles_q != '0));
      first_is_told: assert (!run_q || tile_first_q == (taken_q == '0));
      blocks_are_left: assert (!run_q || block_last_q == (blocks_left_q == '0));
    end
  end
