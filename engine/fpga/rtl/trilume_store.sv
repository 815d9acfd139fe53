// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What leaves the engine: results, and behind them records.
module trilume_store #(
    parameter int Rows    = 16,
    parameter int Vectors = 1,
    parameter int BusBits = 512
) (
    input  logic                       clk_i,
    input  logic                       clear_i,
    input  logic                       stop_i,
    output logic                       idle_o,
    // The job, from its descriptor; it is pushed here even if it is skipped.
    input  logic                       job_push_i,
    input  logic                       job_skip_i,
    input  logic [                1:0] job_slot_i,
    input  logic [                7:0] job_status_i,
    input  logic                       job_irq_i,
    input  logic                       job_check_i,
    input  logic [                7:0] job_vectors_i,
    input  logic [               31:0] job_tag_i,
    input  logic [               43:0] job_results_i,
    input  logic [               43:0] job_record_i,
    input  logic                       job_record_valid_i,
    input  logic [               63:0] job_signature_i,
    // The job, on its way.
    input  logic                       read_error_i,
    input  logic [                1:0] read_slot_i,
    input  logic                       end_valid_i,
    input  logic [               63:0] end_signature_i,
    input  logic                       end_illegal_i,
    input  logic                       stall_i,
    input  logic                       read_through_i,
    input  logic                       busy_i,
    input  logic [               31:0] jobs_done_i,
    input  logic                       block_valid_i,
    input  logic [Vectors*Rows*32-1:0] block_i,
    input  logic                       block_last_i,
    output logic                       block_taken_o,
    output logic                       block_written_o,
    // AXI.
    output logic [               63:0] axi_awaddr_o,
    output logic                       axi_awvalid_o,
    input  logic                       axi_awready_i,
    output logic [        BusBits-1:0] axi_wdata_o,
    output logic                       axi_wvalid_o,
    input  logic                       axi_wready_i,
    input  logic [                1:0] axi_bresp_i,
    input  logic                       axi_bvalid_i,
    output logic                       axi_bready_o,
    // For the registers.
    output logic [                7:0] errors_o,
    output logic                       job_done_o,
    output logic                       job_done_irq_o
);
  logic result_valid, result_last, result_ready, results_done, result_error;
  logic [1:0] result_slot, acknowledged_slot;
  logic [43:0] result_address;
  logic [BusBits-1:0] result, record;
  trilume_results #(
      .Rows(Rows),
      .Vectors(Vectors),
      .BusBits(BusBits)
  ) u_results (
      .clk_i,
      .clear_i,
      .job_push_i(job_push_i && !job_skip_i),
      .job_slot_i,
      .job_results_i,
      .job_vectors_i,
      .block_valid_i,
      .block_i,
      .block_last_i,
      .block_taken_o,
      .block_written_o,
      .beat_valid_o(result_valid),
      .beat_address_o(result_address),
      .beat_o(result),
      .beat_last_o(result_last),
      .beat_slot_o(result_slot),
      .beat_ready_i(result_ready)
  );
  logic record_valid, record_last, record_ready, record_done, record_error, status_valid;
  logic [43:0] record_address;
  logic [7:0] status;
  trilume_completion #(
      .BusBits(BusBits)
  ) u_completion (
      .clk_i,
      .clear_i,
      .job_push_i,
      .job_skip_i,
      .job_slot_i,
      .job_status_i,
      .job_irq_i,
      .job_check_i,
      .job_tag_i,
      .job_record_i,
      .job_record_valid_i,
      .job_signature_i,
      .read_error_i,
      .read_slot_i,
      .write_error_i(result_error),
      .results_done_i(results_done),
      .write_slot_i(acknowledged_slot),
      .end_valid_i,
      .end_signature_i,
      .end_illegal_i,
      .stall_i,
      .read_through_i,
      .busy_i,
      .jobs_done_i,
      .record_valid_o(record_valid),
      .record_address_o(record_address),
      .record_o(record),
      .record_last_o(record_last),
      .record_ready_i(record_ready),
      .record_done_i(record_done),
      .status_valid_o(status_valid),
      .status_o(status),
      .job_done_o,
      .job_done_irq_o
  );
  trilume_write_master #(
      .BusBits(BusBits)
  ) u_write_master (
      .clk_i,
      .clear_i,
      .stop_i,
      .idle_o,
      .result_valid_i(result_valid),
      .result_address_i(result_address),
      .result_i(result),
      .result_last_i(result_last),
      .result_slot_i(result_slot),
      .result_ready_o(result_ready),
      .record_valid_i(record_valid),
      .record_address_i(record_address),
      .record_i(record),
      .record_last_i(record_last),
      .record_ready_o(record_ready),
      .axi_awaddr_o,
      .axi_awvalid_o,
      .axi_awready_i,
      .axi_wdata_o,
      .axi_wvalid_o,
      .axi_wready_i,
      .axi_bresp_i,
      .axi_bvalid_i,
      .axi_bready_o,
      .results_done_o(results_done),
      .result_error_o(result_error),
      .result_slot_o(acknowledged_slot),
      .record_done_o(record_done),
      .record_error_o(record_error)
  );

  always_comb begin
    errors_o = status_valid ? status : 8'd0;
    if (record_error) errors_o[trilume_regs_pkg::ErrorWriteBit] = 1'b1;
  end
endmodule
