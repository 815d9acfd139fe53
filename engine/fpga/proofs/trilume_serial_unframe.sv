// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of trilume_serial_unframe: what it says is a frame lies whole in its slot, and nothing else is written there.
  logic begun_q = 1'b0;
  assume property (begun_q == rst_ni);
  // Slots become full by a frame alone (trilume_serial_session).
  logic was_full_q, told_q;
  assume property (!begun_q || !full_i || was_full_q || told_q);
  logic [LengthBits:0] bytes_q;  // of data since the last flag, one more than there can be at most
  logic [LengthBits-1:0] written_q;
  logic no_room_q;  // when the first of them came
  always_ff @(posedge clk_i) begin
    begun_q    <= 1'b1;
    was_full_q <= full_i;
    told_q     <= frame_o || !begun_q;
    if (!rst_ni || ends) begin
      bytes_q   <= '0;
      written_q <= '0;
      no_room_q <= 1'b0;
    end else if (takes) begin
      if (bytes_q != '1) bytes_q <= bytes_q + 1'b1;
      if (bytes_q == '0) no_room_q <= full_i;
      if (write_o) written_q <= written_q + 1'b1;
    end
    if (begun_q) begin
      a_frame_is_whole: assert (!frame_o || (!no_room_q && bytes_q == (LengthBits + 1)'(length_q) && written_q == length_q && crc_q == Residue));
      as_it_was_written: assert ((dropped_q || written_q == length_q) && 32'(length_q) <= SlotBytes);
      dropped_or_complete: assert (dropped_q || bytes_q == (LengthBits + 1)'(length_q));
      without_room_it_is_dropped: assert (!no_room_q || (dropped_q && written_q == '0));
      nothing_before_its_first: assert (bytes_q != '0 || (length_q == '0 && !dropped_q && !no_room_q));
      in_its_slot: assert (!write_o || (write_address_o == {slot_q, written_q[LengthBits-2:0]} && 32'(written_q) < SlotBytes && !ends));
      there_is_a_slot_for_it: assert (!frame_o || !full_i);
      a_slot_stays_free: assert (bytes_q == '0 || no_room_q || (!full_i && !told_q));
      one_of_both: assert (!(frame_o && bad_o) && (!frame_o || (valid_i && byte_i == Flag)));
      it_has_a_kind_and_a_number: assert (!frame_o || (length_q >= LengthBits'(6) && length_o == length_q - LengthBits'(4)));
      the_next_slot_only_behind_a_frame: assert (!$past(begun_q) || slot_q == $past(slot_q) + SlotBits'($past(frame_o)));
    end
  end
