// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/host/shared_word.h"

#include "engine/runtime/os/futex.h"

#include <unistd.h>

namespace trilume::accel {

namespace {

constexpr std::chrono::microseconds kSpin{20};

void pause()
{
#if defined(__x86_64__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    asm volatile("yield");
#endif
}

} // namespace

void waitForChange(const SharedWord& word, std::uint32_t seen, std::chrono::nanoseconds atMost)
{
    os::waitForWord(word, seen, atMost);
}

void wakeAll(const SharedWord& word)
{
    os::wakeWaiters(word);
}

bool spinForChange(const SharedWord& word, std::uint32_t seen)
{
    static const bool kIsAlone = sysconf(_SC_NPROCESSORS_ONLN) < 2;
    if (kIsAlone) {
        return word.load(std::memory_order_acquire) != seen;
    }
    const auto end = std::chrono::steady_clock::now() + kSpin;
    do {
        for (int i = 0; i < 16; ++i) {
            if (word.load(std::memory_order_acquire) != seen) {
                return true;
            }
            pause();
        }
    } while (std::chrono::steady_clock::now() < end);
    return false;
}

} // namespace trilume::accel
