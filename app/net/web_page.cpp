// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/web_page.h"

#include <algorithm>
#include <array>
#include <string>

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

bool saysPage(const WebHead& head)
{
    constexpr std::string_view kPage = "text/html";
    const std::string type = head.value("Content-Type").value_or("");
    return strncasecmp(type.c_str(), kPage.data(), kPage.size()) == 0;
}

Sentence pageInstead(std::string_view shownName, const Sentence& expected, std::string_view proxy)
{
    return proxy.empty()
               ? Sentence::of("%1: a web page came instead of %2: log-in or proxy?", shownName,
                              expected)
               : Sentence::of("%1: a web page came instead of %2: the proxy %3 answered with its "
                              "own page, or passed on that of a log-in.",
                              shownName, expected, proxy);
}

} // namespace trilume::app
