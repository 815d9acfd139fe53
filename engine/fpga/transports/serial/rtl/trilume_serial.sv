// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A stream of bytes from a host (a UART, a FIFO such as the FT245's) to the registers and the memory of an accelerator, in frames:
// README.md beside this.
//
//   bytes -> unframe -> buffer of slots -> session -> operations -> access -> AXI4-Lite, AXI4
//   bytes <- frame <---- answer buffer <------'  '-----'
module trilume_serial #(
    parameter int          SlotBytes   = 1024,
    parameter int          Slots       = 4,
    parameter int          BusBits     = 128,
    parameter logic [31:0] MemoryPages = 32'd0,
    parameter logic [31:0] ClockKhz    = 32'd0,
    parameter int          MemoryWait  = 65536
) (
    input  logic                 clk_i,
    input  logic                 rst_ni,
    input  logic                 rx_valid_i,
    input  logic [          7:0] rx_byte_i,
    output logic                 tx_valid_o,
    output logic [          7:0] tx_byte_o,
    input  logic                 tx_ready_i,
    input  logic                 irq_i,
    output logic                 board_reset_o,
    output logic                 busy_o,
    output logic [         11:0] axil_awaddr_o,
    output logic                 axil_awvalid_o,
    input  logic                 axil_awready_i,
    output logic [         31:0] axil_wdata_o,
    output logic [          3:0] axil_wstrb_o,
    output logic                 axil_wvalid_o,
    input  logic                 axil_wready_i,
    input  logic [          1:0] axil_bresp_i,
    input  logic                 axil_bvalid_i,
    output logic                 axil_bready_o,
    output logic [         11:0] axil_araddr_o,
    output logic                 axil_arvalid_o,
    input  logic                 axil_arready_i,
    input  logic [         31:0] axil_rdata_i,
    input  logic [          1:0] axil_rresp_i,
    input  logic                 axil_rvalid_i,
    output logic                 axil_rready_o,
    output logic [         63:0] axi_araddr_o,
    output logic                 axi_arvalid_o,
    input  logic                 axi_arready_i,
    input  logic [  BusBits-1:0] axi_rdata_i,
    input  logic [          1:0] axi_rresp_i,
    input  logic                 axi_rvalid_i,
    output logic                 axi_rready_o,
    output logic [         63:0] axi_awaddr_o,
    output logic                 axi_awvalid_o,
    input  logic                 axi_awready_i,
    output logic [  BusBits-1:0] axi_wdata_o,
    output logic [BusBits/8-1:0] axi_wstrb_o,
    output logic                 axi_wvalid_o,
    input  logic                 axi_wready_i,
    input  logic [          1:0] axi_bresp_i,
    input  logic                 axi_bvalid_i,
    output logic                 axi_bready_o
);
  localparam int LengthBits = $clog2(SlotBytes + 1);
  localparam int AddressBits = $clog2(SlotBytes * Slots);

  logic slot_write, frame, bad, full, start, done, answer_write, send_valid, send_last, send_ready;
  logic [AddressBits-1:0] slot_write_address, slot_read_address, first;
  logic [7:0] slot_byte, operation_byte, kind, sequence_number, status, answer_write_byte, answer_byte, send_byte;
  logic [LengthBits-1:0] length, operation_bytes, answer_bytes;
  logic [LengthBits-2:0] answer_write_address, answer_address;
  trilume_serial_unframe #(
      .SlotBytes(SlotBytes),
      .Slots(Slots)
  ) u_unframe (
      .clk_i,
      .rst_ni,
      .valid_i(rx_valid_i),
      .byte_i(rx_byte_i),
      .full_i(full),
      .write_o(slot_write),
      .write_address_o(slot_write_address),
      .byte_o(slot_byte),
      .frame_o(frame),
      .kind_o(kind),
      .sequence_o(sequence_number),
      .length_o(length),
      .bad_o(bad)
  );
  trilume_serial_buffer #(
      .Bytes(SlotBytes * Slots)
  ) u_slots (
      .clk_i,
      .write_i(slot_write),
      .write_address_i(slot_write_address),
      .byte_i(slot_byte),
      .read_address_i(slot_read_address),
      .byte_o(operation_byte)
  );
  trilume_serial_session #(
      .SlotBytes(SlotBytes),
      .Slots(Slots)
  ) u_session (
      .clk_i,
      .rst_ni,
      .frame_i(frame),
      .kind_i(kind),
      .sequence_i(sequence_number),
      .length_i(length),
      .bad_i(bad),
      .full_o(full),
      .start_o(start),
      .first_o(first),
      .bytes_o(operation_bytes),
      .done_i(done),
      .status_i(status),
      .answer_bytes_i(answer_bytes),
      .answer_address_o(answer_address),
      .answer_byte_i(answer_byte),
      .valid_o(send_valid),
      .byte_o(send_byte),
      .last_o(send_last),
      .ready_i(send_ready),
      .busy_o
  );

  logic put, ask, is_register, word_done, word_error;
  logic [37:0] word_address;
  logic [BusBits-1:0] put_word, asked_word;
  logic [BusBits/8-1:0] strobe;
  trilume_serial_operations #(
      .SlotBytes(SlotBytes),
      .Slots(Slots),
      .BusBits(BusBits),
      .MemoryPages(MemoryPages),
      .ClockKhz(ClockKhz),
      .MemoryWait(MemoryWait)
  ) u_operations (
      .clk_i,
      .rst_ni,
      .start_i(start),
      .first_i(first),
      .bytes_i(operation_bytes),
      .read_address_o(slot_read_address),
      .read_byte_i(operation_byte),
      .done_o(done),
      .status_o(status),
      .answer_bytes_o(answer_bytes),
      .answer_write_o(answer_write),
      .answer_address_o(answer_write_address),
      .answer_byte_o(answer_write_byte),
      .irq_i,
      .board_reset_o,
      .word_put_o(put),
      .word_ask_o(ask),
      .word_register_o(is_register),
      .word_address_o(word_address),
      .word_o(put_word),
      .word_strobe_o(strobe),
      .word_done_i(word_done),
      .word_error_i(word_error),
      .word_i(asked_word)
  );
  trilume_serial_access #(
      .BusBits(BusBits)
  ) u_access (
      .clk_i,
      .clear_i(!rst_ni || board_reset_o),
      .put_i(put),
      .ask_i(ask),
      .register_i(is_register),
      .address_i(word_address),
      .word_i(put_word),
      .strobe_i(strobe),
      .done_o(word_done),
      .error_o(word_error),
      .word_o(asked_word),
      .axil_awaddr_o,
      .axil_awvalid_o,
      .axil_awready_i,
      .axil_wdata_o,
      .axil_wstrb_o,
      .axil_wvalid_o,
      .axil_wready_i,
      .axil_bresp_i,
      .axil_bvalid_i,
      .axil_bready_o,
      .axil_araddr_o,
      .axil_arvalid_o,
      .axil_arready_i,
      .axil_rdata_i,
      .axil_rresp_i,
      .axil_rvalid_i,
      .axil_rready_o,
      .axi_araddr_o,
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
      .axi_wstrb_o,
      .axi_wvalid_o,
      .axi_wready_i,
      .axi_bresp_i,
      .axi_bvalid_i,
      .axi_bready_o
  );

  trilume_serial_buffer #(
      .Bytes(SlotBytes)
  ) u_answer (
      .clk_i,
      .write_i(answer_write),
      .write_address_i(answer_write_address),
      .byte_i(answer_write_byte),
      .read_address_i(answer_address),
      .byte_o(answer_byte)
  );
  trilume_serial_frame u_frame (
      .clk_i,
      .rst_ni,
      .valid_i(send_valid),
      .byte_i (send_byte),
      .last_i (send_last),
      .ready_o(send_ready),
      .valid_o(tx_valid_o),
      .byte_o (tx_byte_o),
      .ready_i(tx_ready_i)
  );
endmodule
