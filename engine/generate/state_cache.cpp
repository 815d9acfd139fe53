// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate/state_cache.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace trilume::generate {
namespace {

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
    return (text.rest().size() + lastMessage) * sizeof(TokenId)
           + snapshot.state.size() * sizeof(float) + sizeof(Entry);
}

// From the last message back: a state that knows more messages has read more of the text, since
// reading always begins at the longest state.
StateCache::Match StateCache::longestPrefix(const TokenText& text, std::size_t limit)
{
    const TokenPart* part = text.parts().get();
    std::size_t deepest = 0; // messages that any state knows
    for (const Entry& entry : m_entries) {
        deepest = std::max(deepest, entry.text.parts() ? entry.text.parts()->number : 0);
    }
    while (part != nullptr && part->number > deepest) {
        part = part->before.get();
    }
    for (;; part = part->before.get()) {
        auto best = m_entries.end();
        std::vector<TokenId> behind; // this part; only when a state needs it
        for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
            const std::size_t size = entry->text.size();
            if (size > limit || (best != m_entries.end() && size <= best->text.size())
                || !isSame(entry->text.parts().get(), part)) {
                continue;
            }
            const std::size_t end = part != nullptr ? part->end : 0;
            if (behind.empty()) {
                behind = text.from(end);
            }
            if (beginsWith(behind, entry->text.rest())) {
                best = entry;
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
    const auto same = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
        return entry.text.rest() == text.rest()
               && isSame(entry.text.parts().get(), text.parts().get());
    });
    if (same != m_entries.end()) {
        m_entries.splice(m_entries.begin(), m_entries, same);
        return; // the same tokens give the same state
    }
    m_entries.push_front(Entry{std::move(text), std::move(snapshot)});
    m_sizeBytes += m_entries.front().sizeBytes();
    while (m_sizeBytes > m_budgetBytes && m_entries.size() > 1) {
        m_sizeBytes -= m_entries.back().sizeBytes();
        m_entries.pop_back();
    }
}

} // namespace trilume::generate
