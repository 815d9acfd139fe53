// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace trilume::app {

// Texts that comparisons of different machines can have in common. They stay as they are: another
// text gets another name.
struct StandardPrompt
{
    std::string_view name;          // in files and on the command line
    std::string_view text;          // UTF-8
    std::uint64_t promptTokens = 0; // it is cut or repeated to so many; 0: as it is
    std::uint64_t tokens = 0;       // to write
};

// "question", "document", "story".
[[nodiscard]] std::span<const StandardPrompt> standardPrompts();

[[nodiscard]] const StandardPrompt* findStandardPrompt(std::string_view name); // null: none

} // namespace trilume::app
