// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace trilume::runtime {

// The computations of this process that are under way, and their threads, callers included.
struct ComputeLoad
{
    std::uint32_t computations = 0;
    std::uint32_t threads = 0;
};

// Threads for a computation that begins beside `others`. Alone it gets what it wants. Beside others
// it gets an equal share of the processors and only those that are free, but always its caller.
[[nodiscard]] std::size_t threadsBeside(ComputeLoad others,
                                        std::size_t wanted,
                                        std::size_t processors);

// One computation's share of the processors, from now until its end: a pass, or a loop over ranges.
//
// The count behind it is the one thing that all computations of a process have in common: several
// sequences that compute at once, each on a thread of its own, then use the processors once and not
// once each. As a share is settled anew for every pass, it follows within a token who else is
// computing. [any thread]
class ProcessorShare
{
public:
    explicit ProcessorShare(std::size_t wanted);
    ~ProcessorShare();
    ProcessorShare(const ProcessorShare&) = delete;
    ProcessorShare& operator=(const ProcessorShare&) = delete;

    // At least 1.
    [[nodiscard]] std::size_t threads() const { return m_threads; }

private:
    std::uint32_t m_threads = 1;
};

} // namespace trilume::runtime
