// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Executes the operations of a frame, one after the other: README.md beside this. Bytes of memory and of registers go through one
// word, which is put or asked for when it is full or used up.
module trilume_serial_operations #(
    parameter int          SlotBytes   = 1024,
    parameter int          Slots       = 4,
    parameter int          BusBits     = 128,
    parameter logic [31:0] MemoryPages = 32'd0,   // of 4 KiB
    parameter logic [31:0] ClockKhz    = 32'd0,
    parameter int          MemoryWait  = 65536    // cycles that an access to the memory may take
) (
    input  logic                               clk_i,
    input  logic                               rst_ni,
    // A frame's operations, which lie in a buffer that answers a cycle later.
    input  logic                               start_i,
    input  logic [$clog2(SlotBytes*Slots)-1:0] first_i,
    input  logic [    $clog2(SlotBytes+1)-1:0] bytes_i,
    output logic [$clog2(SlotBytes*Slots)-1:0] read_address_o,
    input  logic [                        7:0] read_byte_i,
    // What they answer.
    output logic                               done_o,
    output logic [                        7:0] status_o,
    output logic [    $clog2(SlotBytes+1)-1:0] answer_bytes_o,
    output logic                               answer_write_o,
    output logic [      $clog2(SlotBytes)-1:0] answer_address_o,
    output logic [                        7:0] answer_byte_o,
    // The board.
    input  logic                               irq_i,
    output logic                               board_reset_o,
    output logic                               word_put_o,
    output logic                               word_ask_o,
    output logic                               word_register_o,
    output logic [                       37:0] word_address_o,
    output logic [                BusBits-1:0] word_o,
    output logic [              BusBits/8-1:0] word_strobe_o,
    input  logic                               word_done_i,
    input  logic                               word_error_i,
    input  logic [                BusBits-1:0] word_i
);
  localparam int LengthBits = $clog2(SlotBytes + 1);
  localparam int WordBytes = BusBits / 8;
  localparam int LaneBits = $clog2(WordBytes);
  localparam int MostAnswer = SlotBytes - 4 - 3;  // CRC; kind, sequence, status
  localparam logic [7:0] ReadMemory = 8'd1;
  localparam logic [7:0] WriteMemory = 8'd2;
  localparam logic [7:0] ReadRegister = 8'd3;
  localparam logic [7:0] WriteRegister = 8'd4;
  localparam logic [7:0] Wait = 8'd5;
  localparam logic [7:0] Reset = 8'd6;
  localparam logic [7:0] Hello = 8'd7;
  localparam logic [39:0] ResetCycles = 40'd64;
  localparam logic [3:0] StateIdle = 4'd0;
  localparam logic [3:0] StateHead = 4'd1;
  localparam logic [3:0] StateChoose = 4'd2;
  localparam logic [3:0] StateGather = 4'd3;
  localparam logic [3:0] StatePut = 4'd4;
  localparam logic [3:0] StateAsk = 4'd5;
  localparam logic [3:0] StateGive = 4'd6;
  localparam logic [3:0] StateWait = 4'd7;
  localparam logic [3:0] StateReset = 4'd8;
  localparam logic [3:0] StateHello = 4'd9;
  localparam logic [3:0] StateDone = 4'd10;

  logic [3:0] state_q;
  logic [$clog2(SlotBytes*Slots)-1:0] pointer_q;
  logic [LengthBits-1:0] left_q, answered_q;
  logic have_q, take;
  logic [2:0] head_index_q;
  logic [7:0] op_q;
  logic [39:0] address_q, ticks_q;
  logic [15:0] length_q;
  logic refused_q, failed_q, malformed_q, stuck_q;

  // The bytes of the frame.
  assign take = have_q && (state_q == StateHead || state_q == StateGather);
  assign read_address_o = pointer_q;
  always_ff @(posedge clk_i) begin
    have_q <= !take && left_q != '0 && state_q != StateIdle;
    if (state_q == StateIdle) begin
      pointer_q <= first_i;
      left_q    <= bytes_i;
    end else if (take) begin
      pointer_q <= pointer_q + 1'b1;
      left_q    <= left_q - 1'b1;
    end
  end

  // An operation.
  logic is_register, is_write, is_read, is_known, fits, aligned;
  assign is_register = op_q == ReadRegister || op_q == WriteRegister;
  assign is_write    = op_q == WriteMemory || op_q == WriteRegister;
  assign is_read     = op_q == ReadMemory || op_q == ReadRegister;
  assign aligned     = !is_register || (address_q[1:0] == 2'b00 && length_q[1:0] == 2'b00);
  assign is_known    = op_q != 8'd0 && op_q <= Hello;
  always_comb begin
    if (is_write) fits = aligned && length_q <= 16'(left_q);
    else if (is_read) fits = aligned && length_q <= 16'(MostAnswer) - 16'(answered_q);
    else fits = op_q != Hello || answered_q == '0;
  end

  // The word: of memory, or of a register in its lowest four bytes.
  logic [LaneBits-1:0] lane;
  logic lane_last, word_over, unreachable, finished, gives;
  logic [BusBits-1:0] word_q;
  logic [WordBytes-1:0] strobe_q;
  logic [7:0] lane_byte, hello_byte;
  assign lane      = is_register ? LaneBits'(address_q[1:0]) : address_q[LaneBits-1:0];
  assign lane_last = is_register ? address_q[1:0] == 2'b11 : address_q[LaneBits-1:0] == '1;
  assign unreachable = stuck_q && !is_register;
  assign finished  = word_done_i || unreachable;
  assign word_over = lane_last || length_q == 16'd1;
  assign lane_byte = word_q[{lane, 3'b000}+:8];
  assign gives     = state_q == StateGive || state_q == StateHello;
  logic [127:0] hello;
  assign hello = {ClockKhz, address_q[31:0], MemoryPages, 16'(SlotBytes - 4), 8'(Slots), 8'd1};
  assign hello_byte = hello[{ticks_q[3:0], 3'b000}+:8];

  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      state_q <= StateIdle;
      stuck_q <= 1'b0;
    end else begin
      case (state_q)
        StateIdle: if (start_i) state_q <= StateHead;
        StateHead: begin
          if (take && head_index_q == 3'd7) state_q <= StateChoose;
          else if (left_q == '0) state_q <= StateDone;
        end
        StateChoose: begin
          if (!is_known || !fits) state_q <= StateDone;
          else if (is_write) state_q <= (length_q == '0) ? StateHead : StateGather;
          else if (is_read) state_q <= (length_q == '0) ? StateHead : StateAsk;
          else if (op_q == Wait) state_q <= StateWait;
          else if (op_q == Reset) state_q <= StateReset;
          else state_q <= StateHello;
        end
        StateGather: if (take && word_over) state_q <= StatePut;
        StatePut: if (finished || ticks_q == '0) state_q <= (length_q == '0) ? StateHead : StateGather;
        StateAsk: if (finished || ticks_q == '0) state_q <= StateGive;
        StateGive: if (word_over) state_q <= (length_q == 16'd1) ? StateHead : StateAsk;
        StateWait: if (irq_i || ticks_q == '0) state_q <= StateHead;
        StateReset: if (ticks_q == '0) state_q <= StateHead;
        StateHello: if (ticks_q[3:0] == 4'd15) state_q <= StateHead;
        default: state_q <= StateIdle;
      endcase
      if (state_q == StateReset) stuck_q <= 1'b0;
      else if ((state_q == StatePut || state_q == StateAsk) && !finished && ticks_q == '0) stuck_q <= 1'b1;
    end
  end

  always_ff @(posedge clk_i) begin
    if (start_i) begin
      refused_q   <= 1'b0;
      failed_q    <= 1'b0;
      malformed_q <= 1'b0;
      answered_q  <= '0;
    end else begin
      if (state_q == StatePut || state_q == StateAsk) begin
        if (word_done_i && word_error_i && is_register) refused_q <= 1'b1;
        if ((word_done_i && word_error_i && !is_register) || unreachable || (!finished && ticks_q == '0)) failed_q <= 1'b1;
      end
      if (state_q == StateHead && left_q == '0 && head_index_q != 3'd0) malformed_q <= 1'b1;
      if (state_q == StateChoose && (!is_known || !fits)) malformed_q <= 1'b1;
      if (gives) answered_q <= answered_q + 1'b1;
    end
    if (state_q == StateHead) begin
      if (take) begin
        head_index_q <= head_index_q + 3'd1;
        {length_q, address_q, op_q} <= {read_byte_i, length_q, address_q};
      end
    end else if (state_q == StateIdle || state_q == StateChoose) begin
      head_index_q <= 3'd0;
    end
    if ((state_q == StateGather && take) || state_q == StateGive) begin
      address_q <= address_q + 40'd1;
      length_q  <= length_q - 16'd1;
    end
    case (state_q)
      StateChoose: begin
        if (op_q == Wait) ticks_q <= address_q;
        else if (op_q == Hello) ticks_q <= '0;
        else ticks_q <= (op_q == Reset) ? ResetCycles : 40'(MemoryWait);
      end
      StateGather, StateGive: ticks_q <= 40'(MemoryWait);
      StateHello: ticks_q <= ticks_q + 40'd1;
      default: if (ticks_q != '0) ticks_q <= ticks_q - 40'd1;
    endcase
    if (state_q == StateAsk) word_q <= word_i;
    if (state_q == StateChoose || (state_q == StatePut && (finished || ticks_q == '0))) strobe_q <= '0;
    if (state_q == StateGather && take) begin
      for (int i = 0; i < WordBytes; i = i + 1) begin
        if (lane == LaneBits'(i)) begin
          word_q[i*8+:8] <= read_byte_i;
          strobe_q[i] <= 1'b1;
        end
      end
    end
  end

  // The address behind the last byte is in the next word where that was its last: the word's own is kept.
  logic [37:0] word_address_q;
  always_ff @(posedge clk_i) if (state_q == StateGather && take) word_address_q <= address_q[39:2];
  assign word_put_o       = state_q == StatePut && !unreachable;
  assign word_ask_o       = state_q == StateAsk && !unreachable;
  assign word_register_o  = is_register;
  assign word_address_o   = (state_q == StatePut) ? word_address_q : address_q[39:2];
  assign word_o           = word_q;
  assign word_strobe_o    = strobe_q;
  assign board_reset_o    = state_q == StateReset;
  assign done_o           = state_q == StateDone;
  assign status_o         = {4'd0, malformed_q, failed_q, refused_q, irq_i};
  assign answer_bytes_o   = answered_q;
  assign answer_write_o   = gives;
  assign answer_address_o = (LengthBits - 1)'(answered_q);
  assign answer_byte_o    = (state_q == StateHello) ? hello_byte : lane_byte;
endmodule
