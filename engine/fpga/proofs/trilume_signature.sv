// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of trilume_signature: its runs of words make what one chain of all words does, as README.md says it.
  logic [63:0] chain;
  integer word;
  always_comb begin
    chain = '0;
    for (word = 0; word < Words; word = word + 1) chain = {chain[62:0], chain[63]} ^ beat_i[64*word+:64];
    runs_are_a_chain: assert (fold(beat_i) == chain);
  end
  logic begun_q = 1'b0;
  always_ff @(posedge clk_i) begin
    begun_q <= 1'b1;
    if (begun_q) begin
      last_ends: assert (!$past(begun_q) || done_o == ($past(valid_q && last_q && !clear_i)));
      first_begins: assert (!$past(enable_i && valid_q && first_q)
          || signature_o == (64'hFFFFFFFFFFFFFFE5 ^ $past(folded_q)));
      kept_without_a_beat: assert (!$past(begun_q && !(enable_i && valid_q)) || signature_o == $past(signature_o));
    end
  end
