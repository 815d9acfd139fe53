// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <string_view>

namespace trilume::app {

// What a repository says of the content of a file.
struct ContentSum
{
    enum class Kind
    {
        None = 1,
        Sha256 = 2,
        GitBlob = 3, // SHA-1 as Git counts it, of small files
    };

    Kind kind = Kind::None;
    std::string digits = {}; // hexadecimal, small letters

    friend bool operator==(const ContentSum&, const ContentSum&) = default;
};

// What the content of a file was compared with before it got its name.
enum class ContentCheck
{
    Structure = 1, // nobody tells a checksum; its own tables are those of a whole model file
    Sum = 2,
};

// "sha256:..." and "git:..."; nothing for None. And back: None for anything else.
[[nodiscard]] std::string sumText(const ContentSum& sum);
[[nodiscard]] ContentSum sumFrom(std::string_view text);

// A SHA-256 as people copy it: in either case, with or without "sha256:", with blanks around it. An
// error says what was found.
[[nodiscard]] Result<ContentSum> typedSum(std::string_view text);

[[nodiscard]] bool isHex(std::string_view text, std::size_t length);

// Of the file behind the descriptor, from its beginning. [any thread, takes as long as the disk]
// `progress` hears how many bytes were read. Errc::Cancelled after a stop.
[[nodiscard]] Result<std::string> digitsOf(int descriptor,
                                           std::uint64_t size,
                                           ContentSum::Kind kind,
                                           const std::function<void(std::uint64_t)>& progress,
                                           const std::stop_token& stop);

} // namespace trilume::app
