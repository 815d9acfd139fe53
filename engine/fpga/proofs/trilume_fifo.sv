// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of trilume_fifo: what was pushed comes out, in its order and once. An entry is followed, whichever the prover chooses.
  assume property (!push_i || !full_o || clear_i);
  assume property (!pop_i || valid_o || clear_i);

  logic begun_q = 1'b0;
  logic [IndexBits:0] count;
  assign count = written_q - read_q;
  always_ff @(posedge clk_i) begin
    begun_q <= 1'b1;
    if (!begun_q) assume (clear_i);
  end

  (* anyseq *) logic follow;
  logic followed_q = 1'b0;
  logic [Width-1:0] entry_q;
  logic [IndexBits:0] before_q;  // entries that come out before it
  always_ff @(posedge clk_i) begin
    if (clear_i) begin
      followed_q <= 1'b0;
    end else if (!followed_q && follow && push_i) begin
      followed_q <= 1'b1;
      entry_q    <= data_i;
      before_q   <= count - (IndexBits + 1)'(pop_i);
    end else if (followed_q && pop_i) begin
      before_q <= before_q - 1'b1;
      if (before_q == '0) followed_q <= 1'b0;
    end
  end

  logic [IndexBits-1:0] place;
  assign place = read_q[IndexBits-1:0] + before_q[IndexBits-1:0];
  always_ff @(posedge clk_i) begin
    if (begun_q) begin
      fits: assert (count <= (IndexBits + 1)'(Depth));
      empty_is_told: assert (valid_o == (count != '0));
      full_is_told: assert (full_o == (count == (IndexBits + 1)'(Depth)));
      kept: assert (!followed_q || (before_q < count && entries_q[place] == entry_q));
      in_order: assert (!followed_q || before_q != '0 || (valid_o && data_o == entry_q));
      stable: assert (!$past(begun_q && valid_o && !pop_i && !clear_i) || (valid_o && data_o == $past(data_o)));
    end
  end
