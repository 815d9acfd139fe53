// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fetches descriptors, looks them over, and hands jobs on. One descriptor at a time: it is looked at while the job before
// it streams its weights.
module trilume_job_fetch #(
    parameter int Vectors       = 1,
    parameter int TilesMax      = 1024,
    parameter int TilesInWord   = 4,
    parameter int BeatsOfVector = 1,    // beats of results for one vector of a row block
    parameter int BusBits       = 512
) (
    input  logic               clk_i,
    input  logic               clear_i,
    // Registers.
    input  logic               go_i,              // enabled, and not halted
    input  logic [       15:0] tail_i,
    input  logic [       63:0] ring_base_i,
    input  logic [       15:0] ring_mask_i,
    input  logic [       31:0] window_first_i,
    input  logic [       31:0] window_end_i,
    output logic               busy_o,
    output logic               ring_outside_o,    // abort
    // The descriptor.
    output logic               ask_valid_o,
    output logic [       43:0] ask_address_o,
    input  logic               ask_ready_i,
    input  logic               beat_valid_i,
    input  logic [BusBits-1:0] beat_i,
    // The job.
    input  logic               room_i,            // for one more job in flight
    output logic               job_valid_o,       // for one cycle
    output logic               job_skip_o,        // it has an error: only its record is written
    output logic [        1:0] job_slot_o,        // counts the jobs that are not skipped
    output logic [        7:0] job_status_o,
    output logic               job_irq_o,
    output logic               job_check_o,
    output logic [        7:0] job_vectors_o,
    output logic [       31:0] job_tag_o,
    output logic [       15:0] job_tiles_o,
    output logic [       15:0] job_row_blocks_o,
    output logic [       15:0] job_vector_beats_o,  // of activations
    output logic [       23:0] job_activation_beats_o,
    output logic [       31:0] job_weight_beats_o,
    output logic [       43:0] job_weights_o,
    output logic [       43:0] job_activations_o,
    output logic [       43:0] job_results_o,
    output logic [       43:0] job_record_o,
    output logic               job_record_valid_o,
    output logic [       63:0] job_signature_o
);
  localparam int BeatBytes = BusBits / 8;
  localparam int BeatShift = $clog2(BeatBytes);
  localparam int StrideShift = (BeatShift > 6) ? BeatShift : 6;
  localparam int RecordBeats = (BusBits >= 256) ? 1 : 256 / BusBits;
  localparam int RecordShift = (BeatShift > 5) ? BeatShift : 5;
  localparam int Beats = (BusBits >= 512) ? 1 : 512 / BusBits;  // of a descriptor
  localparam int WordShift = $clog2(TilesInWord);
  localparam int VectorShift = $clog2(BeatsOfVector);

  typedef enum logic [2:0] {
    StIdle,
    StRing,
    StAsk,
    StGet,
    StLook,
    StMultiply,
    StRange,
    StHandOn
  } state_e;
  state_e state_q;

  logic [511:0] descriptor_q;
  logic [2:0] beat_q;
  logic [15:0] fetched_q, entry;
  logic [1:0] slot_q;
  logic [43:0] address_q;
  logic [7:0] status_q;
  logic record_valid_q, got_q;

  // Fields.
  logic [63:0] weights, activations, results, completion;
  logic [15:0] tiles, row_blocks, vector_beats;
  logic [7:0] vectors;
  assign vectors     = descriptor_q[trilume_regs_pkg::DescriptorVectorsLsb+:8];
  assign tiles       = descriptor_q[trilume_regs_pkg::DescriptorTilesLsb+:16];
  assign row_blocks  = descriptor_q[trilume_regs_pkg::DescriptorRowBlocksLsb+:16];
  assign weights     = descriptor_q[trilume_regs_pkg::DescriptorWeightsLsb+:64];
  assign activations = descriptor_q[trilume_regs_pkg::DescriptorActivationsLsb+:64];
  assign results     = descriptor_q[trilume_regs_pkg::DescriptorResultsLsb+:64];
  assign completion  = descriptor_q[trilume_regs_pkg::DescriptorCompletionLsb+:64];
  assign vector_beats = 16'((17'(tiles) + 17'(TilesInWord - 1)) >> WordShift);

  logic malformed;
  assign malformed = descriptor_q[trilume_regs_pkg::DescriptorOpLsb+:8] != trilume_regs_pkg::OpMatvec[7:0]
      || vectors == 8'd0 || vectors > 8'(Vectors)
      || tiles == 16'd0 || tiles > 16'(TilesMax) || row_blocks == 16'd0
      || descriptor_q[trilume_regs_pkg::DescriptorReserved0Lsb+:trilume_regs_pkg::DescriptorReserved0Bits] != '0
      || descriptor_q[trilume_regs_pkg::DescriptorReserved1Lsb+:trilume_regs_pkg::DescriptorReserved1Bits] != '0
      || descriptor_q[trilume_regs_pkg::DescriptorReserved2Lsb+:trilume_regs_pkg::DescriptorReserved2Bits] != '0
      || weights[BeatShift-1:0] != '0 || activations[BeatShift-1:0] != '0 || results[BeatShift-1:0] != '0;

  // Lengths in beats.
  logic [31:0] weight_beats;
  logic [23:0] activation_beats, block_vectors;
  logic weight_done, activation_done, block_done, multiply;
  assign multiply = state_q == StLook;
  trilume_multiply #(
      .LeftBits (16),
      .RightBits(16)
  ) u_weight_beats (
      .clk_i,
      .start_i(multiply),
      .left_i(tiles),
      .right_i(row_blocks),
      .done_o(weight_done),
      .product_o(weight_beats)
  );
  trilume_multiply #(
      .LeftBits (16),
      .RightBits(8)
  ) u_activation_beats (
      .clk_i,
      .start_i(multiply),
      .left_i(vector_beats),
      .right_i(vectors),
      .done_o(activation_done),
      .product_o(activation_beats)
  );
  trilume_multiply #(
      .LeftBits (16),
      .RightBits(8)
  ) u_block_vectors (
      .clk_i,
      .start_i(multiply),
      .left_i(row_blocks),
      .right_i(vectors),
      .done_o(block_done),
      .product_o(block_vectors)
  );

  // One region after the other: its last byte in one cycle, whether that is inside in the next.
  logic [2:0] region_q;
  logic [63:0] region_first;
  logic [31:0] region_beats;
  logic [32:0] last_page_q;
  logic [31:0] first_page_q;
  logic high_q, outside;
  always_comb begin
    case (region_q)
      3'd0: begin
        region_first = weights;
        region_beats = weight_beats;
      end
      3'd1: begin
        region_first = activations;
        region_beats = 32'(activation_beats);
      end
      3'd2: begin
        region_first = results;
        region_beats = 32'(block_vectors) << VectorShift;
      end
      default: begin
        region_first = completion;
        region_beats = 32'(RecordBeats);
      end
    endcase
  end
  assign outside = high_q || first_page_q < window_first_i || last_page_q[32] || last_page_q[31:0] >= window_end_i;

  logic ring_inside;
  assign entry = fetched_q & ring_mask_i;
  assign ring_inside = address_q[43:12] >= window_first_i && address_q[43:12] < window_end_i
      && ring_base_i[63:44] == '0 && ring_base_i[11:0] == '0;

  always_ff @(posedge clk_i) begin
    if (clear_i) begin
      state_q   <= StIdle;
      fetched_q <= '0;
      slot_q    <= '0;
    end else begin
      case (state_q)
        StIdle: begin
          if (go_i && room_i && fetched_q != tail_i) state_q <= StRing;
        end
        StRing: if (ring_inside) state_q <= StAsk;
        StAsk: if (ask_ready_i) state_q <= StGet;
        StGet: if (got_q) state_q <= StLook;
        StLook: state_q <= StMultiply;
        StMultiply: if (weight_done && activation_done && block_done) state_q <= StRange;
        StRange: if (region_q == 3'd4) state_q <= StHandOn;
        StHandOn: begin
          fetched_q <= fetched_q + 16'd1;
          if (!job_skip_o) slot_q <= slot_q + 2'd1;
          state_q <= StIdle;
        end
        default: state_q <= StIdle;
      endcase
    end
  end

  always_ff @(posedge clk_i) begin
    if (state_q == StIdle) address_q <= ring_base_i[43:0] + (44'(entry) << StrideShift);
    // A cycle later than need be: whose a beat is comes late.
    got_q <= beat_valid_i && beat_q == 3'(Beats - 1);
    if (state_q == StAsk) beat_q <= '0;
    else if (beat_valid_i) beat_q <= beat_q + 3'd1;
    if (state_q == StLook) begin
      status_q       <= malformed ? (8'd1 << trilume_regs_pkg::ErrorDescriptorBit) : 8'd0;
      record_valid_q <= completion[RecordShift-1:0] == '0;
    end
    if (state_q == StRange) begin
      region_q     <= region_q + 3'd1;
      high_q       <= region_first[63:44] != '0;
      first_page_q <= region_first[43:12];
      last_page_q  <= 33'(({1'b0, region_first[43:0]} + (45'(region_beats) << BeatShift) - 45'd1) >> 12);
      if (region_q != 3'd0 && outside) begin
        status_q[trilume_regs_pkg::ErrorRangeBit] <= 1'b1;
        if (region_q == 3'd4) record_valid_q <= 1'b0;
      end
    end else begin
      region_q <= '0;
    end
  end

  if (Beats == 1) begin : g_one_beat
    always_ff @(posedge clk_i) begin
      if (beat_valid_i) descriptor_q <= beat_i[511:0];
    end
    if (BusBits > 512) begin : g_rest
      logic unused_rest;
      assign unused_rest = &{1'b0, beat_i[BusBits-1:512]};
    end
  end else begin : g_beats
    always_ff @(posedge clk_i) begin
      if (beat_valid_i) descriptor_q <= {beat_i, descriptor_q[511:BusBits]};
    end
  end

  assign busy_o         = state_q != StIdle;
  assign ring_outside_o = state_q == StRing && !ring_inside;
  assign ask_valid_o    = state_q == StAsk;
  assign ask_address_o  = address_q;

  logic record_unfit;
  assign record_unfit           = !record_valid_q;
  assign job_valid_o            = state_q == StHandOn;
  assign job_status_o           = status_q | ((record_unfit && !status_q[trilume_regs_pkg::ErrorRangeBit]) ? (8'd1 << trilume_regs_pkg::ErrorDescriptorBit) : 8'd0);
  assign job_skip_o             = job_status_o != 8'd0;
  assign job_slot_o             = slot_q;
  assign job_irq_o              = descriptor_q[trilume_regs_pkg::DescriptorFlagsLsb+trilume_regs_pkg::FlagsIrqBit];
  assign job_check_o            = descriptor_q[trilume_regs_pkg::DescriptorFlagsLsb+trilume_regs_pkg::FlagsCheckSignatureBit];
  assign job_vectors_o          = vectors;
  assign job_tag_o              = descriptor_q[trilume_regs_pkg::DescriptorTagLsb+:32];
  assign job_tiles_o            = tiles;
  assign job_row_blocks_o       = row_blocks;
  assign job_vector_beats_o     = vector_beats;
  assign job_activation_beats_o = activation_beats;
  assign job_weight_beats_o     = weight_beats;
  assign job_weights_o          = weights[43:0];
  assign job_activations_o      = activations[43:0];
  assign job_results_o          = results[43:0];
  assign job_record_o           = completion[43:0];
  assign job_record_valid_o     = record_valid_q;
  assign job_signature_o        = descriptor_q[trilume_regs_pkg::DescriptorSignatureLsb+:64];
endmodule
