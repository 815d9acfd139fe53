// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A short queue whose oldest entry is seen at once. Whoever pushes knows that there is room.
module trilume_fifo #(
    parameter int Width = 8,
    parameter int Depth = 4  // a power of two
) (
    input  logic             clk_i,
    input  logic             clear_i,
    input  logic             push_i,
    input  logic [Width-1:0] data_i,
    input  logic             pop_i,
    output logic             valid_o,
    output logic             full_o,
    output logic [Width-1:0] data_o
);
  localparam int IndexBits = $clog2(Depth);

  logic [Width-1:0] entries_q[0:Depth-1];
  logic [IndexBits:0] written_q, read_q;

  assign valid_o = written_q != read_q;
  assign full_o  = written_q == {~read_q[IndexBits], read_q[IndexBits-1:0]};
  assign data_o  = entries_q[read_q[IndexBits-1:0]];

  always_ff @(posedge clk_i) begin
    if (push_i) entries_q[written_q[IndexBits-1:0]] <= data_i;
  end

  always_ff @(posedge clk_i) begin
    if (clear_i) begin
      written_q <= '0;
      read_q    <= '0;
    end else begin
      if (push_i) written_q <= written_q + 1'b1;
      if (pop_i) read_q <= read_q + 1'b1;
    end
  end
endmodule
