// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/driver/weight_packing.h"

#include <cstddef>
#include <span>
#include <vector>

namespace trilume::fpga {

// A norm, a ternary matrix and its scale, 1 / s_w. Borrowed.
struct LayeredLinear
{
    std::span<const float> norm; // (columns)
    TritMatrix trits;
    float scale = 1.0F;
};

struct LayeredLayer
{
    std::span<const float> attentionNorm; // (hidden)
    std::span<const float> gNorm;
    std::span<const float> mlpNorm;
    std::span<const float> floors; // empty: none
    LayeredLinear input;
    LayeredLinear forget;
    LayeredLinear gate;
    LayeredLinear output;
    LayeredLinear mlpGate; // (2 feedForward, hidden), the gate first
    LayeredLinear mlpDown;
};

// A model with element-wise recurrence, as a board needs it: everything but embeddings.
struct LayeredModel
{
    std::size_t hidden = 0;
    std::size_t feedForward = 0;
    std::size_t vocabulary = 0;
    float normEps = 1e-6F; // of the blocks
    float bitLinearEps = 1e-6F;
    std::vector<LayeredLayer> layers;
    std::span<const float> finalNorm;
    LayeredLinear head;
};

} // namespace trilume::fpga
