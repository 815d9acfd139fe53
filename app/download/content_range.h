// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace trilume::app {

// What a Content-Range says. [any thread]
struct ContentRange
{
    bool isNone = false;     // "bytes */1000": nothing of it was sent
    std::uint64_t first = 0; // of the bytes that are sent
    std::uint64_t last = 0;  // the last one, not the one after it
    std::optional<std::uint64_t> total = std::nullopt;

    friend bool operator==(const ContentRange&, const ContentRange&) = default;
};

// Nothing for what is not of this form or contradicts itself.
[[nodiscard]] std::optional<ContentRange> parseContentRange(std::string_view text);

// Digits and nothing else.
[[nodiscard]] std::optional<std::uint64_t> parseSize(std::string_view text);

} // namespace trilume::app
