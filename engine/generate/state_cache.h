// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/generate/snapshot.h"
#include "engine/generate/token_text.h"

#include <cstddef>
#include <cstdint>
#include <list>
#include <unordered_map>
#include <vector>

namespace trilume::generate {

// States of texts that were read before, by their exact tokens: what makes the next turn, a
// regeneration or a branch start without reading the prompt again. A state belongs to the whole
// messages that it has read and to what it has read behind them; it is found from the end of a
// prompt, so looking costs the same for long chats. Least recently used states leave first when the
// budget is spent. One thread.
class StateCache
{
public:
    explicit StateCache(std::size_t budgetBytes);
    StateCache(const StateCache&) = delete;
    StateCache& operator=(const StateCache&) = delete;

    // The state after the longest known beginning of `text` of at most `limit` tokens; null when
    // there is none. Valid until the next put().
    struct Match
    {
        std::size_t tokens = 0;
        const Snapshot* snapshot = nullptr;
    };
    [[nodiscard]] Match longestPrefix(const TokenText& text, std::size_t limit);

    // Remembers the state after exactly these tokens.
    void put(TokenText text, Snapshot snapshot);

    [[nodiscard]] std::size_t sizeBytes() const { return m_sizeBytes; }

private:
    struct Entry
    {
        TokenText text;
        Snapshot snapshot;

        // Without the messages, which the chat itself holds, but for the last of them, and without
        // what a shared text holds.
        [[nodiscard]] std::size_t sizeBytes() const;
    };

    using Entries = std::list<Entry>;

    // The states behind exactly these messages.
    [[nodiscard]] std::vector<Entries::iterator> behind(const TokenPart* part) const;
    void forgetOldest();
    void addPieces(const Snapshot& snapshot);
    void removePieces(const Snapshot& snapshot);

    Entries m_entries; // most recently used first
    std::unordered_multimap<std::uint64_t, Entries::iterator> m_byMessages; // by half of their hash
    // How many entries hold a piece of shared texts: it exists once.
    std::unordered_map<const void*, std::size_t> m_holders;
    std::size_t m_budgetBytes;
    std::size_t m_sizeBytes = 0;
};

} // namespace trilume::generate
