// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/os/futex.h"

#include <climits>
#include <ctime>

#include <linux/futex.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace trilume::os {

static_assert(std::atomic<std::uint32_t>::is_always_lock_free
              && sizeof(std::atomic<std::uint32_t>) == sizeof(std::uint32_t));

void waitForWord(const std::atomic<std::uint32_t>& word,
                 std::uint32_t seen,
                 std::chrono::nanoseconds atMost)
{
    if (atMost.count() <= 0) {
        return;
    }
    const auto seconds = std::chrono::floor<std::chrono::seconds>(atMost);
    const timespec time{seconds.count(), (atMost - seconds).count()};
    syscall(SYS_futex, &word, FUTEX_WAIT, seen, &time, nullptr, 0);
}

void wakeWaiters(const std::atomic<std::uint32_t>& word)
{
    syscall(SYS_futex, &word, FUTEX_WAKE, INT_MAX, nullptr, nullptr, 0);
}

} // namespace trilume::os
