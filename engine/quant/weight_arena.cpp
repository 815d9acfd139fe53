// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quant/weight_arena.h"

namespace trilume::quant {

std::shared_ptr<std::uint8_t> WeightArena::take(std::size_t bytes)
{
    const std::size_t rounded = (bytes + kCacheLineBytes - 1) / kCacheLineBytes * kCacheLineBytes;
    if (rounded > m_memory->size() - m_used) {
        auto own = std::make_shared<AlignedBuffer<std::uint8_t>>(bytes);
        return {own, own->data()};
    }
    std::uint8_t* memory = m_memory->data() + m_used;
    m_used += rounded;
    return {m_memory, memory};
}

} // namespace trilume::quant
