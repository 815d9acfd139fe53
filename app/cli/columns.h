// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace trilume::cli {

// Texts below each other in a terminal, whose cells are not bytes: Chinese letters take two, marks
// on a letter none.

[[nodiscard]] std::size_t displayWidth(std::string_view text);

// Filled with spaces to this many cells; not cut.
[[nodiscard]] std::string leftAligned(std::string_view text, std::size_t width);
[[nodiscard]] std::string rightAligned(std::string_view text, std::size_t width);

struct ReportRow
{
    std::string name; // two spaces before it: belongs to the one above
    std::string value;
};

// A line for each, the values below each other: at this column, or further right where a name is
// longer.
[[nodiscard]] std::string rowsText(const std::vector<ReportRow>& rows, std::size_t valueColumn);

// A line that is too wide continues in the next one: at spaces, and where Chinese and Japanese text
// may be broken. Ends of lines in the text stay; each line begins with `indent` spaces.
[[nodiscard]] std::string wrapped(std::string_view text, std::size_t indent, std::size_t width);

} // namespace trilume::cli
