// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of trilume_serial_frame: what it offers is held, and within a frame there is no flag.
  logic begun_q = 1'b0;
  assume property (begun_q == rst_ni);
  // Who sends holds its byte (proof serial_session).
  logic held_q = 1'b0, last_q;
  logic [7:0] given_q;
  assume property (!held_q || (valid_i && byte_i == given_q && last_i == last_q));
  logic offered_q = 1'b0;
  logic [7:0] offer_q;
  logic [2:0] between_q;  // bytes of the CRC that were sent
  always_ff @(posedge clk_i) begin
    begun_q   <= 1'b1;
    held_q    <= begun_q && valid_i && !ready_o;
    given_q   <= byte_i;
    last_q    <= last_i;
    offered_q <= begun_q && valid_o && !ready_i;
    offer_q   <= byte_o;
    if (state_q == Begin) between_q <= '0;
    else if (state_q == Check && passes) between_q <= between_q + 3'd1;
    if (begun_q) begin
      held: assert (!offered_q || (valid_o && byte_o == offer_q));
      flags_only_around: assert (!(valid_o && byte_o == Flag) || state_q == Begin || state_q == End);
      an_escape_is_followed: assert (!(valid_o && byte_o == Escape) || !escaped_q);
      escaped_is_what_needs_it: assert (!escaped_q || state_q == Body || state_q == Check);
      what_is_escaped: assert (!escaped_q || special);
      a_body_goes_on: assert (!(escaped_q && state_q == Body) || held_q);
      four_bytes_of_crc: assert (state_q != End || between_q == 3'd4);
      begins_with_none: assert (state_q != Body || (between_q == '0 && index_q == '0));
      counted: assert (state_q != Check || between_q == 3'(index_q));
      a_state: assert (state_q <= End);
    end
  end
