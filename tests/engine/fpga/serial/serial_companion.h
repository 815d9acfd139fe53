// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/engine/fpga/serial/serial_board.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace trilume::fpga {

enum class Direction
{
    ToBoard,
    ToHost,
};

// A simulated board at the other end of a pseudo-terminal, in a thread of its own.
class SerialCompanion final
{
public:
    using Bytes = std::vector<std::uint8_t>;
    // What becomes of bytes on the line. [companion's thread]
    using Disturb = std::function<void(Direction direction, Bytes& bytes)>;

    explicit SerialCompanion(std::unique_ptr<SerialBoard> board = SerialBoard::create({}));
    ~SerialCompanion();
    SerialCompanion(const SerialCompanion&) = delete;
    SerialCompanion& operator=(const SerialCompanion&) = delete;

    [[nodiscard]] const std::string& path() const { return m_path; }

    void disturb(Disturb disturb);
    // Bytes that somebody else sends to the board.
    void say(Direction direction, const std::string& text);
    void setAnswerDelay(std::chrono::milliseconds delay) { m_delay = delay; }
    void setStuck(bool isStuck) { m_isStuck = isStuck; }

    void inject(const FaultPlan& plan);
    void resetBoard();
    void unplug();
    [[nodiscard]] std::string violation();

private:
    using Clock = std::chrono::steady_clock;

    struct Sent
    {
        Clock::time_point due;
        Bytes bytes;
    };

    void work();
    void workOnce();
    void receive();
    void send();

    std::string m_path;
    std::atomic<std::chrono::milliseconds> m_delay = std::chrono::milliseconds(0);
    std::atomic<bool> m_isStuck = false;
    std::atomic<bool> m_isClosing = false;
    std::mutex m_mutex; // guards all below
    int m_master = -1;
    std::unique_ptr<SerialBoard> m_board;
    Disturb m_disturb;
    std::deque<Sent> m_sent;
    std::thread m_thread; // last: it uses all of the above
};

} // namespace trilume::fpga
