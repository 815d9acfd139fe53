// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/boards/projection_rows.h"

#include "engine/fpga/boards/projected_boards.h"

#include <algorithm>
#include <array>

namespace trilume::fpga {

namespace {

constexpr std::array<Packing, 2> kPackings{Packing::Planes, Packing::BaseThree};

} // namespace

std::vector<Board> allBoards()
{
    const auto named = namedBoards();
    const auto projected = projectedBoards();
    std::vector<Board> boards(named.begin(), named.end());
    boards.insert(boards.end(), projected.begin(), projected.end());
    return boards;
}

std::vector<NamedFigure> figuresOf(const Board& board)
{
    constexpr double kGiga = 1e9;
    const BoardMemory& memory = board.memory;
    const PowerConstants& power = board.power;
    std::vector<NamedFigure> figures{
        {"clock", "MHz", board.clockKilohertz.value / 1000.0, &board.clockKilohertz, {}},
        {"memory of a core", "GB/s", memory.bytesPerSecond.value / kGiga, &memory.bytesPerSecond,
         "memory_gigabytes_per_second"}};
    if (memory.refreshNanoseconds.value > 0.0) {
        figures.push_back({"refresh every",
                           "ns",
                           memory.refreshEveryNanoseconds.value,
                           &memory.refreshEveryNanoseconds,
                           {}});
        figures.push_back({"refresh takes",
                           "ns",
                           memory.refreshNanoseconds.value,
                           &memory.refreshNanoseconds,
                           {}});
    }
    figures.push_back({"at rest", "W", power.restWatts.value, &power.restWatts, "rest_watts"});
    figures.push_back({"a product", "pJ", power.picojoulesPerProduct.value,
                       &power.picojoulesPerProduct, "picojoules_per_product"});
    figures.push_back({"a byte of memory", "pJ", power.picojoulesPerByte.value,
                       &power.picojoulesPerByte, "picojoules_per_byte"});
    if (!power.picojoulesPerElement.source.empty()) {
        figures.push_back({"an element between products", "pJ", power.picojoulesPerElement.value,
                           &power.picojoulesPerElement, "picojoules_per_element"});
    }
    return figures;
}

std::string_view powerScopeName(const Board& board)
{
    return board.power.scope == PowerScope::Board ? "board" : "module";
}

std::vector<ProjectedRow> projectedRows(std::span<const ProjectedShape> shapes)
{
    std::vector<ProjectedRow> rows;
    for (const ProjectedShape& shape : shapes) {
        for (const Board& board : allBoards()) {
            for (const Packing packing : kPackings) {
                const Board one = withPacking(board, packing);
                rows.push_back({one, shape.name, projectToken(one, shape.matrices)});
            }
        }
    }
    return rows;
}

std::optional<double> projectedRate(const PublishedWork& work,
                                    std::span<const ProjectedShape> shapes)
{
    const std::vector<Board> boards = allBoards();
    const auto board = std::ranges::find(boards, work.projectedBoard, &Board::id);
    if (board == boards.end()) {
        return std::nullopt;
    }
    if (work.shape.empty()) {
        return 1.0 / streamSeconds(*board, work.bytesPerToken);
    }
    const auto shape = std::ranges::find(shapes, work.shape, &ProjectedShape::name);
    if (shape == shapes.end()) {
        return std::nullopt;
    }
    return projectToken(withPacking(*board, work.packing), shape->matrices).tokensPerSecond();
}

} // namespace trilume::fpga
