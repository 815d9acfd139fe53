// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of trilume_serial_session: requests are executed in the order of their numbers, each once, whatever comes twice or is missing.
  logic begun_q = 1'b0;
  assume property (begun_q == rst_ni);
  assume property (!frame_i || !full_o);  // proof serial_unframe: there_is_a_slot_for_it
  assume property (!done_i || state_q == Run);  // trilume_serial_operations: once for each start
  // The answer lies still while it is sent.
  logic sends_q = 1'b0, last_was_q;
  logic [7:0] sent_q;
  logic [7:0] answer_byte_q, status_q;
  logic [LengthBits-1:0] answer_bytes_q;
  assume property (state_q == Run || (status_i == status_q && answer_bytes_i == answer_bytes_q));
  assume property (!sends_q || answer_byte_i == answer_byte_q);

  (* hierconn *) wire [SlotBits:0] \u_entries.written_q ;
  (* hierconn *) wire [SlotBits:0] \u_entries.read_q ;
  logic [SlotBits:0] waiting;
  assign waiting = \u_entries.written_q - \u_entries.read_q ;
  logic any_q, owed_q;  // a frame was executed; its answer was not sent
  logic [7:0] last_executed_q;
  logic [SlotBits-1:0] slot_of_q;
  always_ff @(posedge clk_i) begin
    begun_q        <= 1'b1;
    sends_q        <= begun_q && valid_o && !ready_i;
    sent_q         <= byte_o;
    last_was_q     <= last_o;
    answer_byte_q  <= answer_byte_i;
    status_q       <= status_i;
    answer_bytes_q <= answer_bytes_i;
    if (!rst_ni) begin
      any_q  <= 1'b0;
      owed_q <= 1'b0;
    end else begin
      if (start_o) any_q <= 1'b1;
      if (start_o) owed_q <= 1'b1;
      else if (sent && state_q == Answer) owed_q <= 1'b0;
    end
    if (start_o) last_executed_q <= sequence_number;
    if (start_o) slot_of_q <= slot_q;
    if (begun_q) begin
      in_order_and_once: assert (!(start_o && kind != KindStart && any_q) || sequence_number == last_executed_q + 8'd1);
      the_next_is_expected: assert (!any_q || expected_q == last_executed_q + 8'd1);
      no_other_kind_is_executed: assert (!start_o || kind == KindStart || kind == KindRequest);
      again_is_not_executed: assert (!(decides && repeats) || (!start_o && any_q && sequence_number == last_executed_q));
      answered_before_the_next: assert (!start_o || !owed_q);
      owed_until_it_is_sent: assert (owed_q == (state_q == Run || (state_q == Answer && owed_q)));
      something_was_answered: assert (!(answered_q || state_q == Run || state_q == Answer) || any_q);
      its_frame_stays: assert (state_q != Run || (entry_valid && sequence_number == last_executed_q && slot_q == slot_of_q));
      answer_has_its_number: assert (!(valid_o && state_q == Answer && index_q == LengthBits'(1)) || byte_o == last_executed_q);
      reject_tells_the_expected: assert (!(valid_o && state_q == Reject && index_q == LengthBits'(1)) || byte_o == expected_q);
      sent_is_held: assert (!sends_q || (valid_o && byte_o == sent_q && last_o == last_was_q));
      frames_fit: assert (waiting <= (SlotBits + 1)'(Slots));
      slots_in_turn: assert (slot_q == \u_entries.read_q [SlotBits-1:0]);
    end
  end
