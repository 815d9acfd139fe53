// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate/state_cache.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace trilume::generate {
namespace {

std::uint64_t messagesHash(const TokenPart* part)
{
    return part != nullptr ? part->hash.low : 0;
}

// Whether ids begin with those of a state.
bool beginsWith(const std::vector<TokenId>& ids, const std::vector<TokenId>& beginning)
{
    return beginning.size() <= ids.size()
           && std::equal(beginning.begin(), beginning.end(), ids.begin());
}

} // namespace

StateCache::StateCache(std::size_t budgetBytes)
    : m_budgetBytes(budgetBytes)
{}

std::size_t StateCache::Entry::sizeBytes() const
{
    const std::size_t lastMessage = text.parts() != nullptr ? text.parts()->ids.size() : 0;
    return (text.rest().size() + lastMessage) * sizeof(TokenId) + snapshot.state.size()
           + sizeof(Entry);
}

std::vector<StateCache::Entries::iterator> StateCache::behind(const TokenPart* part) const
{
    std::vector<Entries::iterator> found;
    const auto range = m_byMessages.equal_range(messagesHash(part));
    for (auto known = range.first; known != range.second; ++known) {
        if (isSame(known->second->text.parts().get(), part)) {
            found.push_back(known->second);
        }
    }
    return found;
}

// From the last message back: a state that knows more messages has read more of the text, since
// reading always begins at the longest state.
StateCache::Match StateCache::longestPrefix(const TokenText& text, std::size_t limit)
{
    for (const TokenPart* part = text.parts().get();; part = part->before.get()) {
        auto best = m_entries.end();
        const std::vector<Entries::iterator> states = behind(part);
        const std::vector<TokenId> rest =
            states.empty() ? std::vector<TokenId>() : text.from(part != nullptr ? part->end : 0);
        for (const Entries::iterator state : states) {
            const std::size_t size = state->text.size();
            const bool isLonger = best == m_entries.end() || size > best->text.size();
            if (isLonger && size <= limit && beginsWith(rest, state->text.rest())) {
                best = state;
            }
        }
        if (best != m_entries.end()) {
            m_entries.splice(m_entries.begin(), m_entries, best);
            return {best->text.size(), &best->snapshot};
        }
        if (part == nullptr) {
            return {};
        }
    }
}

void StateCache::put(TokenText text, Snapshot snapshot)
{
    for (const Entries::iterator state : behind(text.parts().get())) {
        if (state->text.rest() == text.rest()) {
            m_entries.splice(m_entries.begin(), m_entries, state);
            return; // the same tokens give the same state
        }
    }
    Entries fresh; // in its place when nothing can fail any more
    fresh.push_front(Entry{std::move(text), std::move(snapshot)});
    m_byMessages.emplace(messagesHash(fresh.front().text.parts().get()), fresh.begin());
    m_sizeBytes += fresh.front().sizeBytes();
    m_entries.splice(m_entries.begin(), fresh);
    addPieces(m_entries.front().snapshot);
    while (m_sizeBytes > m_budgetBytes && m_entries.size() > 1) {
        forgetOldest();
    }
}

void StateCache::addPieces(const Snapshot& snapshot)
{
    if (!snapshot.shared) {
        return;
    }
    for (const model::SharedText::Piece& piece : snapshot.shared->pieces()) {
        if (++m_holders[piece.id] == 1) {
            m_sizeBytes += piece.bytes;
        }
    }
}

void StateCache::removePieces(const Snapshot& snapshot)
{
    if (!snapshot.shared) {
        return;
    }
    for (const model::SharedText::Piece& piece : snapshot.shared->pieces()) {
        const auto holders = m_holders.find(piece.id);
        if (holders != m_holders.end() && --holders->second == 0) {
            m_sizeBytes -= piece.bytes;
            m_holders.erase(holders);
        }
    }
}

void StateCache::forgetOldest()
{
    const auto oldest = std::prev(m_entries.end());
    const auto range = m_byMessages.equal_range(messagesHash(oldest->text.parts().get()));
    m_byMessages.erase(std::find_if(range.first, range.second,
                                    [&](const auto& known) { return known.second == oldest; }));
    m_sizeBytes -= oldest->sizeBytes();
    removePieces(oldest->snapshot);
    m_entries.erase(oldest);
}

} // namespace trilume::generate
