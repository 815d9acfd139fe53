// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/driver/resident_matrix.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace trilume::fpga {

// All that decides whether a board can write the tokens of a model with element-wise recurrence.
struct LayeredShape
{
    std::size_t layers = 0;
    std::size_t hidden = 0;
    std::size_t feedForward = 0;
    std::size_t vocabulary = 0;
    float normEps = 1e-6F; // of the norms between the matrices
    float bitLinearEps = 1e-6F;
};

// A norm, a ternary matrix as the board has it, and its scale, 1 / s_w.
struct LayeredLinear
{
    std::vector<float> norm; // (columns)
    std::optional<ResidentMatrix> matrix = {};
    float scale = 1.0F;
};

struct LayeredLayer
{
    std::vector<float> attentionNorm; // (hidden)
    std::vector<float> gNorm;
    std::vector<float> mlpNorm;
    std::vector<float> floors; // empty: none
    LayeredLinear input;       // (hidden, hidden)
    LayeredLinear forget;
    LayeredLinear gate;
    LayeredLinear output;
    LayeredLinear mlpGate; // (2 feedForward, hidden), the gate first
    LayeredLinear mlpDown; // (hidden, feedForward)
};

// Such a model as a board needs it: everything but embeddings. Matrices are packed for one
// geometry.
struct LayeredModel
{
    LayeredShape shape;
    std::vector<LayeredLayer> layers;
    std::vector<float> finalNorm; // (hidden)
    LayeredLinear head;           // (vocabulary, hidden)
};

} // namespace trilume::fpga
