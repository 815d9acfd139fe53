// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/transformer/group_projector.h"

namespace trilume::model::transformer {

GroupProjector::GroupProjector(const Weights& weights,
                               const kernels::KernelTable& table,
                               ThreadTeam& team,
                               std::size_t maxBatch,
                               quant::CodeWidth codeWidth,
                               const accel::ProjectionOptions& device)
    : m_weights(&weights)
    , m_table(&table)
    , m_products(table, team)
{
    for (std::size_t i = 0; i < kProjectionGroups; ++i) {
        const auto group = static_cast<ProjectionGroup>(i);
        const std::size_t width = inputWidth(weights.shape, group);
        const Linear& first = weights.layers.front().*linearsOf(group).front().linear;
        m_inputs.at(i) = GroupInputs(maxBatch, width, first.groupColumns, codeWidth);
        m_normed.at(i) = AlignedBuffer<float>(maxBatch * width);
    }
    if (device.backend && device.report) {
        device.report(
            {accel::BackendTrouble::NotOpened,
             {Errc::Unsupported, Sentence::of("The weights of this model are scaled in groups, and "
                                              "devices cannot give the sum of each group yet.")}});
    }
}

void GroupProjector::quantize(ProjectionGroup group, std::size_t n, const InputRow& row)
{
    const std::size_t width = inputWidth(m_weights->shape, group);
    const float* values = row.values;
    if (row.norm != nullptr) {
        float* const normed = m_normed.at(indexOf(group)).data() + n * width;
        m_table->rmsNorm(row.values, row.squares, row.norm, width, m_weights->shape.rmsNormEps,
                         normed);
        values = normed;
    }
    m_inputs.at(indexOf(group)).quantize(*m_table, n, values);
}

double GroupProjector::project(std::size_t layer,
                               ProjectionGroup group,
                               std::size_t tokens,
                               std::span<const FloatRows> out)
{
    std::array<GroupProduct, kMostOfGroup> products;
    const std::span<const LayerLinear> linears = linearsOf(group);
    for (std::size_t i = 0; i < linears.size(); ++i) {
        products.at(i) = {&(m_weights->layers[layer].*linears[i].linear), out[i]};
    }
    m_products.run(m_inputs.at(indexOf(group)), tokens, std::span(products).first(linears.size()));
    return 0.0;
}

} // namespace trilume::model::transformer
