// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The core: results[v][row] = sum over columns of weight[row][column] * activation[v][column], weights -1, 0 or 1.
// A beat of weights is Rows x Columns of them; row blocks outside, column tiles inside. Beats are taken only while there is
// room for the block of results that they lead to, so the pipeline never stops half way.
module trilume_matvec #(
    parameter int Rows      = 16,
    parameter int Columns   = 16,
    parameter int Vectors   = 1,
    parameter int Packing   = 2,   // 1 = base 3, 2 = planes
    parameter int Style     = 2,   // 1 = planes, 2 = tree
    parameter int BusBits   = 512,
    parameter int TileBytes = 16,
    parameter int WordBits  = 8,   // of the number of a word of activations, with its bank
    parameter int TileBits  = 2
) (
    input  logic                       clk_i,
    input  logic                       clear_i,
    // Jobs whose activations are there, one after the other in alternate banks.
    input  logic                       job_valid_i,
    output logic                       job_ready_o,
    input  logic [                7:0] job_vectors_i,
    input  logic [               15:0] job_tiles_i,
    input  logic [               15:0] job_row_blocks_i,
    output logic                       job_read_o,          // the job's last beat went in
    // Activations.
    input  logic                       activation_write_i,
    input  logic [                7:0] activation_vector_i,
    input  logic [       WordBits-1:0] activation_word_i,
    // Beats: of activations, of weights.
    input  logic [        BusBits-1:0] beat_i,
    input  logic                       weights_valid_i,
    output logic                       weights_ready_o,
    output logic                       waits_for_weights_o,
    output logic                       waits_for_results_o,
    // What is known of a job when its weights are through.
    output logic                       end_valid_o,
    output logic [               63:0] end_signature_o,
    output logic                       end_illegal_o,
    output logic                       illegal_beat_o,
    // Blocks of results: vector after vector, Rows int32 each.
    output logic                       block_valid_o,
    output logic [Vectors*Rows*32-1:0] block_o,
    output logic                       block_last_o,        // of the job
    input  logic                       block_taken_i,
    input  logic                       block_written_i      // one of two places is free again
);
  localparam int Weights = Rows * Columns;
  localparam int DotBits = 9 + $clog2(Columns);
  localparam int TreeLevels = (Columns <= 4) ? 1 : ($clog2(Columns) + 1) / 2;
  localparam int DotLatency = (Style == 1) ? 2 : TreeLevels + 2;
  localparam int Last = 2 + DotLatency;  // stage in which a dot product is added to its accumulator
  localparam int TilesInWord = BusBits / (8 * TileBytes);

  // Issue: which tile the next beat belongs to; counts down, with flags in registers for what is the last one.
  logic run_q, enable_q, bank_q;
  logic [15:0] tiles_m1_q, tile_left_q, blocks_left_q;
  logic one_tile_q, tile_last_q, tile_first_q, block_last_q, job_first_q;
  logic [WordBits-2:0] word_q;
  logic [TileBits-1:0] tile_q;
  logic [1:0] room_q;
  logic fire, load, idle;

  // Flags that travel with a beat; stage 1 is where its register is.
  logic [Last:1] valid_q, first_q, last_q, job_last_q;
  logic [2:1] job_first_stage_q;

  assign load                = job_valid_i && !run_q;
  assign job_ready_o         = load;
  assign weights_ready_o     = run_q && room_q != 2'd0;
  assign fire                = weights_valid_i && weights_ready_o;
  assign job_read_o          = fire && tile_last_q && block_last_q;
  assign waits_for_weights_o = weights_ready_o && !weights_valid_i;
  assign waits_for_results_o = run_q && weights_valid_i && room_q == 2'd0;
  assign idle                = !run_q && valid_q == '0;

  always_ff @(posedge clk_i) begin
    if (clear_i) begin
      run_q    <= 1'b0;
      enable_q <= 1'b0;
      bank_q   <= 1'b1;
    end else begin
      if (load) run_q <= 1'b1;
      else if (job_read_o) run_q <= 1'b0;
      if (load) enable_q <= 1'b1;
      else if (idle) enable_q <= 1'b0;
      if (load) bank_q <= ~bank_q;
    end
  end

  always_ff @(posedge clk_i) begin
    if (load) begin
      tiles_m1_q    <= job_tiles_i - 16'd1;
      one_tile_q    <= job_tiles_i == 16'd1;
      tile_left_q   <= job_tiles_i - 16'd1;
      tile_last_q   <= job_tiles_i == 16'd1;
      tile_first_q  <= 1'b1;
      blocks_left_q <= job_row_blocks_i - 16'd1;
      block_last_q  <= job_row_blocks_i == 16'd1;
      job_first_q   <= 1'b1;
      word_q        <= '0;
      tile_q        <= '0;
    end else if (fire) begin
      job_first_q  <= 1'b0;
      tile_first_q <= tile_last_q;
      if (tile_last_q) begin
        tile_left_q   <= tiles_m1_q;
        tile_last_q   <= one_tile_q;
        blocks_left_q <= blocks_left_q - 16'd1;
        block_last_q  <= blocks_left_q == 16'd1;
        word_q        <= '0;
        tile_q        <= '0;
      end else begin
        tile_left_q <= tile_left_q - 16'd1;
        tile_last_q <= tile_left_q == 16'd1;
        if (tile_q == TileBits'(TilesInWord - 1)) begin
          tile_q <= '0;
          word_q <= word_q + 1'b1;
        end else begin
          tile_q <= tile_q + 1'b1;
        end
      end
    end
  end

  always_ff @(posedge clk_i) begin
    if (clear_i) room_q <= 2'd2;
    else room_q <= room_q + 2'(block_written_i) - 2'(fire && tile_last_q);
  end

  always_ff @(posedge clk_i) begin
    if (clear_i) begin
      valid_q <= '0;
    end else begin
      valid_q <= {valid_q[Last-1:1], fire};
    end
  end
  always_ff @(posedge clk_i) begin
    if (enable_q) begin
      first_q           <= {first_q[Last-1:1], tile_first_q};
      last_q            <= {last_q[Last-1:1], tile_last_q};
      job_last_q        <= {job_last_q[Last-1:1], tile_last_q & block_last_q};
      job_first_stage_q <= {job_first_stage_q[1], job_first_q};
    end
  end

  // Stage 1: the beat in a register, the word of activations out of its memory. Stage 2: weights decoded, tile chosen.
  logic [BusBits-1:0] beat_q;
  logic [Weights-1:0] nonzero, negative;
  logic illegal;
  always_ff @(posedge clk_i) begin
    if (enable_q) beat_q <= beat_i;
  end
  trilume_weights #(
      .Weights(Weights),
      .Packing(Packing),
      .BusBits(BusBits)
  ) u_weights (
      .clk_i,
      .enable_i(enable_q),
      .beat_i(beat_q),
      .nonzero_o(nonzero),
      .negative_o(negative),
      .illegal_o(illegal)
  );
  trilume_signature #(
      .BusBits(BusBits)
  ) u_signature (
      .clk_i,
      .clear_i,
      .enable_i(enable_q),
      .beat_i(beat_q),
      .valid_i(valid_q[1]),
      .first_i(job_first_stage_q[1]),
      .last_i(job_last_q[1]),
      .done_o(end_valid_o),
      .signature_o(end_signature_o)
  );
  logic illegal_seen_q;
  always_ff @(posedge clk_i) begin
    if (valid_q[2]) illegal_seen_q <= illegal | (illegal_seen_q & ~job_first_stage_q[2]);
  end
  assign illegal_beat_o = valid_q[2] & illegal;
  assign end_illegal_o  = illegal_seen_q;

  // Dot products, accumulators, and the block of results.
  logic add, block_done;
  assign add        = valid_q[Last];
  assign block_done = valid_q[Last] & last_q[Last];
  for (genvar v = 0; v < Vectors; v = v + 1) begin : g_vector
    // Vectors that no job in the pipeline has stand still.
    logic vector_enable_q;
    always_ff @(posedge clk_i) begin
      if (clear_i) vector_enable_q <= 1'b0;
      else if (load && job_vectors_i > 8'(v)) vector_enable_q <= 1'b1;
      else if (idle && !load) vector_enable_q <= 1'b0;
    end
    logic [8*Columns-1:0] codes;
    trilume_activations #(
        .Columns(Columns),
        .TileBytes(TileBytes),
        .Style(Style),
        .BusBits(BusBits),
        .WordBits(WordBits),
        .TileBits(TileBits)
    ) u_activations (
        .clk_i,
        .write_i(activation_write_i && activation_vector_i == 8'(v)),
        .write_word_i(activation_word_i),
        .write_data_i(beat_i),
        .enable_i(vector_enable_q),
        .read_word_i({bank_q, word_q}),
        .read_tile_i(tile_q),
        .codes_o(codes)
    );
    logic [32*Rows-1:0] dots;
    if (Style == 1) begin : g_planes
      trilume_dot_planes #(
          .Rows(Rows),
          .Columns(Columns),
          .DotBits(DotBits)
      ) u_dots (
          .clk_i,
          .enable_i(vector_enable_q),
          .planes_i(codes),
          .nonzero_i(nonzero),
          .negative_i(negative),
          .dots_o(dots)
      );
    end else begin : g_tree
      for (genvar r = 0; r < Rows; r = r + 1) begin : g_row
        logic [DotBits-1:0] dot;
        trilume_dot_tree #(
            .Columns(Columns),
            .DotBits(DotBits)
        ) u_dot (
            .clk_i,
            .enable_i(vector_enable_q),
            .codes_i(codes),
            .nonzero_i(nonzero[r*Columns+:Columns]),
            .negative_i(negative[r*Columns+:Columns]),
            .dot_o(dot)
        );
        assign dots[32*r+:32] = {{(32 - DotBits) {dot[DotBits-1]}}, dot};
      end
    end
    for (genvar r = 0; r < Rows; r = r + 1) begin : g_row
      logic [31:0] sum_q, sum, result_q;
      assign sum = (first_q[Last] ? 32'd0 : sum_q) + dots[32*r+:32];
      always_ff @(posedge clk_i) begin
        if (add && vector_enable_q) sum_q <= sum;
      end
      always_ff @(posedge clk_i) begin
        if (block_done && vector_enable_q) result_q <= sum;
      end
      assign block_o[(v*Rows+r)*32+:32] = result_q;
    end
  end

  logic block_valid_q, block_job_last_q;
  always_ff @(posedge clk_i) begin
    if (clear_i) block_valid_q <= 1'b0;
    else if (block_done) block_valid_q <= 1'b1;
    else if (block_taken_i) block_valid_q <= 1'b0;
    if (block_done) block_job_last_q <= job_last_q[Last];
  end
  assign block_valid_o = block_valid_q;
  assign block_last_o  = block_job_last_q;
endmodule
