// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stands in the host's place at the registers of the accelerator: rings for jobs, and asks until they are done or one of them is not right.
module trilume_layer_jobs (
    input  logic        clk_i,
    input  logic        clear_i,
    input  logic        tail_valid_i,     // TAIL is so now
    input  logic [15:0] tail_i,
    input  logic        start_i,
    input  logic [15:0] jobs_i,
    output logic        done_o,
    output logic        failed_o,         // with it
    // Accesses to registers, one at a time.
    output logic        write_valid_o,
    output logic [31:0] write_value_o,    // for TAIL
    input  logic        write_done_i,
    output logic        read_valid_o,     // of STATUS
    input  logic        read_done_i,
    input  logic [31:0] read_value_i
);
  localparam logic [1:0] Idle = 2'd0;
  localparam logic [1:0] Ring = 2'd1;
  localparam logic [1:0] Ask = 2'd2;

  logic [1:0] state_q;
  logic [15:0] tail_q;
  logic wrong, all_done;
  assign wrong         = read_value_i[trilume_regs_pkg::StatusErrorBit] || read_value_i[trilume_regs_pkg::StatusAbortedBit];
  assign all_done      = 16'(read_value_i >> trilume_regs_pkg::StatusHeadBit) == tail_q;
  assign write_valid_o = state_q == Ring;
  assign write_value_o = {16'd0, tail_q};
  assign read_valid_o  = state_q == Ask;
  assign done_o        = state_q == Ask && read_done_i && (wrong || all_done);
  assign failed_o      = wrong;
  always_ff @(posedge clk_i) begin
    if (clear_i) begin
      state_q <= Idle;
    end else begin
      case (state_q)
        Idle: if (start_i) state_q <= Ring;
        Ring: if (write_done_i) state_q <= Ask;
        Ask: if (done_o) state_q <= Idle;
        default: state_q <= Idle;
      endcase
    end
    if (tail_valid_i) tail_q <= tail_i;
    else if (start_i) tail_q <= tail_q + jobs_i;
  end
endmodule
