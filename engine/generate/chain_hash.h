// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <tuple>

namespace trilume::generate {

// 128 bits of what was read and of how it was divided: two that are equal stand for the same bytes,
// for all that a program can ever meet. Stored in files: never change what it is made of.
struct ChainHash
{
    std::uint64_t low = 0;
    std::uint64_t high = 0;

    friend bool operator==(const ChainHash&, const ChainHash&) = default;

    friend bool operator<(const ChainHash& a, const ChainHash& b)
    {
        return std::tie(a.low, a.high) < std::tie(b.low, b.high);
    }
};

// Of the bytes behind all that `before` stands for; ChainHash() is nothing.
[[nodiscard]] ChainHash chained(const ChainHash& before, std::span<const std::byte> bytes);

} // namespace trilume::generate
