// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/fpga/fake_board.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace trilume::fpga {

namespace {

constexpr std::uint32_t kNobody = 0xFFFFFFFF;
constexpr std::uint32_t kClockKilohertz = 100'000;
constexpr std::uint64_t kAccessCycles = 4;
constexpr std::uint64_t kFixedCycles = 60;
constexpr std::uint64_t kHangCycles = std::uint64_t{1} << 62U;

// The one of index i in a beat; bits of the errors that are found.
int weightOf(const std::vector<std::byte>& beat,
             std::size_t i,
             const Geometry& geometry,
             std::uint32_t& bits)
{
    const auto byteAt = [&](std::size_t n) {
        return std::to_integer<unsigned>(beat[n]);
    };
    if (geometry.packing == Packing::Planes) {
        const std::size_t sign = std::size_t{geometry.rows} * geometry.columns + i;
        const bool isThere = ((byteAt(i / 8) >> (i % 8)) & 1U) != 0;
        const bool isNegative = ((byteAt(sign / 8) >> (sign % 8)) & 1U) != 0;
        return isThere ? (isNegative ? -1 : 1) : 0;
    }
    unsigned code = byteAt(i / 5);
    bits |= code > 242 ? kErrorCode : 0U;
    for (std::size_t n = 0; n < i % 5; ++n) {
        code /= 3;
    }
    return static_cast<int>(code % 3) - 1;
}

// With the beats before it.
std::uint64_t signedWith(std::uint64_t signature, const std::vector<std::byte>& beat)
{
    std::uint64_t folded = 0;
    for (std::size_t i = 0; i < beat.size(); i += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, &beat[i], 8);
        folded = std::rotl(folded, 1) ^ word;
    }
    const bool isOut = (signature >> 63U) != 0;
    return (signature << 1U) ^ (isOut ? kSignaturePolynomialValue : 0) ^ folded;
}

} // namespace

FakeBoard::FakeBoard(const Geometry& geometry, std::size_t memoryBytes)
    : m_geometry(geometry)
    , m_memory(memoryBytes)
{
    unsigned noise = 1; // what a memory holds when it is switched on
    for (std::byte& byte : m_memory) {
        noise = noise * 1664525 + 1013904223;
        byte = static_cast<std::byte>(noise >> 24U);
    }
}

std::uint32_t FakeBoard::readRegister(std::uint32_t offset)
{
    pass(kAccessCycles);
    if (isGone() || m_state == Fault::Freeze) {
        return kNobody;
    }
    if (const auto other = constants.find(offset); other != constants.end()) {
        return other->second;
    }
    switch (offset) {
    case kRegisterId:
        return kIdValue;
    case kRegisterVersion:
        return kVersionValue;
    case kRegisterGeometry:
        return m_geometry.rows | m_geometry.columns << 8U
               | static_cast<std::uint32_t>(m_geometry.packing) << 16U | m_geometry.vectors << 24U;
    case kRegisterCapability:
        return m_geometry.busBytes * 8 | m_geometry.mostTiles << 16U;
    case kRegisterClockKhz:
        return kClockKilohertz;
    case kRegisterBuild:
        return 0xB111D;
    case kRegisterStyle:
        return 1 | kStyleSignature;
    case kRegisterStatus:
        return status();
    case kRegisterError:
        return m_error;
    case kRegisterTail:
        return m_tail;
    case kRegisterHead:
        return m_head;
    default:
        return m_registers[offset];
    }
}

std::uint32_t FakeBoard::status() const
{
    return (m_running || m_isDraining ? kStatusBusy : 0U) | (m_irq ? kStatusIrq : 0U)
           | (m_error != 0 ? kStatusError : 0U) | (m_isAborted ? kStatusHalted : 0U)
           | (m_isDraining ? kStatusDrain : 0U) | (m_isAborted ? kStatusAborted : 0U)
           | static_cast<std::uint32_t>(m_head) << kStatusHeadShift;
}

void FakeBoard::writeRegister(std::uint32_t offset, std::uint32_t value)
{
    pass(kAccessCycles);
    if (isGone() || m_state == Fault::Freeze) {
        return;
    }
    switch (offset) {
    case kRegisterControl:
        control(value);
        break;
    case kRegisterIrqAck:
        m_irq = m_irq && (value & kIrqAckIrq) == 0;
        break;
    case kRegisterError:
        m_error &= ~value;
        break;
    case kRegisterTail:
        ++m_doorbells;
        m_tail = m_isDraining ? m_tail : static_cast<std::uint16_t>(value);
        begin();
        break;
    default:
        m_registers[offset] = value;
    }
}

void FakeBoard::control(std::uint32_t value)
{
    if (m_isDraining) {
        return;
    }
    if ((value & kControlSoftReset) != 0) {
        m_isDraining = m_state == Fault::DeadMemory;
        m_running.reset();
        m_isAborted = false;
        m_error = 0;
        m_head = 0;
        m_tail = 0;
        m_registers[kRegisterControl] = 0;
        return;
    }
    m_registers[kRegisterControl] = value;
    begin();
}

Status FakeBoard::writeMemory(std::uint64_t address, std::span<const std::byte> bytes)
{
    if (isGone()) {
        return Error{Errc::Device, Sentence::of("The fake board is gone.")};
    }
    TRILUME_CHECK(isThere(address, bytes.size()));
    std::copy(bytes.begin(), bytes.end(), at(address));
    return Done{};
}

Status FakeBoard::readMemory(std::uint64_t address, std::span<std::byte> bytes)
{
    TRILUME_CHECK(isThere(address, bytes.size()));
    if (isGone()) { // as a bus that nobody answers on
        std::fill(bytes.begin(), bytes.end(), std::byte{0xFF});
        return Done{};
    }
    std::memcpy(bytes.data(), at(address), bytes.size());
    return Done{};
}

Status FakeBoard::resetBoard()
{
    if (!canResetBoard || isGone()) {
        return Error{Errc::Unsupported, Sentence::of("The fake board cannot be reset.")};
    }
    m_state = Fault::None;
    m_isDraining = false;
    control(kControlSoftReset);
    std::fill(m_memory.begin(), m_memory.end(), std::byte{0xA5}); // what it held is lost
    return Done{};
}

void FakeBoard::wait(std::chrono::nanoseconds most)
{
    const auto cycles = static_cast<std::uint64_t>(most.count()) * kClockKilohertz / 1'000'000;
    for (std::uint64_t end = m_cycles + cycles; m_cycles < end && !m_irq;) {
        const bool ends = m_running && m_state != Fault::Freeze;
        const std::uint64_t next = ends ? std::max(m_running->end, m_cycles + 1) : end;
        pass(std::min(next, end) - m_cycles);
    }
}

std::chrono::nanoseconds FakeBoard::now() const
{
    return std::chrono::nanoseconds(m_cycles * 1'000'000 / kClockKilohertz);
}

void FakeBoard::pass(std::uint64_t cycles)
{
    m_cycles += cycles;
    if (m_state == Fault::Freeze) {
        return;
    }
    while (m_running && m_running->end <= m_cycles) {
        if (m_running->end != kHangCycles) {
            finish();
        }
    }
    const std::uint64_t patience = m_registers[kRegisterWatchdog];
    if (m_running && m_running->end == kHangCycles && patience != 0 && !m_isAborted) {
        m_hungCycles += cycles;
        if (m_hungCycles >= patience) {
            abort(kErrorWatchdog);
        }
    }
}

void FakeBoard::raise(std::uint32_t bits)
{
    m_error |= bits;
    m_errorsSeen |= bits;
    m_irq = m_irq || (m_registers[kRegisterControl] & kControlIrqEnable) != 0;
}

void FakeBoard::abort(std::uint32_t bits)
{
    raise(bits);
    m_isAborted = true;
    m_running.reset();
}

bool FakeBoard::isThere(std::uint64_t address, std::uint64_t bytes) const
{
    return address >= memoryBase && address - memoryBase <= m_memory.size()
           && bytes <= m_memory.size() - (address - memoryBase);
}

std::byte* FakeBoard::at(std::uint64_t address)
{
    TRILUME_CHECK(isThere(address, 1));
    return &m_memory[address - memoryBase];
}

bool FakeBoard::isInside(std::uint64_t address, std::uint64_t bytes) const
{
    const auto page = [this](std::uint32_t offset) {
        const auto found = m_registers.find(offset);
        return (found == m_registers.end() ? 0 : std::uint64_t{found->second}) * 4096;
    };
    const std::uint64_t end = page(kRegisterWindowEnd);
    return address >= page(kRegisterWindowFirst) && address <= end && bytes <= end - address;
}

// The next descriptor of the ring, if there is one.
void FakeBoard::begin()
{
    const bool isEnabled = (m_registers[kRegisterControl] & kControlEnable) != 0;
    if (m_running || m_isAborted || m_isDraining || !isEnabled || m_head == m_tail) {
        return;
    }
    const std::uint64_t mask = m_registers[kRegisterRingMask];
    TRILUME_CHECK(static_cast<std::uint16_t>(m_tail - m_head) <= mask + 1);
    const std::uint64_t base =
        m_registers[kRegisterRingBaseLo] | std::uint64_t{m_registers[kRegisterRingBaseHi]} << 32U;
    const std::uint64_t address =
        base + (m_head & mask) * std::max<std::uint64_t>(64, m_geometry.busBytes);
    if (base % 4096 != 0 || !isInside(address, sizeof(Descriptor))) {
        abort(kErrorRange);
        return;
    }
    Running running;
    std::memcpy(&running.descriptor, at(address), sizeof(Descriptor));
    const auto fault = m_faults.find(m_jobs++);
    running.fault = fault == m_faults.end() ? Fault::None : fault->second;
    const std::uint64_t beats =
        std::uint64_t{running.descriptor.tiles} * running.descriptor.rowBlocks;
    const std::uint64_t cycles = kFixedCycles + beats;
    running.end = m_cycles + (running.fault == Fault::LateRecord ? 3 * cycles : cycles);
    if (running.fault == Fault::Hang || running.fault == Fault::DeadMemory) {
        running.end = kHangCycles;
        m_hungCycles = 0;
    }
    if (running.fault == Fault::OtherIdentity) {
        constants[kRegisterBuild] = 0xBAD;
        running.end = kHangCycles;
    }
    if (running.fault >= Fault::DeadMemory && running.fault <= Fault::Vanish) {
        m_state = running.fault;
    }
    m_running = running;
}

std::uint32_t FakeBoard::refusal(const Descriptor& descriptor) const
{
    const Geometry& geometry = m_geometry;
    const auto isBeats = [&](std::uint64_t address) {
        return address % geometry.busBytes == 0;
    };
    if (descriptor.op != kOpMatvecValue || descriptor.vectors < 1
        || descriptor.vectors > geometry.vectors || descriptor.tiles < 1
        || descriptor.tiles > geometry.mostTiles || descriptor.rowBlocks < 1
        || descriptor.reserved0 != 0 || descriptor.reserved1 != 0 || descriptor.reserved2 != 0
        || !isBeats(descriptor.weights) || !isBeats(descriptor.activations)
        || !isBeats(descriptor.results)) {
        return kErrorDescriptor;
    }
    const std::uint64_t weights =
        std::uint64_t{descriptor.tiles} * descriptor.rowBlocks * geometry.busBytes;
    if (!isInside(descriptor.weights, weights)
        || !isInside(descriptor.activations,
                     descriptor.vectors * geometry.vectorBytes(descriptor.tiles))
        || !isInside(descriptor.results, std::uint64_t{descriptor.rowBlocks} * descriptor.vectors
                                             * geometry.resultBytes())) {
        return kErrorRange;
    }
    return 0;
}

void FakeBoard::finish()
{
    Running running = *m_running;
    m_running.reset();
    std::uint32_t bits = refusal(running.descriptor);
    std::uint64_t signature = kSignatureStartValue;
    if (bits == 0) {
        bits = compute(running, signature);
    }
    if (running.fault != Fault::NoRecord) {
        writeRecord(running, bits, signature);
    }
    ++m_head;
    if (bits != 0) {
        raise(bits);
    }
    if ((running.descriptor.flags & kFlagsIrq) != 0 && running.fault != Fault::NoRecord) {
        raise(0);
    }
    begin();
}

void FakeBoard::writeRecord(const Running& running, std::uint32_t status, std::uint64_t signature)
{
    CompletionRecord record;
    record.tag = running.descriptor.tag + (running.fault == Fault::WrongTag ? 1 : 0);
    record.status = status;
    record.cycles = static_cast<std::uint32_t>(
        kFixedCycles + std::uint64_t{running.descriptor.tiles} * running.descriptor.rowBlocks);
    record.signature = signature;
    record.jobs = static_cast<std::uint32_t>(m_jobs);
    record.magic = kMagicValue;
    const std::uint64_t address = running.descriptor.completion;
    const std::uint64_t bytes = std::max<std::uint64_t>(sizeof record, m_geometry.busBytes);
    if (address % bytes != 0 || !isInside(address, bytes)) {
        raise(kErrorDescriptor);
        return;
    }
    std::memset(at(address), 0, bytes);
    std::memcpy(at(address), &record, sizeof record);
}

// By the contract, weight by weight.
std::uint32_t FakeBoard::compute(Running& running, std::uint64_t& signature)
{
    const Descriptor& job = running.descriptor;
    const Geometry& g = m_geometry;
    if (running.fault == Fault::ReadError || running.fault == Fault::WriteError) {
        return running.fault == Fault::ReadError ? kErrorRead : kErrorWrite;
    }
    if (running.fault == Fault::SpoiledWeights) {
        *at(job.weights) ^= std::byte{1};
    }
    std::uint32_t bits = 0;
    const std::uint64_t vectorBytes = g.vectorBytes(job.tiles);
    std::vector<std::byte> activations(job.vectors * vectorBytes);
    std::memcpy(activations.data(), at(job.activations), activations.size());
    if (running.fault == Fault::WrongActivation) {
        activations[0] ^= std::byte{4};
    }
    std::vector<std::byte> beat(g.busBytes);
    for (std::uint64_t block = 0; block < job.rowBlocks; ++block) {
        std::vector<std::int32_t> sums(std::size_t{job.vectors} * g.rows);
        for (std::uint64_t tile = 0; tile < job.tiles; ++tile) {
            std::memcpy(beat.data(), at(job.weights + (block * job.tiles + tile) * g.busBytes),
                        beat.size());
            if (running.fault == Fault::WrongWeights && block == 0 && tile == 0) {
                beat[1] ^= std::byte{0x10};
            }
            signature = signedWith(signature, beat);
            for (std::size_t i = 0; i < std::size_t{g.rows} * g.columns; ++i) {
                const int weight = weightOf(beat, i, g, bits);
                for (std::size_t v = 0; v < job.vectors; ++v) {
                    const auto value = static_cast<std::int8_t>(
                        activations[v * vectorBytes + tile * g.tileBytes() + i % g.columns]);
                    sums[v * g.rows + i / g.columns] += weight * value;
                }
            }
        }
        sums[0] += running.fault == Fault::WrongResult && block == 0 ? 1 << 30 : 0;
        for (std::size_t v = 0; v < job.vectors; ++v) {
            std::byte* place = at(job.results + (block * job.vectors + v) * g.resultBytes());
            std::memset(place, 0, g.resultBytes());
            std::memcpy(place, &sums[v * g.rows], g.rows * sizeof sums[0]);
        }
    }
    const bool isChecked = (job.flags & kFlagsCheckSignature) != 0;
    return bits | (isChecked && signature != job.signature ? kErrorSignature : 0U);
}

} // namespace trilume::fpga
