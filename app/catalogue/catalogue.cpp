// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/catalogue.h"

#include "app/catalogue/catalogue_text.h"
#include "engine/base/check.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include <nlohmann/json.hpp>
#include <strings.h>

namespace trilume::app {

namespace {

using Json = nlohmann::ordered_json;

// The file is part of the program, and a test reads it: what is wrong in it is an error of
// programming.
std::string textOf(const Json& object, const char* key)
{
    return object.contains(key) ? object.at(key).get<std::string>() : std::string();
}

template <typename Number>
std::optional<Number> numberOf(const Json& object, const char* key)
{
    return object.contains(key) ? std::optional(object.at(key).get<Number>()) : std::nullopt;
}

constexpr std::array kPurposes{std::pair("chat", GoodAt::Chat),
                               std::pair("thinking", GoodAt::Thinking),
                               std::pair("continuing", GoodAt::Continuing)};

GoodAt goodAtOf(const std::string& word)
{
    const auto* const found = std::find_if(kPurposes.begin(), kPurposes.end(),
                                           [&word](const auto& one) { return word == one.first; });
    TRILUME_CHECK(found != kPurposes.end());
    return found->second;
}

CatalogueEntry entryOf(const Json& object)
{
    CatalogueEntry entry;
    entry.name = textOf(object, "name");
    entry.repository = textOf(object, "repository");
    entry.parameters = textOf(object, "parameters");
    entry.licence = textOf(object, "licence");
    entry.source = textOf(object, "made_by");
    entry.family = textOf(object, "family");
    entry.architecture = textOf(object, "architecture");
    entry.context = numberOf<std::uint64_t>(object, "context").value_or(0);
    for (const Json& word : object.at("good_at")) {
        entry.goodAt.push_back(goodAtOf(word.get<std::string>()));
    }
    const Json scores = object.value("scores", Json::object());
    for (const auto& [test, score] : scores.items()) {
        entry.scores.emplace_back(test, score.get<double>());
    }
    const Json files = object.value("files", Json::array());
    for (const Json& file : files) {
        entry.files.push_back({textOf(file, "format"), numberOf<double>(file, "bits"),
                               numberOf<std::uint64_t>(file, "bytes"),
                               numberOf<double>(file, "about_gb"), textOf(file, "sha256"),
                               textOf(file, "repository")});
    }
    return entry;
}

std::vector<CatalogueEntry> readCatalogue()
{
    const Json tree = Json::parse(kCatalogueText, nullptr, false);
    TRILUME_CHECK(!tree.is_discarded() && tree.at("schema") == 1);
    std::vector<CatalogueEntry> entries;
    for (const Json& object : tree.at("models")) {
        entries.push_back(entryOf(object));
    }
    return entries;
}

const CatalogueFile* fileOfSize(const CatalogueEntry& entry, std::uint64_t bytes)
{
    const auto found =
        std::find_if(entry.files.begin(), entry.files.end(),
                     [bytes](const CatalogueFile& file) { return file.bytes == bytes; });
    return found == entry.files.end() ? nullptr : &*found;
}

} // namespace

std::span<const CatalogueEntry> catalogue()
{
    static const std::vector<CatalogueEntry> entries = readCatalogue();
    return entries;
}

const CatalogueEntry* findInCatalogue(std::string_view name)
{
    const std::span<const CatalogueEntry> all = catalogue();
    const auto found = std::find_if(all.begin(), all.end(), [name](const CatalogueEntry& entry) {
        return entry.name.size() == name.size()
               && strncasecmp(entry.name.data(), name.data(), name.size()) == 0;
    });
    return found == all.end() ? nullptr : &*found;
}

const CatalogueEntry* findBySize(std::uint64_t bytes)
{
    const std::span<const CatalogueEntry> all = catalogue();
    const auto found = std::find_if(all.begin(), all.end(), [bytes](const CatalogueEntry& entry) {
        return fileOfSize(entry, bytes) != nullptr;
    });
    return found == all.end() ? nullptr : &*found;
}

std::string_view knownSum(const CatalogueEntry& entry, std::uint64_t bytes)
{
    const CatalogueFile* const file = fileOfSize(entry, bytes);
    return file == nullptr ? std::string_view() : file->sha256;
}

std::string_view goodAtName(GoodAt purpose)
{
    const auto* const found =
        std::find_if(kPurposes.begin(), kPurposes.end(),
                     [purpose](const auto& one) { return one.second == purpose; });
    return found->first;
}

Sentence goodAtWords(const CatalogueEntry& entry)
{
    Sentence words;
    for (const GoodAt one : entry.goodAt) {
        const Sentence word = one == GoodAt::Chat ? Sentence::of("tuned for chat")
                              : one == GoodAt::Thinking
                                  ? Sentence::of("thinks before it answers")
                                  : Sentence::of("continues text, not tuned for chat");
        words = words.isEmpty() ? word : Sentence::of("%1, %2", words, word);
    }
    return words;
}

std::string scoresText(const CatalogueEntry& entry)
{
    std::string text;
    for (const auto& [test, score] : entry.scores) {
        std::array<char, 32> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), score).ptr;
        text.append(text.empty() ? "" : ", ").append(test).append(" ");
        text.append(digits.data(), end);
    }
    return text;
}

std::uint64_t leastBytes(const CatalogueEntry& entry)
{
    std::uint64_t least = 0;
    for (const CatalogueFile& file : entry.files) {
        const auto about =
            static_cast<std::uint64_t>(std::llround(file.aboutGigabytes.value_or(0.0) * 1e9));
        const std::uint64_t bytes = file.bytes.value_or(about);
        least = least == 0 ? bytes : std::min(least, bytes);
    }
    return least;
}

} // namespace trilume::app
