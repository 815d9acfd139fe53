// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/aligned_buffer.h"

#include <cstddef>
#include <cstdint>
#include <memory>

namespace trilume::quant {

// One piece of memory for all packed weights of a model, in the order in which a token reads them:
// on huge pages (a matrix alone is too small for them), so that the processor runs ahead over the
// ends of matrices without translating addresses anew. [one thread]
class WeightArena
{
public:
    // Room for `bytes`, which become real memory as they are written. Throws std::bad_alloc.
    explicit WeightArena(std::size_t bytes)
        : m_memory(std::make_shared<AlignedBuffer<std::uint8_t>>(bytes))
    {}

    // The next `bytes`, zero, on a cache line; they keep the whole arena alive. Where the arena
    // ends, memory of their own. Throws std::bad_alloc.
    [[nodiscard]] std::shared_ptr<std::uint8_t> take(std::size_t bytes);

private:
    std::shared_ptr<AlignedBuffer<std::uint8_t>> m_memory;
    std::size_t m_used = 0;
};

} // namespace trilume::quant
