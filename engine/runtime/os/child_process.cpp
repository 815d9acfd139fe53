// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/os/child_process.h"

#include <cstring>

namespace trilume::os {

int closeFrom(posix_spawn_file_actions_t& actions, int first)
{
    return posix_spawn_file_actions_addclosefrom_np(&actions, first);
}

const char* signalText(int signal)
{
    return sigdescr_np(signal);
}

} // namespace trilume::os
