// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sum of Inputs numbers, four to one in a registered level. Latency: ceil(log4(Inputs)) cycles, at least one.
module trilume_add_tree #(
    parameter int Inputs  = 16,
    parameter int Bits    = 9,   // of an input
    parameter bit Signed  = 1'b1,
    parameter int SumBits = 13   // what the sum can need, at most Bits + 2 * levels
) (
    input  logic                   clk_i,
    input  logic                   enable_i,
    input  logic [Inputs*Bits-1:0] numbers_i,
    output logic [    SumBits-1:0] sum_o
);
  localparam int Levels = (Inputs <= 4) ? 1 : ($clog2(Inputs) + 1) / 2;

  for (genvar level = 0; level < Levels; level = level + 1) begin : g_level
    localparam int Ins = (Inputs + (1 << (2 * level)) - 1) >> (2 * level);
    localparam int Outs = (Ins + 3) / 4;
    localparam int InBits = Bits + 2 * level;
    localparam int OutBits = (level == Levels - 1) ? SumBits : InBits + 2;
    for (genvar i = 0; i < Outs; i = i + 1) begin : g_node
      logic [OutBits-1:0] sum_q;
      logic [InBits+1:0] a, b, c, d;
      if (level == 0) begin : g_first
        assign a = {{2{Signed & numbers_i[(4*i+1)*Bits-1]}}, numbers_i[4*i*Bits+:Bits]};
        if (4 * i + 1 < Ins) begin : g_b
          assign b = {{2{Signed & numbers_i[(4*i+2)*Bits-1]}}, numbers_i[(4*i+1)*Bits+:Bits]};
        end else begin : g_b
          assign b = '0;
        end
        if (4 * i + 2 < Ins) begin : g_c
          assign c = {{2{Signed & numbers_i[(4*i+3)*Bits-1]}}, numbers_i[(4*i+2)*Bits+:Bits]};
        end else begin : g_c
          assign c = '0;
        end
        if (4 * i + 3 < Ins) begin : g_d
          assign d = {{2{Signed & numbers_i[(4*i+4)*Bits-1]}}, numbers_i[(4*i+3)*Bits+:Bits]};
        end else begin : g_d
          assign d = '0;
        end
      end else begin : g_next
        logic [InBits-1:0] from_a;
        assign from_a = g_level[level-1].g_node[4*i].sum_q;
        assign a = {{2{Signed & from_a[InBits-1]}}, from_a};
        if (4 * i + 1 < Ins) begin : g_b
          logic [InBits-1:0] from;
          assign from = g_level[level-1].g_node[4*i+1].sum_q;
          assign b = {{2{Signed & from[InBits-1]}}, from};
        end else begin : g_b
          assign b = '0;
        end
        if (4 * i + 2 < Ins) begin : g_c
          logic [InBits-1:0] from;
          assign from = g_level[level-1].g_node[4*i+2].sum_q;
          assign c = {{2{Signed & from[InBits-1]}}, from};
        end else begin : g_c
          assign c = '0;
        end
        if (4 * i + 3 < Ins) begin : g_d
          logic [InBits-1:0] from;
          assign from = g_level[level-1].g_node[4*i+3].sum_q;
          assign d = {{2{Signed & from[InBits-1]}}, from};
        end else begin : g_d
          assign d = '0;
        end
      end
      always_ff @(posedge clk_i) begin
        if (enable_i) sum_q <= OutBits'((a + b) + (c + d));
      end
    end
  end

  assign sum_o = g_level[Levels-1].g_node[0].sum_q;
endmodule
