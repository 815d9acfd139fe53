// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/projection_options.h"
#include "engine/base/aligned_buffer.h"
#include "engine/kernels/kernel_table.h"
#include "engine/model/transformer/group_products.h"
#include "engine/model/transformer/layer_linears.h"
#include "engine/model/transformer/projector.h"
#include "engine/model/transformer/weights.h"
#include "engine/runtime/thread_team.h"

#include <array>
#include <cstddef>
#include <span>

namespace trilume::model::transformer {

// Weight-only families: codes and multipliers for each group of columns, on the processor. A device
// gives a sum for each row, not one for each of its groups: who asked for one is told.
class GroupProjector final : public Projector
{
public:
    GroupProjector(const Weights& weights,
                   const kernels::KernelTable& table,
                   ThreadTeam& team,
                   std::size_t maxBatch,
                   quant::CodeWidth codeWidth,
                   const accel::ProjectionOptions& device);

    void begin() override {}

    void quantize(ProjectionGroup group, std::size_t n, const InputRow& row) override;
    double project(std::size_t layer,
                   ProjectionGroup group,
                   std::size_t tokens,
                   std::span<const FloatRows> out) override;
    [[nodiscard]] std::span<const std::int8_t> codes(ProjectionGroup group,
                                                     std::size_t n) const override
    {
        return m_inputs.at(indexOf(group)).codes(n);
    }

private:
    const Weights* m_weights;
    const kernels::KernelTable* m_table; // static storage
    GroupProducts m_products;
    std::array<GroupInputs, kProjectionGroups> m_inputs;
    std::array<AlignedBuffer<float>, kProjectionGroups> m_normed; // (maxBatch, width)
};

} // namespace trilume::model::transformer
