// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/boards/projection_document.h"

#include "engine/fpga/boards/markdown_table_p.h"
#include "engine/fpga/boards/projection_rows.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

namespace trilume::fpga {
namespace {

constexpr double kBytesOfMegabyte = 1e6;

std::string fixed(double number, int decimals)
{
    std::array<char, 64> text = {};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number,
                                   std::chars_format::fixed, decimals);
    return {text.data(), end.ptr};
}

// Three digits, and all of a whole number.
std::string figure(double number)
{
    constexpr int kDigits = 3;
    constexpr double kLeastWhole = 100.0;
    if (number >= kLeastWhole || number == 0.0) {
        return fixed(number, 0);
    }
    return fixed(number,
                 std::max(0, kDigits - 1 - static_cast<int>(std::floor(std::log10(number)))));
}

std::string figureOrDash(const std::optional<double>& number)
{
    return number ? figure(*number) : std::string("-");
}

std::string percent(double fraction, const char* sign = "")
{
    return (fraction < 0.0 ? "" : sign) + fixed(100.0 * fraction, 1) + " %";
}

std::string_view bitsOf(Packing packing)
{
    return packing == Packing::Planes ? "2" : "1.6";
}

std::string roomOf(const ProjectedRow& row)
{
    const double needed = static_cast<double>(row.token.traffic.weightBytes) / kBytesOfMegabyte;
    const double there =
        static_cast<double>(row.board.memory.bytes) * row.board.cores / kBytesOfMegabyte;
    return row.token.fits ? std::string("yes")
                          : "no: " + fixed(needed, 0) + " of " + fixed(there, 0) + " MB";
}

std::string introduction()
{
    return "# What FPGA boards would reach\n"
           "\n"
           "Computed by `trilume-cli project`, and nothing of it measured here. One token at the "
           "roofline of a board: all products of a\n"
           "model stream through its core without a pause. No processor beside the board, no round "
           "trips, no norms: a bound, of which\n"
           "whole programs reached the share that the second table tells. Bytes are exact: the "
           "shapes in whole beats of the core, with\n"
           "activations and results. Joules are the watts at rest for that time, and so much for "
           "each product and each byte. All of it is\n"
           "*modelled*; the labels of the constants stand below. Compare watts of one scope only: "
           "a module is less than its board.\n";
}

std::string shapeTable(const std::vector<ProjectedRow>& rows, std::string_view shape)
{
    MarkdownTable table({"board", "bits", "MB a token", "tokens/s", "W", "J/token", "label",
                         "scope", "bound by", "fits"});
    for (const ProjectedRow& row : rows) {
        if (row.shape != shape) {
            continue;
        }
        const TokenProjection& token = row.token;
        table.add({std::string(row.board.id), std::string(bitsOf(row.board.geometry.packing)),
                   fixed(static_cast<double>(token.traffic.movedBytes) / kBytesOfMegabyte, 1),
                   figure(token.tokensPerSecond()), figure(token.watts()),
                   figure(token.energy.joules()), evidenceName(EvidenceLabel::Modelled),
                   std::string(powerScopeName(row.board)),
                   token.bound == Bound::Memory ? "memory" : "core", roomOf(row)});
    }
    return "\n## " + std::string(shape) + "\n\n" + table.text();
}

std::string publishedTable(std::span<const ProjectedShape> shapes)
{
    MarkdownTable table({"work", "board", "model", "tokens/s", "W", "J/token", "label",
                         "of the bound", "how", "source"});
    for (const PublishedWork& work : publishedWork()) {
        const std::optional<double> rate = projectedRate(work, shapes);
        table.add({std::string(work.work), std::string(work.board), std::string(work.model),
                   figureOrDash(work.tokensPerSecond), figureOrDash(work.watts),
                   figureOrDash(joulesPerTokenOf(work)),
                   std::string(provenanceName(work.provenance)),
                   rate && work.tokensPerSecond ? percent(*work.tokensPerSecond / *rate) : "-",
                   std::string(work.note), std::string(work.source)});
    }
    return "\n## What others published\n\n"
           "*Metered*: speed and power on the board. *Timed*: speed on the board. *Derived*: parts "
           "were measured. *Claimed*: told without\nhow. *Projected*: by its authors, of a board "
           "that was not built so. Joules that were not told are watts by tokens/s.\n\n"
           + table.text();
}

std::string meteredTable()
{
    MarkdownTable table({"constants of", "run", "metered J", "modelled J", "deviation",
                         "above rest: metered J", "modelled J", "deviation", "independent?",
                         "source"});
    const std::vector<Board> boards = allBoards();
    for (const MeteredRun& run : meteredRuns()) {
        const auto board = std::ranges::find(boards, run.board, &Board::id);
        const BoardEnergy energy = energyOf(board->power, {run.seconds, run.products, run.bytes});
        const double above = energy.productJoules + energy.memoryJoules;
        const double meteredAbove = run.joules - run.restWatts * run.seconds;
        table.add({std::string(run.board), std::string(run.run), figure(run.joules),
                   figure(energy.joules()), percent(deviation(energy.joules(), run.joules), "+"),
                   figure(meteredAbove), figure(above),
                   percent(deviation(above, meteredAbove), "+"), std::string(run.circularity),
                   std::string(run.source)});
    }
    return "\n## The model of energy beside meters\n\n" + table.text();
}

std::string constantsTable()
{
    MarkdownTable table({"board", "figure", "value", "label", "source"});
    for (const Board& board : allBoards()) {
        for (const NamedFigure& one : figuresOf(board)) {
            table.add({std::string(board.id), std::string(one.name),
                       figure(one.value) + " " + std::string(one.unit),
                       evidenceName(one.figure->label), std::string(one.figure->source)});
        }
    }
    std::string text = "\n## Constants\n\n";
    for (const Board& board : allBoards()) {
        text += "- `" + std::string(board.id) + "`: " + std::string(board.name)
                + (board.core.empty() ? "; only projected"
                                      : "; simulated (`virtual:" + std::string(board.id)
                                            + "`), its constants can be set")
                + "\n";
    }
    return text + "\n" + table.text();
}

} // namespace

std::string projectionText(std::span<const ProjectedShape> shapes)
{
    const std::vector<ProjectedRow> rows = projectedRows(shapes);
    std::string text = introduction();
    std::string_view shape;
    for (const ProjectedRow& row : rows) {
        if (row.shape != shape) {
            shape = row.shape;
            text += shapeTable(rows, shape);
        }
    }
    return text + publishedTable(shapes) + meteredTable() + constantsTable();
}

} // namespace trilume::fpga
