// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of trilume_serial_access: the rules of AXI for its single words, whoever gives up meanwhile, and one of the memory at a time.
  logic begun_q = 1'b0;
  assume property (begun_q == !clear_i);
  // Who asks for a register holds that until it is done (trilume_serial_operations); one thing is asked for.
  logic [37:0] address_was_q;
  logic [31:0] word_was_q;
  logic [3:0] strobe_was_q;
  logic put_was_q, register_waits_q = 1'b0;
  assume property (!(put_i && ask_i));
  assume property (!register_waits_q || (register_i && put_i == put_was_q && ask_i == !put_was_q && address_i == address_was_q
      && word_i[31:0] == word_was_q && strobe_i[3:0] == strobe_was_q));
  // Answers only to what was asked for.
  logic memory_owed_q, data_owed_q, register_owed_q, register_data_owed_q;
  assume property (!axi_rvalid_i || (memory_owed_q && !memory_is_put_q));
  assume property (!axi_bvalid_i || (memory_owed_q && data_owed_q && memory_is_put_q));
  assume property (!axil_rvalid_i || (register_owed_q && ask_i));
  assume property (!axil_bvalid_i || (register_owed_q && register_data_owed_q && put_i));

  logic ar_q = 1'b0, aw_q = 1'b0, w_q = 1'b0, lar_q = 1'b0, law_q = 1'b0, lw_q = 1'b0;  // offered and not taken
  logic [63:0] address_q;
  logic [BusBits-1:0] word_q;
  logic [BusBits/8-1:0] strobes_q;
  logic [11:0] offset_q;
  logic [31:0] value_q;
  always_ff @(posedge clk_i) begin
    begun_q <= 1'b1;
    {ar_q, aw_q, w_q} <= {begun_q && axi_arvalid_o && !axi_arready_i, begun_q && axi_awvalid_o && !axi_awready_i, begun_q && axi_wvalid_o && !axi_wready_i};
    {lar_q, law_q, lw_q} <= {begun_q && axil_arvalid_o && !axil_arready_i, begun_q && axil_awvalid_o && !axil_awready_i, begun_q && axil_wvalid_o && !axil_wready_i};
    {address_q, word_q, strobes_q, offset_q, value_q} <= {axi_araddr_o, axi_wdata_o, axi_wstrb_o, axil_araddr_o, axil_wdata_o};
    {address_was_q, word_was_q, strobe_was_q, put_was_q} <= {address_i, word_i[31:0], strobe_i[3:0], put_i};
    register_waits_q <= begun_q && register_i && (put_i || ask_i) && !register_done;
    if (clear_i || memory_done) {memory_owed_q, data_owed_q} <= '0;
    else begin
      if ((axi_arvalid_o && axi_arready_i) || (axi_awvalid_o && axi_awready_i)) memory_owed_q <= 1'b1;
      if (axi_wvalid_o && axi_wready_i) data_owed_q <= 1'b1;
    end
    if (clear_i || register_done) {register_owed_q, register_data_owed_q} <= '0;
    else begin
      if ((axil_arvalid_o && axil_arready_i) || (axil_awvalid_o && axil_awready_i)) register_owed_q <= 1'b1;
      if (axil_wvalid_o && axil_wready_i) register_data_owed_q <= 1'b1;
    end
    if (begun_q) begin
      read_address_held: assert (!ar_q || (axi_arvalid_o && axi_araddr_o == address_q));
      write_address_held: assert (!aw_q || (axi_awvalid_o && axi_awaddr_o == address_q));
      data_held: assert (!w_q || (axi_wvalid_o && axi_wdata_o == word_q && axi_wstrb_o == strobes_q));
      register_read_held: assert (!lar_q || (axil_arvalid_o && axil_araddr_o == offset_q));
      register_write_held: assert ((!law_q || (axil_awvalid_o && axil_awaddr_o == offset_q)) && (!lw_q || (axil_wvalid_o && axil_wdata_o == value_q)));
      whole_beats: assert (axi_araddr_o[LaneBits-1:0] == '0);
      one_of_the_memory: assert (!(axi_arvalid_o && axi_awvalid_o) && (!(axi_arvalid_o || axi_awvalid_o) || !memory_owed_q));
      data_of_the_write: assert (!axi_wvalid_o || (memory_is_put_q && memory_begun_q && !data_owed_q));
      asked_is_waited_for: assert (memory_begun_q == (memory_owed_q || axi_arvalid_o || axi_awvalid_o)
          && (!data_owed_q || (memory_begun_q && memory_is_put_q)));
      all_of_a_write: assert (!(memory_begun_q && memory_is_put_q) || (data_owed_q != axi_wvalid_o));
      answers_are_taken: assert ((!axi_rvalid_i || axi_rready_o) && (!axi_bvalid_i || axi_bready_o)
          && (!axil_rvalid_i || axil_rready_o) && (!axil_bvalid_i || axil_bready_o));
      one_register: assert (register_begun_q == (register_owed_q || register_address_valid_q) && !(register_owed_q && register_address_valid_q)
          && (!register_begun_q || register_waits_q));
      data_of_a_register: assert ((!register_data_valid_q && !register_data_owed_q) || (register_begun_q && put_was_q));
      all_of_a_register: assert (!(register_begun_q && put_was_q) || (register_data_owed_q != register_data_valid_q));
    end
  end
