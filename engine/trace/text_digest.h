// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace trilume::trace {

// A text from its beginning, in two numbers: whether two texts are the same is known without
// keeping their ids. Two that differ are taken for the same once in 2^64 times.
class TextDigest
{
public:
    TextDigest() = default;

    explicit TextDigest(std::span<const TokenId> text)
    {
        for (const TokenId id : text) {
            add(id);
        }
    }

    void add(TokenId id)
    {
        // The mixer of SplitMix64, over all that came before.
        std::uint64_t mixed = m_value + 0x9E3779B97F4A7C15U + static_cast<std::uint64_t>(id);
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
        m_value = mixed ^ (mixed >> 31U);
        ++m_tokens;
    }

    [[nodiscard]] std::size_t tokens() const { return m_tokens; }

    friend bool operator==(const TextDigest&, const TextDigest&) = default;

private:
    std::size_t m_tokens = 0;
    std::uint64_t m_value = 0;
};

} // namespace trilume::trace
