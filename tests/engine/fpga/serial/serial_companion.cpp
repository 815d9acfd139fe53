// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/fpga/serial/serial_companion.h"

#include "engine/base/check.h"

#include <array>
#include <cstdlib>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace trilume::fpga {

namespace {

constexpr int kIdleMilliseconds = 1;
constexpr std::uint64_t kCycles = 2000; // between two looks at the line
constexpr std::uint64_t kIdleCycles = 50;

} // namespace

SerialCompanion::SerialCompanion(std::unique_ptr<SerialBoard> board)
    : m_master(posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC))
    , m_board(std::move(board))
{
    std::array<char, 128> name = {};
    TRILUME_CHECK(m_master >= 0 && grantpt(m_master) == 0 && unlockpt(m_master) == 0
                  && ptsname_r(m_master, name.data(), name.size()) == 0);
    m_path = name.data();
    m_thread = std::thread([this] { work(); });
}

SerialCompanion::~SerialCompanion()
{
    m_isClosing = true;
    m_thread.join();
    unplug();
}

void SerialCompanion::disturb(Disturb disturb)
{
    const std::lock_guard lock(m_mutex);
    m_disturb = std::move(disturb);
}

void SerialCompanion::say(Direction direction, const std::string& text)
{
    const std::lock_guard lock(m_mutex);
    if (direction == Direction::ToHost) {
        m_sent.push_back({Clock::now(), Bytes(text.begin(), text.end())});
        return;
    }
    for (const char letter : text) {
        m_board->give(static_cast<std::uint8_t>(letter));
    }
}

void SerialCompanion::inject(const FaultPlan& plan)
{
    const std::lock_guard lock(m_mutex);
    m_board->inject(plan);
}

void SerialCompanion::resetBoard()
{
    const std::lock_guard lock(m_mutex);
    m_board->reset();
}

void SerialCompanion::unplug()
{
    const std::lock_guard lock(m_mutex);
    if (m_master >= 0) {
        close(m_master);
    }
    m_master = -1;
}

std::string SerialCompanion::violation()
{
    const std::lock_guard lock(m_mutex);
    return m_board->violation();
}

void SerialCompanion::work()
{
    while (!m_isClosing) {
        workOnce();
        std::this_thread::yield(); // so that others get the lock
    }
}

void SerialCompanion::workOnce()
{
    bool isBusy = false;
    int master = -1;
    {
        const std::lock_guard lock(m_mutex);
        isBusy = (m_board->isBusy() && !m_isStuck) || !m_sent.empty();
        master = m_master;
    }
    pollfd watched = {master, POLLIN, 0};
    const int ready = poll(&watched, 1, isBusy ? 0 : kIdleMilliseconds);
    if (ready > 0 && (watched.revents & POLLIN) == 0) { // nobody has the port open
        std::this_thread::sleep_for(std::chrono::milliseconds(isBusy ? 0 : kIdleMilliseconds));
    }
    const std::lock_guard lock(m_mutex);
    receive();
    if (!m_isStuck) {
        m_board->step(m_board->isBusy() ? kCycles : kIdleCycles);
    }
    send();
}

void SerialCompanion::receive()
{
    Bytes bytes(4096);
    const ssize_t count = m_master < 0 ? -1 : read(m_master, bytes.data(), bytes.size());
    bytes.resize(count > 0 ? static_cast<std::size_t>(count) : 0);
    if (!bytes.empty() && m_disturb) {
        m_disturb(Direction::ToBoard, bytes);
    }
    for (const std::uint8_t byte : bytes) {
        m_board->give(byte);
    }
}

void SerialCompanion::send()
{
    Bytes bytes;
    while (const auto byte = m_board->take()) {
        bytes.push_back(*byte);
    }
    if (!bytes.empty()) {
        if (m_disturb) {
            m_disturb(Direction::ToHost, bytes);
        }
        m_sent.push_back({Clock::now() + m_delay.load(), std::move(bytes)});
    }
    while (!m_sent.empty() && m_sent.front().due <= Clock::now()) {
        Bytes& first = m_sent.front().bytes;
        const ssize_t written = m_master < 0 ? static_cast<ssize_t>(first.size())
                                             : write(m_master, first.data(), first.size());
        if (written < 0) {
            return; // it is full, or nobody has it open
        }
        first.erase(first.begin(), first.begin() + written);
        if (!first.empty()) {
            return;
        }
        m_sent.pop_front();
    }
}

} // namespace trilume::fpga
