// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Decides what becomes of a frame that came: executed if it is the next one, answered once more with what is kept if it is the
// last one again, rejected if another was expected. So each is executed once, however often it is sent.
module trilume_serial_session #(
    parameter int SlotBytes = 1024,
    parameter int Slots     = 4
) (
    input  logic                               clk_i,
    input  logic                               rst_ni,
    // Frames.
    input  logic                               frame_i,
    input  logic [                        7:0] kind_i,
    input  logic [                        7:0] sequence_i,
    input  logic [    $clog2(SlotBytes+1)-1:0] length_i,
    input  logic                               bad_i,
    output logic                               full_o,
    // To whoever executes the operations of a frame.
    output logic                               start_o,
    output logic [$clog2(SlotBytes*Slots)-1:0] first_o,
    output logic [    $clog2(SlotBytes+1)-1:0] bytes_o,
    input  logic                               done_i,
    input  logic [                        7:0] status_i,
    input  logic [    $clog2(SlotBytes+1)-1:0] answer_bytes_i,
    // The answer that is kept.
    output logic [      $clog2(SlotBytes)-1:0] answer_address_o,
    input  logic [                        7:0] answer_byte_i,
    // What is sent.
    output logic                               valid_o,
    output logic [                        7:0] byte_o,
    output logic                               last_o,
    input  logic                               ready_i,
    output logic                               busy_o
);
  localparam int LengthBits = $clog2(SlotBytes + 1);
  localparam int SlotBits = $clog2(Slots);
  localparam logic [7:0] KindRequest = 8'h01;
  localparam logic [7:0] KindStart = 8'h02;
  localparam logic [7:0] KindAnswer = 8'h81;
  localparam logic [7:0] KindReject = 8'h82;
  localparam logic [LengthBits-1:0] AnswerHead = LengthBits'(3);  // kind, sequence, status
  localparam logic [1:0] Idle = 2'd0;
  localparam logic [1:0] Run = 2'd1;
  localparam logic [1:0] Answer = 2'd2;
  localparam logic [1:0] Reject = 2'd3;

  // Frames that wait; the one that is executed keeps its slot, and with it its entry.
  logic entry_valid, pop;
  logic [7:0] kind, sequence_number;
  logic [LengthBits-1:0] length;
  logic [SlotBits-1:0] slot_q;
  trilume_fifo #(
      .Width(16 + LengthBits),
      .Depth(Slots)
  ) u_entries (
      .clk_i,
      .clear_i(!rst_ni),
      .push_i(frame_i),
      .data_i({kind_i, sequence_i, length_i}),
      .pop_i(pop),
      .valid_o(entry_valid),
      .full_o,
      .data_o({kind, sequence_number, length})
  );

  logic [1:0] state_q;
  logic [7:0] expected_q, ahead;
  logic answered_q, skipping_q, reject_q, executes, repeats, skips, decides;
  assign ahead    = sequence_number - expected_q;
  assign executes = kind == KindStart || (kind == KindRequest && ahead == 8'd0);
  assign repeats  = kind == KindRequest && ahead == 8'hFF && answered_q;
  // Those that come behind one that was rejected: it will come again, and they after it.
  assign skips    = kind == KindRequest && skipping_q && ahead < 8'(Slots);
  assign decides  = state_q == Idle && entry_valid && !reject_q;
  assign start_o  = decides && executes;
  assign first_o  = {slot_q, {(LengthBits - 1) {1'b0}}} + (SlotBits + LengthBits - 1)'(2);
  assign bytes_o  = length - LengthBits'(2);
  assign pop      = (decides && !executes) || (state_q == Run && done_i);

  logic [LengthBits-1:0] index_q;
  logic have_q, sent;
  assign sent = valid_o && ready_i && last_o;
  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      state_q    <= Idle;
      slot_q     <= '0;
      expected_q <= '0;
      answered_q <= 1'b0;
      skipping_q <= 1'b0;
      reject_q   <= 1'b0;
    end else begin
      if (pop) slot_q <= slot_q + 1'b1;
      if (start_o) begin
        expected_q <= sequence_number + 8'd1;
        skipping_q <= 1'b0;
      end else if (decides && !repeats) begin
        skipping_q <= 1'b1;
      end
      case (state_q)
        Idle: begin
          if (reject_q) state_q <= Reject;
          else if (start_o) state_q <= Run;
          else if (decides && repeats) state_q <= Answer;
        end
        Run: begin
          if (done_i) begin
            state_q    <= Answer;
            answered_q <= 1'b1;
          end
        end
        default: if (sent) state_q <= Idle;
      endcase
      if (bad_i || (decides && !executes && !repeats && !skips)) reject_q <= 1'b1;
      else if (state_q == Idle) reject_q <= 1'b0;
    end
  end

  // A byte of the answer lies there a cycle after its address.
  logic [LengthBits-1:0] total;
  assign total            = (state_q == Reject) ? LengthBits'(2) : AnswerHead + answer_bytes_i;
  assign answer_address_o = (LengthBits - 1)'(index_q - AnswerHead);
  assign valid_o          = have_q && state_q[1];
  assign last_o           = index_q == total - LengthBits'(1);
  always_comb begin
    case (index_q)
      LengthBits'(0): byte_o = (state_q == Reject) ? KindReject : KindAnswer;
      LengthBits'(1): byte_o = (state_q == Reject) ? expected_q : expected_q - 8'd1;
      LengthBits'(2): byte_o = status_i;
      default:        byte_o = answer_byte_i;
    endcase
  end
  always_ff @(posedge clk_i) begin
    have_q <= state_q[1] && !(valid_o && ready_i);
    if (!state_q[1]) index_q <= '0;
    else if (valid_o && ready_i) index_q <= index_q + 1'b1;
  end
  assign busy_o = state_q != Idle || entry_valid || reject_q;
endmodule
