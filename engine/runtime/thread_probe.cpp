// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/thread_probe_p.h"

#include <latch>
#include <new>
#include <system_error>
#include <thread>
#include <vector>

namespace trilume::runtime {

std::size_t threadsToBeHad(std::size_t wanted)
{
    std::latch allTried(1); // they must exist at the same time
    std::vector<std::thread> tries;
    tries.reserve(wanted);
    try {
        while (tries.size() < wanted) {
            tries.emplace_back([&allTried] { allTried.wait(); });
        }
        // NOLINTBEGIN(bugprone-empty-catch): those that there are count
    } catch (const std::system_error&) {
    } catch (const std::bad_alloc&) {
    }
    // NOLINTEND(bugprone-empty-catch)
    allTried.count_down();
    for (std::thread& thread : tries) {
        thread.join();
    }
    return tries.size();
}

} // namespace trilume::runtime
