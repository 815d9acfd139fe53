// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <spawn.h>

namespace trilume::os {

// The child that is started has no descriptor from `first` on. 0, or an error number.
int closeFrom(posix_spawn_file_actions_t& actions, int first);

// What the system calls a signal, in English: "Aborted"; null where it knows none of this number.
[[nodiscard]] const char* signalText(int signal);

} // namespace trilume::os
