// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of trilume_vector_memory: the rules of AXI for one burst, or the single beats of a vector, and at the end nothing is owed.
  localparam int CountBits = 9;
  logic begun_q = 1'b0;
  // It is cleared at rest (proof stop), asked for one thing at a time, and for what proof layer_window lets through.
  assume property (begun_q || clear_i);
  assume property (!begun_q || !clear_i || !busy_q);
  assume property (!(read_i && write_i) && !((read_i || write_i) && (busy_q || clear_i || !begun_q)));
  assume property (!read_i || (words_i == 9'd256 && address_i[9:0] == '0) || (words_i == 9'd64 && address_i[7:0] == '0));
  assume property (!write_i || (bytes_i ? address_i[5:0] : address_i[7:0]) == '0);
  // A memory answers what it was asked for.
  logic [CountBits-1:0] beats_q, addresses_q, data_q;  // owed: of reads, acknowledgements of addresses and of data
  assume property (!axi_rvalid_i || beats_q != '0);
  assume property (!axi_bvalid_i || (addresses_q != '0 && data_q != '0));
  logic ar_q = 1'b0, aw_q = 1'b0, w_q = 1'b0;
  logic [63:0] araddr_q, awaddr_q;
  logic [7:0] arlen_q;
  logic [BusBits-1:0] wdata_q;
  logic [43:0] begun_at_q;
  logic [8:0] begun_beats_q;  // of what is written: those that were put out
  logic [6:0] lanes_of_beat;
  logic [11:0] begun_lanes;
  logic out;
  assign lanes_of_beat = bytes_q ? 7'(BeatBytes) : 7'(BeatWords);
  assign begun_lanes   = 12'(begun_beats_q) << (bytes_q ? BeatBits : BeatBits - 2);
  assign out           = axi_awvalid_o || axi_wvalid_o;
  always_ff @(posedge clk_i) begin
    begun_q <= 1'b1;
    {ar_q, aw_q, w_q} <= {begun_q && axi_arvalid_o && !axi_arready_i, begun_q && axi_awvalid_o && !axi_awready_i,
        begun_q && axi_wvalid_o && !axi_wready_i};
    {araddr_q, arlen_q, awaddr_q, wdata_q} <= {axi_araddr_o, axi_arlen_o, axi_awaddr_o, axi_wdata_o};
    if (clear_i) begin
      {beats_q, addresses_q, data_q} <= '0;
    end else begin
      beats_q <= beats_q + ((axi_arvalid_o && axi_arready_i) ? CountBits'(axi_arlen_o) + 1'b1 : '0) - CountBits'(axi_rvalid_i && axi_rready_o);
      addresses_q <= addresses_q + CountBits'(axi_awvalid_o && axi_awready_i) - CountBits'(axi_bvalid_i);
      data_q <= data_q + CountBits'(axi_wvalid_o && axi_wready_i) - CountBits'(axi_bvalid_i);
    end
    if (write_i) begun_at_q <= address_i;
    if (write_i) begun_beats_q <= '0;
    else if (fetch_q && beat_full && !arrives_q) begun_beats_q <= begun_beats_q + 1'b1;
    if (begun_q) begin
      read_address_held: assert (!ar_q || (axi_arvalid_o && axi_araddr_o == araddr_q && axi_arlen_o == arlen_q));
      write_address_held: assert (!aw_q || (axi_awvalid_o && axi_awaddr_o == awaddr_q));
      data_held: assert (!w_q || (axi_wvalid_o && axi_wdata_o == wdata_q));
      whole_beats: assert ((!axi_arvalid_o || axi_araddr_o[BeatBits-1:0] == '0) && (!writing_q || axi_awaddr_o[BeatBits-1:0] == '0));
      inside_a_page: assert (!axi_arvalid_o || 13'(axi_araddr_o[11:0]) + ((13'(axi_arlen_o) + 13'd1) << BeatBits) <= 13'd4096);
      one_burst: assert (!axi_arvalid_o || (beats_q == '0 && beat_left_q == '0));
      as_many_words_as_beats: assert (read_left_q == ((9'(beats_q) + (ask_q ? 9'(read_length_q) + 9'd1 : 9'd0)) << (BeatBits - 2)) + 9'(beat_left_q));
      a_burst_of_some: assert (beats_q <= CountBits'(256 / BeatWords) && (!ask_q || 9'(read_length_q) + 9'd1 <= 9'(256 / BeatWords))
          && beat_left_q <= 5'(BeatWords));
      data_for_each_address: assert (addresses_q + CountBits'(axi_awvalid_o) == data_q + CountBits'(axi_wvalid_o));
      acknowledgements_are_counted: assert (CountBits'(beats_out_q) == addresses_q + CountBits'(axi_awvalid_o));
      no_more_than_were_sent: assert (addresses_q <= CountBits'(32) && data_q <= CountBits'(32));
      every_acknowledgement_is_taken: assert (axi_bready_o);
      no_more_than_a_vector: assert (!writing_q || (12'(fetched_q) == begun_lanes + (out ? 12'd0 : 12'(in_beat_q)) && fetched_q <= 7'd64
          && begun_lanes <= 12'd64 && begun_beats_q <= 9'd32 && (!fetch_q || begun_lanes != 12'd64) && 9'(beats_out_q) <= begun_beats_q));
      one_behind_the_other: assert (!writing_q || axi_awaddr_o[43:0] == begun_at_q + (44'(begun_beats_q - 9'(out)) << BeatBits));
      out_is_begun: assert (!out || begun_beats_q != '0);
      beat_by_beat: assert (!writing_q || (in_beat_q <= lanes_of_beat && !(fetch_q && out) && (!arrives_q || fetch_q)
          && (!out || in_beat_q == lanes_of_beat) && (fetch_q || out || (in_beat_q == '0 && fetched_q == 7'd64))));
      whole_vectors: assert (!(busy_q && done_o) || !writing_q);
      reads_or_writes: assert (!(writing_q && (ask_q || read_left_q != '0)) && (busy_q || (!writing_q && !ask_q && read_left_q == '0)));
      fetches_while_it_writes: assert ((!fetch_q && !arrives_q && !axi_awvalid_o && !axi_wvalid_o && beats_out_q == '0) || writing_q);
      nothing_is_owed_at_the_end: assert (!done_o || (!axi_arvalid_o && !axi_awvalid_o && !axi_wvalid_o && beats_q == '0 && addresses_q == '0
          && data_q == '0));
      nothing_at_rest: assert (busy_q || (!axi_arvalid_o && !axi_awvalid_o && !axi_wvalid_o && beats_q == '0 && addresses_q == '0 && data_q == '0));
    end
  end
