// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/block_run.h"
#include "engine/base/aligned_buffer.h"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdint>

namespace trilume::accel {

// One thread's blocks of a product: it takes them from the front, others that are through take from
// the back. [any thread; reset only while nobody takes]
class alignas(kCacheLineBytes) BlockShare
{
public:
    // Both below 2^32.
    void reset(BlockRun run) { m_left.store(packed(run), std::memory_order_relaxed); }

    // At most `most` blocks; empty when none are left.
    BlockRun takeFront(std::size_t most)
    {
        return take([most](BlockRun left) {
            return BlockRun{left.begin, left.begin + std::min(most, left.end - left.begin)};
        });
    }

    BlockRun takeBack(std::size_t most)
    {
        return take([most](BlockRun left) {
            return BlockRun{left.end - std::min(most, left.end - left.begin), left.end};
        });
    }

private:
    static std::uint64_t packed(BlockRun run) { return std::uint64_t{run.begin} << 32U | run.end; }

    template <typename Choose>
    BlockRun take(const Choose& choose)
    {
        std::uint64_t word = m_left.load(std::memory_order_relaxed);
        for (;;) {
            const BlockRun left = {word >> 32U, word & 0xFFFFFFFFU};
            const BlockRun taken = choose(left);
            const BlockRun rest = taken.begin == left.begin ? BlockRun{taken.end, left.end}
                                                            : BlockRun{left.begin, taken.begin};
            if (taken.isEmpty()
                || m_left.compare_exchange_weak(word, packed(rest), std::memory_order_relaxed)) {
                return taken;
            }
        }
    }

    std::atomic<std::uint64_t> m_left = 0; // begin, end
};

} // namespace trilume::accel
