// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/transports/xrt/xrt_bus.h"

#include "engine/fpga/boards/attached_board.h"
#include "engine/fpga/driver/geometry.h"
#include "engine/fpga/driver/identity.h"
#include "engine/fpga/transports/open_file.h"
#include "engine/fpga/transports/xdma/untouched_bytes.h"
#include "engine/fpga/transports/xrt/xrt_card.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <utility>
#include <vector>

namespace trilume::fpga {

namespace {

constexpr std::chrono::microseconds kLookAfter{20};
constexpr std::uint64_t kLeastBytes = std::uint64_t{16} << 20U;
constexpr int kMostInterrupted = 64; // in a row
constexpr int kMostTries = 3;        // to read what is new

class XrtRegisters final : public RegisterWindow
{
public:
    explicit XrtRegisters(std::shared_ptr<XrtCard> card)
        : m_card(std::move(card))
    {}

    std::uint32_t read(std::uint32_t offset) const override { return m_card->readRegister(offset); }

    void write(std::uint32_t offset, std::uint32_t value) override
    {
        m_card->writeRegister(offset, value);
    }

private:
    std::shared_ptr<XrtCard> m_card;
};

} // namespace

Result<std::unique_ptr<Bus>> XrtBus::open(std::shared_ptr<SystemInterface> system,
                                          const XrtLibrary& library,
                                          const XrtPlaces& places,
                                          std::uint64_t memoryBytes)
{
    Result<std::shared_ptr<XrtCard>> card = XrtCard::open(library, places);
    if (!card) {
        return card.error();
    }
    CarefulRegisters registers(system, std::make_unique<XrtRegisters>(card.value()));
    std::unique_ptr<XrtBus> bus(
        new XrtBus(std::move(system), std::move(card).value(), std::move(registers)));
    if (const Status found = bus->findMemory(memoryBytes); !found) {
        return found.error();
    }
    return std::unique_ptr<Bus>(std::move(bus));
}

XrtBus::XrtBus(std::shared_ptr<SystemInterface> system,
               std::shared_ptr<XrtCard> card,
               CarefulRegisters registers)
    : m_system(std::move(system))
    , m_card(std::move(card))
    , m_registers(std::move(registers))
{}

XrtBus::~XrtBus() = default;

Status XrtBus::findMemory(std::uint64_t memoryBytes)
{
    const Result<Identity> identity = identify(*this, {});
    if (!identity) {
        return identity.error();
    }
    if (memoryBytes != 0) {
        return m_card->allocate(memoryBytes);
    }
    std::uint64_t bytes = attachedBoard(identity.value()).memory.bytes;
    if (bytes == 0) {
        return Error{Errc::Unsupported,
                     Sentence::of("The card does not tell how much memory it has: its settings "
                                  "have to say it, such as %1.",
                                  std::string("{\"memory_megabytes\": 1024}"))};
    }
    // The machine has a copy of it, which it may not have room for.
    Status allocated = m_card->allocate(bytes);
    while (!allocated && allocated.error().code == Errc::OutOfMemory && bytes / 2 >= kLeastBytes) {
        bytes /= 2;
        allocated = m_card->allocate(bytes);
    }
    return allocated;
}

std::uint32_t XrtBus::readRegister(std::uint32_t offset)
{
    return m_registers.read(offset);
}

void XrtBus::writeRegister(std::uint32_t offset, std::uint32_t value)
{
    m_registers.write(offset, value);
}

std::uint64_t XrtBus::memoryAddress() const
{
    return m_card->address();
}

std::uint64_t XrtBus::memoryBytes() const
{
    return m_card->bytes().size();
}

std::span<std::byte> XrtBus::bytesOf(const Lines& lines)
{
    return m_card->bytes().subspan(lines.address - m_card->address(), lines.bytes);
}

void XrtBus::store(std::uint64_t address, std::span<const std::byte> bytes)
{
    std::memcpy(bytesOf({address, bytes.size()}).data(), bytes.data(), bytes.size());
}

void XrtBus::load(std::uint64_t address, std::span<std::byte> bytes)
{
    std::memcpy(bytes.data(), bytesOf({address, bytes.size()}).data(), bytes.size());
}

Status XrtBus::syncForDevice(const Lines& lines)
{
    return sync(lines, XrtDirection::ToDevice);
}

// A driver may say that all went well and leave the copy as it was. The card has all of it: what
// was stored was brought there at once, by whole lines.
Status XrtBus::syncForProcessor(const Lines& lines)
{
    const std::span<std::byte> bytes = bytesOf(lines);
    const std::vector<std::byte> before(bytes.begin(), bytes.end());
    for (int i = 0; i < kMostTries; ++i) {
        const UntouchedBytes untouched(++m_reads);
        untouched.fill(bytes);
        if (Status synced = sync(lines, XrtDirection::FromDevice); !synced) {
            std::copy(before.begin(), before.end(), bytes.begin()); // may be brought to the card
            return synced;
        }
        if (!untouched.areIn(bytes)) {
            return Done{};
        }
    }
    std::copy(before.begin(), before.end(), bytes.begin());
    return Error{Errc::Device, Sentence::of("%1 said that it moved %2 bytes, and did not.",
                                            std::string("XRT"), lines.bytes)};
}

Status XrtBus::sync(const Lines& lines, XrtDirection direction)
{
    int failure = 0;
    for (int i = 0; i < kMostInterrupted; ++i) {
        failure = m_card->sync(direction, lines.address - m_card->address(), lines.bytes);
        if (failure == 0) {
            return Done{};
        }
        if (!isInterrupted(-std::abs(failure))) {
            break;
        }
    }
    return m_card->errorOf(failure);
}

Status XrtBus::resetBoard()
{
    return Error{Errc::Unsupported, Sentence::of("This board cannot be reset from here.")};
}

void XrtBus::wait(std::chrono::nanoseconds most)
{
    m_system->pause(std::min<std::chrono::nanoseconds>(most, kLookAfter));
}

std::chrono::nanoseconds XrtBus::now() const
{
    return m_system->now();
}

} // namespace trilume::fpga
