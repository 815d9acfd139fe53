// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/boards/projection.h"
#include "engine/fpga/boards/published_work.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace trilume::fpga {

// A model, as what a token is multiplied with.
struct ProjectedShape
{
    std::string_view name;
    std::vector<MatrixShape> matrices;
};

// One board, one packing, one model.
struct ProjectedRow
{
    Board board; // with the core for this packing
    std::string_view shape;
    TokenProjection token;
};

// Every board, named or only projected, with both packings: model by model, boards in their order.
[[nodiscard]] std::vector<ProjectedRow> projectedRows(std::span<const ProjectedShape> shapes);

// Named and only projected ones, each with the packing that it is described with.
[[nodiscard]] std::vector<Board> allBoards();

// A constant of a board that a projection is made of, for people.
struct NamedFigure
{
    std::string_view name;
    std::string_view unit;
    double value = 0.0; // in that unit
    const Figure* figure = nullptr;
    std::string_view setting; // that changes it (board_settings.h); empty: it is built in
};

[[nodiscard]] std::vector<NamedFigure> figuresOf(const Board& board);

[[nodiscard]] std::string_view powerScopeName(const Board& board);

// What the board and the model of a published figure are projected to; nothing where they are none
// of those above.
[[nodiscard]] std::optional<double> projectedRate(const PublishedWork& work,
                                                  std::span<const ProjectedShape> shapes);

} // namespace trilume::fpga
