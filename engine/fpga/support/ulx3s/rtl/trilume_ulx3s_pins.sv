// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pins of a ULX3S: its oscillator of 25 MHz becomes 60 MHz, the SDRAM has that clock inverted, its data go both ways.
module trilume_ulx3s_pins (
    input  logic        clk_25mhz,
    input  logic        ftdi_txd,    // from the USB converter
    output logic        ftdi_rxd,    // to it
    output logic        wifi_gpio0,  // low would make the ESP32 take the board over
    output logic [ 7:0] led,
    output logic        sdram_clk,
    output logic        sdram_cke,
    output logic        sdram_csn,
    output logic        sdram_rasn,
    output logic        sdram_casn,
    output logic        sdram_wen,
    output logic [ 1:0] sdram_ba,
    output logic [12:0] sdram_a,
    output logic [ 1:0] sdram_dqm,
    inout  wire  [15:0] sdram_d
);
  localparam int ClockKhz = 60000;  // 25 MHz / 5 x 12; the oscillator inside runs at ten times as much
  logic clk, locked;
  EHXPLLL #(
      .CLKI_DIV(5),
      .CLKFB_DIV(12),
      .CLKOP_DIV(10),
      .CLKOP_CPHASE(4),
      .CLKOP_FPHASE(0),
      .CLKOP_ENABLE("ENABLED"),
      .FEEDBK_PATH("CLKOP"),
      .PLLRST_ENA("DISABLED"),
      .STDBY_ENABLE("DISABLED"),
      .OUTDIVIDER_MUXA("DIVA")
  ) u_pll (
      .CLKI(clk_25mhz),
      .CLKFB(clk),
      .CLKOP(clk),
      .LOCK(locked),
      .RST(1'b0),
      .STDBY(1'b0),
      .PHASESEL0(1'b0),
      .PHASESEL1(1'b0),
      .PHASEDIR(1'b0),
      .PHASESTEP(1'b0),
      .PHASELOADREG(1'b0),
      .PLLWAKESYNC(1'b0),
      .ENCLKOP(1'b0)
  );
  logic [7:0] reset_q = 8'd0;
  always_ff @(posedge clk) reset_q <= locked ? {reset_q[6:0], 1'b1} : 8'd0;

  logic busy, irq, memory_ready;
  logic [15:0] to_chip, from_chip, lets_go;
  trilume_ulx3s #(
      .ClockKhz(ClockKhz)
  ) u_core (
      .clk_i(clk),
      .rst_ni(reset_q[7]),
      .rx_i(ftdi_txd),
      .tx_o(ftdi_rxd),
      .busy_o(busy),
      .irq_o(irq),
      .memory_ready_o(memory_ready),
      .sdram_ras_no(sdram_rasn),
      .sdram_cas_no(sdram_casn),
      .sdram_we_no(sdram_wen),
      .sdram_ba_o(sdram_ba),
      .sdram_a_o(sdram_a),
      .sdram_dqm_o(sdram_dqm),
      .sdram_dq_o(to_chip),
      .sdram_dq_t_o(lets_go),
      .sdram_dq_i(from_chip)
  );

  ODDRX1F u_clock (
      .SCLK(clk),
      .RST(1'b0),
      .D0(1'b0),
      .D1(1'b1),
      .Q(sdram_clk)
  );
  for (genvar i = 0; i < 16; i = i + 1) begin : g_data
    BB u_pad (
        .I(to_chip[i]),
        .O(from_chip[i]),
        .T(lets_go[i]),
        .B(sdram_d[i])
    );
  end
  assign sdram_cke  = 1'b1;
  assign sdram_csn  = 1'b0;
  assign wifi_gpio0 = 1'b1;

  // For people: ../README.md. What lasts for less than they see is shown for 35 ms at least.
  logic [25:0] beat_q;
  logic [20:0] received_q, worked_q;
  logic [ 1:0] line_q;  // which comes from another clock
  always_ff @(posedge clk) begin
    line_q <= {line_q[0], ftdi_txd};
    beat_q <= beat_q + 1'b1;
    if (!line_q[1]) received_q <= '1;
    else if (received_q != '0) received_q <= received_q - 1'b1;
    if (busy) worked_q <= '1;
    else if (worked_q != '0) worked_q <= worked_q - 1'b1;
  end
  assign led = {reset_q[7], locked, memory_ready, beat_q[25], 1'b0, irq, received_q != '0, worked_q != '0};
endmodule
