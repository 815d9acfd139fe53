// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/affinity.h"

#include <cstddef>
#include <cstdint>

#include <sched.h>

namespace trilume::runtime {

namespace {

// A mask of any size: the fixed cpu_set_t ends at 1024 processors.
class Mask
{
public:
    explicit Mask(std::size_t processors)
        : m_bytes(CPU_ALLOC_SIZE(processors))
        , m_words(m_bytes / sizeof(std::uint64_t) + 1, 0)
    {}

    [[nodiscard]] std::size_t bytes() const { return m_bytes; }

    [[nodiscard]] cpu_set_t* set() { return reinterpret_cast<cpu_set_t*>(m_words.data()); }

private:
    std::size_t m_bytes;
    std::vector<std::uint64_t> m_words;
};

} // namespace

std::vector<int> allowedProcessors()
{
    constexpr std::size_t kMostProcessors = std::size_t{1} << 20U;
    std::vector<int> allowed;
    for (std::size_t room = 1024; room <= kMostProcessors; room *= 4) {
        Mask mask(room);
        if (sched_getaffinity(0, mask.bytes(), mask.set()) != 0) {
            continue; // the kernel's mask is longer
        }
        for (std::size_t processor = 0; processor < room; ++processor) {
            if (CPU_ISSET_S(processor, mask.bytes(), mask.set())) {
                allowed.push_back(static_cast<int>(processor));
            }
        }
        break;
    }
    return allowed;
}

} // namespace trilume::runtime
