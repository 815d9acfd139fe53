// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>

namespace trilume::fpga {

// The far end of a line with eight bits, no parity and one stop bit, a clock at a time.
inline constexpr unsigned kClocksPerBit = 20; // trilume_ulx3s

class LineOut
{
public:
    std::deque<std::uint8_t> bytes;

    [[nodiscard]] bool isIdle() const { return bytes.empty() && m_left == 0; }

    bool bit()
    {
        if (m_left == 0) {
            if (bytes.empty()) {
                return true;
            }
            m_bits = 1U << 9U | static_cast<unsigned>(bytes.front()) << 1U;
            m_left = 10 * kClocksPerBit;
            bytes.pop_front();
        }
        const unsigned index = (10 * kClocksPerBit - m_left) / kClocksPerBit;
        --m_left;
        return (m_bits >> index & 1U) != 0;
    }

private:
    unsigned m_bits = 0;
    unsigned m_left = 0; // clocks
};

class LineIn
{
public:
    std::deque<std::uint8_t> bytes;
    bool isBroken = false; // a byte came without a stop bit

    [[nodiscard]] bool isIdle() const { return m_clock < 0; }

    void bit(bool bit)
    {
        if (m_clock < 0) {
            m_clock = bit ? -1 : 0;
            return;
        }
        ++m_clock;
        if (m_clock % static_cast<int>(kClocksPerBit) != kClocksPerBit / 2) {
            return;
        }
        const int index = m_clock / static_cast<int>(kClocksPerBit);
        if (index >= 1 && index <= 8) {
            m_byte = static_cast<std::uint8_t>(m_byte >> 1U | (bit ? 0x80U : 0U));
        } else if (index == 9) {
            isBroken = isBroken || !bit;
            bytes.push_back(m_byte);
            m_clock = -1;
        }
    }

private:
    int m_clock = -1; // since the start bit began
    std::uint8_t m_byte = 0;
};

} // namespace trilume::fpga
