// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/transformer/weights.h"

#include "engine/base/half.h"
#include "engine/kernels/packing.h"

namespace trilume::model::transformer {

void Linear::row(std::size_t row, std::span<float> out) const
{
    for (std::size_t column = 0; column < out.size(); ++column) {
        float multiplier = scale;
        if (isGrouped()) {
            const std::size_t block = row / kernels::kBlockRows;
            const std::size_t group = column / groupColumns;
            multiplier = floatFromHalf(groupScales[(block * groups() + group) * kernels::kBlockRows
                                                   + row % kernels::kBlockRows]);
        }
        out[column] = static_cast<float>(weights.trit(row, column)) * multiplier;
    }
}

void Weights::embed(TokenId token, std::span<float> out) const
{
    const auto row = static_cast<std::size_t>(token);
    std::visit([&](const auto& matrix) { matrix.row(row, out); }, embeddings);
}

const DenseMatrix* Weights::denseHead() const
{
    return ownHead.index() == 0 ? std::get_if<DenseMatrix>(&embeddings)
                                : std::get_if<DenseMatrix>(&ownHead);
}

const Linear* Weights::ternaryHead() const
{
    return ownHead.index() == 0 ? std::get_if<Linear>(&embeddings) : std::get_if<Linear>(&ownHead);
}

} // namespace trilume::model::transformer
