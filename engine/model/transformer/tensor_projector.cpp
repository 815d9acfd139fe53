// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/transformer/tensor_projector.h"

#include "engine/model/work_grain.h"
#include "engine/runtime/parallel.h"

#include <algorithm>

namespace trilume::model::transformer {

namespace {

// Below it a token counts as zero, as in training (ternary-families.md 2.1).
constexpr float kSmallestLargest = 1e-5F;

accel::MatrixHandle handleOf(std::size_t layer, std::size_t linear)
{
    return accel::matrixHandle(layer * kLayerLinears.size() + linear);
}

std::size_t indexOfFirst(ProjectionGroup group)
{
    return static_cast<std::size_t>(linearsOf(group).data() - kLayerLinears.data());
}

} // namespace

accel::ProjectionPlan projectionPlan(const Weights& weights, std::size_t maxTokens)
{
    accel::ProjectionPlan plan(maxTokens);
    for (const Layer& layer : weights.layers) {
        for (std::size_t i = 0; i < kProjectionGroups; ++i) {
            std::vector<const quant::PackedTernary*> group;
            for (const LayerLinear& linear : linearsOf(static_cast<ProjectionGroup>(i))) {
                group.push_back(&(layer.*linear.linear).weights);
            }
            plan.addGroup(group);
        }
    }
    return plan;
}

TensorProjector::TensorProjector(const Weights& weights,
                                 const kernels::KernelTable& table,
                                 ThreadTeam& team,
                                 std::size_t maxBatch,
                                 const accel::ProjectionOptions& options)
    : m_weights(&weights)
    , m_table(&table)
    , m_team(&team)
    , m_runner(table, team, projectionPlan(weights, maxBatch), options)
{
    for (std::size_t i = 0; i < kProjectionGroups; ++i) {
        const auto group = static_cast<ProjectionGroup>(i);
        Codes& codes = m_codes.at(i);
        codes.width = inputWidth(weights.shape, group);
        codes.stride = kernels::activationStride(codes.width);
        codes.values = AlignedBuffer<std::int8_t>(maxBatch * codes.stride);
        codes.sums = AlignedBuffer<std::int32_t>(maxBatch);
        codes.scales.resize(maxBatch);
        std::size_t place = 0;
        for (const LayerLinear& linear : linearsOf(group)) {
            const std::size_t rows = (weights.layers.front().*linear.linear).weights.rows();
            Sums& sums = m_sums.at(place++);
            sums.stride = std::max(sums.stride, kernels::roundUp(rows, kernels::kBlockRows));
        }
    }
    for (Sums& sums : m_sums) {
        sums.values = AlignedBuffer<std::int32_t>(maxBatch * sums.stride);
    }
}

void TensorProjector::begin()
{
    m_runner.abandonAll(); // what an exception left behind, of an observer's perhaps
    m_runner.beginPass();
}

void TensorProjector::quantize(ProjectionGroup group, std::size_t n, const InputRow& row)
{
    Codes& codes = m_codes.at(indexOf(group));
    std::int8_t* const values = codes.values.data() + n * codes.stride;
    kernels::QuantScale scale = {};
    if (row.norm != nullptr) {
        kernels::QuantTarget target = {row.norm, values};
        m_table->quantize(row.values, row.squares, codes.width, m_weights->shape.rmsNormEps,
                          &target, 1, codes.stride);
        scale = target.scale;
    } else {
        scale = m_table->quantizeValues(row.values, codes.width, kSmallestLargest, values,
                                        codes.stride);
    }
    codes.sums[n] = scale.sum;
    codes.scales[n] = scale.scale;
}

double TensorProjector::project(std::size_t layer,
                                ProjectionGroup group,
                                std::size_t tokens,
                                std::span<const FloatRows> out)
{
    const std::span<const LayerLinear> linears = linearsOf(group);
    const Codes& codes = m_codes.at(indexOf(group));
    std::array<accel::Projection, kMostOfGroup> projections;
    for (std::size_t i = 0; i < linears.size(); ++i) {
        projections.at(i) = {handleOf(layer, indexOfFirst(group) + i),
                             {codes.values.data(), codes.sums.data(), codes.stride, tokens},
                             m_sums.at(i).values.data(),
                             m_sums.at(i).stride};
    }
    const double seconds = m_runner.run(std::span(projections).first(linears.size()));
    for (std::size_t i = 0; i < linears.size(); ++i) {
        const Linear& linear = m_weights->layers[layer].*linears[i].linear;
        const std::size_t rows = linear.weights.rows();
        parallelRanges(*m_team, tokens, grainFor(rows), [&](std::size_t begin, std::size_t end) {
            for (std::size_t n = begin; n < end; ++n) {
                m_table->scale(m_sums.at(i).values.data() + n * m_sums.at(i).stride,
                               linear.scale / codes.scales[n], rows,
                               out[i].values + n * out[i].stride);
            }
        });
    }
    return seconds;
}

std::span<const std::int8_t> TensorProjector::codes(ProjectionGroup group, std::size_t n) const
{
    const Codes& codes = m_codes.at(indexOf(group));
    return {codes.values.data() + n * codes.stride, codes.width};
}

} // namespace trilume::model::transformer
