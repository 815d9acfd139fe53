// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs programs over vectors of 64 floats: engine/fpga/layer/README.md. An operation takes 64 cycles, an element in each, and its first
// result is there before the next operation wants it, so nothing ever waits for a number but for those of the divider.
module trilume_vector #(
    parameter int BusBits = 128
) (
    input  logic               clk_i,
    input  logic               clear_i,
    input  logic               stop_i,         // nothing more is begun; a clear follows when idle_o
    input  logic [       31:0] window_first_i,
    input  logic [       31:0] window_end_i,
    input  logic               start_i,
    input  logic [       43:0] program_i,      // address of the first block
    output logic               busy_o,
    output logic               failed_o,       // what is wrong ends the program
    output logic               idle_o,         // nothing is outstanding on the bus
    output logic               wants_bus_o,    // not while jobs run
    // Products: the next so many jobs of the ring.
    output logic               jobs_start_o,
    output logic [       15:0] jobs_o,
    input  logic               jobs_done_i,
    input  logic               jobs_failed_i,  // with it
    // AXI.
    output logic [       63:0] axi_araddr_o,
    output logic [        7:0] axi_arlen_o,
    output logic               axi_arvalid_o,
    input  logic               axi_arready_i,
    input  logic [BusBits-1:0] axi_rdata_i,
    input  logic [        1:0] axi_rresp_i,
    input  logic               axi_rvalid_i,
    output logic               axi_rready_o,
    output logic [       63:0] axi_awaddr_o,
    output logic               axi_awvalid_o,
    input  logic               axi_awready_i,
    output logic [BusBits-1:0] axi_wdata_o,
    output logic               axi_wvalid_o,
    input  logic               axi_wready_i,
    input  logic [        1:0] axi_bresp_i,
    input  logic               axi_bvalid_i,
    output logic               axi_bready_o
);
  // Operations beside those of trilume_float_unit.
  localparam logic [4:0] OpDivide = 5'd7;
  localparam logic [4:0] OpRoot = 5'd8;
  localparam logic [4:0] OpLoad = 5'd16;
  localparam logic [4:0] OpStore = 5'd17;
  localparam logic [4:0] OpLoop = 5'd18;
  localparam logic [4:0] OpAgain = 5'd19;
  localparam logic [4:0] OpMultiply = 5'd20;
  localparam logic [4:0] OpNext = 5'd21;
  localparam logic [4:0] OpHalt = 5'd22;

  localparam logic [8:0] BlockWords = 9'd256;
  localparam logic [7:0] FirstInstruction = 8'd16;
  localparam int ShortLatency = 8;  // from an element's number to its result in the file
  localparam int LongLatency = 33;
  localparam logic [6:0] LongWait = 7'(LongLatency - ShortLatency);

  localparam logic [3:0] Idle = 4'd0;
  localparam logic [3:0] Block = 4'd1;
  localparam logic [3:0] Read = 4'd2;
  localparam logic [3:0] Decode = 4'd3;
  localparam logic [3:0] Run = 4'd4;
  localparam logic [3:0] Wait = 4'd5;
  localparam logic [3:0] Base = 4'd6;
  localparam logic [3:0] Move = 4'd7;
  localparam logic [3:0] Jobs = 4'd8;
  localparam logic [3:0] AskBlock = 4'd9;
  localparam logic [3:0] Ask = 4'd10;

  logic [3:0] state_q;
  logic [26:0] instruction_q;
  logic [20:0] instruction;  // what is looked at early
  logic [31:0] program_word;
  logic [7:0] counter_q, loop_start_q, program_element;
  logic [15:0] chunk_q, chunks_q;
  logic [43:0] block_q;
  logic [6:0] element_q;
  logic memory_done, memory_error, word_valid;
  logic [31:0] word, a, b, short_result, quotient, root;
  logic [5:0] stored_lane;
  logic [ShortLatency-1:0] short_q;
  logic [LongLatency-1:0] long_q;
  logic is_long;

  // The block: sixteen addresses, in units of 64 bytes, and instructions.
  logic [31:0] program_q[0:255];
  logic [7:0] block_word_q;
  always_ff @(posedge clk_i) begin
    if (word_valid && state_q == Block) program_q[block_word_q] <= word;
    program_word <= program_q[program_element];
  end
  assign instruction     = (state_q == Decode) ? program_word[20:0] : instruction_q[20:0];
  assign program_element = (state_q == Decode || state_q == Base) ? {4'd0, instruction[16:13]} : counter_q;

  // What is asked for: a whole block, a vector, or the lowest bytes of one.
  logic is_store, pending, refused, asks, memory_busy;
  logic [10:0] asked_bytes;
  logic [43:0] address, address_q;
  assign is_store = instruction_q[4:0] == OpStore;
  assign pending  = short_q != '0 || long_q != '0;
  assign address  = (state_q == AskBlock) ? block_q : address_q;
  assign asks     = !stop_i && !refused && (state_q == AskBlock || (state_q == Ask && !pending));
  always_comb begin
    if (state_q == AskBlock) asked_bytes = 11'd1024;
    else asked_bytes = (is_store && instruction_q[18]) ? 11'd64 : 11'd256;
  end
  always_ff @(posedge clk_i) begin
    if (state_q == Base) begin
      address_q <= {6'd0, program_word, 6'd0} + (!instruction_q[17] ? 44'd0
          : instruction_q[18] ? {22'd0, chunk_q, 6'd0} : {20'd0, chunk_q, 8'd0});
    end
  end
  trilume_layer_window u_window (
      .address_i(address),
      .bytes_i(asked_bytes),
      .window_first_i,
      .window_end_i,
      .refused_o(refused)
  );

  trilume_vector_memory #(
      .BusBits(BusBits)
  ) u_memory (
      .clk_i,
      .clear_i(clear_i || start_i),
      .read_i(asks && (state_q == AskBlock || !is_store)),
      .write_i(asks && state_q == Ask && is_store),
      .address_i(address),
      .words_i((state_q == AskBlock) ? BlockWords : 9'd64),
      .bytes_i(instruction_q[18]),
      .busy_o(memory_busy),
      .done_o(memory_done),
      .error_o(memory_error),
      .word_valid_o(word_valid),
      .word_o(word),
      .lane_o(stored_lane),
      .element_i(a),
      .axi_araddr_o,
      .axi_arlen_o,
      .axi_arvalid_o,
      .axi_arready_i,
      .axi_rdata_i,
      .axi_rresp_i,
      .axi_rvalid_i,
      .axi_rready_o,
      .axi_awaddr_o,
      .axi_awvalid_o,
      .axi_awready_i,
      .axi_wdata_o,
      .axi_wvalid_o,
      .axi_wready_i,
      .axi_bresp_i,
      .axi_bvalid_i,
      .axi_bready_o
  );

  // What comes next.
  always_ff @(posedge clk_i) begin
    if (clear_i) begin
      state_q <= Idle;
    end else if (!stop_i) begin
      case (state_q)
        Idle: if (start_i) state_q <= AskBlock;
        AskBlock: state_q <= refused ? Idle : Block;
        Block: if (memory_done) state_q <= memory_error ? Idle : Read;
        Read: state_q <= Decode;
        Decode: begin
          case (instruction[4:0])
            OpLoad, OpStore: state_q <= Base;
            OpLoop, OpAgain: state_q <= Read;
            OpMultiply: state_q <= Jobs;
            OpNext: state_q <= AskBlock;
            OpHalt: state_q <= Idle;
            default: state_q <= Run;
          endcase
        end
        Run: if (element_q == 7'd63) state_q <= is_long ? Wait : Read;
        Wait: if (element_q == LongWait) state_q <= Read;
        Base: state_q <= Ask;
        Ask: if (!pending) state_q <= refused ? Idle : Move;
        Move: if (memory_done) state_q <= memory_error ? Idle : Read;
        Jobs: if (jobs_done_i) state_q <= jobs_failed_i ? Idle : Read;
        default: state_q <= Idle;
      endcase
    end
  end

  logic repeats;
  assign repeats = chunk_q + 16'd1 != chunks_q;
  always_ff @(posedge clk_i) begin
    if (state_q == Idle) block_q <= program_i;
    else if (state_q == Decode && instruction[4:0] == OpNext) block_q <= block_q + 44'd1024;
    if (state_q != Block) block_word_q <= '0;
    else if (word_valid) block_word_q <= block_word_q + 8'd1;

    if (state_q == Decode) instruction_q <= program_word[26:0];
    if (state_q == Block) counter_q <= FirstInstruction;
    else if (state_q == Decode) begin
      counter_q <= (instruction[4:0] == OpAgain && repeats) ? loop_start_q : counter_q + 8'd1;
      if (instruction[4:0] == OpLoop) begin
        loop_start_q <= counter_q + 8'd1;
        chunks_q     <= instruction[20:5];
        chunk_q      <= '0;
      end
      if (instruction[4:0] == OpAgain) chunk_q <= repeats ? chunk_q + 16'd1 : 16'd0;
    end

    if (state_q == Run) element_q <= (element_q == 7'd63) ? 7'd0 : element_q + 7'd1;
    else if (state_q == Wait) element_q <= element_q + 7'd1;
    else element_q <= '0;
  end
  assign busy_o       = state_q != Idle && !stop_i;
  assign failed_o     = (refused && (state_q == AskBlock || state_q == Ask))
      || (memory_error && memory_done && (state_q == Block || state_q == Move)) || (jobs_failed_i && jobs_done_i && state_q == Jobs);
  assign idle_o       = !memory_busy;
  assign wants_bus_o  = state_q != Idle && state_q != Jobs;
  assign jobs_start_o = state_q == Decode && instruction[4:0] == OpMultiply && !stop_i;
  assign jobs_o       = instruction[20:5];

  // Elements.
  logic [5:0] lane, b_lane;
  logic unit_start_q, unit_runs_q;  // it stands still while there is nothing to compute, as during jobs
  assign is_long = instruction_q[4:0] == OpDivide || instruction_q[4:0] == OpRoot;
  assign lane    = (state_q == Move) ? stored_lane : element_q[5:0];
  assign b_lane  = instruction_q[23] ? instruction_q[22:17] : lane + instruction_q[22:17];
  always_ff @(posedge clk_i) begin
    unit_start_q <= state_q == Run && element_q == '0 && instruction_q[4:0] == OpRoot;
    unit_runs_q  <= state_q == Run || pending;
  end
  trilume_float_unit u_unit (
      .clk_i,
      .enable_i(unit_runs_q),
      .operation_i(instruction_q[3:0]),
      .negate_a_i(instruction_q[24]),
      .absolute_a_i(instruction_q[25]),
      .negate_b_i(instruction_q[26]),
      .start_i(unit_start_q),
      .a_i(a),
      .b_i(b),
      .short_o(short_result),
      .quotient_o(quotient),
      .root_o(root)
  );

  // Results, in the order of their elements: those of an operation begin when the ones of the last have ended.
  logic [5:0] result_lane_q;
  logic [3:0] result_vector, result_vector_q;
  logic [31:0] result, long_result;
  logic result_valid, is_root, is_root_q;
  always_ff @(posedge clk_i) begin
    if (clear_i) begin
      short_q <= '0;
      long_q  <= '0;
    end else begin
      short_q <= {short_q[ShortLatency-2:0], state_q == Run && !is_long};
      long_q  <= {long_q[LongLatency-2:0], state_q == Run && is_long};
    end
    if (clear_i) result_lane_q <= '0;
    else if (result_valid) result_lane_q <= result_lane_q + 6'd1;
    result_vector_q <= result_vector;
    is_root_q       <= is_root;
  end
  assign result_valid  = short_q[ShortLatency-1] || long_q[LongLatency-1] || (state_q == Move && word_valid);
  assign result_vector = (result_lane_q == '0) ? instruction_q[8:5] : result_vector_q;
  assign is_root       = (result_lane_q == '0) ? instruction_q[4:0] == OpRoot : is_root_q;
  assign long_result   = is_root ? root : quotient;
  assign result        = (state_q == Move) ? word : long_q[LongLatency-1] ? long_result : short_result;
  trilume_vector_file u_file (
      .clk_i,
      .write_i(result_valid),
      .write_element_i({result_vector, result_lane_q}),
      .value_i(result),
      .a_element_i({instruction_q[12:9], lane}),
      .b_element_i({instruction_q[16:13], b_lane}),
      .a_o(a),
      .b_o(b)
  );
endmodule
