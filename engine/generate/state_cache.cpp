// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate/state_cache.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace trilume::generate {

StateCache::StateCache(std::size_t budgetBytes)
    : m_budgetBytes(budgetBytes)
{}

std::size_t StateCache::Entry::sizeBytes() const
{
    return tokens.size() * sizeof(TokenId) + snapshot.state.size() * sizeof(float) + sizeof(Entry);
}

StateCache::Match StateCache::longestPrefix(std::span<const TokenId> tokens)
{
    auto best = m_entries.end();
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        const bool isLonger = best == m_entries.end() || entry->tokens.size() > best->tokens.size();
        if (isLonger && entry->tokens.size() <= tokens.size()
            && std::equal(entry->tokens.begin(), entry->tokens.end(), tokens.begin())) {
            best = entry;
        }
    }
    if (best == m_entries.end()) {
        return {};
    }
    m_entries.splice(m_entries.begin(), m_entries, best);
    return {best->tokens.size(), &best->snapshot};
}

void StateCache::put(std::span<const TokenId> tokens, Snapshot snapshot)
{
    const auto same = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
        return std::equal(entry.tokens.begin(), entry.tokens.end(), tokens.begin(), tokens.end());
    });
    if (same != m_entries.end()) {
        m_entries.splice(m_entries.begin(), m_entries, same);
        return; // the same tokens give the same state
    }
    m_entries.push_front(Entry{{tokens.begin(), tokens.end()}, std::move(snapshot)});
    m_sizeBytes += m_entries.front().sizeBytes();
    while (m_sizeBytes > m_budgetBytes && m_entries.size() > 1) {
        m_sizeBytes -= m_entries.back().sizeBytes();
        m_entries.pop_back();
    }
}

} // namespace trilume::generate
