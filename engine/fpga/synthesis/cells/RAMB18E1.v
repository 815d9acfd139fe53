// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Half a block RAM of AMD's 7 series as yosys 0.23 uses it here, which has no model of it: one side written, one read, at one clock, 36
// bits wide, no output registers, no resets. Any other use ends the simulation. What is written is never read in the same cycle
// (netlists.txt).
module RAMB18E1 #(
    parameter DOA_REG = 0, DOB_REG = 0, RAM_MODE = "TDP", READ_WIDTH_A = 0, READ_WIDTH_B = 0, WRITE_WIDTH_A = 0, WRITE_WIDTH_B = 0,
    parameter WRITE_MODE_A = "WRITE_FIRST", WRITE_MODE_B = "WRITE_FIRST", INIT_A = 0, INIT_B = 0, SRVAL_A = 0, SRVAL_B = 0,
    parameter [255:0]
    INIT_00 = 0, INIT_01 = 0, INIT_02 = 0, INIT_03 = 0, INIT_04 = 0, INIT_05 = 0, INIT_06 = 0, INIT_07 = 0, INIT_08 = 0, INIT_09 = 0,
    INIT_0A = 0, INIT_0B = 0, INIT_0C = 0, INIT_0D = 0, INIT_0E = 0, INIT_0F = 0, INIT_10 = 0, INIT_11 = 0, INIT_12 = 0, INIT_13 = 0,
    INIT_14 = 0, INIT_15 = 0, INIT_16 = 0, INIT_17 = 0, INIT_18 = 0, INIT_19 = 0, INIT_1A = 0, INIT_1B = 0, INIT_1C = 0, INIT_1D = 0,
    INIT_1E = 0, INIT_1F = 0, INIT_20 = 0, INIT_21 = 0, INIT_22 = 0, INIT_23 = 0, INIT_24 = 0, INIT_25 = 0, INIT_26 = 0, INIT_27 = 0,
    INIT_28 = 0, INIT_29 = 0, INIT_2A = 0, INIT_2B = 0, INIT_2C = 0, INIT_2D = 0, INIT_2E = 0, INIT_2F = 0, INIT_30 = 0, INIT_31 = 0,
    INIT_32 = 0, INIT_33 = 0, INIT_34 = 0, INIT_35 = 0, INIT_36 = 0, INIT_37 = 0, INIT_38 = 0, INIT_39 = 0, INIT_3A = 0, INIT_3B = 0,
    INIT_3C = 0, INIT_3D = 0, INIT_3E = 0, INIT_3F = 0, INITP_00 = 0, INITP_01 = 0, INITP_02 = 0, INITP_03 = 0, INITP_04 = 0,
    INITP_05 = 0, INITP_06 = 0, INITP_07 = 0
) (
    input CLKARDCLK, CLKBWRCLK, ENARDEN, ENBWREN, REGCEAREGCE, REGCEB, RSTRAMARSTRAM, RSTRAMB, RSTREGARSTREG, RSTREGB,
    input [13:0] ADDRARDADDR, ADDRBWRADDR,
    input [15:0] DIADI, DIBDI,
    input [1:0] DIPADIP, DIPBDIP, WEA,
    input [3:0] WEBWE,
    output [15:0] DOADO, DOBDO,
    output [1:0] DOPADOP, DOPBDOP
);
  reg [35:0] words[0:511];
  reg [35:0] read;
  integer i;
  always @(posedge CLKBWRCLK) begin
    if (ENBWREN) begin
      for (i = 0; i < 2; i = i + 1) begin
        if (WEBWE[i]) words[ADDRBWRADDR[13:5]][9*i+:9] <= {DIPADIP[i], DIADI[8*i+:8]};
        if (WEBWE[i+2]) words[ADDRBWRADDR[13:5]][9*i+18+:9] <= {DIPBDIP[i], DIBDI[8*i+:8]};
      end
    end
  end
  always @(posedge CLKARDCLK) begin
    if (ENARDEN) read <= words[ADDRARDADDR[13:5]];
  end
  assign {DOPBDOP[1], DOBDO[15:8], DOPBDOP[0], DOBDO[7:0], DOPADOP[1], DOADO[15:8], DOPADOP[0], DOADO[7:0]} = read;

  initial begin
    if (DOA_REG != 0 || RAM_MODE != "SDP" || READ_WIDTH_A != 36 || WRITE_WIDTH_B != 36) $fatal(1, "RAMB18E1: not as expected");
  end
  always @(posedge CLKARDCLK) begin
    if (RSTRAMARSTRAM || RSTREGARSTREG || RSTRAMB || RSTREGB) $fatal(1, "RAMB18E1: not as expected");
  end
endmodule
