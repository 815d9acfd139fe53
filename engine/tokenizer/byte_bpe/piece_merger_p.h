// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "engine/tokenizer/byte_bpe/merge_table_p.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <string_view>
#include <vector>

namespace trilume::tokenizer {

using ByteIds = std::array<TokenId, 256>;

// Merges the bytes of one piece of a text after another: always the pair of the lowest rank, of
// equal ones the leftmost. Pairs wait in a heap, so that a piece of n bytes takes n log n steps,
// also where a whole text is one piece. Keeps its memory from piece to piece; one thread. Borrows
// both.
class PieceMerger
{
public:
    PieceMerger(const MergeTable& merges, const ByteIds& byteIds)
        : m_merges(merges)
        , m_byteIds(byteIds)
    {}

    // Appends the ids of the piece, which is at most kLongestPiece bytes long; after a stop they
    // are of no use.
    void merge(std::string_view piece, std::vector<TokenId>& ids, const std::stop_token& stop);

    // Pairs that were looked up so far.
    [[nodiscard]] std::size_t pairsTried() const { return m_pairsTried; }

    static constexpr std::size_t kLongestPiece = std::size_t{4} << 20U;

private:
    static constexpr std::uint32_t kNone = UINT32_MAX;

    struct Symbol // of the piece, whose bytes and neighbours grow; gone where id is kGone
    {
        TokenId id;
        std::uint32_t before;
        std::uint32_t after;
    };

    struct Candidate
    {
        std::uint32_t rank;
        std::uint32_t left; // symbol
        TokenId result;
    };

    static constexpr TokenId kGone = -1;

    [[nodiscard]] static bool isLater(const Candidate& one, const Candidate& other);
    void tryPair(std::uint32_t left);
    [[nodiscard]] bool isCurrent(const Candidate& candidate) const;
    void apply(const Candidate& candidate);

    const MergeTable& m_merges;
    const ByteIds& m_byteIds;
    std::vector<Symbol> m_symbols;
    std::vector<Candidate> m_candidates; // a heap, the best on top
    std::size_t m_pairsTried = 0;
};

} // namespace trilume::tokenizer
