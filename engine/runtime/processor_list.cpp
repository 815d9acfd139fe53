// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/processor_list.h"

#include <charconv>
#include <cstddef>
#include <string_view>
#include <system_error>

namespace trilume::runtime {

namespace {

constexpr int kMostProcessors = 1 << 20;

std::optional<int> parseNumber(std::string_view text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc() || end != text.data() + text.size() || number < 0
        || number >= kMostProcessors) {
        return std::nullopt;
    }
    return number;
}

} // namespace

std::optional<std::vector<int>> parseProcessorList(const std::string& list)
{
    std::vector<int> processors;
    std::string_view rest = list;
    for (;;) {
        const std::size_t comma = rest.find(',');
        const std::string_view range = rest.substr(0, comma);
        const std::size_t dash = range.find('-');
        const std::optional<int> first = parseNumber(range.substr(0, dash));
        const std::optional<int> last =
            dash == std::string_view::npos ? first : parseNumber(range.substr(dash + 1));
        if (!first || !last || *first > *last || processors.size() > std::size_t{kMostProcessors}) {
            return std::nullopt;
        }
        for (int processor = *first; processor <= *last; ++processor) {
            processors.push_back(processor);
        }
        if (comma == std::string_view::npos) {
            return processors;
        }
        rest = rest.substr(comma + 1);
    }
}

} // namespace trilume::runtime
