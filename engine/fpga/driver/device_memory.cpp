// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/driver/device_memory.h"

#include "engine/base/check.h"

#include <algorithm>
#include <iterator>

namespace trilume::fpga {

DeviceMemory::DeviceMemory(MemoryRange whole, std::uint64_t step)
    : m_step(step)
    , m_wholeBytes(whole.bytes)
    , m_freeBytes(whole.bytes)
{
    TRILUME_CHECK(step > 0 && whole.address % step == 0 && whole.bytes % step == 0);
    if (whole.bytes > 0) {
        m_gaps.emplace(whole.address, whole.bytes);
    }
}

std::optional<MemoryRange> DeviceMemory::take(std::uint64_t bytes)
{
    if (bytes == 0 || bytes > m_freeBytes) { // before it is rounded: no overflow
        return std::nullopt;
    }
    const std::uint64_t wanted = (bytes + m_step - 1) / m_step * m_step;
    const auto gap = std::find_if(m_gaps.begin(), m_gaps.end(),
                                  [&](const auto& each) { return each.second >= wanted; });
    if (gap == m_gaps.end()) {
        return std::nullopt;
    }
    const auto [address, length] = *gap;
    m_gaps.erase(gap);
    if (length > wanted) {
        m_gaps.emplace(address + wanted, length - wanted);
    }
    m_freeBytes -= wanted;
    return MemoryRange{address, wanted};
}

void DeviceMemory::giveBack(const MemoryRange& range)
{
    const auto [place, isNew] = m_gaps.emplace(range.address, range.bytes);
    TRILUME_CHECK(isNew);
    m_freeBytes += range.bytes;
    const auto next = std::next(place);
    if (next != m_gaps.end() && place->first + place->second == next->first) {
        place->second += next->second;
        m_gaps.erase(next);
    }
    if (place != m_gaps.begin()) {
        const auto before = std::prev(place);
        if (before->first + before->second == place->first) {
            before->second += place->second;
            m_gaps.erase(place);
        }
    }
}

std::uint64_t DeviceMemory::largestGap() const
{
    const auto largest =
        std::max_element(m_gaps.begin(), m_gaps.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    return largest == m_gaps.end() ? 0 : largest->second;
}

} // namespace trilume::fpga
