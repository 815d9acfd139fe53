// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/boot_clock.h"

#include "engine/runtime/os/boot_time.h"

#include <chrono>

namespace trilume::app {

double bootSeconds()
{
    return std::chrono::duration<double>(os::bootTime()).count();
}

} // namespace trilume::app
