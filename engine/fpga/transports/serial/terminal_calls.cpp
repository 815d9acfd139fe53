// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/transports/serial/terminal_calls.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace trilume::fpga {

namespace {

template <typename Number>
Number orErrorNumber(Number result)
{
    return result < 0 ? static_cast<Number>(-errno) : result;
}

} // namespace

int TerminalCalls::open(const std::string& path)
{
    return orErrorNumber(::open(path.c_str(), // NOLINT(*-vararg): POSIX
                                O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC));
}

void TerminalCalls::close(int file)
{
    ::close(file);
}

int TerminalCalls::lock(int file)
{
    return orErrorNumber(flock(file, LOCK_EX | LOCK_NB));
}

int TerminalCalls::settings(int file, termios& found)
{
    return orErrorNumber(tcgetattr(file, &found));
}

int TerminalCalls::setSettings(int file, const termios& wanted)
{
    return orErrorNumber(tcsetattr(file, TCSANOW, &wanted));
}

int TerminalCalls::control(int file, unsigned long request, void* argument)
{
    return orErrorNumber(ioctl(file, request, argument)); // NOLINT(*-vararg): POSIX
}

void TerminalCalls::forgetBytes(int file)
{
    tcflush(file, TCIOFLUSH);
}

std::int64_t TerminalCalls::read(int file, std::span<std::byte> bytes)
{
    return orErrorNumber<std::int64_t>(::read(file, bytes.data(), bytes.size()));
}

std::int64_t TerminalCalls::write(int file, std::span<const std::byte> bytes)
{
    return orErrorNumber<std::int64_t>(::write(file, bytes.data(), bytes.size()));
}

bool TerminalCalls::wait(int file, short events, std::chrono::nanoseconds most)
{
    const auto end = std::chrono::steady_clock::now() + most;
    for (;;) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(
            std::max(end - std::chrono::steady_clock::now(), std::chrono::nanoseconds(0)));
        pollfd watched = {file, events, 0};
        const int ready = poll(&watched, 1, static_cast<int>(left.count()));
        if (ready >= 0 || errno != EINTR) {
            return ready != 0;
        }
    }
}

} // namespace trilume::fpga
