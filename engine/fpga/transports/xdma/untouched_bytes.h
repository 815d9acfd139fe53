// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>

namespace trilume::fpga {

// What a buffer holds before it is read into: bytes that look random, others for each number, so
// that a run of them that is still there afterwards was not read. What is read may look like that
// by chance, but not twice.
class UntouchedBytes
{
public:
    explicit UntouchedBytes(std::uint64_t number)
        : m_number(number)
    {}

    void fill(std::span<std::byte> bytes) const
    {
        for (std::size_t at = 0; at < bytes.size(); at += kRun) {
            const auto run = runAt(at);
            std::memcpy(bytes.data() + at, run.data(), std::min(kRun, bytes.size() - at));
        }
    }

    // In whole runs, or in what is left at the end.
    [[nodiscard]] bool areIn(std::span<const std::byte> bytes) const
    {
        for (std::size_t at = 0; at < bytes.size(); at += kRun) {
            const auto run = runAt(at);
            if (std::memcmp(bytes.data() + at, run.data(), std::min(kRun, bytes.size() - at))
                == 0) {
                return true;
            }
        }
        return false;
    }

private:
    static constexpr std::size_t kRun = 32;

    [[nodiscard]] std::array<std::uint64_t, kRun / sizeof(std::uint64_t)> runAt(
        std::size_t at) const
    {
        std::array<std::uint64_t, kRun / sizeof(std::uint64_t)> run = {};
        std::uint64_t state = m_number * 0x9E3779B97F4A7C15U + at + 1;
        for (std::uint64_t& word : run) { // xorshift64*
            state ^= state >> 12U;
            state ^= state << 25U;
            state ^= state >> 27U;
            word = state * 0x2545F4914F6CDD1DU;
        }
        return run;
    }

    std::uint64_t m_number;
};

} // namespace trilume::fpga
