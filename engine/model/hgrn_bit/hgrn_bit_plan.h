// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/projection_plan.h"
#include "engine/model/hgrn_bit/weights.h"

#include <cstddef>

namespace trilume::model::hgrn_bit {

// Tokens that the head takes at once: its sums are as wide as the vocabulary.
inline constexpr std::size_t kHeadBatch = 8;

// The model's matrices in the order of a forward pass: the groups of kLayerProjections (i, f and g
// as one, then o, gate and down alone) of every layer; the head last.
[[nodiscard]] accel::ProjectionPlan projectionPlan(const Weights& weights, std::size_t maxTokens);

// Their handles in that plan.
struct LayerHandles
{
    accel::MatrixHandle input;
    accel::MatrixHandle forget;
    accel::MatrixHandle gate;
    accel::MatrixHandle output;
    accel::MatrixHandle mlpGate;
    accel::MatrixHandle mlpDown;
};

[[nodiscard]] LayerHandles layerHandles(std::size_t layer);
[[nodiscard]] accel::MatrixHandle headHandle(std::size_t layerCount);

} // namespace trilume::model::hgrn_bit
