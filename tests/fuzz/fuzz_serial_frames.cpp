// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What comes from a serial port: frames in a stream, and what a board is said to answer in them.
#include "engine/base/check.h"
#include "engine/fpga/transports/serial/frame_codec.h"
#include "engine/fpga/transports/serial/serial_bus.h"

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include <poll.h>

using namespace trilume;
using namespace trilume::fpga;

namespace {

constexpr std::size_t kMostBytes = 300;

// What is a frame once is one again, and nothing else comes of it.
void decode(std::span<const std::byte> stream)
{
    FrameDecoder decoder(kMostBytes);
    for (const std::byte byte : stream) {
        if (decoder.take(byte) != FrameDecoder::Found::Frame) {
            continue;
        }
        const std::vector<std::byte> frame(decoder.frame().begin(), decoder.frame().end());
        TRILUME_CHECK(!frame.empty() && frame.size() <= kMostBytes);
        FrameDecoder again(kMostBytes);
        std::size_t frames = 0;
        for (const std::byte encoded : encodeFrame(frame)) {
            const FrameDecoder::Found found = again.take(encoded);
            TRILUME_CHECK(found != FrameDecoder::Found::Garbage);
            if (found == FrameDecoder::Found::Frame) {
                ++frames;
                TRILUME_CHECK(std::ranges::equal(again.frame(), frame));
            }
        }
        TRILUME_CHECK(frames == 1);
    }
}

// A frame is found behind anything, unless it ends with half of one.
void decodeBehind(std::span<const std::byte> stream)
{
    FrameDecoder decoder(kMostBytes);
    for (const std::byte byte : stream) {
        static_cast<void>(decoder.take(byte));
    }
    bool isFound = false;
    for (const std::byte byte : encodeFrame(stream.first(std::min(stream.size(), kMostBytes)))) {
        isFound = decoder.take(byte) == FrameDecoder::Found::Frame;
    }
    TRILUME_CHECK(isFound || stream.empty());
}

// Answers a hello as a board does, whose facts are of the input, and then with frames of the input;
// where that ends the port is gone, so that nobody waits.
class InventedBoard final : public TerminalCalls
{
public:
    explicit InventedBoard(std::span<const std::byte> input)
        : m_input(input)
    {}

    int open(const std::string& /*path*/) override { return 3; }
    void close(int /*file*/) override {}
    int lock(int /*file*/) override { return 0; }
    int control(int, unsigned long, void*) override { return 0; }
    void forgetBytes(int /*file*/) override {}

    int settings(int /*file*/, termios& found) override
    {
        found = m_settings;
        return 0;
    }

    int setSettings(int /*file*/, const termios& wanted) override
    {
        m_settings = wanted;
        return 0;
    }

    std::int64_t write(int /*file*/, std::span<const std::byte> bytes) override
    {
        for (const std::byte byte : bytes) {
            if (m_decoder.take(byte) == FrameDecoder::Found::Frame) {
                answer(m_decoder.frame());
            }
        }
        return static_cast<std::int64_t>(bytes.size());
    }

    std::int64_t read(int /*file*/, std::span<std::byte> bytes) override
    {
        if (m_waiting.empty()) {
            return -EIO;
        }
        const std::size_t count = std::min(bytes.size(), m_waiting.size());
        std::copy_n(m_waiting.begin(), count, bytes.begin());
        m_waiting.erase(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(count));
        return static_cast<std::int64_t>(count);
    }

    bool wait(int /*file*/, short events, std::chrono::nanoseconds /*most*/) override
    {
        return events != POLLIN || !m_waiting.empty() || m_input.empty();
    }

private:
    std::vector<std::byte> takeInput(std::size_t most)
    {
        const std::size_t count = std::min(most, m_input.size());
        std::vector<std::byte> bytes(m_input.begin(),
                                     m_input.begin() + static_cast<std::ptrdiff_t>(count));
        m_input = m_input.subspan(count);
        return bytes;
    }

    void answer(std::span<const std::byte> request)
    {
        std::vector<std::byte> frame;
        if (request[0] == static_cast<std::byte>(FrameKind::Start)) {
            // Kind, number, status; then what it says of itself, with the number that was asked
            // with.
            frame = {static_cast<std::byte>(FrameKind::Answer), request[1], std::byte{0}};
            std::vector<std::byte> hello = takeInput(kHelloBytes);
            hello.resize(kHelloBytes, std::byte{1});
            std::copy_n(request.begin() + 3, 4, hello.begin() + 8);
            frame.insert(frame.end(), hello.begin(), hello.end());
        } else {
            const std::vector<std::byte> length = takeInput(2);
            frame = takeInput(length.empty() ? 0 : std::to_integer<std::size_t>(length[0]));
            // Every other one answers what was asked.
            if (length.size() == 2 && (length[1] & std::byte{1}) != std::byte{0}
                && frame.size() >= 2) {
                frame[0] = static_cast<std::byte>(FrameKind::Answer);
                frame[1] = request[1];
            }
        }
        if (!frame.empty()) {
            const std::vector<std::byte> bytes = encodeFrame(frame);
            m_waiting.insert(m_waiting.end(), bytes.begin(), bytes.end());
        }
    }

    std::span<const std::byte> m_input;
    std::vector<std::byte> m_waiting; // to be read
    FrameDecoder m_decoder{16'384};
    termios m_settings = {};
};

void talkTo(std::span<const std::byte> input)
{
    constexpr std::size_t kBytes = 700; // of several frames, where they are short
    const SerialOptions options{.times = {.answer = {}, .hello = {}, .attempts = 2},
                                .calls = std::make_shared<InventedBoard>(input)};
    const auto bus = SerialBus::open("input", options);
    if (!bus) {
        TRILUME_CHECK(bus.error().english().find("input") != std::string::npos);
        return;
    }
    std::vector<std::byte> bytes(kBytes);
    static_cast<void>(bus.value()->readRegister(0));
    static_cast<void>(bus.value()->writeMemory(0, bytes));
    static_cast<void>(bus.value()->readMemory(0, bytes));
    static_cast<void>(bus.value()->resetBoard());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto input = std::as_bytes(std::span(data, size));
    decode(input);
    decodeBehind(input);
    talkTo(input);
    return 0;
}
