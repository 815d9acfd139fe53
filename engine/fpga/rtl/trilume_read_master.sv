// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// AXI4 reads: splits what descriptors, activations and weights need into bursts that end at multiples of their greatest
// length and so stay within 4 KiB, keeps several outstanding, and says of each beat whose it is. All have one ID, so beats come in the order of the bursts.
// A job's weights are asked for only after its activations: those in front could never be taken. And its activations only
// after the weights of the job before: when they come, the core has taken those, and no longer reads the bank that they go to.
module trilume_read_master #(
    parameter int BusBits  = 512,
    parameter int MaxBurst = 32,  // beats; a power of two, a descriptor or more
    parameter int Bursts   = 8    // outstanding; a power of two
) (
    input  logic        clk_i,
    input  logic        clear_i,
    input  logic        stop_i,                    // asks for nothing more, and takes what comes
    output logic        idle_o,                    // nothing is outstanding
    // A descriptor.
    input  logic        descriptor_valid_i,
    input  logic [43:0] descriptor_address_i,
    output logic        descriptor_ready_o,
    // A job.
    input  logic        job_push_i,
    input  logic [ 1:0] job_slot_i,
    input  logic [43:0] job_activations_i,
    input  logic [23:0] job_activation_beats_i,
    input  logic [43:0] job_weights_i,
    input  logic [31:0] job_weight_beats_i,
    // AXI.
    output logic [63:0] axi_araddr_o,
    output logic [ 7:0] axi_arlen_o,
    output logic        axi_arvalid_o,
    input  logic        axi_arready_i,
    input  logic [ 1:0] axi_rresp_i,
    input  logic        axi_rlast_i,
    input  logic        axi_rvalid_i,
    output logic        axi_rready_o,
    // Beats.
    output logic        descriptor_beat_o,
    output logic        activation_beat_o,
    output logic        activation_last_o,         // of the job
    output logic        weights_valid_o,
    input  logic        weights_ready_i,
    output logic        descriptor_error_o,
    output logic        job_error_o,
    output logic [ 1:0] job_error_slot_o
);
  localparam int BeatShift = $clog2(BusBits / 8);
  localparam int DescriptorBeats = (BusBits >= 512) ? 1 : 512 / BusBits;
  localparam int PageBeats = 4096 >> BeatShift;
  localparam int StepBeats = (MaxBurst < PageBeats) ? MaxBurst : PageBeats;
  localparam int StepBits = $clog2(StepBeats);
  localparam logic [1:0] KindDescriptor = 2'd0;
  localparam logic [1:0] KindActivations = 2'd1;
  localparam logic [1:0] KindWeights = 2'd2;

  // Jobs that wait for their turn.
  logic plan_valid, plan_pop;
  logic [1:0] plan_slot;
  logic [43:0] plan_activations, plan_weights;
  logic [23:0] plan_activation_beats;
  logic [31:0] plan_weight_beats;
  logic unused_plan_full;
  trilume_fifo #(
      .Width(2 + 44 + 24 + 44 + 32),
      .Depth(4)
  ) u_plans (
      .clk_i,
      .clear_i,
      .push_i(job_push_i),
      .data_i({job_slot_i, job_activations_i, job_activation_beats_i, job_weights_i, job_weight_beats_i}),
      .pop_i(plan_pop),
      .valid_o(plan_valid),
      .full_o(unused_plan_full),
      .data_o({plan_slot, plan_activations, plan_activation_beats, plan_weights, plan_weight_beats})
  );

  // What is still to be asked for, of one job's activations and of one job's weights.
  logic [43:0] activations_q, weights_q;
  logic [23:0] activations_left_q;
  logic [31:0] weights_left_q;
  logic activations_busy_q, weights_busy_q;  // in registers: 32 bits are long to compare
  logic [1:0] slot_q;

  // A burst is chosen in one cycle and asked for in the next.
  logic chosen_q, choose, tag_full, tag_valid;
  logic [1:0] kind, kind_q;
  logic [43:0] address, address_q;
  logic [8:0] beats, beats_q;
  logic last, last_q, any, start_activations;
  logic axi_arvalid_q;

  // How many beats to the next multiple, and whether what is left ends before: of each by itself, as the choice comes late.
  logic [StepBits:0] activations_step, weights_step;
  logic activations_last, weights_last;
  assign activations_step = (StepBits + 1)'(StepBeats) - {1'b0, activations_q[BeatShift+:StepBits]};
  assign weights_step     = (StepBits + 1)'(StepBeats) - {1'b0, weights_q[BeatShift+:StepBits]};
  assign activations_last = activations_left_q[23:StepBits+1] == '0 && activations_left_q[StepBits:0] <= activations_step;
  assign weights_last     = weights_left_q[31:StepBits+1] == '0 && weights_left_q[StepBits:0] <= weights_step;
  always_comb begin
    if (descriptor_valid_i) begin
      kind    = KindDescriptor;
      address = descriptor_address_i;
      beats   = 9'(DescriptorBeats);  // on a boundary of its own size
      last    = 1'b1;
    end else if (activations_busy_q) begin
      kind    = KindActivations;
      address = activations_q;
      beats   = activations_last ? 9'(activations_left_q[StepBits:0]) : 9'(activations_step);
      last    = activations_last;
    end else begin
      kind    = KindWeights;
      address = weights_q;
      beats   = weights_last ? 9'(weights_left_q[StepBits:0]) : 9'(weights_step);
      last    = weights_last;
    end
  end
  assign any    = descriptor_valid_i | activations_busy_q | weights_busy_q;
  assign choose = any && !chosen_q && !stop_i && !tag_full && (!axi_arvalid_q || axi_arready_i);
  assign descriptor_ready_o = choose && descriptor_valid_i;

  // The next job's activations, once this one's have been asked for; its weights follow when this one's have been, too.
  assign start_activations = plan_valid && !activations_busy_q && !weights_busy_q && !chosen_q && !stop_i;
  assign plan_pop = start_activations;

  logic [43:0] asked_bytes;
  assign asked_bytes = 44'(beats_q) << BeatShift;

  always_ff @(posedge clk_i) begin
    if (clear_i) begin
      chosen_q           <= 1'b0;
      axi_arvalid_q      <= 1'b0;
      activations_busy_q <= 1'b0;
      weights_busy_q     <= 1'b0;
    end else begin
      chosen_q <= choose;
      if (chosen_q) axi_arvalid_q <= 1'b1;
      else if (axi_arready_i) axi_arvalid_q <= 1'b0;
      if (start_activations) begin
        activations_busy_q <= 1'b1;
        weights_busy_q     <= 1'b1;
      end else if (chosen_q && last_q) begin
        if (kind_q == KindActivations) activations_busy_q <= 1'b0;
        if (kind_q == KindWeights) weights_busy_q <= 1'b0;
      end
    end
  end

  always_ff @(posedge clk_i) begin
    if (choose) begin
      kind_q    <= kind;
      address_q <= address;
      beats_q   <= beats;
      last_q    <= last;
    end
    if (start_activations) begin
      activations_q      <= plan_activations;
      activations_left_q <= plan_activation_beats;
      slot_q             <= plan_slot;
      weights_q          <= plan_weights;
      weights_left_q     <= plan_weight_beats;
    end else if (chosen_q) begin
      if (kind_q == KindActivations) begin
        activations_q      <= activations_q + asked_bytes;
        activations_left_q <= activations_left_q - 24'(beats_q);
      end
      if (kind_q == KindWeights) begin
        weights_q      <= weights_q + asked_bytes;
        weights_left_q <= weights_left_q - 32'(beats_q);
      end
    end
  end

  logic [43:0] araddr_q;
  logic [7:0] arlen_q;
  always_ff @(posedge clk_i) begin
    if (chosen_q) begin
      araddr_q <= address_q;
      arlen_q  <= 8'(beats_q - 9'd1);
    end
  end
  assign axi_araddr_o  = 64'(araddr_q);
  assign axi_arlen_o   = arlen_q;
  assign axi_arvalid_o = axi_arvalid_q;

  // Whose the beats are.
  logic [1:0] tag_kind, tag_slot;
  logic tag_last;
  trilume_fifo #(
      .Width(5),
      .Depth(Bursts)
  ) u_tags (
      .clk_i,
      .clear_i,
      .push_i(chosen_q),
      .data_i({kind_q, slot_q, last_q}),
      .pop_i(axi_rvalid_i && axi_rready_o && axi_rlast_i),
      .valid_o(tag_valid),
      .full_o(tag_full),
      .data_o({tag_kind, tag_slot, tag_last})
  );

  logic taken, bad;
  assign axi_rready_o       = tag_valid && (stop_i || tag_kind != KindWeights || weights_ready_i);
  assign taken              = axi_rvalid_i && axi_rready_o && !stop_i;
  assign bad                = taken && axi_rresp_i != 2'b00;
  assign weights_valid_o    = axi_rvalid_i && tag_valid && tag_kind == KindWeights && !stop_i;
  assign descriptor_beat_o  = taken && tag_kind == KindDescriptor;
  assign activation_beat_o  = taken && tag_kind == KindActivations;
  assign activation_last_o  = activation_beat_o && axi_rlast_i && tag_last;
  assign descriptor_error_o = bad && tag_kind == KindDescriptor;
  assign job_error_o        = bad && tag_kind != KindDescriptor;
  assign job_error_slot_o   = tag_slot;
  assign idle_o             = !chosen_q && !axi_arvalid_q && !tag_valid;
endmodule
