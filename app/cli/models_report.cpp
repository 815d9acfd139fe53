// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/models_report.h"

#include "app/catalogue/catalogue.h"
#include "app/cli/columns.h"
#include "app/cli/counted_text.h"
#include "app/cli/format.h"
#include "app/cli/told_text.h"
#include "engine/base/visible_text.h"

#include <algorithm>
#include <string_view>

#include <nlohmann/json.hpp>

namespace trilume::cli {
namespace {

using app::StoredModel;

constexpr std::string_view kCommand = "trilume-cli download NAME"; // untranslated: to be typed

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

std::string padded(std::string_view text, std::size_t width)
{
    return leftAligned(text, width) + "  ";
}

// What can be done with it.
Sentence remark(const StoredModel& model)
{
    Sentence words;
    if (model.kind == StoredModel::Kind::Checkpoint) {
        words = Sentence::of("to be imported");
    } else if (model.kind == StoredModel::Kind::Unfinished) {
        words = Sentence::of("unfinished: the same download goes on with it");
    }
    if (model.commit.empty()) {
        return words;
    }
    const Sentence origin = Sentence::of("%1 at %2", model.repository, model.commit.substr(0, 8));
    return words.isEmpty() ? origin : Sentence::of("%1; %2", words, origin);
}

enum class Offered
{
    ByName = 1,
    Elsewhere, // nobody told the program where
};

std::string sizeText(const app::CatalogueEntry& entry)
{
    const std::uint64_t bytes = app::leastBytes(entry);
    constexpr double kGigabyte = 1e9;
    // Sizes are of about three digits.
    return bytes == 0 ? std::string()
                      : formatFixed(static_cast<double>(bytes) / kGigabyte, 2) + " GB";
}

std::string placeText(const app::CatalogueEntry& entry)
{
    return entry.repository.empty() ? entry.source : entry.repository + ", " + entry.source;
}

// What it is good at, and how good.
std::string purposeText(const app::CatalogueEntry& entry)
{
    const std::string scores = app::scoresText(entry);
    const std::string words = told(app::goodAtWords(entry));
    return scores.empty() ? words : words + " (" + scores + ")";
}

void appendCatalogue(std::string& text, Offered offered)
{
    for (const app::CatalogueEntry& entry : app::catalogue()) {
        if (entry.repository.empty() != (offered == Offered::Elsewhere)) {
            continue;
        }
        text.append("  ").append(padded(entry.name, 19)).append(padded(entry.parameters, 5));
        text.append(padded(sizeText(entry), 8)).append(padded(entry.licence, 11));
        text.append(purposeText(entry)).append("\n");
        text.append(23, ' ').append(placeText(entry)).append("\n");
    }
}

nlohmann::ordered_json entryJson(const app::CatalogueEntry& entry)
{
    nlohmann::ordered_json scores = nlohmann::ordered_json::object();
    for (const auto& [test, score] : entry.scores) {
        scores[test] = score;
    }
    nlohmann::ordered_json purposes = nlohmann::ordered_json::array();
    for (const app::GoodAt one : entry.goodAt) {
        purposes.push_back(app::goodAtName(one));
    }
    nlohmann::ordered_json files = nlohmann::ordered_json::array();
    for (const app::CatalogueFile& file : entry.files) {
        const auto orNothing = [](const auto& number) {
            return number ? nlohmann::ordered_json(*number) : nlohmann::ordered_json();
        };
        files.push_back({{"format", file.format},
                         {"bits", orNothing(file.bits)},
                         {"bytes", orNothing(file.bytes)},
                         {"about_gb", orNothing(file.aboutGigabytes)},
                         {"sha256", orNull(file.sha256)},
                         {"repository", orNull(file.repository)}});
    }
    return {{"name", entry.name},
            {"repository", orNull(entry.repository)},
            {"parameters", entry.parameters},
            {"licence", entry.licence},
            {"source", entry.source},
            {"family", entry.family},
            {"architecture", entry.architecture},
            {"good_at", purposes},
            {"scores", scores},
            {"context",
             entry.context == 0 ? nlohmann::ordered_json() : nlohmann::ordered_json(entry.context)},
            {"files", files}};
}

} // namespace

std::string modelsText(const std::filesystem::path& folder, const std::vector<StoredModel>& models)
{
    std::string text = told(trilume::Sentence::of("To be had with '%1':", kCommand)) + "\n";
    appendCatalogue(text, Offered::ByName);
    text.append("\n").append(told(trilume::Sentence::of("Known, to be brought as files:")));
    text.append("\n");
    appendCatalogue(text, Offered::Elsewhere);
    text.append("\n").append(told(trilume::Sentence::of("In %1:", folder))).append("\n");
    if (models.empty()) {
        text.append("  ").append(told(trilume::Sentence::of("nothing yet"))).append("\n");
    }
    std::size_t widest = 0;
    std::size_t longest = 0;
    for (const StoredModel& model : models) {
        widest = std::max(widest, displayWidth(visibleText(model.name)));
        longest = std::max(longest, displayWidth(bytesText(model.bytes)));
    }
    for (const StoredModel& model : models) {
        const std::string line = "  " + padded(visibleText(model.name), widest)
                                 + rightAligned(bytesText(model.bytes), longest);
        const std::string more = told(remark(model));
        text.append(line).append(more.empty() ? "" : "  ").append(more).append("\n");
    }
    return text;
}

std::string modelsJson(const std::filesystem::path& folder, const std::vector<StoredModel>& models)
{
    nlohmann::ordered_json offered = nlohmann::ordered_json::array();
    for (const app::CatalogueEntry& entry : app::catalogue()) {
        offered.push_back(entryJson(entry));
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
