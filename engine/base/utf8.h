// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace trilume {

inline constexpr std::string_view kReplacementCharacter = "\xEF\xBF\xBD"; // U+FFFD

enum class Utf8Kind
{
    WellFormed = 1, // one character
    IllFormed = 2,  // bytes that no continuation can make a character
    Incomplete = 3, // the whole rest of the text is the beginning of a character
};

struct Utf8Step
{
    Utf8Kind kind;
    std::size_t length; // bytes, at least 1
};

// What a non-empty text begins with. Ill-formed sequences are cut as Unicode recommends (maximal
// subparts), so that every decoder shows the same number of U+FFFD.
[[nodiscard]] Utf8Step nextUtf8(std::string_view text);

// Of one well-formed character.
[[nodiscard]] char32_t codePoint(std::string_view character);

[[nodiscard]] bool isWellFormedUtf8(std::string_view text);

// The text with U+FFFD in place of every ill-formed or incomplete sequence.
[[nodiscard]] std::string replaceIllFormedUtf8(std::string_view text);

} // namespace trilume
