// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/transports/serial/serial_bus.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <utility>

namespace trilume::fpga {

namespace {

// In a row, which a board's time is not counted against.
constexpr int kLostAnswers = 4;
constexpr std::uint32_t kNothingAnswers = std::numeric_limits<std::uint32_t>::max();
// Waiting for less would be asking again and again, each time at the price of an answer; the
// interrupt ends it.
constexpr std::chrono::milliseconds kLeastWait{10};
constexpr std::chrono::milliseconds kMostWait{100};
// Writes that wait for something to be asked, before they go by themselves.
constexpr std::size_t kMostRequests = 64;

} // namespace

Result<std::unique_ptr<SerialBus>> SerialBus::open(const std::string& path,
                                                   const SerialOptions& options)
{
    Result<std::unique_ptr<SerialPort>> port =
        SerialPort::open(path, options.bitsPerSecond, options.calls);
    if (!port) {
        return port.error();
    }
    std::unique_ptr<SerialBus> bus(new SerialBus(std::move(port).value(), options.times));
    if (Status started = bus->m_link.start(); !started) {
        return started.error();
    }
    bus->m_answerTime = bus->m_link.longestAnswer() * kLostAnswers;
    return bus;
}

SerialBus::SerialBus(std::unique_ptr<SerialPort> port, const SerialTimes& times)
    : m_link(std::move(port), times)
{}

SerialBus::~SerialBus()
{
    if (m_link.hasSession()) {
        static_cast<void>(flush());
    }
}

std::uint32_t SerialBus::readRegister(std::uint32_t offset)
{
    std::array<std::byte, 4> bytes = {};
    read(SerialOp::ReadRegister, offset, bytes);
    if (!flush()) {
        return kNothingAnswers;
    }
    std::uint32_t value = 0;
    std::memcpy(&value, bytes.data(), bytes.size());
    return value;
}

void SerialBus::writeRegister(std::uint32_t offset, std::uint32_t value)
{
    write(SerialOp::WriteRegister, offset, std::as_bytes(std::span(&value, 1)));
}

Status SerialBus::checkRange(std::uint64_t address, std::size_t size) const
{
    if (address > memoryBytes() || size > memoryBytes() - address) {
        return Error{Errc::Device,
                     Sentence::of("The memory of the board at %1 does not have %2 bytes at %3.",
                                  m_link.port().path(), size, address)};
    }
    return Done{};
}

Status SerialBus::writeMemory(std::uint64_t address, std::span<const std::byte> bytes)
{
    if (Status checked = checkRange(address, bytes.size()); !checked) {
        return checked;
    }
    const std::size_t most = m_link.facts().frameBytes - kRequestHeadBytes - kOperationBytes;
    while (!bytes.empty()) {
        const std::size_t count = std::min(bytes.size(), most);
        write(SerialOp::WriteMemory, address, bytes.first(count));
        address += count;
        bytes = bytes.subspan(count);
        if (m_requests.size() >= kMostRequests) {
            if (Status flushed = flush(); !flushed) {
                return flushed;
            }
        }
    }
    return Done{};
}

Status SerialBus::readMemory(std::uint64_t address, std::span<std::byte> bytes)
{
    if (Status checked = checkRange(address, bytes.size()); !checked) {
        return checked;
    }
    const auto expected =
        std::find_if(m_expected.begin(), m_expected.end(), [&](const Expected& each) {
            return each.address == address && each.bytes.size() == bytes.size();
        });
    if (expected != m_expected.end()) {
        std::copy(expected->bytes.begin(), expected->bytes.end(), bytes.begin());
        m_expected.erase(expected); // whoever asks again wants to know what it is now
        return Done{};
    }
    read(SerialOp::ReadMemory, address, bytes);
    return flush();
}

void SerialBus::expectReads(std::span<const MemoryRange> ranges)
{
    std::vector<Expected> expected;
    expected.reserve(ranges.size());
    for (const MemoryRange& range : ranges) {
        if (checkRange(range.address, range.bytes)) {
            expected.push_back({range.address, std::vector<std::byte>(range.bytes)});
            read(SerialOp::ReadMemory, range.address, expected.back().bytes);
        }
    }
    if (flush()) {
        m_expected = std::move(expected);
    }
}

Status SerialBus::resetBoard()
{
    m_requests.clear(); // of what was before
    appendOperation(requestFor(kOperationBytes, 0).operations, SerialOp::Reset, 0, 0);
    return flush();
}

void SerialBus::wait(std::chrono::nanoseconds most)
{
    const auto time = std::clamp<std::chrono::nanoseconds>(most, kLeastWait, kMostWait);
    const auto cycles =
        static_cast<std::uint64_t>(time.count()) * m_link.facts().clockKilohertz / 1'000'000;
    SerialRequest& request = requestFor(kOperationBytes, 0);
    appendOperation(request.operations, SerialOp::Wait, cycles, 0);
    request.patience += time;
    static_cast<void>(flush());
}

std::chrono::nanoseconds SerialBus::now() const
{
    return std::chrono::steady_clock::now().time_since_epoch();
}

std::string SerialBus::remark() const
{
    return m_link.port().hasLowLatency() ? "" : "no low latency"; // untranslated: part of a name
}

// The last one, or a new one where these bytes do not fit into it any more.
SerialRequest& SerialBus::requestFor(std::size_t operationBytes, std::size_t answerBytes)
{
    const std::size_t frameBytes = m_link.facts().frameBytes;
    if (m_requests.empty()
        || kRequestHeadBytes + m_requests.back().operations.size() + operationBytes > frameBytes
        || kAnswerHeadBytes + m_requests.back().answerBytes() + answerBytes > frameBytes) {
        m_requests.emplace_back();
    }
    return m_requests.back();
}

void SerialBus::write(SerialOp op, std::uint64_t address, std::span<const std::byte> bytes)
{
    m_expected.clear();
    SerialRequest& request = requestFor(kOperationBytes + bytes.size(), 0);
    appendOperation(request.operations, op, address, bytes.size());
    request.operations.insert(request.operations.end(), bytes.begin(), bytes.end());
}

void SerialBus::read(SerialOp op, std::uint64_t address, std::span<std::byte> into)
{
    const std::size_t most = m_link.facts().frameBytes - kAnswerHeadBytes;
    while (!into.empty()) {
        const std::span<std::byte> part = into.first(std::min(into.size(), most));
        requestFor(kOperationBytes, part.size()).add({op, address, part});
        address += part.size();
        into = into.subspan(part.size());
    }
}

// What goes wrong ends the session; the next call begins another.
Status SerialBus::flush()
{
    const std::vector<SerialRequest> requests = std::exchange(m_requests, {});
    m_expected.clear();
    if (requests.empty()) {
        return Done{};
    }
    if (!m_link.hasSession()) {
        if (Status started = m_link.start(); !started) {
            return started;
        }
    }
    return m_link.exchange(requests);
}

} // namespace trilume::fpga
