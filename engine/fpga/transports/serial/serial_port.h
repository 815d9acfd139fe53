// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/fpga/transports/serial/terminal_calls.h"

#include <chrono>
#include <cstddef>
#include <memory>
#include <span>
#include <string>

namespace trilume::fpga {

// A serial port as a wire for bytes: nothing is interpreted, translated, echoed or held back, by
// settings that are read back. Nobody else may open it meanwhile. Its control lines are not
// touched, as they restart some boards.
class SerialPort final
{
public:
    // Errors: Io names the port and what the system says, or that another program has it.
    [[nodiscard]] static Result<std::unique_ptr<SerialPort>> open(
        const std::string& path,
        unsigned bitsPerSecond,
        std::shared_ptr<TerminalCalls> calls = std::make_shared<TerminalCalls>());

    ~SerialPort();
    SerialPort(const SerialPort&) = delete;
    SerialPort& operator=(const SerialPort&) = delete;

    // Errors, here and below: the port is gone, or takes nothing any more.
    [[nodiscard]] Status write(std::span<const std::byte> bytes);

    // What has come, as soon as something has; 0: nothing in this time.
    [[nodiscard]] Result<std::size_t> read(std::span<std::byte> into,
                                           std::chrono::nanoseconds most);

    // Whether the driver was told not to collect bytes before it hands them on.
    [[nodiscard]] bool hasLowLatency() const { return m_hasLowLatency; }

    [[nodiscard]] const std::string& path() const { return m_path; }

    [[nodiscard]] unsigned bitsPerSecond() const { return m_bitsPerSecond; }

private:
    SerialPort(std::shared_ptr<TerminalCalls> calls,
               std::string path,
               unsigned bitsPerSecond,
               int descriptor);

    [[nodiscard]] Status configure();
    void askForLowLatency();
    [[nodiscard]] Error gone() const;

    std::shared_ptr<TerminalCalls> m_calls;
    std::string m_path;
    unsigned m_bitsPerSecond;
    int m_descriptor;
    bool m_isExclusive = false; // to this program
    bool m_hasLowLatency = false;
};

} // namespace trilume::fpga
