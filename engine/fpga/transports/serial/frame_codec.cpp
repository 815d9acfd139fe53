// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/transports/serial/frame_codec.h"

#include <algorithm>
#include <array>

namespace trilume::fpga {

namespace {

constexpr std::array<std::uint32_t, 256> tableOfCrc()
{
    std::array<std::uint32_t, 256> table = {};
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        std::uint32_t crc = i;
        for (int bit = 0; bit < 8; ++bit) {
            crc = crc >> 1U ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
        }
        table.at(i) = crc;
    }
    return table;
}

constexpr std::array<std::uint32_t, 256> kCrcTable = tableOfCrc();

std::array<std::byte, kFrameCheckBytes> checkOf(std::span<const std::byte> frame)
{
    const std::uint32_t crc = crc32(frame);
    std::array<std::byte, kFrameCheckBytes> check = {};
    for (std::size_t i = 0; i < check.size(); ++i) {
        check.at(i) = static_cast<std::byte>(crc >> (8 * i));
    }
    return check;
}

void appendEscaped(std::vector<std::byte>& stream, std::span<const std::byte> bytes)
{
    for (const std::byte byte : bytes) {
        if (byte == kFrameFlag || byte == kFrameEscape) {
            stream.push_back(kFrameEscape);
            stream.push_back(byte ^ kFrameEscapedBit);
        } else {
            stream.push_back(byte);
        }
    }
}

} // namespace

std::uint32_t crc32(std::span<const std::byte> bytes)
{
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const std::byte byte : bytes) {
        crc = crc >> 8U ^ kCrcTable.at((crc ^ std::to_integer<std::uint32_t>(byte)) & 0xFFU);
    }
    return ~crc;
}

std::vector<std::byte> encodeFrame(std::span<const std::byte> frame)
{
    std::vector<std::byte> stream;
    stream.reserve(frame.size() + frame.size() / 16 + 16);
    stream.push_back(kFrameFlag);
    appendEscaped(stream, frame);
    appendEscaped(stream, checkOf(frame));
    stream.push_back(kFrameFlag);
    return stream;
}

FrameDecoder::FrameDecoder(std::size_t mostBytes)
    : m_mostBytes(mostBytes + kFrameCheckBytes)
{
    m_bytes.reserve(m_mostBytes);
}

FrameDecoder::Found FrameDecoder::take(std::byte byte)
{
    if (m_isOver) {
        m_isOver = false;
        m_bytes.clear();
        m_isEscaped = false;
        m_isTooLong = false;
    }
    if (byte == kFrameFlag) {
        return endOfFrame();
    }
    if (byte == kFrameEscape && !m_isEscaped) {
        m_isEscaped = true;
        return Found::Nothing;
    }
    if (m_bytes.size() == m_mostBytes) {
        m_isTooLong = true;
    } else {
        m_bytes.push_back(m_isEscaped ? byte ^ kFrameEscapedBit : byte);
    }
    m_isEscaped = false;
    return Found::Nothing;
}

FrameDecoder::Found FrameDecoder::endOfFrame()
{
    m_isOver = true;
    if (m_bytes.empty()) {
        return Found::Nothing; // between two frames
    }
    if (m_isTooLong || m_isEscaped || m_bytes.size() <= kFrameCheckBytes) {
        return Found::Garbage;
    }
    const auto check = checkOf(frame());
    const auto found = std::span(m_bytes).last<kFrameCheckBytes>();
    return std::equal(check.begin(), check.end(), found.begin()) ? Found::Frame : Found::Garbage;
}

std::span<const std::byte> FrameDecoder::frame() const
{
    return std::span(m_bytes).first(m_bytes.size() - kFrameCheckBytes);
}

} // namespace trilume::fpga
