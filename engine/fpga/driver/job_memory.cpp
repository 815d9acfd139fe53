// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/driver/job_memory.h"

#include "engine/base/check.h"

namespace trilume::fpga {

JobMemory::JobMemory(MemoryRange whole, std::uint64_t step)
    : m_whole(whole)
    , m_step(step)
{
    TRILUME_CHECK(step > 0 && whole.address % step == 0);
}

std::optional<MemoryRange> JobMemory::take(std::uint64_t bytes)
{
    if (bytes > m_whole.bytes) { // before it is rounded: no overflow
        return std::nullopt;
    }
    const std::uint64_t wanted = (bytes + m_step - 1) / m_step * m_step;
    const bool startsOver = m_next + wanted > m_whole.bytes;
    const std::uint64_t skipped = startsOver ? m_whole.bytes - m_next : 0;
    if (m_used + skipped + wanted > m_whole.bytes) {
        return std::nullopt;
    }
    if (startsOver) {
        m_next = 0;
    }
    const MemoryRange range{m_whole.address + m_next, wanted};
    m_next += wanted;
    m_used += skipped + wanted;
    m_lengths.push_back(skipped + wanted);
    return range;
}

void JobMemory::giveBackOldest()
{
    TRILUME_CHECK(!m_lengths.empty());
    m_used -= m_lengths.front();
    m_lengths.pop_front();
    if (m_lengths.empty()) {
        m_next = 0;
    }
}

void JobMemory::giveBackAll()
{
    m_lengths.clear();
    m_used = 0;
    m_next = 0;
}

} // namespace trilume::fpga
