// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The accelerator: registers (AXI4-Lite), memory (AXI4, one ID), an interrupt. What it does: engine/fpga/README.md.
//
//   job_fetch -> read_master (activations, weights) -> activation_load, matvec -> store: results -> write_master
//            \--------------------------------------------------------------> store: completion --^
//
// Every stage has a queue of jobs of its own, into which job_fetch puts what that stage needs of a descriptor.
module trilume_fpga #(
    parameter int          Rows     = 16,      // a power of two
    parameter int          Columns  = 16,
    parameter int          Vectors  = 1,
    parameter int          Packing  = 2,       // 1 = base 3, 2 = planes
    parameter int          Style    = 2,       // 1 = planes, 2 = tree
    parameter int          TilesMax = 1024,
    parameter int          BusBits  = 512,     // a power of two, 64 .. 4096, that holds a beat of weights
    parameter int          MaxBurst = 32,
    parameter int          Bursts   = 8,
    parameter logic [31:0] ClockKhz = 32'd0,
    parameter logic [31:0] Build    = 32'd0
) (
    input  logic                 clk_i,
    input  logic                 rst_ni,
    input  logic [         11:0] axil_awaddr_i,
    input  logic                 axil_awvalid_i,
    output logic                 axil_awready_o,
    input  logic [         31:0] axil_wdata_i,
    input  logic [          3:0] axil_wstrb_i,
    input  logic                 axil_wvalid_i,
    output logic                 axil_wready_o,
    output logic [          1:0] axil_bresp_o,
    output logic                 axil_bvalid_o,
    input  logic                 axil_bready_i,
    input  logic [         11:0] axil_araddr_i,
    input  logic                 axil_arvalid_i,
    output logic                 axil_arready_o,
    output logic [         31:0] axil_rdata_o,
    output logic [          1:0] axil_rresp_o,
    output logic                 axil_rvalid_o,
    input  logic                 axil_rready_i,
    output logic [         63:0] axi_araddr_o,
    output logic [          7:0] axi_arlen_o,
    output logic [          2:0] axi_arsize_o,
    output logic [          1:0] axi_arburst_o,
    output logic                 axi_arvalid_o,
    input  logic                 axi_arready_i,
    input  logic [  BusBits-1:0] axi_rdata_i,
    input  logic [          1:0] axi_rresp_i,
    input  logic                 axi_rlast_i,
    input  logic                 axi_rvalid_i,
    output logic                 axi_rready_o,
    output logic [         63:0] axi_awaddr_o,
    output logic [          7:0] axi_awlen_o,
    output logic [          2:0] axi_awsize_o,
    output logic [          1:0] axi_awburst_o,
    output logic                 axi_awvalid_o,
    input  logic                 axi_awready_i,
    output logic [  BusBits-1:0] axi_wdata_o,
    output logic [BusBits/8-1:0] axi_wstrb_o,
    output logic                 axi_wlast_o,
    output logic                 axi_wvalid_o,
    input  logic                 axi_wready_i,
    input  logic [          1:0] axi_bresp_i,
    input  logic                 axi_bvalid_i,
    output logic                 axi_bready_o,
    output logic                 irq_o,
    input  logic [         15:0] temperature_i,
    input  logic                 overtemp_i
);
  localparam int BeatBytes = BusBits / 8;
  // AXI's widest bus has 1024 bits; a wider one is several side by side, as the channels of an HBM stack are.
  localparam logic [2:0] BeatSize = (BeatBytes > 128) ? 3'd7 : 3'($clog2(BeatBytes));
  localparam int TileBytes = 1 << $clog2(Columns);
  localparam int TilesInWord = BeatBytes / TileBytes;
  localparam int TileBits = (TilesInWord > 1) ? $clog2(TilesInWord) : 1;
  localparam int Words = (TilesMax + TilesInWord - 1) / TilesInWord;
  localparam int WordBits = ((Words > 1) ? $clog2(Words) : 1) + 1;
  localparam int BeatsOfVector = (Rows * 32 > BusBits) ? Rows * 32 / BusBits : 1;

  // Registers.
  logic go, soft_reset, reset, drain, aborted, busy, job_done, job_done_irq, clear, stop;
  logic [15:0] tail, ring_mask;
  logic [63:0] ring_base;
  logic [31:0] watchdog, window_first, window_end, jobs_done;
  logic [7:0] errors;
  logic [9:0] events;
  trilume_registers #(
      .Rows(Rows),
      .Columns(Columns),
      .Vectors(Vectors),
      .Packing(Packing),
      .Style(Style),
      .TilesMax(TilesMax),
      .BusBits(BusBits),
      .ClockKhz(ClockKhz),
      .Build(Build)
  ) u_registers (
      .clk_i,
      .rst_ni,
      .axil_awaddr_i,
      .axil_awvalid_i,
      .axil_awready_o,
      .axil_wdata_i,
      .axil_wstrb_i,
      .axil_wvalid_i,
      .axil_wready_o,
      .axil_bresp_o,
      .axil_bvalid_o,
      .axil_bready_i,
      .axil_araddr_i,
      .axil_arvalid_i,
      .axil_arready_o,
      .axil_rdata_o,
      .axil_rresp_o,
      .axil_rvalid_o,
      .axil_rready_i,
      .go_o(go),
      .soft_reset_o(soft_reset),
      .tail_o(tail),
      .ring_base_o(ring_base),
      .ring_mask_o(ring_mask),
      .watchdog_o(watchdog),
      .window_first_o(window_first),
      .window_end_o(window_end),
      .irq_o,
      .reset_i(reset),
      .drain_i(drain),
      .aborted_i(aborted),
      .busy_i(busy),
      .job_done_i(job_done),
      .job_done_irq_i(job_done_irq),
      .errors_i(errors),
      .temperature_i,
      .events_i(events),
      .jobs_done_o(jobs_done)
  );

  // Jobs.
  logic fetch_busy, ring_outside, descriptor_valid, descriptor_ready, descriptor_beat, descriptor_error;
  logic [43:0] descriptor_address;
  logic job_valid, job_skip, job_irq, job_check, job_record_valid, job_push;
  logic [1:0] job_slot;
  logic [7:0] job_status, job_vectors;
  logic [31:0] job_tag, job_weight_beats;
  logic [15:0] job_tiles, job_row_blocks, job_vector_beats;
  logic [23:0] job_activation_beats;
  logic [43:0] job_weights, job_activations, job_results, job_record;
  logic [63:0] job_signature;
  logic [2:0] in_flight_q;
  assign job_push = job_valid && !job_skip;
  trilume_job_fetch #(
      .Vectors(Vectors),
      .TilesMax(TilesMax),
      .TilesInWord(TilesInWord),
      .BeatsOfVector(BeatsOfVector),
      .BusBits(BusBits)
  ) u_job_fetch (
      .clk_i,
      .clear_i(clear),
      .go_i(go),
      .tail_i(tail),
      .ring_base_i(ring_base),
      .ring_mask_i(ring_mask),
      .window_first_i(window_first),
      .window_end_i(window_end),
      .busy_o(fetch_busy),
      .ring_outside_o(ring_outside),
      .ask_valid_o(descriptor_valid),
      .ask_address_o(descriptor_address),
      .ask_ready_i(descriptor_ready),
      .beat_valid_i(descriptor_beat),
      .beat_i(axi_rdata_i),
      .room_i(in_flight_q < 3'd4),
      .job_valid_o(job_valid),
      .job_skip_o(job_skip),
      .job_slot_o(job_slot),
      .job_status_o(job_status),
      .job_irq_o(job_irq),
      .job_check_o(job_check),
      .job_vectors_o(job_vectors),
      .job_tag_o(job_tag),
      .job_tiles_o(job_tiles),
      .job_row_blocks_o(job_row_blocks),
      .job_vector_beats_o(job_vector_beats),
      .job_activation_beats_o(job_activation_beats),
      .job_weight_beats_o(job_weight_beats),
      .job_weights_o(job_weights),
      .job_activations_o(job_activations),
      .job_results_o(job_results),
      .job_record_o(job_record),
      .job_record_valid_o(job_record_valid),
      .job_signature_o(job_signature)
  );
  always_ff @(posedge clk_i) begin
    if (clear) in_flight_q <= '0;
    else in_flight_q <= in_flight_q + 3'(job_valid) - 3'(job_done);
  end
  assign busy = fetch_busy || in_flight_q != '0 || drain;

  // Reads.
  logic read_idle, activation_beat, activation_last, weights_valid, weights_ready, read_error;
  logic [1:0] read_error_slot;
  trilume_read_master #(
      .BusBits(BusBits),
      .MaxBurst(MaxBurst),
      .Bursts(Bursts)
  ) u_read_master (
      .clk_i,
      .clear_i(clear),
      .stop_i(stop),
      .idle_o(read_idle),
      .descriptor_valid_i(descriptor_valid),
      .descriptor_address_i(descriptor_address),
      .descriptor_ready_o(descriptor_ready),
      .job_push_i(job_push),
      .job_slot_i(job_slot),
      .job_activations_i(job_activations),
      .job_activation_beats_i(job_activation_beats),
      .job_weights_i(job_weights),
      .job_weight_beats_i(job_weight_beats),
      .axi_araddr_o,
      .axi_arlen_o,
      .axi_arvalid_o,
      .axi_arready_i,
      .axi_rresp_i,
      .axi_rlast_i,
      .axi_rvalid_i,
      .axi_rready_o,
      .descriptor_beat_o(descriptor_beat),
      .activation_beat_o(activation_beat),
      .activation_last_o(activation_last),
      .weights_valid_o(weights_valid),
      .weights_ready_i(weights_ready),
      .descriptor_error_o(descriptor_error),
      .job_error_o(read_error),
      .job_error_slot_o(read_error_slot)
  );
  assign axi_arsize_o  = BeatSize;
  assign axi_arburst_o = 2'b01;

  // The core.
  logic core_job_valid, core_job_ready, read_through, waits_for_weights, waits_for_results, illegal_beat;
  logic end_valid, end_illegal, block_valid, block_last, block_taken, block_written;
  logic [15:0] core_tiles, core_row_blocks;
  logic [7:0] load_vector, core_vectors;
  logic [WordBits-1:0] load_word;
  logic [63:0] end_signature;
  logic [Vectors*Rows*32-1:0] block;
  trilume_activation_load #(
      .WordBits(WordBits)
  ) u_activation_load (
      .clk_i,
      .clear_i(clear),
      .job_push_i(job_push),
      .job_vectors_i(job_vectors),
      .job_vector_beats_i(job_vector_beats),
      .job_tiles_i(job_tiles),
      .job_row_blocks_i(job_row_blocks),
      .beat_i(activation_beat),
      .last_i(activation_last),
      .vector_o(load_vector),
      .word_o(load_word),
      .job_valid_o(core_job_valid),
      .job_ready_i(core_job_ready),
      .job_vectors_o(core_vectors),
      .job_tiles_o(core_tiles),
      .job_row_blocks_o(core_row_blocks)
  );
  trilume_matvec #(
      .Rows(Rows),
      .Columns(Columns),
      .Vectors(Vectors),
      .Packing(Packing),
      .Style(Style),
      .BusBits(BusBits),
      .TileBytes(TileBytes),
      .WordBits(WordBits),
      .TileBits(TileBits)
  ) u_matvec (
      .clk_i,
      .clear_i(clear),
      .job_valid_i(core_job_valid),
      .job_ready_o(core_job_ready),
      .job_vectors_i(core_vectors),
      .job_tiles_i(core_tiles),
      .job_row_blocks_i(core_row_blocks),
      .job_read_o(read_through),
      .activation_write_i(activation_beat),
      .activation_vector_i(load_vector),
      .activation_word_i(load_word),
      .beat_i(axi_rdata_i),
      .weights_valid_i(weights_valid),
      .weights_ready_o(weights_ready),
      .waits_for_weights_o(waits_for_weights),
      .waits_for_results_o(waits_for_results),
      .end_valid_o(end_valid),
      .end_signature_o(end_signature),
      .end_illegal_o(end_illegal),
      .illegal_beat_o(illegal_beat),
      .block_valid_o(block_valid),
      .block_o(block),
      .block_last_o(block_last),
      .block_taken_i(block_taken),
      .block_written_i(block_written)
  );

  // Results and records.
  logic write_idle;
  logic [7:0] store_errors;
  trilume_store #(
      .Rows(Rows),
      .Vectors(Vectors),
      .BusBits(BusBits)
  ) u_store (
      .clk_i,
      .clear_i(clear),
      .stop_i(stop),
      .idle_o(write_idle),
      .job_push_i(job_valid),
      .job_skip_i(job_skip),
      .job_slot_i(job_slot),
      .job_status_i(job_status),
      .job_irq_i(job_irq),
      .job_check_i(job_check),
      .job_vectors_i(job_vectors),
      .job_tag_i(job_tag),
      .job_results_i(job_results),
      .job_record_i(job_record),
      .job_record_valid_i(job_record_valid),
      .job_signature_i(job_signature),
      .read_error_i(read_error),
      .read_slot_i(read_error_slot),
      .end_valid_i(end_valid),
      .end_signature_i(end_signature),
      .end_illegal_i(end_illegal),
      .stall_i(waits_for_weights),
      .read_through_i(read_through),
      .busy_i(busy),
      .jobs_done_i(jobs_done),
      .block_valid_i(block_valid),
      .block_i(block),
      .block_last_i(block_last),
      .block_taken_o(block_taken),
      .block_written_o(block_written),
      .axi_awaddr_o,
      .axi_awvalid_o,
      .axi_awready_i,
      .axi_wdata_o,
      .axi_wvalid_o,
      .axi_wready_i,
      .axi_bresp_i,
      .axi_bvalid_i,
      .axi_bready_o,
      .errors_o(store_errors),
      .job_done_o(job_done),
      .job_done_irq_o(job_done_irq)
  );
  assign axi_awlen_o   = 8'd0;
  assign axi_awsize_o  = BeatSize;
  assign axi_awburst_o = 2'b01;
  assign axi_wstrb_o   = '1;
  assign axi_wlast_o   = 1'b1;

  // Stopping.
  logic moved, expired, abort;
  assign moved = (axi_arvalid_o && axi_arready_i) || (axi_rvalid_i && axi_rready_o) || (axi_awvalid_o && axi_awready_i)
      || (axi_wvalid_o && axi_wready_i) || (axi_bvalid_i && axi_bready_o);
  trilume_watchdog u_watchdog (
      .clk_i,
      .clear_i(stop || clear),
      .cycles_i(watchdog),
      .busy_i(busy),
      .moved_i(moved),
      .expired_o(expired)
  );
  assign abort = (expired || ring_outside || descriptor_error) && !stop;
  trilume_stop u_stop (
      .clk_i,
      .rst_ni,
      .soft_reset_i(soft_reset),
      .abort_i(abort),
      .idle_i(read_idle && write_idle),
      .stop_o(stop),
      .clear_o(clear),
      .reset_o(reset),
      .drain_o(drain),
      .aborted_o(aborted)
  );
  always_comb begin
    errors = store_errors;
    if (expired) errors[trilume_regs_pkg::ErrorWatchdogBit] = 1'b1;
    if (ring_outside && !stop) errors[trilume_regs_pkg::ErrorRangeBit] = 1'b1;
    if (descriptor_error) errors[trilume_regs_pkg::ErrorReadBit] = 1'b1;
    if (overtemp_i) errors[trilume_regs_pkg::ErrorOvertempBit] = 1'b1;
  end

  // In the order of the counters, the last one highest.
  assign events = {
    illegal_beat, waits_for_results, axi_wvalid_o && !axi_wready_i, axi_wvalid_o && axi_wready_i,
    axi_rvalid_i && axi_rready_o, job_done, waits_for_weights, weights_valid && weights_ready, busy, 1'b1
  };
endmodule
