# The tests below the window that start threads: those that ThreadSanitizer has anything to look at in, and its tree builds.
# In a plain tree every other one ends with an error at its first thread (support/one_thread.cpp).
set(TRILUME_THREADED_TESTS
  test_activation_recorder test_answer_energy test_answer_reader test_bf16_matmul test_block_share test_cli_files
  test_code_highlighter test_completions test_conventional_model test_cpu_backend test_crash_safety test_database test_desktop_entrance test_device_host test_dispatch test_download_checks
  test_energy_meters test_fault_trials test_file_saver test_float_sigmoid test_fpga_session test_golden test_http_server test_importer test_interrupt
  test_line_reader test_load_model test_load_weights test_local_account_controller test_local_backend test_local_comparison_controller test_local_devices test_local_explorer_controller
  test_local_generator test_local_model_controller test_logit_lens test_model_download test_model_library test_model_loader
  test_packed_ternary test_packing_choice test_parallel test_plugins test_projection_backend test_projection_runner
  test_prompt_library test_read_out test_remote_answers test_remote_backend test_sensor_service test_sequence
  test_sequence_on_device test_server_model test_services test_session_bus test_shut_down test_state_files
  test_stored_chat_branches test_stored_chat_controller test_stored_chat_transfer test_stored_chat_turn test_ternary_matmul
  test_text_file
  test_thread_team test_trace_file test_turn_observer test_web_client test_weight_summary test_window_server
  test_writer_lock)

# Of the longest of them, what several threads are at work in: all that ThreadSanitizer is shown. The rest, sizes and models
# that differ in their numbers alone, is for the other trees.
set(TRILUME_THREADED_FUNCTIONS_test_bf16_matmul hasTheSameBitsForEveryBatch)
set(TRILUME_THREADED_FUNCTIONS_test_ternary_matmul isExactForEveryBatch)
set(TRILUME_THREADED_FUNCTIONS_test_golden
  "agreesWithTheReference:odd sizes, f32" isRecordedAsInTheReference decodesTheReferenceTokens isTheSameModelInTq1)
