// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace trilume {

enum class LineBreaks
{
    Escaped = 1,
    Kept = 2, // tabs as well
};

// Text of others (a model's metadata, names of files, messages that quote them) as it can be shown:
// what would steer a terminal, turn the direction of writing or is no UTF-8 becomes visible, as
// "\x1b", "\u202e" or "\xff". A backslash stays one, so that this is for eyes and not to be read
// back.
[[nodiscard]] std::string visibleText(std::string_view text,
                                      LineBreaks lineBreaks = LineBreaks::Escaped);

} // namespace trilume
