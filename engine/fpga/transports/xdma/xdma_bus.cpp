// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/transports/xdma/xdma_bus.h"

#include "engine/fpga/boards/attached_board.h"
#include "engine/fpga/driver/geometry.h"
#include "engine/fpga/driver/identity.h"
#include "engine/fpga/transports/xdma/untouched_bytes.h"

#include <algorithm>
#include <array>
#include <utility>

namespace trilume::fpga {

namespace {

constexpr std::size_t kRegisterBytes = 4096;
// Of one call: what is interrupted is done again from its beginning.
constexpr std::size_t kMostBytes = std::size_t{4} << 20U;
constexpr std::chrono::microseconds kAskAgain{20}; // where no interrupt tells
constexpr int kMostReads = 3;

} // namespace

Result<std::unique_ptr<Bus>> XdmaBus::open(std::shared_ptr<SystemInterface> system,
                                           const XdmaFiles& files,
                                           std::uint64_t memoryBytes)
{
    Result<Parts> parts = openParts(system, files);
    if (!parts) {
        return parts.error();
    }
    std::unique_ptr<XdmaBus> bus(new XdmaBus(std::move(system), std::move(parts).value()));
    if (const Status found = bus->findMemory(memoryBytes); !found) {
        return found.error();
    }
    return std::unique_ptr<Bus>(std::move(bus));
}

Result<XdmaBus::Parts> XdmaBus::openParts(const std::shared_ptr<SystemInterface>& system,
                                          const XdmaFiles& files)
{
    Result<OpenFile> user = OpenFile::open(system, files.registers, FileUse::ReadAndWrite);
    if (!user) {
        return user.error();
    }
    if (const Status locked = user.value().lock(); !locked) {
        return locked.error();
    }
    Result<OpenFile> toCard = OpenFile::open(system, files.toCard, FileUse::Write);
    Result<OpenFile> fromCard = OpenFile::open(system, files.fromCard, FileUse::Read);
    if (!toCard || !fromCard) {
        return !toCard ? toCard.error() : fromCard.error();
    }
    std::optional<OpenFile> events;
    if (!files.events.empty()) {
        if (Result<OpenFile> opened = OpenFile::open(system, files.events, FileUse::Read)) {
            events.emplace(std::move(opened).value());
        }
    }
    int error = 0;
    std::unique_ptr<RegisterWindow> window =
        system->mapRegisters(user.value().file(), kRegisterBytes, error);
    if (window == nullptr) {
        return user.value().errorOf(-error);
    }
    return Parts{CarefulRegisters(system, std::move(window)), std::move(user).value(),
                 std::move(toCard).value(), std::move(fromCard).value(), std::move(events)};
}

XdmaBus::XdmaBus(std::shared_ptr<SystemInterface> system, Parts parts)
    : m_system(std::move(system))
    , m_parts(std::move(parts))
{}

Status XdmaBus::findMemory(std::uint64_t memoryBytes)
{
    const Result<Identity> identity = identify(*this, {});
    if (!identity) {
        return identity.error();
    }
    m_memoryBytes = memoryBytes != 0 ? memoryBytes : attachedBoard(identity.value()).memory.bytes;
    if (m_memoryBytes == 0) {
        return Error{Errc::Unsupported,
                     Sentence::of("The card does not tell how much memory it has: its settings "
                                  "have to say it, such as %1.",
                                  std::string("{\"memory_megabytes\": 1024}"))};
    }
    return Done{};
}

std::uint32_t XdmaBus::readRegister(std::uint32_t offset)
{
    return m_parts.registers.read(offset);
}

void XdmaBus::writeRegister(std::uint32_t offset, std::uint32_t value)
{
    m_parts.registers.write(offset, value);
}

bool XdmaBus::has(std::uint64_t address, std::size_t size) const
{
    return address <= m_memoryBytes && size <= m_memoryBytes - address;
}

Status XdmaBus::writeMemory(std::uint64_t address, std::span<const std::byte> bytes)
{
    if (!has(address, bytes.size())) {
        return Error{Errc::Device, Sentence::of("The card's memory does not have %1 bytes at %2.",
                                                bytes.size(), address)};
    }
    for (std::size_t done = 0; done < bytes.size(); done += kMostBytes) {
        const auto part = bytes.subspan(done, std::min(kMostBytes, bytes.size() - done));
        if (Status written = m_parts.toCard.writeAllAt(part, address + done); !written) {
            return written;
        }
    }
    return Done{};
}

// A driver may say that all went well and leave the buffer as it was: then it holds what nothing
// but this call has put there.
Status XdmaBus::readMemory(std::uint64_t address, std::span<std::byte> bytes)
{
    if (!has(address, bytes.size())) {
        return Error{Errc::Device, Sentence::of("The card's memory does not have %1 bytes at %2.",
                                                bytes.size(), address)};
    }
    for (int i = 0; i < kMostReads; ++i) {
        const UntouchedBytes untouched(++m_reads);
        untouched.fill(bytes);
        for (std::size_t done = 0; done < bytes.size(); done += kMostBytes) {
            const auto part = bytes.subspan(done, std::min(kMostBytes, bytes.size() - done));
            if (Status read = m_parts.fromCard.readAllAt(part, address + done); !read) {
                return read;
            }
        }
        if (!untouched.areIn(bytes)) {
            return Done{};
        }
    }
    return Error{Errc::Device, Sentence::of("%1 said that it moved %2 bytes, and did not.",
                                            m_parts.fromCard.path(), bytes.size())};
}

Status XdmaBus::resetBoard()
{
    return Error{Errc::Unsupported, Sentence::of("This board cannot be reset from here.")};
}

void XdmaBus::wait(std::chrono::nanoseconds most)
{
    if (!m_parts.events) {
        m_system->pause(std::min<std::chrono::nanoseconds>(most, kAskAgain));
        return;
    }
    std::int64_t result = m_system->waitReadable(m_parts.events->file(), most);
    if (result == 0) {
        return; // nothing came
    }
    if (result > 0) {
        std::array<std::byte, sizeof(std::uint32_t)> count = {};
        result = m_system->read(m_parts.events->file(), count);
    }
    if (result <= 0 && !isInterrupted(result)) {
        m_parts.events.reset(); // it would be ready for ever
    }
}

std::chrono::nanoseconds XdmaBus::now() const
{
    return m_system->now();
}

} // namespace trilume::fpga
