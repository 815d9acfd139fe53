# Tests of the engine that an emulator of another processor (packaging/arm64) cannot run, and why.
set(TRILUME_NOT_EMULATED
  )
