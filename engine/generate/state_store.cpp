// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate/state_store.h"

#include <algorithm>
#include <span>

namespace trilume::generate {

namespace {

ChainHash idsHash(std::span<const TokenId> ids)
{
    return chained({}, std::as_bytes(ids));
}

} // namespace

TextKey keyOf(const TokenText& text)
{
    const TokenPart* last = text.parts().get();
    TextKey key;
    if (last != nullptr) {
        key.parts = last->hash;
        key.partTokens = last->end;
    }
    key.rest = idsHash(text.rest());
    key.restTokens = text.rest().size();
    return key;
}

// As in StateCache: a state that knows more messages has read more.
std::vector<TextKey> knownBeginnings(
    const TokenText& text,
    std::size_t from,
    std::size_t upTo,
    const std::function<std::vector<TextKey>(const ChainHash& parts)>& behind)
{
    std::vector<TextKey> found;
    for (const TokenPart* part = text.parts().get();; part = part->before.get()) {
        const std::size_t end = part != nullptr ? part->end : 0;
        const std::vector<TextKey> known = behind(part != nullptr ? part->hash : ChainHash());
        const std::vector<TokenId> rest = known.empty() ? std::vector<TokenId>() : text.from(end);
        for (const TextKey& key : known) {
            const bool fits = key.partTokens == end && key.restTokens <= rest.size()
                              && key.tokens() > from && key.tokens() <= upTo;
            if (fits && key.rest == idsHash(std::span(rest).first(key.restTokens))) {
                found.push_back(key);
            }
        }
        if (part == nullptr || end <= from) {
            break;
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const TextKey& a, const TextKey& b) { return a.tokens() > b.tokens(); });
    return found;
}

} // namespace trilume::generate
