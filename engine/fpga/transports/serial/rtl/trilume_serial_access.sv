// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One word at a time: of a register through AXI4-Lite, of the memory through AXI4, a single beat.
module trilume_serial_access #(
    parameter int BusBits = 128
) (
    input  logic                 clk_i,
    input  logic                 clear_i,
    input  logic                 put_i,       // held until done
    input  logic                 ask_i,
    input  logic                 register_i,
    input  logic [         37:0] address_i,   // of four bytes
    input  logic [  BusBits-1:0] word_i,
    input  logic [BusBits/8-1:0] strobe_i,
    output logic                 done_o,
    output logic                 error_o,
    output logic [  BusBits-1:0] word_o,
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
  localparam int LaneBits = $clog2(BusBits / 8);

  // Who asks for a word of memory may give up before anybody answers: what was offered stays until it is taken, and registers
  // can be reached meanwhile.
  logic memory_begun_q, memory_is_put_q, memory_address_valid_q, memory_data_valid_q, memory_done;
  logic [39-LaneBits:0] memory_address_q;
  logic [BusBits-1:0] memory_word_q;
  logic [BusBits/8-1:0] memory_strobe_q;
  assign memory_done = memory_begun_q && (memory_is_put_q ? axi_bvalid_i : axi_rvalid_i);
  always_ff @(posedge clk_i) begin
    if (clear_i) begin
      memory_begun_q         <= 1'b0;
      memory_address_valid_q <= 1'b0;
      memory_data_valid_q    <= 1'b0;
    end else if (!memory_begun_q) begin
      memory_begun_q         <= !register_i && (put_i || ask_i);
      memory_address_valid_q <= !register_i && (put_i || ask_i);
      memory_data_valid_q    <= !register_i && put_i;
    end else begin
      if (memory_is_put_q ? axi_awready_i : axi_arready_i) memory_address_valid_q <= 1'b0;
      if (axi_wready_i) memory_data_valid_q <= 1'b0;
      if (memory_done) memory_begun_q <= 1'b0;
    end
  end
  always_ff @(posedge clk_i) begin
    if (!memory_begun_q) begin
      memory_is_put_q  <= put_i;
      memory_address_q <= address_i[37:LaneBits-2];
      memory_word_q    <= word_i;
      memory_strobe_q  <= strobe_i;
    end
  end
  assign axi_araddr_o  = {24'd0, memory_address_q, {LaneBits{1'b0}}};
  assign axi_arvalid_o = memory_address_valid_q && !memory_is_put_q;
  assign axi_rready_o  = memory_begun_q;
  assign axi_awaddr_o  = axi_araddr_o;
  assign axi_awvalid_o = memory_address_valid_q && memory_is_put_q;
  assign axi_wdata_o   = memory_word_q;
  assign axi_wstrb_o   = memory_strobe_q;
  assign axi_wvalid_o  = memory_data_valid_q;
  assign axi_bready_o  = memory_begun_q;

  // Registers answer in a few cycles; what is put or asked for is held until then.
  logic register_begun_q, register_address_valid_q, register_data_valid_q, register_done;
  assign register_done = register_begun_q && (put_i ? axil_bvalid_i : axil_rvalid_i);
  always_ff @(posedge clk_i) begin
    if (clear_i) begin
      register_begun_q         <= 1'b0;
      register_address_valid_q <= 1'b0;
      register_data_valid_q    <= 1'b0;
    end else if (!register_begun_q) begin
      register_begun_q         <= register_i && (put_i || ask_i);
      register_address_valid_q <= register_i && (put_i || ask_i);
      register_data_valid_q    <= register_i && put_i;
    end else begin
      if (put_i ? axil_awready_i : axil_arready_i) register_address_valid_q <= 1'b0;
      if (axil_wready_i) register_data_valid_q <= 1'b0;
      if (register_done) register_begun_q <= 1'b0;
    end
  end
  assign axil_awaddr_o  = {address_i[9:0], 2'b00};
  assign axil_awvalid_o = register_address_valid_q && put_i;
  assign axil_wdata_o   = word_i[31:0];
  assign axil_wstrb_o   = strobe_i[3:0];
  assign axil_wvalid_o  = register_data_valid_q;
  assign axil_bready_o  = register_begun_q;
  assign axil_araddr_o  = {address_i[9:0], 2'b00};
  assign axil_arvalid_o = register_address_valid_q && ask_i;
  assign axil_rready_o  = register_begun_q;

  always_comb begin
    if (register_i) begin
      done_o  = register_done;
      error_o = (put_i ? axil_bresp_i : axil_rresp_i) != 2'b00;
      word_o  = BusBits'(axil_rdata_i);
    end else begin
      done_o  = memory_done;
      error_o = (memory_is_put_q ? axi_bresp_i : axi_rresp_i) != 2'b00;
      word_o  = axi_rdata_i;
    end
  end
endmodule
