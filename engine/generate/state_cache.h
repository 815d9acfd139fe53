// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "engine/generate/snapshot.h"

#include <cstddef>
#include <list>
#include <span>
#include <vector>

namespace trilume::generate {

// States of texts that were read before, by their exact tokens: what makes the next turn, a
// regeneration or a branch start without reading the prompt again. Least recently used states leave
// first when the budget is spent. One thread.
class StateCache
{
public:
    explicit StateCache(std::size_t budgetBytes);

    // The state after the longest known beginning of `tokens` (at most all of them); null when
    // there is none. Valid until the next put().
    struct Match
    {
        std::size_t tokens = 0;
        const Snapshot* snapshot = nullptr;
    };
    [[nodiscard]] Match longestPrefix(std::span<const TokenId> tokens);

    // Remembers the state after exactly these tokens.
    void put(std::span<const TokenId> tokens, Snapshot snapshot);

    [[nodiscard]] std::size_t sizeBytes() const { return m_sizeBytes; }

private:
    struct Entry
    {
        std::vector<TokenId> tokens;
        Snapshot snapshot;

        [[nodiscard]] std::size_t sizeBytes() const;
    };

    std::list<Entry> m_entries; // most recently used first
    std::size_t m_budgetBytes;
    std::size_t m_sizeBytes = 0;
};

} // namespace trilume::generate
