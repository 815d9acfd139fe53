// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/check.h"
#include "engine/tokenizer/byte_bpe/piece_merger_p.h"

#include <algorithm>

namespace trilume::tokenizer {

bool PieceMerger::isLater(const Candidate& one, const Candidate& other)
{
    return one.rank != other.rank ? one.rank > other.rank : one.left > other.left;
}

void PieceMerger::tryPair(std::uint32_t left)
{
    const std::uint32_t right = m_symbols[left].after;
    if (right == kNone) {
        return;
    }
    ++m_pairsTried;
    if (const auto found = m_merges.find(m_symbols[left].id, m_symbols[right].id)) {
        m_candidates.push_back({found->rank, left, found->result});
        std::push_heap(m_candidates.begin(), m_candidates.end(), isLater);
    }
}

// Whether the pair is still there: its symbols may have become parts of others since.
bool PieceMerger::isCurrent(const Candidate& candidate) const
{
    const Symbol& left = m_symbols[candidate.left];
    if (left.id == kGone || left.after == kNone) {
        return false;
    }
    const auto now = m_merges.find(left.id, m_symbols[left.after].id);
    return now && now->result == candidate.result;
}

void PieceMerger::apply(const Candidate& candidate)
{
    Symbol& left = m_symbols[candidate.left];
    Symbol& right = m_symbols[left.after];
    left.id = candidate.result;
    right.id = kGone;
    left.after = right.after;
    if (left.after != kNone) {
        m_symbols[left.after].before = candidate.left;
    }
    if (left.before != kNone) {
        tryPair(left.before);
    }
    tryPair(candidate.left);
}

void PieceMerger::merge(std::string_view piece,
                        std::vector<TokenId>& ids,
                        const std::stop_token& stop)
{
    TRILUME_CHECK(piece.size() <= kLongestPiece);
    const auto count = static_cast<std::uint32_t>(piece.size());
    m_symbols.clear();
    for (std::uint32_t i = 0; i < count; ++i) {
        m_symbols.push_back({m_byteIds[static_cast<unsigned char>(piece[i])],
                             i == 0 ? kNone : i - 1, i + 1 == count ? kNone : i + 1});
    }
    m_candidates.clear();
    for (std::uint32_t i = 0; i < count; ++i) {
        tryPair(i);
    }
    while (!m_candidates.empty() && !stop.stop_requested()) {
        std::pop_heap(m_candidates.begin(), m_candidates.end(), isLater);
        const Candidate best = m_candidates.back();
        m_candidates.pop_back();
        if (isCurrent(best)) {
            apply(best);
        }
    }
    for (const Symbol& symbol : m_symbols) {
        if (symbol.id != kGone) {
            ids.push_back(symbol.id);
        }
    }
}

} // namespace trilume::tokenizer
