// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/driver/job_ring.h"

#include "engine/base/check.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <span>

namespace trilume::fpga {

namespace {

static_assert(sizeof(Descriptor) % kLineBytes == 0 && sizeof(CompletionRecord) <= kLineBytes);
static_assert(std::endian::native == std::endian::little, "the structs lie in memory as they are");

std::uint64_t descriptorStride(const Geometry& geometry)
{
    return std::max<std::uint64_t>(sizeof(Descriptor), geometry.busBytes);
}

std::uint64_t recordStride(const Geometry& geometry)
{
    return std::max<std::uint64_t>(kLineBytes, geometry.busBytes);
}

} // namespace

JobRing::JobRing(Bus& bus, const Geometry& geometry)
    : m_bus(bus)
    , m_descriptorStride(descriptorStride(geometry))
    , m_recordStride(recordStride(geometry))
    , m_first(bus.memoryAddress())
{}

std::uint64_t JobRing::bytesFor(const Geometry& geometry)
{
    return roundedUp(kEntries * (descriptorStride(geometry) + recordStride(geometry)), kPageBytes);
}

void JobRing::configure()
{
    m_bus.writeRegister(kRegisterRingBaseLo, static_cast<std::uint32_t>(m_first));
    m_bus.writeRegister(kRegisterRingBaseHi, static_cast<std::uint32_t>(m_first >> 32U));
    m_bus.writeRegister(kRegisterRingMask, kEntries - 1);
    m_tail = 0;
    m_count = 0;
}

std::uint64_t JobRing::descriptorAddress(std::uint16_t number) const
{
    return m_first + number % kEntries * m_descriptorStride;
}

std::uint64_t JobRing::recordAddress(std::uint16_t number) const
{
    return m_first + kEntries * m_descriptorStride + number % kEntries * m_recordStride;
}

Status JobRing::add(Descriptor descriptor)
{
    TRILUME_CHECK(hasRoom());
    descriptor.completion = recordAddress(m_tail);
    constexpr std::array<std::byte, sizeof(CompletionRecord)> kNothing = {};
    if (Status cleared = m_bus.writeMemory(descriptor.completion, kNothing); !cleared) {
        return cleared;
    }
    Status written =
        m_bus.writeMemory(descriptorAddress(m_tail), std::as_bytes(std::span(&descriptor, 1)));
    if (written) {
        ++m_tail;
        ++m_count;
    }
    return written;
}

void JobRing::tell()
{
    m_bus.writeRegister(kRegisterTail, m_tail);
}

Result<std::optional<CompletionRecord>> JobRing::oldestRecord()
{
    const auto oldest = static_cast<std::uint16_t>(m_tail - m_count);
    CompletionRecord record;
    const Status read =
        m_bus.readMemory(recordAddress(oldest), std::as_writable_bytes(std::span(&record, 1)));
    if (!read) {
        return read.error();
    }
    return record.magic == kMagicValue ? std::optional(record) : std::nullopt;
}

MemoryRange JobRing::recordOf(std::size_t nth) const
{
    return {recordAddress(static_cast<std::uint16_t>(m_tail - m_count + nth)),
            sizeof(CompletionRecord)};
}

void JobRing::dropOldest()
{
    TRILUME_CHECK(m_count > 0);
    --m_count;
}

} // namespace trilume::fpga
