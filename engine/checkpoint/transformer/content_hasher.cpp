// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/transformer/content_hasher.h"

#include <algorithm>

namespace trilume::checkpoint {

namespace {

constexpr std::size_t kFinestGroup = 64;

} // namespace

ContentHasher::ContentHasher(const TransformerHyperParameters& parameters)
    : m_hasher(fingerprintPrefix(parameters))
{}

void ContentHasher::beginFloats(const std::string& name, std::size_t rows, std::size_t columns)
{
    m_hasher.beginTensor({name, WeightKind::Float, rows, columns, rows == 1});
}

void ContentHasher::beginTernary(const std::string& name,
                                 std::size_t rows,
                                 std::size_t columns,
                                 float scale)
{
    m_hasher.beginTensor({name, WeightKind::Ternary, rows, columns, false});
    m_hasher.addScale(scale);
}

void ContentHasher::addRow(std::span<const std::int8_t> trits,
                           std::span<const float> multipliers,
                           std::size_t groupColumns)
{
    m_hasher.addTrits(trits);
    if (multipliers.empty()) {
        return;
    }
    m_fine.clear();
    for (std::size_t begin = 0; begin < trits.size(); begin += kFinestGroup) {
        const auto group = trits.subspan(begin, std::min(kFinestGroup, trits.size() - begin));
        const bool isZero =
            std::all_of(group.begin(), group.end(), [](std::int8_t trit) { return trit == 0; });
        m_fine.push_back(isZero ? 0.0F : multipliers[begin / groupColumns]);
    }
    m_hasher.addFloats(m_fine);
}

} // namespace trilume::checkpoint
