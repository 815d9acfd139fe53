// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>

namespace trilume::os {

// Sleeps until another thread, of this process or of one that shares the memory, wakes those who
// wait for the word; at once where it is not `seen`, at the latest after so long, and sometimes for
// no reason: whoever waits looks again.
void waitForWord(const std::atomic<std::uint32_t>& word,
                 std::uint32_t seen,
                 std::chrono::nanoseconds atMost);

// Everybody who waits for it, in any process.
void wakeWaiters(const std::atomic<std::uint32_t>& word);

} // namespace trilume::os
