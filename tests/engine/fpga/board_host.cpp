// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/fpga/board_host.h"

#include <algorithm>
#include <bit>

namespace trilume::tests {

namespace {

template <typename T>
std::span<const std::uint8_t> bytesOf(const T& value)
{
    return {reinterpret_cast<const std::uint8_t*>(&value), sizeof(value)};
}

} // namespace

BoardHost::BoardHost(std::string_view geometry, const fpga::MemoryTiming& timing)
    : m_board(fpga::VerilatedBoard::create(geometry, {kMemory, timing}))
{
    const std::uint32_t shape = m_board->read32(fpga::kRegisterGeometry);
    const std::uint32_t capability = m_board->read32(fpga::kRegisterCapability);
    m_geometry.rows = shape & fpga::kGeometryRows;
    m_geometry.columns = (shape & fpga::kGeometryColumns) >> fpga::kGeometryColumnsShift;
    m_geometry.packing = (shape & fpga::kGeometryPacking) >> fpga::kGeometryPackingShift;
    m_geometry.vectors = (shape & fpga::kGeometryVectors) >> fpga::kGeometryVectorsShift;
    m_geometry.beatBytes = (capability & fpga::kCapabilityBusBits) / 8;
    m_geometry.tiles = (capability & fpga::kCapabilityTiles) >> fpga::kCapabilityTilesShift;
    configure();
}

void BoardHost::configure()
{
    m_tail = 0;
    useRing(m_ring, m_ringEntries);
    m_board->write32(fpga::kRegisterWindowFirst, 0);
    m_board->write32(fpga::kRegisterWindowEnd, kMemory / 4096);
    m_board->write32(fpga::kRegisterWatchdog, 20000);
    m_board->write32(fpga::kRegisterControl, fpga::kControlEnable | fpga::kControlIrqEnable);
}

void BoardHost::useRing(std::uint64_t address, unsigned entries)
{
    m_ring = address;
    m_ringEntries = entries;
    m_board->write32(fpga::kRegisterRingBaseLo, static_cast<std::uint32_t>(address));
    m_board->write32(fpga::kRegisterRingBaseHi, static_cast<std::uint32_t>(address >> 32U));
    m_board->write32(fpga::kRegisterRingMask, entries - 1);
}

std::uint64_t BoardHost::nextDescriptor() const
{
    const std::size_t stride =
        std::max<std::size_t>(m_geometry.beatBytes, fpga::kDescriptorBytesValue);
    return m_ring + m_tail % m_ringEntries * stride;
}

std::uint64_t BoardHost::allocate(std::size_t bytes, std::size_t alignment)
{
    std::uint64_t start = (m_next + alignment - 1) / alignment * alignment;
    if (m_beforePageEnd != 0) {
        start = (m_next + 4095) / 4096 * 4096 + 4096
                - (m_beforePageEnd + alignment - 1) / alignment * alignment;
    }
    m_next = start + bytes;
    if (m_next > kMemory) {
        m_next = kFirstFree; // tests are small: what is overwritten has been looked at
        return allocate(bytes, alignment);
    }
    return start;
}

PlacedJob BoardHost::place(const MatvecCase& matvec, std::minstd_rand& random)
{
    PlacedJob job;
    job.expected = matvec.expectedResults(m_geometry);
    const std::vector<std::uint8_t> weights = matvec.weightBeats(m_geometry);
    const std::vector<std::uint8_t> activations = matvec.activationBeats(m_geometry, random);
    const std::size_t beat = m_geometry.beatBytes;
    fpga::Descriptor& descriptor = job.descriptor;
    descriptor.op = static_cast<std::uint8_t>(fpga::kOpMatvecValue);
    descriptor.flags = fpga::kFlagsCheckSignature;
    descriptor.vectors = static_cast<std::uint8_t>(matvec.vectors());
    descriptor.tag = static_cast<std::uint32_t>(random());
    descriptor.tiles = static_cast<std::uint16_t>((matvec.columns() + m_geometry.columns - 1)
                                                  / m_geometry.columns);
    descriptor.rowBlocks =
        static_cast<std::uint16_t>((matvec.rows() + m_geometry.rows - 1) / m_geometry.rows);
    descriptor.weights = allocate(weights.size(), beat);
    descriptor.activations = allocate(activations.size(), beat);
    descriptor.results = allocate(job.expected.size(), beat);
    descriptor.completion =
        allocate(std::max<std::size_t>(beat, 32), std::max<std::size_t>(beat, 32));
    descriptor.signature = signatureOf(weights, beat);
    job.beats = weights.size() / beat;
    m_board->writeMemory(descriptor.weights, weights);
    m_board->writeMemory(descriptor.activations, activations);
    return job;
}

void BoardHost::submit(const std::vector<const PlacedJob*>& jobs)
{
    for (const PlacedJob* job : jobs) {
        // Not zeros: what is not written must not look right by chance.
        const std::vector<std::uint8_t> untouched(job->expected.size(), 0xA5);
        m_board->writeMemory(job->descriptor.results, untouched);
        m_board->writeMemory(job->descriptor.completion, bytesOf(fpga::CompletionRecord{}));
        m_board->writeMemory(nextDescriptor(), bytesOf(job->descriptor));
        ++m_tail;
    }
    m_board->write32(fpga::kRegisterTail, m_tail);
}

bool BoardHost::wait(const std::vector<const PlacedJob*>& jobs, std::uint64_t cycles)
{
    return stepUntil(
        [this, &jobs] {
            return std::all_of(jobs.begin(), jobs.end(), [this](const PlacedJob* job) {
                return record(*job).magic == fpga::kMagicValue;
            });
        },
        cycles);
}

fpga::CompletionRecord BoardHost::record(const PlacedJob& job)
{
    fpga::CompletionRecord record;
    m_board->readMemory(job.descriptor.completion,
                        {reinterpret_cast<std::uint8_t*>(&record), sizeof(record)});
    return record;
}

std::vector<std::uint8_t> BoardHost::results(const PlacedJob& job)
{
    std::vector<std::uint8_t> bytes(job.expected.size());
    m_board->readMemory(job.descriptor.results, bytes);
    return bytes;
}

std::string BoardHost::wrongWith(const PlacedJob& job)
{
    const fpga::CompletionRecord found = record(job);
    if (found.magic != fpga::kMagicValue) {
        return "no record";
    }
    if (found.tag != job.descriptor.tag) {
        return "another job's record";
    }
    if (found.status != 0) {
        return "status " + std::to_string(found.status);
    }
    if (found.signature != job.descriptor.signature) {
        return "another signature";
    }
    if (results(job) != job.expected) {
        return "wrong results";
    }
    return m_board->violation();
}

std::uint64_t BoardHost::counter(std::uint32_t offset)
{
    const std::uint64_t low = m_board->read32(offset);
    return low | std::uint64_t{m_board->read32(offset + 4)} << 32U;
}

bool BoardHost::stepUntil(const std::function<bool()>& condition, std::uint64_t cycles)
{
    for (std::uint64_t i = 0; i < cycles; ++i) {
        if (condition()) {
            return true;
        }
        m_board->step(1);
    }
    return condition();
}

std::string BoardHost::softReset()
{
    m_board->write32(fpga::kRegisterControl, fpga::kControlSoftReset);
    const bool drained = stepUntil(
        [this] { return (m_board->read32(fpga::kRegisterStatus) & fpga::kStatusDrain) == 0; },
        20000);
    if (!drained) {
        return "still draining";
    }
    if (m_board->outstanding() != 0) {
        return "bursts were orphaned";
    }
    if (m_board->read32(fpga::kRegisterStatus) != 0 || m_board->read32(fpga::kRegisterError) != 0
        || m_board->read32(fpga::kRegisterTail) != 0) {
        return "registers are not as after a reset";
    }
    return m_board->violation();
}

} // namespace trilume::tests
