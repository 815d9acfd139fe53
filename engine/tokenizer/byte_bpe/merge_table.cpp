// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokenizer/byte_bpe/merge_table_p.h"

#include <algorithm>

namespace trilume::tokenizer {
namespace {

std::uint64_t pairOf(TokenId left, TokenId right)
{
    return std::uint64_t{static_cast<std::uint32_t>(left)} << 32U
           | static_cast<std::uint32_t>(right);
}

} // namespace

void MergeTable::add(TokenId left, TokenId right, const Merge& merge)
{
    m_entries.push_back({pairOf(left, right), merge});
}

void MergeTable::sort()
{
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry& one, const Entry& other) {
        return one.pair != other.pair ? one.pair < other.pair : one.merge.rank > other.merge.rank;
    });
    const auto end =
        std::unique(m_entries.begin(), m_entries.end(),
                    [](const Entry& one, const Entry& other) { return one.pair == other.pair; });
    m_entries.erase(end, m_entries.end());
}

std::optional<MergeTable::Merge> MergeTable::find(TokenId left, TokenId right) const
{
    const std::uint64_t pair = pairOf(left, right);
    const auto entry = std::partition_point(m_entries.begin(), m_entries.end(),
                                            [pair](const Entry& one) { return one.pair < pair; });
    if (entry == m_entries.end() || entry->pair != pair) {
        return std::nullopt;
    }
    return entry->merge;
}

} // namespace trilume::tokenizer
