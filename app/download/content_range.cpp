// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/download/content_range.h"

#include <charconv>
#include <string>

#include <strings.h>

namespace trilume::app {

std::optional<std::uint64_t> parseSize(std::string_view text)
{
    std::uint64_t number = 0;
    const char* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    return !text.empty() && read.ec == std::errc() && read.ptr == end ? std::optional(number)
                                                                      : std::nullopt;
}

std::optional<ContentRange> parseContentRange(std::string_view text)
{
    constexpr std::string_view kUnit = "bytes ";
    if (text.size() < kUnit.size() || strncasecmp(text.data(), kUnit.data(), kUnit.size()) != 0) {
        return std::nullopt;
    }
    text.remove_prefix(kUnit.size());
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string_view range = text.substr(0, slash);
    const std::string_view total = text.substr(slash + 1);
    ContentRange result;
    result.total = parseSize(total);
    if (!result.total && total != "*") {
        return std::nullopt;
    }
    if (range == "*") {
        result.isNone = true;
        return result.total ? std::optional(result) : std::nullopt;
    }
    const std::size_t dash = range.find('-');
    if (dash == std::string_view::npos) {
        return std::nullopt;
    }
    const std::optional<std::uint64_t> first = parseSize(range.substr(0, dash));
    const std::optional<std::uint64_t> last = parseSize(range.substr(dash + 1));
    if (!first || !last || *first > *last || (result.total && *last >= *result.total)) {
        return std::nullopt;
    }
    result.first = *first;
    result.last = *last;
    return result;
}

} // namespace trilume::app
