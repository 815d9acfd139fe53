// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace trilume::checkpoint {

// What a tensor of a checkpoint is to the model.
enum class TensorRole
{
    Ternary = 1, // a BitLinear weight
    Float = 2,   // kept as it is
};

struct TensorSpec
{
    std::string name; // as in the checkpoint (model.md)
    TensorRole role;
    std::size_t rows; // 1 for a vector
    std::size_t columns;
    bool isVector;

    [[nodiscard]] std::size_t size() const { return rows * columns; }
};

// "X.scale" for "X.weight": the tensor beside a ternary one that holds the multiplier of its trits.
[[nodiscard]] std::string scaleTensorName(const std::string& weightName);

} // namespace trilume::checkpoint
