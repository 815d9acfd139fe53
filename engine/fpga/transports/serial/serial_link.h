// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/fpga/transports/serial/frame_codec.h"
#include "engine/fpga/transports/serial/serial_port.h"
#include "engine/fpga/transports/serial/serial_protocol.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace trilume::fpga {

struct SerialTimes
{
    // Until something is sent again that was not answered, beside its time on the line. More than a
    // converter holds bytes back.
    std::chrono::nanoseconds answer = std::chrono::milliseconds(250);
    std::chrono::nanoseconds hello = std::chrono::milliseconds(250); // the same of a hello
    unsigned attempts = 6; // at anything, without any progress
};

// What a board says of itself when a session begins.
struct SerialFacts
{
    std::size_t slots = 1; // frames that it holds
    std::size_t frameBytes = kLeastFrameBytes;
    std::uint64_t memoryBytes = 0;
    std::uint32_t clockKilohertz = 0;
};

// An operation that is answered with bytes.
struct SerialRead
{
    SerialOp op = SerialOp::ReadMemory;
    std::uint64_t address = 0;
    std::span<std::byte> into;
};

// Operations that go to a board together, and what of them is to be read.
struct SerialRequest
{
    std::vector<std::byte> operations;
    std::vector<SerialRead> reads;        // in their order
    std::chrono::nanoseconds patience{0}; // beside the time for an answer

    [[nodiscard]] std::size_t answerBytes() const;
    void add(const SerialRead& read);
};

struct SerialCounters
{
    std::uint64_t frames = 0;    // that were sent
    std::uint64_t repeated = 0;  // of them
    std::uint64_t garbage = 0;   // that came
    std::uint64_t bytes = 0;     // that came
    std::uint64_t exchanges = 0; // each takes the latency of the line at least once
};

// Requests and their answers over a port on which bytes are lost, changed and added: each request
// is executed once, in its order, or exchange() fails.
class SerialLink final
{
public:
    SerialLink(std::unique_ptr<SerialPort> port, const SerialTimes& times);

    // A session begins: whatever was before is forgotten on both sides. Errc::Device: nobody
    // answers as a board does, which names what came; Errc::Unsupported: one of another version.
    [[nodiscard]] Status start();

    // As many at a time as the board has room for. Each fits into a frame, and so does its answer.
    // After an error nobody knows which of them were executed, and there is no session any more.
    [[nodiscard]] Status exchange(std::span<const SerialRequest> requests);

    // That a window full of requests may take which ask for no patience.
    [[nodiscard]] std::chrono::nanoseconds longestAnswer() const;

    [[nodiscard]] const SerialFacts& facts() const { return m_facts; }
    [[nodiscard]] const SerialCounters& counters() const { return m_counters; }
    [[nodiscard]] const SerialPort& port() const { return *m_port; }

    [[nodiscard]] bool hasSession() const { return m_hasSession; }

    // Whether the interrupt was pending when the latest answer was sent.
    [[nodiscard]] bool sawInterrupt() const { return m_sawInterrupt; }

private:
    struct Window;

    [[nodiscard]] std::chrono::nanoseconds lineTime(std::size_t bytes) const;
    [[nodiscard]] Status send(FrameKind kind,
                              std::uint8_t sequence,
                              std::span<const std::byte> operations);
    // The next that is a frame or garbage; nothing: none within that time.
    [[nodiscard]] Result<FrameDecoder::Found> receive(std::chrono::nanoseconds most);
    [[nodiscard]] Result<bool> startOnce(std::uint8_t sequence, std::uint32_t nonce);
    [[nodiscard]] Result<bool> takeHello(std::span<const std::byte> frame,
                                         std::uint8_t sequence,
                                         std::uint32_t nonce);
    [[nodiscard]] Status exchangeOnce(std::span<const SerialRequest> requests,
                                      std::vector<bool>& answered);
    [[nodiscard]] Status fillWindow(Window& window);
    [[nodiscard]] Status takeFrame(Window& window);
    [[nodiscard]] Status takeAnswer(Window& window, std::span<const std::byte> frame);
    void sendAgain(Window& window);

    std::unique_ptr<SerialPort> m_port;
    SerialTimes m_times;
    SerialFacts m_facts;
    SerialCounters m_counters;
    FrameDecoder m_decoder;
    std::vector<std::byte> m_received;
    std::size_t m_receivedTaken = 0;
    std::uint8_t m_nextSequence = 0;
    std::uint32_t m_sessions = 0;
    bool m_hasSession = false;
    bool m_sawInterrupt = false;
};

} // namespace trilume::fpga
