// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/layer/layered_model.h"
#include "engine/model/hgrn_bit/weights.h"

#include <cstdint>
#include <deque>
#include <vector>

namespace trilume::tests {

// A model's weights as a board with a vector unit takes them; they outlive this.
class LayeredWeights
{
public:
    explicit LayeredWeights(const model::hgrn_bit::Weights& weights);

    [[nodiscard]] const fpga::LayeredModel& model() const { return m_model; }

private:
    [[nodiscard]] fpga::LayeredLinear linearOf(const model::hgrn_bit::BitLinear& linear);

    std::deque<std::vector<std::int8_t>> m_trits;
    fpga::LayeredModel m_model;
};

} // namespace trilume::tests
