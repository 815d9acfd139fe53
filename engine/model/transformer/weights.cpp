// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/transformer/weights.h"

#include "engine/base/half.h"
#include "engine/kernels/packing.h"
#include "engine/model/transformer/layer_linears.h"

namespace trilume::model::transformer {

void Linear::row(std::size_t row, std::span<float> out) const
{
    for (std::size_t column = 0; column < out.size(); ++column) {
        float multiplier = scale;
        if (isGrouped()) {
            const std::size_t block = row / kernels::kBlockRows;
            const std::size_t group = column / groupColumns;
            multiplier =
                floatFromHalf(groupScales.get()[(block * groups() + group) * kernels::kBlockRows
                                                + row % kernels::kBlockRows]);
        }
        out[column] = static_cast<float>(weights.trit(row, column)) * multiplier;
    }
}

void Linear::takeGroupScales(std::size_t rows,
                             std::size_t columns,
                             std::size_t columnsOfGroup,
                             quant::WeightArena& arena)
{
    groupColumns = columnsOfGroup;
    const std::shared_ptr<std::uint8_t> memory =
        arena.take(groupScaleBytes(rows, columns / columnsOfGroup));
    groupScales = {memory, reinterpret_cast<std::uint16_t*>(memory.get())};
}

std::size_t Linear::groupScaleBytes(std::size_t rows, std::size_t groups)
{
    return kernels::roundUp(kernels::roundUp(rows, kernels::kBlockRows) * groups
                                * sizeof(std::uint16_t),
                            kCacheLineBytes);
}

kernels::GroupedTernaryView Linear::groupedView() const
{
    return {weights.part(0, 0, groupColumns).lines, groupScales.get(), blocks(), groups(),
            groupColumns};
}

void Weights::embed(TokenId token, std::span<float> out) const
{
    const auto row = static_cast<std::size_t>(token);
    std::visit([&](const auto& matrix) { matrix.row(row, out); }, embeddings);
}

void Weights::sketchHead(ThreadBudget threads)
{
    const DenseMatrix* const head = denseHead();
    std::uint64_t ternaryBytes = 0;
    for (const Layer& layer : layers) {
        for (const LayerLinear& linear : kLayerLinears) {
            ternaryBytes += (layer.*linear.linear).sizeBytes();
        }
    }
    if (head != nullptr && head->sizeBytes() > ternaryBytes) {
        headSketch = std::make_unique<HeadSketch>(*head, threads);
    }
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
