// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace trilume::tokenizer {

// Which two pieces become one, and which pair goes first. Immutable once it is sorted.
class MergeTable
{
public:
    struct Merge
    {
        std::uint32_t rank; // the lowest is merged first
        TokenId result;
    };

    void reserve(std::size_t count) { m_entries.reserve(count); }

    void add(TokenId left, TokenId right, const Merge& merge);

    // After the last add(). Of a pair that was added twice the later one counts.
    void sort();

    [[nodiscard]] std::optional<Merge> find(TokenId left, TokenId right) const;

private:
    struct Entry
    {
        std::uint64_t pair;
        Merge merge;
    };

    std::vector<Entry> m_entries; // by pair
};

} // namespace trilume::tokenizer
