// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of trilume_read_master: the rules of AXI for its bursts, and whose they are.
  logic begun_q = 1'b0, stopped_q;
  localparam int CountBits = $clog2(Bursts) + 2;
  logic [CountBits-1:0] asked_q;  // bursts that the memory took and has not answered to their end
  logic asked, answered;
  assign asked    = axi_arvalid_o && axi_arready_i;
  assign answered = axi_rvalid_i && axi_rready_o && axi_rlast_i;

  // What is around it. trilume_stop: stops until nothing is outstanding, then clears.
  assume property (begun_q || clear_i);
  assume property (!begun_q || !clear_i || (stop_i && idle_o));
  assume property (!(begun_q && stopped_q) || stop_i);
  // trilume_job_fetch: whole beats, at least one; a descriptor is on a boundary of 64 bytes; never more jobs than wait here.
  assume property (!job_push_i || !unused_plan_full);
  // What it pushes comes out of the queue (proof fifo).
  assume property (!plan_valid || (plan_activations[BeatShift-1:0] == '0 && plan_activation_beats != '0));
  assume property (!plan_valid || (plan_weights[BeatShift-1:0] == '0 && plan_weight_beats != '0));
  assume property (descriptor_address_i[5:0] == '0 && descriptor_address_i[BeatShift-1:0] == '0);
  // A memory answers only what it was asked for.
  assume property (!axi_rvalid_i || asked_q != '0);

  always_ff @(posedge clk_i) begin
    begun_q   <= 1'b1;
    stopped_q <= stop_i && !clear_i;
    if (clear_i) asked_q <= '0;
    else asked_q <= asked_q + CountBits'(asked) - CountBits'(answered);
  end

  // The queues of tags and of plans as this module sees them.
  (* hierconn *) wire [$clog2(Bursts):0] \u_tags.written_q ;
  (* hierconn *) wire [$clog2(Bursts):0] \u_tags.read_q ;
  logic [$clog2(Bursts):0] tags;
  assign tags = \u_tags.written_q - \u_tags.read_q ;
  (* hierconn *) wire [2:0] \u_plans.written_q ;
  (* hierconn *) wire [2:0] \u_plans.read_q ;
  logic [2:0] plans;
  assign plans = \u_plans.written_q - \u_plans.read_q ;

  logic [12:0] burst_end;
  assign burst_end = {1'b0, axi_araddr_o[11:0]} + ((13'(axi_arlen_o) + 13'd1) << BeatShift);
  always_ff @(posedge clk_i) begin
    if (begun_q) begin
      address_held: assert (!$past(begun_q && axi_arvalid_o && !axi_arready_i && !clear_i)
          || (axi_arvalid_o && axi_araddr_o == $past(axi_araddr_o) && axi_arlen_o == $past(axi_arlen_o)));
      in_one_page: assert (!axi_arvalid_o || burst_end <= 13'd4096);
      no_longer_than_allowed: assert (!axi_arvalid_o || axi_arlen_o < 8'(MaxBurst));
      whole_beats: assert (!axi_arvalid_o || axi_araddr_o[BeatShift-1:0] == '0);
      outstanding: assert (asked_q + CountBits'(axi_arvalid_o) <= CountBits'(Bursts));
      each_burst_has_its_tag: assert (CountBits'(tags) == asked_q + CountBits'(axi_arvalid_o));
      a_tag_has_room: assert (!chosen_q || !tag_full);
      idle_is_told: assert (idle_o == (asked_q == '0 && !axi_arvalid_o && !chosen_q));
      nothing_new_when_stopped: assert (!$past(begun_q && stop_i && !clear_i) || !chosen_q);
      plans_fit: assert (plans <= 3'd4);
      // Who is next: one, and only who wants.
      one_is_granted: assert (!chosen_q || kind_q <= KindWeights);
      descriptor_first: assert (!$past(begun_q && descriptor_ready_o && !clear_i)
          || (chosen_q && kind_q == KindDescriptor && address_q == $past(descriptor_address_i)));
      only_who_wants: assert (!chosen_q || kind_q == KindDescriptor
          || (kind_q == KindActivations ? activations_busy_q && 24'(beats_q) <= activations_left_q
                                        : !activations_busy_q && weights_busy_q));
      no_more_than_is_left: assert (!chosen_q || kind_q != KindWeights || 32'(beats_q) <= weights_left_q);
      last_is_told: assert (!chosen_q || kind_q == KindDescriptor
          || last_q == ((kind_q == KindActivations ? 32'(activations_left_q) : weights_left_q) == 32'(beats_q)));
      something_is_left: assert ((!activations_busy_q || activations_left_q != '0) && (!weights_busy_q || weights_left_q != '0));
      from_where_it_is: assert (!chosen_q || kind_q == KindDescriptor
          || address_q == (kind_q == KindActivations ? activations_q : weights_q));
      chosen_is_whole: assert (!chosen_q || (beats_q != '0 && address_q[BeatShift-1:0] == '0
          && 13'({1'b0, address_q[11:0]}) + (13'(beats_q) << BeatShift) <= 13'd4096 && beats_q <= 9'(MaxBurst)));
      jobs_are_whole: assert ((!activations_busy_q || activations_q[BeatShift-1:0] == '0)
          && (!weights_busy_q || weights_q[BeatShift-1:0] == '0) && (!activations_busy_q || weights_busy_q));
    end
  end

  // Nobody starves: a job that could be asked for waits for one descriptor, as the next comes no sooner than this one's beats.
  logic [2:0] waited_q, since_descriptor_q;
  logic could;
  assume property (!(begun_q && since_descriptor_q != '0) || !descriptor_valid_i);
  assign could = (activations_busy_q || weights_busy_q) && !stop_i && !tag_full && !(axi_arvalid_o && !axi_arready_i);
  always_ff @(posedge clk_i) begin
    if (clear_i) since_descriptor_q <= '0;
    else if (descriptor_ready_o) since_descriptor_q <= 3'd4;
    else if (since_descriptor_q != '0) since_descriptor_q <= since_descriptor_q - 3'd1;
    if (clear_i || !could || (chosen_q && kind_q != KindDescriptor)) waited_q <= '0;
    else if (waited_q != '1) waited_q <= waited_q + 3'd1;
    if (begun_q) nobody_starves: assert (waited_q <= 3'd4);
  end
