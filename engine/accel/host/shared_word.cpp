// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/host/shared_word.h"

#include <climits>
#include <ctime>

#include <linux/futex.h>
#include <sys/syscall.h>
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
    constexpr std::int64_t kSecond = 1'000'000'000;
    if (atMost.count() <= 0) {
        return;
    }
    timespec time = {};
    time.tv_sec = static_cast<time_t>(atMost.count() / kSecond);
    time.tv_nsec = static_cast<long>(atMost.count() % kSecond);
    syscall(SYS_futex, &word, FUTEX_WAIT, seen, &time, nullptr, 0);
}

void wakeAll(const SharedWord& word)
{
    syscall(SYS_futex, &word, FUTEX_WAKE, INT_MAX, nullptr, nullptr, 0);
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
