// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/transports/serial/serial_link.h"

#include "engine/base/check.h"

#include <algorithm>
#include <array>
#include <utility>

namespace trilume::fpga {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kMostReceived = 4096; // at once
// Answers that are not understood, for each attempt: they come faster than none does.
constexpr unsigned kNoisePerAttempt = 8;
// More than any board's frames, for what comes before it has said how long they are.
constexpr std::size_t kMostAnswerBytes = 8192;
constexpr std::size_t kFrameOverhead = kFrameCheckBytes + 2; // flags

std::uint32_t littleEndian(std::span<const std::byte> bytes)
{
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        number |= std::to_integer<std::uint32_t>(bytes[i]) << (8 * i);
    }
    return number;
}

// Of a request and its answer on the line.
std::size_t bytesOf(std::size_t operationBytes, std::size_t answerBytes)
{
    return kRequestHeadBytes + operationBytes + kAnswerHeadBytes + answerBytes + 2 * kFrameOverhead;
}

Error noAnswer(const std::string& path)
{
    return {Errc::Device, Sentence::of("The board at %1 does not answer.", path)};
}

Error noHello(const SerialPort& port, std::uint64_t bytes)
{
    return {Errc::Device,
            Sentence::of("The port %1 does not answer as a board does: found %2 bytes "
                         "at %3 baud, expected the answer to a hello.",
                         port.path(), bytes, port.bitsPerSecond())};
}

// Of an answer to Hello; nothing where they cannot be.
std::optional<SerialFacts> factsOf(std::span<const std::byte> hello)
{
    SerialFacts facts;
    facts.slots = std::to_integer<std::size_t>(hello[1]);
    facts.frameBytes = littleEndian(hello.subspan(2, 2));
    facts.memoryBytes = std::uint64_t{littleEndian(hello.subspan(4, 4))} * 4096;
    facts.clockKilohertz = littleEndian(hello.subspan(12, 4));
    const bool isPossible = facts.slots >= 1 && facts.slots <= 64
                            && facts.frameBytes >= kLeastFrameBytes
                            && facts.frameBytes <= kMostAnswerBytes && facts.clockKilohertz > 0;
    return isPossible ? std::optional(facts) : std::nullopt;
}

} // namespace

// Requests that are on their way: from `base`, the oldest that is, to `next`, which has not been
// sent or is to be sent again.
struct SerialLink::Window
{
    std::span<const SerialRequest> requests;
    std::vector<bool>& answered;
    std::uint8_t first = 0; // sequence number of requests[0]
    std::size_t base = 0;
    std::size_t next = 0;
    std::size_t sent = 0;  // ever
    std::size_t width = 1; // one after something went wrong, so that little is sent twice
    unsigned timeOuts = 0; // without progress
    unsigned noise = 0;
    Clock::time_point deadline;

    [[nodiscard]] bool isOver() const { return base == requests.size(); }

    [[nodiscard]] std::uint8_t numberOf(std::size_t index) const
    {
        return static_cast<std::uint8_t>(first + index);
    }

    // Where it is behind the oldest by less than 256.
    [[nodiscard]] std::size_t indexOf(std::uint8_t number) const
    {
        return base + static_cast<std::uint8_t>(number - numberOf(base));
    }

    // That are on the line.
    [[nodiscard]] std::size_t bytes() const
    {
        std::size_t sum = 0;
        for (const SerialRequest& request : requests.subspan(base, next - base)) {
            sum += bytesOf(request.operations.size(), request.answerBytes());
        }
        return sum;
    }

    void moveTo(std::size_t index)
    {
        if (index > base) {
            base = index;
            next = std::max(next, base);
            timeOuts = 0;
            noise = 0;
        }
    }
};

std::size_t SerialRequest::answerBytes() const
{
    std::size_t sum = 0;
    for (const SerialRead& read : reads) {
        sum += read.into.size();
    }
    return sum;
}

void SerialRequest::add(const SerialRead& read)
{
    appendOperation(operations, read.op, read.address, read.into.size());
    reads.push_back(read);
}

SerialLink::SerialLink(std::unique_ptr<SerialPort> port, const SerialTimes& times)
    : m_port(std::move(port))
    , m_times(times)
    , m_decoder(kMostAnswerBytes)
    , m_sessions(static_cast<std::uint32_t>(Clock::now().time_since_epoch().count()))
{}

Status SerialLink::start()
{
    m_hasSession = false;
    const std::uint64_t before = m_counters.bytes;
    const std::uint32_t nonce = ++m_sessions;
    const auto sequence = static_cast<std::uint8_t>(m_nextSequence + 128);
    for (unsigned attempt = 0; attempt < m_times.attempts; ++attempt) {
        const Result<bool> started = startOnce(sequence, nonce);
        if (!started) {
            return started.error();
        }
        if (started.value()) {
            m_nextSequence = static_cast<std::uint8_t>(sequence + 1);
            m_hasSession = true;
            return Done{};
        }
    }
    return noHello(*m_port, m_counters.bytes - before);
}

Result<bool> SerialLink::startOnce(std::uint8_t sequence, std::uint32_t nonce)
{
    std::vector<std::byte> hello;
    appendOperation(hello, SerialOp::Hello, nonce, 0);
    if (Status sent = send(FrameKind::Start, sequence, hello); !sent) {
        return sent.error();
    }
    const Clock::time_point end =
        Clock::now() + m_times.hello + lineTime(bytesOf(kOperationBytes, kHelloBytes));
    for (;;) {
        const auto found = receive(end - Clock::now());
        if (!found) {
            return found.error();
        }
        if (found.value() == FrameDecoder::Found::Frame) {
            Result<bool> answered = takeHello(m_decoder.frame(), sequence, nonce);
            if (!answered || answered.value()) {
                return answered;
            }
        }
        if (Clock::now() >= end) { // whatever comes meanwhile
            return false;
        }
    }
}

Result<bool> SerialLink::takeHello(std::span<const std::byte> frame,
                                   std::uint8_t sequence,
                                   std::uint32_t nonce)
{
    if (frame.size() != kAnswerHeadBytes + kHelloBytes
        || frame[0] != static_cast<std::byte>(FrameKind::Answer)
        || std::to_integer<std::uint8_t>(frame[1]) != sequence) {
        return false; // of what was before
    }
    const std::span<const std::byte> answer = frame.subspan(kAnswerHeadBytes);
    if (littleEndian(answer.subspan(8, 4)) != nonce) {
        return false;
    }
    const auto version = std::to_integer<unsigned>(answer[0]);
    if (version != kSerialVersion) {
        return Error{Errc::Unsupported,
                     Sentence::of("The board at %1 speaks another version of the protocol: "
                                  "found %2, expected %3.",
                                  m_port->path(), version, unsigned{kSerialVersion})};
    }
    const std::optional<SerialFacts> facts = factsOf(answer);
    if (!facts) {
        return noHello(*m_port, frame.size()); // of any board
    }
    m_facts = *facts;
    return true;
}

// At ten bits a byte, each of which may be escaped.
std::chrono::nanoseconds SerialLink::lineTime(std::size_t bytes) const
{
    constexpr std::uint64_t kBitNanoseconds = 20'000'000'000;
    return std::chrono::nanoseconds(bytes * kBitNanoseconds / m_port->bitsPerSecond());
}

std::chrono::nanoseconds SerialLink::longestAnswer() const
{
    return m_times.answer + lineTime(m_facts.slots * 2 * m_facts.frameBytes);
}

Status SerialLink::send(FrameKind kind,
                        std::uint8_t sequence,
                        std::span<const std::byte> operations)
{
    std::vector<std::byte> frame;
    frame.reserve(kRequestHeadBytes + operations.size());
    frame.push_back(static_cast<std::byte>(kind));
    frame.push_back(static_cast<std::byte>(sequence));
    frame.insert(frame.end(), operations.begin(), operations.end());
    ++m_counters.frames;
    return m_port->write(encodeFrame(frame));
}

Result<FrameDecoder::Found> SerialLink::receive(std::chrono::nanoseconds most)
{
    const Clock::time_point end = Clock::now() + most;
    for (bool isLate = false;;) {
        while (m_receivedTaken < m_received.size()) {
            const FrameDecoder::Found found = m_decoder.take(m_received[m_receivedTaken++]);
            if (found != FrameDecoder::Found::Nothing) {
                return found;
            }
        }
        if (isLate) {
            return FrameDecoder::Found::Nothing;
        }
        const std::chrono::nanoseconds left = end - Clock::now();
        isLate = left <= std::chrono::nanoseconds(0);
        m_received.resize(kMostReceived);
        const Result<std::size_t> count =
            m_port->read(m_received, std::max(left, std::chrono::nanoseconds(0)));
        m_received.resize(count ? count.value() : 0);
        m_receivedTaken = 0;
        m_counters.bytes += m_received.size();
        if (!count) {
            return count.error();
        }
    }
}

Status SerialLink::exchange(std::span<const SerialRequest> requests)
{
    TRILUME_CHECK(m_hasSession);
    ++m_counters.exchanges;
    std::vector<SerialRequest> now(requests.begin(), requests.end());
    for (unsigned attempt = 0; attempt < m_times.attempts; ++attempt) {
        std::vector<bool> answered(now.size());
        if (Status done = exchangeOnce(now, answered); !done) {
            m_hasSession = false;
            return done;
        }
        // Executed, but the answer was lost: what was to be read is asked for anew.
        std::vector<SerialRequest> lost;
        for (std::size_t i = 0; i < now.size(); ++i) {
            if (!answered[i] && !now[i].reads.empty()) {
                lost.emplace_back();
                for (const SerialRead& read : now[i].reads) {
                    lost.back().add(read);
                }
            }
        }
        if (lost.empty()) {
            return Done{};
        }
        now = std::move(lost);
    }
    m_hasSession = false;
    return noAnswer(m_port->path());
}

Status SerialLink::exchangeOnce(std::span<const SerialRequest> requests,
                                std::vector<bool>& answered)
{
    Window window{.requests = requests,
                  .answered = answered,
                  .first = m_nextSequence,
                  .width = m_facts.slots,
                  .deadline = {}};
    while (!window.isOver()) {
        if (Status filled = fillWindow(window); !filled) {
            return filled;
        }
        if (Status taken = takeFrame(window); !taken) {
            return taken;
        }
        if (window.timeOuts >= m_times.attempts
            || window.noise >= kNoisePerAttempt * m_times.attempts) {
            return noAnswer(m_port->path());
        }
    }
    m_nextSequence = window.numberOf(requests.size());
    return Done{};
}

Status SerialLink::fillWindow(Window& window)
{
    while (window.next < window.requests.size() && window.next - window.base < window.width) {
        const SerialRequest& request = window.requests[window.next];
        if (Status sent =
                send(FrameKind::Request, window.numberOf(window.next), request.operations);
            !sent) {
            return sent;
        }
        m_counters.repeated += window.next < window.sent ? 1 : 0;
        ++window.next;
        window.sent = std::max(window.sent, window.next);
        window.deadline =
            Clock::now() + m_times.answer + request.patience + lineTime(window.bytes());
    }
    return Done{};
}

Status SerialLink::takeFrame(Window& window)
{
    const auto found = receive(window.deadline - Clock::now());
    if (!found) {
        return found.error();
    }
    if (found.value() == FrameDecoder::Found::Nothing) {
        ++window.timeOuts;
        sendAgain(window);
        return Done{};
    }
    if (found.value() == FrameDecoder::Found::Garbage) {
        ++m_counters.garbage;
        ++window.noise;
        sendAgain(window);
        return Done{};
    }
    const std::span<const std::byte> frame = m_decoder.frame();
    if (frame[0] == static_cast<std::byte>(FrameKind::Answer) && frame.size() >= kAnswerHeadBytes) {
        return takeAnswer(window, frame);
    }
    if (frame[0] == static_cast<std::byte>(FrameKind::Reject) && frame.size() == 2) {
        // Those before were executed. Any other number is old, or of a board that was reset.
        const std::size_t expected = window.indexOf(std::to_integer<std::uint8_t>(frame[1]));
        ++window.noise;
        if (expected <= window.sent) {
            window.moveTo(expected);
        }
        sendAgain(window);
    }
    return Done{};
}

Status SerialLink::takeAnswer(Window& window, std::span<const std::byte> frame)
{
    const std::size_t index = window.indexOf(std::to_integer<std::uint8_t>(frame[1]));
    if (index >= window.sent) {
        return Done{}; // it was answered before
    }
    const SerialRequest& request = window.requests[index];
    const auto status = std::to_integer<std::uint8_t>(frame[2]);
    std::span<const std::byte> answer = frame.subspan(kAnswerHeadBytes);
    if ((status & kSerialMalformed) != 0 || answer.size() != request.answerBytes()) {
        return Error{Errc::Device,
                     Sentence::of("The board at %1 did not understand a request.", m_port->path())};
    }
    if ((status & kSerialFailed) != 0) {
        return Error{Errc::Device, Sentence::of("The memory of the board at %1 does not answer.",
                                                m_port->path())};
    }
    for (const SerialRead& read : request.reads) {
        std::copy_n(answer.begin(), read.into.size(), read.into.begin());
        answer = answer.subspan(read.into.size());
    }
    m_sawInterrupt = (status & kSerialInterrupt) != 0;
    window.answered[index] = true;
    window.moveTo(index + 1);
    window.width = m_facts.slots;
    return Done{};
}

void SerialLink::sendAgain(Window& window)
{
    window.next = window.base;
    window.width = 1;
}

} // namespace trilume::fpga
