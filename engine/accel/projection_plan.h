// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/block_run.h"
#include "engine/quant/packed_ternary.h"
#include "engine/quant/scale_kind.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace trilume::accel {

// All that decides whether a backend can take a matrix. One scale for the whole tensor, or for each
// row, is applied to finished sums and asks nothing of a backend; one for each group of columns, of
// weights or of activations, needs the sums of the groups apart.
struct ProjectionShape
{
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::size_t maxTokens = 1; // of one job
    quant::ScaleKind scales = quant::ScaleKind::Tensor;
    quant::ActivationGrid grid = quant::ActivationGrid::Token;
};

// Names a matrix of a plan: its place in matrices(). What a job names, once the matrix is resident.
enum class MatrixHandle : std::uint32_t
{};

[[nodiscard]] constexpr std::size_t indexOf(MatrixHandle handle)
{
    return static_cast<std::size_t>(handle);
}

[[nodiscard]] constexpr MatrixHandle matrixHandle(std::size_t index)
{
    return MatrixHandle{static_cast<std::uint32_t>(index)};
}

struct PlannedMatrix
{
    const quant::PackedTernary* weights = nullptr; // the model's
    ProjectionShape shape;

    [[nodiscard]] BlockRun allBlocks() const;
};

// Matrices whose products are wanted at the same place of a forward pass, such as i, f and g:
// matrices()[first .. first + count).
struct MatrixGroup
{
    std::size_t first = 0;
    std::size_t count = 0;
};

// The matrices of a model in the order in which every forward pass wants them, group after group;
// after the last group comes the first of the next pass. Told once, so that whoever computes knows
// what to hold, and what to fetch next. Borrows the matrices, which the model keeps for as long as
// there is a sequence.
class ProjectionPlan
{
public:
    // `maxTokens`: of one job.
    explicit ProjectionPlan(std::size_t maxTokens)
        : m_maxTokens(maxTokens)
    {}

    // Handles are given in order, from 0. `maxTokens` of one job, where they are fewer than usual.
    void addGroup(std::span<const quant::PackedTernary* const> group,
                  std::optional<std::size_t> maxTokens = {});

    [[nodiscard]] std::span<const PlannedMatrix> matrices() const { return m_matrices; }

    [[nodiscard]] const PlannedMatrix& at(MatrixHandle handle) const
    {
        return m_matrices[indexOf(handle)];
    }

    // What a pass wants after this matrix: the rest of its group, or the next group.
    [[nodiscard]] MatrixGroup following(MatrixHandle handle) const;

    // Matrices of the group that has the most.
    [[nodiscard]] std::size_t largestGroup() const;

private:
    std::size_t m_maxTokens;
    std::vector<PlannedMatrix> m_matrices;
    std::vector<MatrixGroup> m_groups;
    std::vector<std::size_t> m_groupOf; // (matrices)
};

} // namespace trilume::accel
