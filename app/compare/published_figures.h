// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>
#include <string_view>

namespace trilume::app {

// What others published, to stand beside what was measured here: of other machines, models and
// scopes, so that nothing is computed from both. Words are in English, as those of a bibliography.
struct PublishedFigure
{
    std::string_view id;   // in files and on the command line
    std::string_view name; // of what it is
    std::optional<double> tokensPerSecond;
    std::optional<double> watts;
    std::optional<double> joulesPerToken; // as published; see joulesPerTokenOf()
    std::string_view basis;               // how they came about, as its authors say
    std::string_view source;
};

[[nodiscard]] std::span<const PublishedFigure> publishedFigures();

// A name or a basis in the language of the reader.
[[nodiscard]] QString publishedText(std::string_view nameOrBasis);

[[nodiscard]] const PublishedFigure* findPublishedFigure(std::string_view id); // null: none

// As published, else watts / tokens per second.
[[nodiscard]] std::optional<double> joulesPerTokenOf(const PublishedFigure& figure);

} // namespace trilume::app
