// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace trilume::checkpoint {

// How a tensor of a checkpoint is kept in a model file.
enum class WeightKind
{
    Ternary = 1, // as trits with a scale: the weights of a BitLinear
    Float = 2,   // as it is
};

struct TensorSpec
{
    std::string name; // as in the checkpoint (model.md)
    WeightKind kind;
    std::size_t rows; // 1 for a vector
    std::size_t columns;
    bool isVector;

    [[nodiscard]] std::size_t size() const { return rows * columns; }
};

// "X.scale" for "X.weight": the tensor beside a ternary one that holds the multiplier of its trits.
[[nodiscard]] std::string scaleTensorName(const std::string& weightName);

} // namespace trilume::checkpoint
