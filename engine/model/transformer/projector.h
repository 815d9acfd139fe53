// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace trilume::model::transformer {

// Projections of a layer that read the same input, and are computed together; also that input.
enum class ProjectionGroup : std::size_t
{
    AttentionInputs = 0, // q, k and v
    AttentionOutput = 1,
    MlpInputs = 2, // gate and up
    MlpDown = 3,
};

inline constexpr std::size_t kProjectionGroups = 4;

[[nodiscard]] constexpr std::size_t indexOf(ProjectionGroup group)
{
    return static_cast<std::size_t>(group);
}

// Row n of a matrix of floats begins at values + n * stride.
struct FloatRows
{
    float* values = nullptr;
    std::size_t stride = 0;
};

// One row of an input, before it is quantised.
struct InputRow
{
    const float* values = nullptr;
    float squares = 0.0F;        // sum of values^2, where there is a norm
    const float* norm = nullptr; // weights of an RMS norm before it; null: none
};

// The ternary projections of a model's layers: quantises inputs on the grid of the model and
// multiplies. Owned by a sequence, used in its passes.
class Projector
{
public:
    Projector() = default;
    virtual ~Projector() = default;
    Projector(const Projector&) = delete;
    Projector& operator=(const Projector&) = delete;

    // Before a pass.
    virtual void begin() = 0;

    // Row n of the group's input. Rows may be quantised at the same time.
    virtual void quantize(ProjectionGroup group, std::size_t n, const InputRow& row) = 0;

    // All matrices of the group times the rows that were quantised last; out[i] has for matrix i
    // (projector.h, ProjectionGroup, in that order) a row of roundUp(rows, 16) floats for each
    // token. Returns the seconds that a device was busy with it, 0: not known.
    virtual double project(std::size_t layer,
                           ProjectionGroup group,
                           std::size_t tokens,
                           std::span<const FloatRows> out) = 0;

    // The codes of row n.
    [[nodiscard]] virtual std::span<const std::int8_t> codes(ProjectionGroup group,
                                                             std::size_t n) const = 0;
};

} // namespace trilume::model::transformer
