// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A register in the cell of an output pin: no way through the part is behind it, so that all pins change together, whatever place and
// route made. Kept, since registers that are alike would become one, which no cell could hold.
module trilume_ulx3s_output #(
    parameter logic AtFirst = 1'b0
) (
    input  logic clk_i,
    input  logic d_i,
    output logic q_o
);
`ifdef SYNTHESIS
  if (AtFirst) begin : g_set
    (* keep *)
    OFS1P3BX u_register (
        .SCLK(clk_i),
        .SP(1'b1),
        .PD(1'b0),
        .D(d_i),
        .Q(q_o)
    );
  end else begin : g_clear
    (* keep *)
    OFS1P3DX u_register (
        .SCLK(clk_i),
        .SP(1'b1),
        .CD(1'b0),
        .D(d_i),
        .Q(q_o)
    );
  end
`else
  logic value_q = AtFirst;
  always_ff @(posedge clk_i) value_q <= d_i;
  assign q_o = value_q;
`endif
endmodule
