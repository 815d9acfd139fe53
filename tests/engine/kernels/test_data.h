// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <vector>

namespace trilume::tests {

// Small reproducible generator (Marsaglia's xorshift); the seed is in the failing test's text.
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed * 0x9E3779B97F4A7C15U + 1)
    {}

    std::uint32_t bits()
    {
        m_state ^= m_state << 13U;
        m_state ^= m_state >> 7U;
        m_state ^= m_state << 17U;
        return static_cast<std::uint32_t>(m_state >> 32U);
    }

    // Whole numbers of [low, high].
    int between(int low, int high)
    {
        return low + static_cast<int>(bits() % static_cast<std::uint32_t>(high - low + 1));
    }

    // Roughly normal, mean 0, standard deviation 1.
    float normal()
    {
        double sum = 0.0;
        for (int i = 0; i < 12; ++i) {
            sum += static_cast<double>(bits()) / 4294967296.0;
        }
        return static_cast<float>(sum - 6.0);
    }

private:
    std::uint64_t m_state;
};

// An output buffer between two fences of known bytes.
template <typename T>
class Guarded
{
public:
    explicit Guarded(std::size_t size)
        : m_bytes(size * sizeof(T) + 2 * kFenceBytes, kFenceByte)
        , m_size(size)
    {}

    // cppcheck-suppress invalidPointerCast; bytes of a vector are aligned for any number
    [[nodiscard]] T* data() { return reinterpret_cast<T*>(m_bytes.data() + kFenceBytes); }

    [[nodiscard]] std::span<T> span() { return {data(), m_size}; }

    [[nodiscard]] bool fencesStand() const
    {
        const auto stands = [](std::uint8_t byte) {
            return byte == kFenceByte;
        };
        return std::all_of(m_bytes.begin(), m_bytes.begin() + kFenceBytes, stands)
               && std::all_of(m_bytes.end() - kFenceBytes, m_bytes.end(), stands);
    }

    [[nodiscard]] bool equalBits(const Guarded& other) const { return m_bytes == other.m_bytes; }

private:
    static constexpr std::ptrdiff_t kFenceBytes = 128;
    static constexpr std::uint8_t kFenceByte = 0xC3;

    std::vector<std::uint8_t> m_bytes;
    std::size_t m_size;
};

// 0, 1, odd numbers and the edges of vectors, lines and summation lanes.
inline std::vector<std::size_t> interestingSizes()
{
    return {0,  1,  2,  7,  8,  9,   15,  16,  17,  31,  32,  33,  47,   48,
            49, 63, 64, 65, 96, 127, 128, 129, 160, 255, 256, 257, 1000, 2816};
}

} // namespace trilume::tests
