// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/projection_runner.h"
#include "engine/base/aligned_buffer.h"
#include "engine/kernels/kernel_table.h"
#include "engine/model/transformer/layer_linears.h"
#include "engine/model/transformer/projector.h"
#include "engine/model/transformer/weights.h"
#include "engine/runtime/thread_team.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace trilume::model::transformer {

// The matrices of the layers in the order of a forward pass, group after group.
[[nodiscard]] accel::ProjectionPlan projectionPlan(const Weights& weights, std::size_t maxTokens);

// Native BitNet: int8 codes of a whole token, exact integer sums, one multiplier for each matrix.
// The products go to the processor or to a device.
class TensorProjector final : public Projector
{
public:
    TensorProjector(const Weights& weights,
                    const kernels::KernelTable& table,
                    ThreadTeam& team,
                    std::size_t maxBatch,
                    const accel::ProjectionOptions& options);

    void begin() override;
    void quantize(ProjectionGroup group, std::size_t n, const InputRow& row) override;
    double project(std::size_t layer,
                   ProjectionGroup group,
                   std::size_t tokens,
                   std::span<const FloatRows> out) override;
    [[nodiscard]] std::span<const std::int8_t> codes(ProjectionGroup group,
                                                     std::size_t n) const override;

private:
    // The input of a group for a batch.
    struct Codes
    {
        std::size_t width = 0;
        std::size_t stride = 0;
        AlignedBuffer<std::int8_t> values; // (maxBatch, stride)
        AlignedBuffer<std::int32_t> sums;  // (maxBatch)
        std::vector<float> scales;         // (maxBatch) what codes were multiplied with
    };

    struct Sums
    {
        std::size_t stride = 0;
        AlignedBuffer<std::int32_t> values; // (maxBatch, stride)
    };

    const Weights* m_weights;
    const kernels::KernelTable* m_table; // static storage
    ThreadTeam* m_team;
    std::array<Codes, kProjectionGroups> m_codes;
    std::array<Sums, kMostOfGroup> m_sums;
    accel::ProjectionRunner m_runner; // borrows codes and sums while a group is out
};

} // namespace trilume::model::transformer
