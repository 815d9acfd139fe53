// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of trilume_write_master: the rules of AXI for its single beats, and that a result waits for one record at most.
  logic begun_q = 1'b0, stopped_q;
  localparam int CountBits = $clog2(Writes) + 2;
  logic [CountBits-1:0] addresses_q, data_q, answers_q;  // that went over the bus, in modulo
  logic [CountBits-1:0] unanswered;
  logic address_taken, data_taken;
  assign address_taken = axi_awvalid_o && axi_awready_i;
  assign data_taken    = axi_wvalid_o && axi_wready_i;

  assume property (begun_q || clear_i);
  assume property (!begun_q || !clear_i || (stop_i && idle_o));
  assume property (!(begun_q && stopped_q) || stop_i);
  // A memory acknowledges only what it has: address and data.
  assume property (!axi_bvalid_i || (addresses_q != answers_q && data_q != answers_q));

  always_ff @(posedge clk_i) begin
    begun_q   <= 1'b1;
    stopped_q <= stop_i && !clear_i;
    if (clear_i) begin
      addresses_q <= '0;
      data_q      <= '0;
      answers_q   <= '0;
    end else begin
      if (address_taken) addresses_q <= addresses_q + 1'b1;
      if (data_taken) data_q <= data_q + 1'b1;
      if (acknowledged) answers_q <= answers_q + 1'b1;
    end
  end
  assign unanswered = addresses_q + CountBits'(axi_awvalid_o) - answers_q;

  (* hierconn *) wire [$clog2(Writes):0] \u_tags.written_q ;
  (* hierconn *) wire [$clog2(Writes):0] \u_tags.read_q ;
  logic [$clog2(Writes):0] tags;
  assign tags = \u_tags.written_q - \u_tags.read_q ;

  always_ff @(posedge clk_i) begin
    if (begun_q) begin
      address_held: assert (!$past(begun_q && axi_awvalid_o && !axi_awready_i && !clear_i)
          || (axi_awvalid_o && axi_awaddr_o == $past(axi_awaddr_o)));
      data_held: assert (!$past(begun_q && axi_wvalid_o && !axi_wready_i && !clear_i)
          || (axi_wvalid_o && axi_wdata_o == $past(axi_wdata_o)));
      one_beat_for_one_address: assert (addresses_q + CountBits'(axi_awvalid_o) == data_q + CountBits'(axi_wvalid_o));
      outstanding: assert (unanswered <= CountBits'(Writes));
      each_write_has_its_tag: assert (unanswered == CountBits'(tags));
      every_answer_is_taken: assert (!axi_bvalid_i || axi_bready_o);
      idle_is_told: assert (idle_o == (unanswered == '0));
      nothing_new_when_stopped: assert (!stop_i || !push);
      one_is_granted: assert (!(record_valid_i && record_ready_o) || !(result_valid_i && result_ready_o));
      none_is_lost: assert (push == ((record_valid_i && record_ready_o) || (result_valid_i && result_ready_o)));
    end
  end

  // Nobody starves: between two records trilume_completion waits for a cycle.
  localparam int RecordBeats = (BusBits >= 256) ? 1 : 256 / BusBits;
  logic [3:0] record_beats_q, waited_q;
  assume property (!begun_q || record_beats_q < 4'(RecordBeats) || !record_valid_i);
  always_ff @(posedge clk_i) begin
    if (clear_i || !record_valid_i) record_beats_q <= '0;
    else if (record_ready_o) record_beats_q <= record_beats_q + 1'b1;
    if (clear_i || !result_valid_i || !free || result_ready_o) waited_q <= '0;
    else if (waited_q != '1) waited_q <= waited_q + 1'b1;
    if (begun_q) begin
      nobody_starves: assert (waited_q <= 4'(RecordBeats));
      waits_for_beats: assert (waited_q <= record_beats_q);
      a_record_ends: assert (record_beats_q <= 4'(RecordBeats));
    end
  end
