// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace trilume::fpga {

// What is in the frames: README.md beside this, rtl/trilume_serial_session.sv and
// rtl/trilume_serial_operations.sv.
inline constexpr std::uint8_t kSerialVersion = 1;

enum class FrameKind : std::uint8_t
{
    Request = 0x01,
    Start = 0x02, // the sequence begins with this one
    Answer = 0x81,
    Reject = 0x82, // names the sequence number that is expected
};

enum class SerialOp : std::uint8_t
{
    ReadMemory = 1,
    WriteMemory = 2,
    ReadRegister = 3,
    WriteRegister = 4,
    Wait = 5,  // address: cycles, unless the interrupt comes first
    Reset = 6, // of all but the end of the line
    Hello = 7, // address: a number that comes back
};

// Of an answer.
inline constexpr std::uint8_t kSerialInterrupt = 1; // is pending
inline constexpr std::uint8_t kSerialRefused = 2;   // an access to a register
inline constexpr std::uint8_t kSerialFailed = 4;    // an access to the memory
inline constexpr std::uint8_t kSerialMalformed = 8; // an operation: those behind it were not done

inline constexpr std::size_t kRequestHeadBytes = 2; // kind, sequence number
inline constexpr std::size_t kAnswerHeadBytes = 3;  // and status
inline constexpr std::size_t kOperationBytes = 8;   // op, address, length
inline constexpr std::size_t kHelloBytes = 16;
inline constexpr std::size_t kLeastFrameBytes = 256; // that a board takes

inline void appendOperation(std::vector<std::byte>& frame,
                            SerialOp op,
                            std::uint64_t address,
                            std::size_t length)
{
    frame.push_back(static_cast<std::byte>(op));
    for (unsigned shift = 0; shift < 40; shift += 8) {
        frame.push_back(static_cast<std::byte>(address >> shift));
    }
    frame.push_back(static_cast<std::byte>(length));
    frame.push_back(static_cast<std::byte>(length >> 8U));
}

} // namespace trilume::fpga
