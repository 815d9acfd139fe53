// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A chip of SDR SDRAM, 16 bits wide, behind AXI4 with one ID: each beat of 128 bits is a burst of eight words. One row is kept open,
// and reads in it follow each other without a pause, those of different bursts too; writes, of single beats, go first.
//
// The chip has the inverted clock: what it is told changes half a cycle before it looks. With latency 2 its words are taken at the
// falling edge behind the one it begins them at; ../README.md has the sum. Waits are in cycles of 60 MHz, for the slowest chip there.
module trilume_ulx3s_sdram #(
    parameter int PowerUp      = 12000,  // cycles: 200 us
    parameter int RefreshEvery = 450     // cycles: 8192 in 61.4 ms of 64
) (
    input  logic         clk_i,
    input  logic         rst_ni,
    input  logic         clear_i,        // what was asked for is nobody's any more; for 16 cycles or more
    output logic         ready_o,
    input  logic [ 23:0] axi_araddr_i,   // of words, as the other one
    input  logic [  7:0] axi_arlen_i,
    input  logic         axi_arvalid_i,
    output logic         axi_arready_o,
    output logic [127:0] axi_rdata_o,
    output logic         axi_rlast_o,
    output logic         axi_rvalid_o,
    input  logic         axi_rready_i,
    input  logic [ 23:0] axi_awaddr_i,
    input  logic         axi_awvalid_i,
    output logic         axi_awready_o,
    input  logic [127:0] axi_wdata_i,
    input  logic [ 15:0] axi_wstrb_i,
    input  logic         axi_wvalid_i,
    output logic         axi_wready_o,
    output logic         axi_bvalid_o,
    input  logic         axi_bready_i,
    output logic         sdram_ras_no,
    output logic         sdram_cas_no,
    output logic         sdram_we_no,
    output logic [  1:0] sdram_ba_o,
    output logic [ 12:0] sdram_a_o,
    output logic [  1:0] sdram_dqm_o,
    output logic [ 15:0] sdram_dq_o,
    output logic [ 15:0] sdram_dq_t_o,   // 0: is driven; all alike, as each pin has a register of its own
    input  logic [ 15:0] sdram_dq_i
);
  // RAS, CAS, WE.
  localparam logic [2:0] Nothing = 3'b111;
  localparam logic [2:0] Activate = 3'b011;
  localparam logic [2:0] Read = 3'b101;
  localparam logic [2:0] Write = 3'b100;
  localparam logic [2:0] Precharge = 3'b010;
  localparam logic [2:0] Refresh = 3'b001;
  localparam logic [2:0] LoadMode = 3'b000;
  localparam logic [12:0] Mode = 13'h023;  // bursts of eight, one after the other; latency 2
  localparam logic [12:0] AllBanks = 13'h400;
  localparam int RowBits = 13;
  localparam int ColumnBits = 9;
  localparam int WordBits = RowBits + 2 + ColumnBits;
  localparam int RefreshBits = $clog2(RefreshEvery);
  localparam int BeatsAhead = 4;  // that reads may have on their way or waiting for who asked

  localparam logic [2:0] StatePower = 3'd0;
  localparam logic [2:0] StateSetUp = 3'd1;
  localparam logic [2:0] StateIdle = 3'd2;
  localparam logic [2:0] StateClose = 3'd3;
  localparam logic [2:0] StateRefresh = 3'd4;
  localparam logic [2:0] StateOpen = 3'd5;
  localparam logic [2:0] StateRead = 3'd6;
  localparam logic [2:0] StateWrite = 3'd7;
  // The last cycle of each state, whose command goes out in its cycle 0. Between two of them is one of StateIdle: so a row that was
  // closed waits 2 cycles (tRP), one that was opened 3 (tRCD, tRAS), a refresh takes 5 (tRFC), and what was written has 2 (tWR).
  localparam logic [3:0] LastSetUp = 4'd15;
  localparam logic [3:0] LastRefresh = 4'd3;
  localparam logic [3:0] LastOpen = 4'd1;
  localparam logic [3:0] LastOfBurst = 4'd7;
  localparam logic [3:0] LastRead = 4'd8;  // a write that follows finds the data's wires free: it comes three cycles later
  localparam logic [13:0] SetUpRefreshes = 14'd8;

  logic [2:0] state_q;
  logic [3:0] step_q;
  logic [13:0] count_q;

  // What is asked for: one read and one write at a time.
  logic read_held_q, write_held_q, data_held_q, answer_q;
  logic [WordBits-1:0] read_address_q, write_address_q;
  logic [7:0] beats_q;
  logic [127:0] data_q;
  logic [15:0] strobe_q;
  logic issues_read, ends_write, starts_write;
  assign axi_arready_o = !read_held_q;
  assign axi_awready_o = !write_held_q;
  assign axi_wready_o  = !data_held_q;
  assign axi_bvalid_o  = answer_q;
  assign starts_write  = write_held_q && data_held_q && !answer_q;
  assign issues_read   = state_q == StateRead && step_q == 4'd0;
  assign ends_write    = state_q == StateWrite && step_q == LastOfBurst;
  always_ff @(posedge clk_i) begin
    if (!rst_ni || clear_i) begin
      read_held_q  <= 1'b0;
      write_held_q <= 1'b0;
      data_held_q  <= 1'b0;
      answer_q     <= 1'b0;
    end else begin
      if (axi_arvalid_i && axi_arready_o) read_held_q <= 1'b1;
      else if (issues_read && beats_q == 8'd0) read_held_q <= 1'b0;
      if (axi_awvalid_i && axi_awready_o) write_held_q <= 1'b1;
      else if (ends_write) write_held_q <= 1'b0;
      if (axi_wvalid_i && axi_wready_o) data_held_q <= 1'b1;
      else if (ends_write) data_held_q <= 1'b0;
      if (ends_write) answer_q <= 1'b1;
      else if (axi_bready_i) answer_q <= 1'b0;
    end
  end
  always_ff @(posedge clk_i) begin
    if (axi_arvalid_i && axi_arready_o) begin
      read_address_q <= axi_araddr_i;
      beats_q        <= axi_arlen_i;
    end else if (issues_read) begin
      read_address_q <= read_address_q + WordBits'(8);
      beats_q        <= beats_q - 8'd1;
    end
    if (axi_awvalid_i && axi_awready_o) write_address_q <= axi_awaddr_i;
    if (axi_wvalid_i && axi_wready_o) strobe_q <= axi_wstrb_i;
  end

  // A read is begun when there is room for its beat, however slowly they are taken.
  logic [2:0] ahead_q;
  logic room, takes_beat;
  assign room       = ahead_q != 3'(BeatsAhead);
  assign takes_beat = axi_rvalid_o && axi_rready_i;
  always_ff @(posedge clk_i) begin
    if (!rst_ni || clear_i) ahead_q <= '0;
    else ahead_q <= ahead_q + 3'(issues_read) - 3'(takes_beat);
  end

  logic [RefreshBits-1:0] refresh_count_q;
  logic refresh_due_q;
  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      refresh_count_q <= '0;
      refresh_due_q   <= 1'b0;
    end else begin
      refresh_count_q <= (refresh_count_q == '0) ? RefreshBits'(RefreshEvery - 1) : refresh_count_q - 1'b1;
      if (refresh_count_q == '0) refresh_due_q <= 1'b1;
      else if (state_q == StateRefresh) refresh_due_q <= 1'b0;
    end
  end

  logic is_write_q, open_q, row_is_open, goes_on;
  logic [WordBits-1:0] address;
  logic [RowBits+1:0] open_row_q;  // and bank
  assign address     = is_write_q ? write_address_q : read_address_q;
  assign row_is_open = open_q && open_row_q == address[WordBits-1:ColumnBits];
  assign goes_on     = read_held_q && room && row_is_open && !starts_write && !refresh_due_q && !clear_i;

  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      state_q    <= StatePower;
      step_q     <= '0;
      count_q    <= 14'(PowerUp);
      open_q     <= 1'b0;
      is_write_q <= 1'b0;
    end else begin
      step_q <= step_q + 4'd1;
      case (state_q)
        StatePower: begin
          step_q  <= '0;
          count_q <= count_q - 14'd1;
          if (count_q == '0) begin
            state_q <= StateSetUp;
            count_q <= '0;
          end
        end
        // Sixteen cycles each: all banks closed, refreshes, the mode.
        StateSetUp: begin
          if (step_q == LastSetUp) begin
            count_q <= count_q + 14'd1;
            if (count_q == SetUpRefreshes + 14'd1) state_q <= StateIdle;
          end
        end
        StateIdle: begin
          step_q <= '0;
          if (refresh_due_q) begin
            state_q <= open_q ? StateClose : StateRefresh;
          end else if (is_write_q != starts_write) begin
            is_write_q <= starts_write;  // and its row is compared in the next cycle
          end else if (starts_write || (read_held_q && room)) begin
            if (!row_is_open) state_q <= open_q ? StateClose : StateOpen;
            else state_q <= is_write_q ? StateWrite : StateRead;
          end
        end
        StateClose: begin
          open_q  <= 1'b0;
          state_q <= StateIdle;
        end
        StateRefresh: if (step_q == LastRefresh) state_q <= StateIdle;
        StateOpen: begin
          open_q     <= 1'b1;
          open_row_q <= address[WordBits-1:ColumnBits];
          if (step_q == LastOpen) state_q <= StateIdle;
        end
        StateRead: begin
          if (step_q == LastOfBurst && goes_on) step_q <= '0;
          else if (step_q == LastRead) state_q <= StateIdle;
        end
        default: if (step_q == LastOfBurst) state_q <= StateIdle;
      endcase
    end
  end

  // A word of a read is in dq_q four cycles after the cycle that its command, or the word before, was decided in.
  logic [15:0] falling_q, dq_q;
  always_ff @(negedge clk_i) falling_q <= sdram_dq_i;
  logic [3:0] coming_q;
  logic [2:0] came_q;
  logic [111:0] words_q;
  logic last_issued_q, last_q;
  always_ff @(posedge clk_i) begin
    dq_q     <= falling_q;
    coming_q <= {coming_q[2:0], state_q == StateRead && !step_q[3]};
    if (issues_read) last_issued_q <= beats_q == 8'd0;
    if (!rst_ni) came_q <= '0;
    else if (coming_q[3]) came_q <= came_q + 3'd1;
    if (coming_q[3] && came_q == '0) last_q <= last_issued_q;
    if (coming_q[3]) words_q <= {dq_q, words_q[111:16]};
  end
  logic unused_full;  // ahead_q sees to it
  trilume_fifo #(
      .Width(129),
      .Depth(BeatsAhead)
  ) u_beats (
      .clk_i,
      .clear_i(!rst_ni || clear_i),
      .push_i (coming_q[3] && came_q == 3'd7),
      .data_i ({last_q, dq_q, words_q}),
      .pop_i  (takes_beat),
      .valid_o(axi_rvalid_o),
      .full_o (unused_full),
      .data_o ({axi_rlast_o, axi_rdata_o})
  );

  // What is written, a word a cycle.
  logic [15:0] mask_q;
  always_ff @(posedge clk_i) begin
    if (axi_wvalid_i && axi_wready_o) data_q <= axi_wdata_i;
    else if (state_q == StateWrite) data_q <= {16'd0, data_q[127:16]};
    if (state_q != StateWrite) mask_q <= ~strobe_q;
    else mask_q <= {2'b00, mask_q[15:2]};
  end

  // Pins come from registers.
  logic [2:0] command;
  logic [12:0] pins;
  always_comb begin
    command = Nothing;
    pins    = AllBanks;
    case (state_q)
      StateSetUp: begin
        if (count_q == '0) command = Precharge;
        else if (count_q <= SetUpRefreshes) command = Refresh;
        else command = LoadMode;
        if (count_q > SetUpRefreshes) pins = Mode;
      end
      StateClose: command = Precharge;
      StateRefresh: command = Refresh;
      StateOpen: begin
        command = Activate;
        pins    = address[WordBits-1:ColumnBits+2];
      end
      StateRead: begin
        command = Read;
        pins    = 13'(address[ColumnBits-1:0]);
      end
      StateWrite: begin
        command = Write;
        pins    = 13'(address[ColumnBits-1:0]);
      end
      default: ;
    endcase
    if (step_q != 4'd0) command = Nothing;
  end
  logic sets_up;
  assign sets_up = state_q == StatePower || state_q == StateSetUp;
  logic [1:0] mask;
  always_comb begin
    if (!rst_ni || sets_up) mask = 2'b11;
    else mask = (state_q == StateWrite) ? mask_q[1:0] : 2'b00;
  end
  localparam int OutputPins = 52;
  // Nothing looks like a command, or is driven, before the first clock.
  localparam logic [OutputPins-1:0] AtFirst = {Nothing, 2'b00, 13'd0, 2'b11, 16'd0, 16'hFFFF};
  logic [OutputPins-1:0] next;
  assign next = {
    rst_ni ? command : Nothing,
    sets_up ? 2'b00 : address[ColumnBits+1:ColumnBits],
    pins,
    mask,
    data_q[15:0],
    {16{!rst_ni || state_q != StateWrite}}
  };
  logic [OutputPins-1:0] out;
  for (genvar i = 0; i < OutputPins; i = i + 1) begin : g_output
    trilume_ulx3s_output #(
        .AtFirst(AtFirst[i])
    ) u_output (
        .clk_i,
        .d_i(next[i]),
        .q_o(out[i])
    );
  end
  assign {sdram_ras_no, sdram_cas_no, sdram_we_no, sdram_ba_o, sdram_a_o, sdram_dqm_o, sdram_dq_o, sdram_dq_t_o} = out;
  assign ready_o = !sets_up;
endmodule
