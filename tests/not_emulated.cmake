# Tests of the engine that an emulator of another processor (packaging/arm64) cannot run, and why.
set(TRILUME_NOT_EMULATED
  # QProcess starts programs with clone(CLONE_PIDFD), which qemu 7.2 answers with EINVAL.
  test_import_memory
  test_openmp_settings
  test_plugin_check
  )
