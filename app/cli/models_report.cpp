// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/models_report.h"

#include "app/cli/format.h"
#include "app/download/catalogue.h"
#include "engine/base/visible_text.h"

#include <algorithm>
#include <string_view>

#include <nlohmann/json.hpp>

namespace trilume::cli {
namespace {

using app::StoredModel;

// As the JSON has it.
std::string_view wordOf(StoredModel::Kind kind)
{
    switch (kind) {
    case StoredModel::Kind::File:
        return "file";
    case StoredModel::Kind::Checkpoint:
        return "checkpoint";
    case StoredModel::Kind::Unfinished:
        break;
    }
    return "unfinished";
}

nlohmann::ordered_json orNull(std::string_view text)
{
    return text.empty() ? nlohmann::ordered_json() : nlohmann::ordered_json(text);
}

std::string padded(std::string text, std::size_t width)
{
    text.resize(std::max(text.size(), width), ' ');
    return text + "  ";
}

// What can be done with it.
std::string remark(const StoredModel& model)
{
    std::string text;
    if (model.kind == StoredModel::Kind::Checkpoint) {
        text = "to be imported";
    } else if (model.kind == StoredModel::Kind::Unfinished) {
        text = "unfinished: the same download goes on with it";
    }
    if (!model.commit.empty()) {
        text += (text.empty() ? "" : "; ") + model.repository + " at " + model.commit.substr(0, 8);
    }
    return text;
}

} // namespace

std::string modelsText(const std::filesystem::path& folder, const std::vector<StoredModel>& models)
{
    std::string text = "To be had with 'trilume-cli download NAME':\n";
    for (const app::CatalogueEntry& entry : app::catalogue()) {
        text.append("  ").append(padded(std::string(entry.name), 14));
        text.append(padded(std::string(entry.licence), 10));
        text.append(entry.repository).append(", ").append(entry.source).append("\n");
    }
    text.append("\nIn ").append(visibleText(folder.string())).append(":\n");
    if (models.empty()) {
        text.append("  nothing yet\n");
    }
    std::size_t widest = 0;
    std::size_t longest = 0;
    for (const StoredModel& model : models) {
        widest = std::max(widest, visibleText(model.name).size());
        longest = std::max(longest, formatCount(model.bytes).size());
    }
    for (const StoredModel& model : models) {
        const std::string bytes = formatCount(model.bytes);
        std::string line = "  " + padded(visibleText(model.name), widest)
                           + std::string(longest - bytes.size(), ' ') + bytes + " bytes";
        const std::string more = remark(model);
        text.append(line).append(more.empty() ? "" : "  ").append(visibleText(more)).append("\n");
    }
    return text;
}

std::string modelsJson(const std::filesystem::path& folder, const std::vector<StoredModel>& models)
{
    nlohmann::ordered_json offered = nlohmann::ordered_json::array();
    for (const app::CatalogueEntry& entry : app::catalogue()) {
        offered.push_back({{"name", entry.name},
                           {"repository", entry.repository},
                           {"parameters", entry.parameters},
                           {"licence", entry.licence},
                           {"source", entry.source}});
    }
    nlohmann::ordered_json stored = nlohmann::ordered_json::array();
    for (const StoredModel& model : models) {
        stored.push_back({{"name", model.name},
                          {"path", model.path.string()},
                          {"kind", wordOf(model.kind)},
                          {"bytes", model.bytes},
                          {"repository", orNull(model.repository)},
                          {"commit", orNull(model.commit)}});
    }
    const nlohmann::ordered_json tree{
        {"folder", folder.string()}, {"catalogue", offered}, {"models", stored}};
    // Names of files need not be UTF-8.
    return tree.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

} // namespace trilume::cli
