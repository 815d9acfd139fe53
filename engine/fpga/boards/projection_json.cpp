// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/boards/projection_document.h"
#include "engine/fpga/boards/projection_rows.h"

#include <optional>
#include <utility>

#include <nlohmann/json.hpp>

namespace trilume::fpga {
namespace {

using Json = nlohmann::ordered_json;

Json numberOrNull(const std::optional<double>& number)
{
    return number ? Json(*number) : Json();
}

Json projectionsJson(std::span<const ProjectedShape> shapes)
{
    Json list = Json::array();
    for (const ProjectedRow& row : projectedRows(shapes)) {
        const TokenProjection& token = row.token;
        list.push_back(
            {{"board", row.board.id},
             {"shape", row.shape},
             {"bits_per_weight", row.board.geometry.packing == Packing::Planes ? 2.0 : 1.6},
             {"weights", token.traffic.weights},
             {"weight_bytes", token.traffic.weightBytes},
             {"moved_bytes", token.traffic.movedBytes},
             {"tokens_per_s", token.tokensPerSecond()},
             {"watts", token.watts()},
             {"joules_per_token", token.energy.joules()},
             {"rest_joules", token.energy.restJoules},
             {"product_joules", token.energy.productJoules},
             {"memory_joules", token.energy.memoryJoules},
             {"label", evidenceName(EvidenceLabel::Modelled)},
             {"scope", powerScopeName(row.board)},
             {"bound", token.bound == Bound::Memory ? "memory" : "core"},
             {"fits", token.fits}});
    }
    return list;
}

Json publishedJson(std::span<const ProjectedShape> shapes)
{
    Json list = Json::array();
    for (const PublishedWork& work : publishedWork()) {
        const std::optional<double> rate = projectedRate(work, shapes);
        list.push_back({{"work", work.work},
                        {"board", work.board},
                        {"model", work.model},
                        {"tokens_per_s", numberOrNull(work.tokensPerSecond)},
                        {"watts", numberOrNull(work.watts)},
                        {"joules_per_token", numberOrNull(joulesPerTokenOf(work))},
                        {"label", provenanceName(work.provenance)},
                        {"projected_tokens_per_s", numberOrNull(rate)},
                        {"note", work.note},
                        {"source", work.source}});
    }
    return list;
}

Json boardsJson()
{
    Json list = Json::array();
    for (const Board& board : allBoards()) {
        Json figures = Json::array();
        for (const NamedFigure& one : figuresOf(board)) {
            figures.push_back({{"figure", one.name},
                               {"unit", one.unit},
                               {"value", one.value},
                               {"label", evidenceName(one.figure->label)},
                               {"source", one.figure->source},
                               {"setting", one.setting.empty() ? Json() : Json(one.setting)}});
        }
        list.push_back({{"id", board.id},
                        {"name", board.name},
                        {"simulated", !board.core.empty()},
                        {"cores", board.cores},
                        {"figures", std::move(figures)}});
    }
    return list;
}

} // namespace

std::string projectionJson(std::span<const ProjectedShape> shapes)
{
    Json object;
    object["boards"] = boardsJson();
    object["projections"] = projectionsJson(shapes);
    object["published"] = publishedJson(shapes);
    return object.dump(2) + '\n';
}

} // namespace trilume::fpga
