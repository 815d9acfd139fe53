// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>

namespace trilume::accel {

// A number in shared memory that one process waits for another to change.
using SharedWord = std::atomic<std::uint32_t>;
static_assert(SharedWord::is_always_lock_free && sizeof(SharedWord) == sizeof(std::uint32_t));

// Until it is no longer `seen`, or so long, or for no reason: whoever waits looks again.
void waitForChange(const SharedWord& word, std::uint32_t seen, std::chrono::nanoseconds atMost);

// Everybody who waits for it, in any process.
void wakeAll(const SharedWord& word);

// For moments in which an answer is expected: a few microseconds, which are less than sleeping and
// being woken take. True when it has changed.
[[nodiscard]] bool spinForChange(const SharedWord& word, std::uint32_t seen);

} // namespace trilume::accel
