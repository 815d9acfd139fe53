// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// AXI4 writes: single beats, many outstanding. Results are a few hundredths of what is read, and a beat alone can cross
// no boundary. Records go first: somebody waits for them.
module trilume_write_master #(
    parameter int BusBits = 512,
    parameter int Writes  = 16   // outstanding; a power of two
) (
    input  logic               clk_i,
    input  logic               clear_i,
    input  logic               stop_i,
    output logic               idle_o,
    input  logic               result_valid_i,
    input  logic [       43:0] result_address_i,
    input  logic [BusBits-1:0] result_i,
    input  logic               result_last_i,
    input  logic [        1:0] result_slot_i,
    output logic               result_ready_o,
    input  logic               record_valid_i,
    input  logic [       43:0] record_address_i,
    input  logic [BusBits-1:0] record_i,
    input  logic               record_last_i,
    output logic               record_ready_o,
    output logic [       63:0] axi_awaddr_o,
    output logic               axi_awvalid_o,
    input  logic               axi_awready_i,
    output logic [BusBits-1:0] axi_wdata_o,
    output logic               axi_wvalid_o,
    input  logic               axi_wready_i,
    input  logic [        1:0] axi_bresp_i,
    input  logic               axi_bvalid_i,
    output logic               axi_bready_o,
    // What has been acknowledged.
    output logic               results_done_o,     // of a job
    output logic               result_error_o,
    output logic [        1:0] result_slot_o,
    output logic               record_done_o,
    output logic               record_error_o
);
  logic awvalid_q, wvalid_q, free, tag_full, tag_valid, tag_record, tag_last, push, acknowledged;
  logic [1:0] tag_slot;
  logic [43:0] awaddr_q;
  logic [BusBits-1:0] wdata_q;

  assign free = !stop_i && !tag_full && (!awvalid_q || axi_awready_i) && (!wvalid_q || axi_wready_i);
  assign record_ready_o = free;
  assign result_ready_o = free && !record_valid_i;
  assign push           = free && (record_valid_i || result_valid_i);
  assign axi_bready_o   = tag_valid;
  assign acknowledged   = axi_bvalid_i && axi_bready_o;

  trilume_fifo #(
      .Width(4),
      .Depth(Writes)
  ) u_tags (
      .clk_i,
      .clear_i,
      .push_i(push),
      .data_i({record_valid_i, record_valid_i ? record_last_i : result_last_i, result_slot_i}),
      .pop_i(acknowledged),
      .valid_o(tag_valid),
      .full_o(tag_full),
      .data_o({tag_record, tag_last, tag_slot})
  );

  always_ff @(posedge clk_i) begin
    if (clear_i) begin
      awvalid_q <= 1'b0;
      wvalid_q  <= 1'b0;
    end else begin
      if (push) awvalid_q <= 1'b1;
      else if (axi_awready_i) awvalid_q <= 1'b0;
      if (push) wvalid_q <= 1'b1;
      else if (axi_wready_i) wvalid_q <= 1'b0;
    end
  end
  always_ff @(posedge clk_i) begin
    if (push) begin
      awaddr_q <= record_valid_i ? record_address_i : result_address_i;
      wdata_q  <= record_valid_i ? record_i : result_i;
    end
  end

  assign axi_awaddr_o   = 64'(awaddr_q);
  assign axi_awvalid_o  = awvalid_q;
  assign axi_wdata_o    = wdata_q;
  assign axi_wvalid_o   = wvalid_q;
  assign results_done_o = acknowledged && !tag_record && tag_last;
  assign result_error_o = acknowledged && !tag_record && axi_bresp_i != 2'b00;
  assign result_slot_o  = tag_slot;
  assign record_done_o  = acknowledged && tag_record && tag_last;
  assign record_error_o = acknowledged && tag_record && axi_bresp_i != 2'b00;
  assign idle_o         = !tag_valid && !awvalid_q && !wvalid_q;
endmodule
