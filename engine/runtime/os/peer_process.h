// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

namespace trilume::os {

// The process at the other end of a connected socket of this machine, also of one that is stopped;
// 0 where the system does not say.
[[nodiscard]] pid_t peerProcess(int socket);

} // namespace trilume::os
