// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes every byte that comes, and brings frames whose CRC fits into slots of a buffer. What is wrong, too long, or finds no
// slot free is dropped up to the next flag: garbage costs the frame that it is in and no other.
module trilume_serial_unframe #(
    parameter int SlotBytes = 1024,  // a frame with its CRC
    parameter int Slots     = 4
) (
    input  logic                               clk_i,
    input  logic                               rst_ni,
    input  logic                               valid_i,
    input  logic [                        7:0] byte_i,
    input  logic                               full_i,           // no slot is free
    output logic                               write_o,
    output logic [$clog2(SlotBytes*Slots)-1:0] write_address_o,
    output logic [                        7:0] byte_o,
    output logic                               frame_o,
    output logic [                        7:0] kind_o,
    output logic [                        7:0] sequence_o,
    output logic [    $clog2(SlotBytes+1)-1:0] length_o,         // without the CRC
    output logic                               bad_o
);
  localparam int LengthBits = $clog2(SlotBytes + 1);
  localparam int SlotBits = $clog2(Slots);
  localparam logic [7:0] Flag = 8'h7E;
  localparam logic [7:0] Escape = 8'h7D;
  localparam logic [31:0] Residue = 32'hDEBB20E3;  // of what ends with its own CRC

  logic [SlotBits-1:0] slot_q;
  logic [LengthBits-1:0] length_q;
  logic escaped_q, dropped_q, good, takes, ends, full;
  logic [7:0] kind_q, sequence_q, data;
  logic [31:0] crc_q, crc;

  assign data  = escaped_q ? byte_i ^ 8'h20 : byte_i;
  assign takes = valid_i && byte_i != Flag && (byte_i != Escape || escaped_q);
  assign ends  = valid_i && byte_i == Flag;
  assign full  = length_q == LengthBits'(SlotBytes) || (length_q == '0 && full_i);
  assign good  = crc_q == Residue && !dropped_q && !escaped_q && length_q >= LengthBits'(6);
  trilume_serial_crc u_crc (
      .crc_i (crc_q),
      .byte_i(data),
      .crc_o (crc)
  );

  always_ff @(posedge clk_i) begin
    if (!rst_ni) begin
      slot_q    <= '0;
      length_q  <= '0;
      escaped_q <= 1'b0;
      dropped_q <= 1'b0;
      crc_q     <= '1;
    end else begin
      if (frame_o) slot_q <= slot_q + 1'b1;
      if (ends) begin
        length_q  <= '0;
        escaped_q <= 1'b0;
        dropped_q <= 1'b0;
        crc_q     <= '1;
      end else if (takes) begin
        escaped_q <= 1'b0;
        crc_q     <= crc;
        if (full) dropped_q <= 1'b1;
        else length_q <= length_q + 1'b1;
      end else if (valid_i) begin
        escaped_q <= 1'b1;
      end
    end
  end
  always_ff @(posedge clk_i) begin
    if (takes && length_q == '0) kind_q <= data;
    if (takes && length_q == LengthBits'(1)) sequence_q <= data;
  end

  assign write_o         = takes && !full && !dropped_q;
  assign write_address_o = {slot_q, length_q[LengthBits-2:0]};
  assign byte_o          = data;
  assign frame_o         = ends && good;
  assign bad_o           = ends && !good && (length_q != '0 || dropped_q);
  assign length_o        = length_q - LengthBits'(4);
  assign kind_o          = kind_q;
  assign sequence_o      = sequence_q;
endmodule
