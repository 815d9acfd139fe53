// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/boot_clock.h"

#include <ctime>

namespace trilume::app {

double bootSeconds()
{
    constexpr double kSecondsPerNanosecond = 1e-9;
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return static_cast<double>(time.tv_sec)
           + static_cast<double>(time.tv_nsec) * kSecondsPerNanosecond;
}

} // namespace trilume::app
