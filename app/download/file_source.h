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

// What tells one version of a file on a server from any other.
struct FileVersion
{
    // An ETag or a date that no two versions share; empty: none.
    std::string validator = {};
    // What the server itself says of the content.
    ContentSum sum = {};

    [[nodiscard]] bool isKnown() const
    {
        return !validator.empty() || sum.kind != ContentSum::Kind::None;
    }
};

// What is known of a file before it is loaded.
struct FileSource
{
    explicit FileSource(WebRequest where)
        : request(std::move(where))
    {}

    WebRequest request; // without what it says of ranges
    std::string shownName = {};
    std::optional<std::uint64_t> size = std::nullopt;
    ContentSum sum = {};    // that is expected, whatever the server says
    bool mayBePage = false; // else a page for a browser is none of it

    // What the part is the beginning of. Without one, and without `sum`, no part is gone on with.
    FileVersion version = {};
    // Hears it of what a part is begun with.
    std::function<Status(const FileVersion& version)> onBegin = {};
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
