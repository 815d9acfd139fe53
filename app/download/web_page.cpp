// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/download/web_page.h"

#include <algorithm>
#include <array>

#include <strings.h>

namespace trilume::app {

bool looksLikePage(std::string_view beginning)
{
    constexpr std::string_view kMark = "\xEF\xBB\xBF";
    if (beginning.starts_with(kMark)) {
        beginning.remove_prefix(kMark.size());
    }
    beginning.remove_prefix(std::min(beginning.find_first_not_of(" \t\r\n"), beginning.size()));
    constexpr std::array<std::string_view, 3> kStarts = {"<!doctype html", "<html", "<head"};
    return std::any_of(kStarts.begin(), kStarts.end(), [beginning](std::string_view start) {
        return beginning.size() >= start.size()
               && strncasecmp(beginning.data(), start.data(), start.size()) == 0;
    });
}

} // namespace trilume::app
