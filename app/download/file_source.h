// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/download/content_sum.h"
#include "app/net/web_request.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>

namespace trilume::app {

// What is known of a file before it is loaded.
struct FileSource
{
    explicit FileSource(WebRequest where)
        : request(std::move(where))
    {}

    WebRequest request; // without what it says of ranges
    std::string shownName = {};
    std::optional<std::uint64_t> size = std::nullopt;
    ContentSum sum = {};
    bool mayBePage = false; // else a page for a browser is none of it

    // An ETag or a date that tells the content of the part from any other; empty: only `sum` does.
    std::string validator = {};
    // Hears the validator, or nothing, of what a part is begun with.
    std::function<Status(const std::string& validator)> onBegin = {};
    // Hears what has still to be written, as soon as the server has said the size; an error ends it
    // before the first byte.
    std::function<Status(std::uint64_t bytes)> onMissing = {};
};

// How often a server is asked again after its connection was cut, or when it is too busy.
struct RetryRules
{
    int attempts = 5; // in a row in which nothing came
    std::chrono::milliseconds firstPause{1'000};
    std::chrono::milliseconds longestPause{30'000};
};

} // namespace trilume::app
