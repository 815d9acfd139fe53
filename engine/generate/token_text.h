// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "engine/generate/chain_hash.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace trilume::generate {

// The ids of one message behind those of all messages before it. Immutable and shared by the
// prompts, the states and the encoder that know the chat.
struct TokenPart
{
    TokenPart(std::vector<TokenId> own, std::shared_ptr<const TokenPart> chain);
    ~TokenPart();
    TokenPart(const TokenPart&) = delete;
    TokenPart& operator=(const TokenPart&) = delete;

    std::vector<TokenId> ids;
    std::shared_ptr<const TokenPart> before; // null: it is the first
    std::size_t number;                      // of the part, from 1
    std::size_t end;                         // ids up to its end
    ChainHash hash;                          // of all ids up to its end and where the parts end
};

using TokenParts = std::shared_ptr<const TokenPart>;

// Whether the ids and the ends of all parts are equal. By the hash first, then id by id up to the
// first part that both share.
[[nodiscard]] bool isSame(const TokenPart* a, const TokenPart* b);

// The last id up to the end of the part; nothing when there is none.
[[nodiscard]] std::optional<TokenId> lastId(const TokenPart* part);

// A text as ids: those of the whole messages of a chat, shared, and what follows them, its own. All
// operations cost as much as the last messages are long, never as much as the chat, but for all().
class TokenText
{
public:
    TokenText() = default;
    TokenText(TokenParts parts, std::vector<TokenId> rest);

    [[nodiscard]] const TokenParts& parts() const { return m_parts; }

    // The ids behind the parts.
    [[nodiscard]] const std::vector<TokenId>& rest() const { return m_rest; }

    [[nodiscard]] std::size_t size() const { return partsEnd() + m_rest.size(); }

    void append(TokenId id) { m_rest.push_back(id); }

    // The first `count` ids, at most all.
    [[nodiscard]] TokenText first(std::size_t count) const;

    // The ids from a position on; copied, none behind the end.
    [[nodiscard]] std::vector<TokenId> from(std::size_t position) const;

    [[nodiscard]] std::vector<TokenId> all() const { return from(0); }

private:
    [[nodiscard]] std::size_t partsEnd() const { return m_parts != nullptr ? m_parts->end : 0; }

    TokenParts m_parts; // null: none
    std::vector<TokenId> m_rest;
};

} // namespace trilume::generate
