// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace trilume::fpga {

// Frames in a stream of bytes, as HDLC has them: a flag before and behind, in between bytes that
// look like a flag or an escape as an escape and the byte xor 0x20, at the end the CRC-32 of
// Ethernet, least byte first. Whatever happens to a stream, the next flag begins anew.

inline constexpr std::byte kFrameFlag{0x7E};
inline constexpr std::byte kFrameEscape{0x7D};
inline constexpr std::byte kFrameEscapedBit{0x20};
inline constexpr std::size_t kFrameCheckBytes = 4;

[[nodiscard]] std::uint32_t crc32(std::span<const std::byte> bytes);

[[nodiscard]] std::vector<std::byte> encodeFrame(std::span<const std::byte> frame);

// Finds frames again, a byte at a time.
class FrameDecoder
{
public:
    enum class Found
    {
        Nothing, // yet
        Frame,
        Garbage, // a flag has ended what was no frame
    };

    // A frame of more bytes is garbage.
    explicit FrameDecoder(std::size_t mostBytes);

    [[nodiscard]] Found take(std::byte byte);

    // Of the latest Frame, until the next byte.
    [[nodiscard]] std::span<const std::byte> frame() const;

private:
    [[nodiscard]] Found endOfFrame();

    std::size_t m_mostBytes;
    std::vector<std::byte> m_bytes; // with the CRC
    bool m_isEscaped = false;
    bool m_isTooLong = false;
    bool m_isOver = false; // the next byte begins another
};

} // namespace trilume::fpga
