// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

#include <termios.h>

namespace trilume::fpga {

// The calls of the system that a serial port takes, all that SerialPort does to one: a test that
// stands in between sees what is asked for, or refuses it. What fails returns an error number below
// 0, as the kernel has it. Used on one thread, as the bus is.
class TerminalCalls
{
public:
    TerminalCalls() = default;
    virtual ~TerminalCalls() = default;
    TerminalCalls(const TerminalCalls&) = delete;
    TerminalCalls& operator=(const TerminalCalls&) = delete;

    // A descriptor; waits for no carrier.
    [[nodiscard]] virtual int open(const std::string& path);
    virtual void close(int file);
    // For one program at a time; of another one: -EWOULDBLOCK.
    [[nodiscard]] virtual int lock(int file);

    [[nodiscard]] virtual int settings(int file, termios& found);
    // At once. It succeeds where any of the settings was taken.
    [[nodiscard]] virtual int setSettings(int file, const termios& wanted);
    // Any other request, such as TIOCEXCL; `argument` is what it takes, or null.
    [[nodiscard]] virtual int control(int file, unsigned long request, void* argument);
    virtual void forgetBytes(int file); // that have come, and that have not gone

    [[nodiscard]] virtual std::int64_t read(int file, std::span<std::byte> bytes);
    [[nodiscard]] virtual std::int64_t write(int file, std::span<const std::byte> bytes);
    // Whether one of these events of poll() is there, within that time.
    [[nodiscard]] virtual bool wait(int file, short events, std::chrono::nanoseconds most);
};

} // namespace trilume::fpga
