// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/sentence.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace trilume::app {

// A file of a model that is known. What is not known is empty or nothing.
struct CatalogueFile
{
    std::string format; // "I2_S"
    std::optional<double> bits;
    std::optional<std::uint64_t> bytes;
    std::optional<double> aboutGigabytes; // where the exact size is not known
    std::string sha256;                   // how it begins, at least 12 digits
    std::string repository;               // where it is another one than the model's
};

enum class GoodAt
{
    Chat = 1,
    Thinking = 2,
    Continuing = 3, // a base model
};

// A model that is known by name: resources/models/catalogue.json. What of it is loaded is asked of
// the repository then; sizes here only say what to expect, and recognise files.
struct CatalogueEntry
{
    std::string name;
    std::string repository;   // empty: not known, so that it cannot be loaded by name
    std::string parameters;   // as its authors count them: "1.3B"
    std::string licence;      // SPDX, or what its authors call it
    std::string source;       // who made it
    std::string family;       // "Ternary-Bonsai"
    std::string architecture; // general.architecture of its files
    std::vector<GoodAt> goodAt;
    std::vector<std::pair<std::string, double>> scores; // of published tests, by name
    std::uint64_t context = 0;                          // tokens; 0: not known
    std::vector<CatalogueFile> files;
};

[[nodiscard]] std::span<const CatalogueEntry> catalogue();

// By its name, whatever the case; null: there is none.
[[nodiscard]] const CatalogueEntry* findInCatalogue(std::string_view name);

// Whether a file of so many bytes is one of the catalogue; null: none is.
[[nodiscard]] const CatalogueEntry* findBySize(std::uint64_t bytes);

// The sum of the file of that size, as far as it is known; empty: it is not.
[[nodiscard]] std::string_view knownSum(const CatalogueEntry& entry, std::uint64_t bytes);

// As the file has it: "chat".
[[nodiscard]] std::string_view goodAtName(GoodAt purpose);

// "tuned for chat, thinks before it answers"
[[nodiscard]] Sentence goodAtWords(const CatalogueEntry& entry);

// "MMLU 53.2, GSM8K 58.4"
[[nodiscard]] std::string scoresText(const CatalogueEntry& entry);

// Of the smallest file, in bytes: exact, or as far as it is known; 0: it is not.
[[nodiscard]] std::uint64_t leastBytes(const CatalogueEntry& entry);

} // namespace trilume::app
