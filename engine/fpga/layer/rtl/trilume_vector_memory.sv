// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words between the bus and a vector unit: one burst at a time comes as words, 64 elements go as beats of words or of their lowest bytes.
module trilume_vector_memory #(
    parameter int BusBits = 128  // a power of two, 64 .. 512
) (
    input  logic               clk_i,
    input  logic               clear_i,
    // One of them at a time, until done; addresses are whole multiples of what is moved.
    input  logic               read_i,
    input  logic               write_i,
    input  logic [       43:0] address_i,
    input  logic [        8:0] words_i,       // read: how many, whole beats
    input  logic               bytes_i,       // write: of each element the lowest byte
    output logic               busy_o,
    output logic               done_o,
    output logic               error_o,       // with it, or before it
    output logic               word_valid_o,
    output logic [       31:0] word_o,
    output logic [        5:0] lane_o,        // the element that is wanted next
    input  logic [       31:0] element_i,     // of the lane of the cycle before
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
  localparam int BeatWords = BusBits / 32;
  localparam int BeatBytes = BusBits / 8;
  localparam int BeatBits = $clog2(BeatBytes);

  // Reads.
  logic ask_q;
  logic [43:0] read_address_q;
  logic [8:0] read_left_q;
  logic [4:0] beat_left_q;
  logic [7:0] read_length_q;
  logic [BusBits-1:0] read_beat_q;
  assign axi_araddr_o  = {20'd0, read_address_q};
  assign axi_arlen_o   = read_length_q;
  assign axi_arvalid_o = ask_q;
  assign axi_rready_o  = beat_left_q == '0 && read_left_q != '0;
  assign word_valid_o  = beat_left_q != '0;
  assign word_o        = read_beat_q[31:0];
  always_ff @(posedge clk_i) begin
    if (clear_i) begin
      ask_q       <= 1'b0;
      read_left_q <= '0;
      beat_left_q <= '0;
    end else begin
      if (read_i) begin
        ask_q       <= 1'b1;
        read_left_q <= words_i;
      end else if (axi_arready_i) begin
        ask_q <= 1'b0;
      end
      if (axi_rvalid_i && axi_rready_o) beat_left_q <= 5'(BeatWords);
      else if (word_valid_o) begin
        beat_left_q <= beat_left_q - 5'd1;
        read_left_q <= read_left_q - 9'd1;
      end
    end
    if (read_i) begin
      read_address_q <= address_i;
      read_length_q  <= 8'(words_i / 9'(BeatWords)) - 8'd1;
    end
    if (axi_rvalid_i && axi_rready_o) read_beat_q <= axi_rdata_i;
    else read_beat_q <= read_beat_q >> 32;
  end

  // Writes: elements of a beat are fetched, then the beat goes out, then the next one's; a beat that is acknowledged counts.
  logic fetch_q, arrives_q, bytes_q, address_out_q, data_out_q;
  logic [43:0] write_address_q;
  logic [6:0] fetched_q;      // lanes that were asked for
  logic [6:0] in_beat_q;      // of them, that belong to the beat
  logic [5:0] beats_out_q;    // beats that are not acknowledged
  logic [BusBits-1:0] write_beat_q;
  logic beat_full, sent, writing_q;
  assign lane_o        = fetched_q[5:0];
  assign beat_full     = in_beat_q == (bytes_q ? 7'(BeatBytes) : 7'(BeatWords));
  assign axi_awaddr_o  = {20'd0, write_address_q};
  assign axi_awvalid_o = address_out_q;
  assign axi_wdata_o   = write_beat_q;
  assign axi_wvalid_o  = data_out_q;
  assign axi_bready_o  = 1'b1;
  assign sent          = (address_out_q || data_out_q) && (!address_out_q || axi_awready_i) && (!data_out_q || axi_wready_i);
  always_ff @(posedge clk_i) begin
    if (clear_i) begin
      fetch_q       <= 1'b0;
      arrives_q     <= 1'b0;
      address_out_q <= 1'b0;
      data_out_q    <= 1'b0;
      beats_out_q   <= '0;
      writing_q     <= 1'b0;
    end else begin
      arrives_q <= fetch_q && !beat_full;
      if (write_i) begin
        fetch_q   <= 1'b1;
        writing_q <= 1'b1;
      end else if (fetch_q && beat_full && !arrives_q) begin
        fetch_q       <= 1'b0;
        address_out_q <= 1'b1;
        data_out_q    <= 1'b1;
      end else begin
        if (axi_awready_i) address_out_q <= 1'b0;
        if (axi_wready_i) data_out_q <= 1'b0;
        if (sent && fetched_q != 7'd64) fetch_q <= 1'b1;
      end
      if (writing_q && fetched_q == 7'd64 && !fetch_q && !address_out_q && !data_out_q && beats_out_q == '0) writing_q <= 1'b0;
      beats_out_q <= beats_out_q + 6'(fetch_q && beat_full && !arrives_q) - 6'(axi_bvalid_i);
    end
    if (write_i) begin
      fetched_q       <= '0;
      in_beat_q       <= '0;
      bytes_q         <= bytes_i;
      write_address_q <= address_i;
    end else if (fetch_q && !beat_full) begin
      fetched_q <= fetched_q + 7'd1;
      in_beat_q <= in_beat_q + 7'd1;
    end else if (sent) begin
      in_beat_q       <= '0;
      write_address_q <= {write_address_q[43:BeatBits] + 1'b1, write_address_q[BeatBits-1:0]};
    end
    if (arrives_q) begin
      write_beat_q <= bytes_q ? {element_i[7:0], write_beat_q[BusBits-1:8]} : {element_i, write_beat_q[BusBits-1:32]};
    end
  end

  // The end.
  logic busy_q, error_q;
  assign busy_o  = busy_q;
  assign done_o  = busy_q && read_left_q == '0 && !ask_q && beat_left_q == '0 && !writing_q;
  assign error_o = error_q;
  always_ff @(posedge clk_i) begin
    if (clear_i) begin
      busy_q  <= 1'b0;
      error_q <= 1'b0;
    end else begin
      if (read_i || write_i) busy_q <= 1'b1;
      else if (done_o) busy_q <= 1'b0;
      if ((axi_rvalid_i && axi_rready_o && axi_rresp_i != 2'b00) || (axi_bvalid_i && axi_bresp_i != 2'b00)) error_q <= 1'b1;
    end
  end
endmodule
