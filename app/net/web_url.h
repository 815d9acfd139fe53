// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace trilume::app {

// An address of http or https in its normal form, without a name and a password. A value; any
// thread.
class WebUrl
{
public:
    // An error names what was found and what was expected.
    [[nodiscard]] static Result<WebUrl> parse(std::string_view text);

    // What a Location of an answer from here means; also relative ones.
    [[nodiscard]] Result<WebUrl> resolved(std::string_view location) const;

    [[nodiscard]] const std::string& text() const { return m_text; }

    // For people and logs: without what follows a question mark, which may be a signature.
    [[nodiscard]] const std::string& shown() const { return m_shown; }

    // Scheme, host and port: who has the same one may see the same secrets.
    [[nodiscard]] const std::string& origin() const { return m_origin; }

    [[nodiscard]] const std::string& host() const { return m_host; } // in small letters

    [[nodiscard]] const std::string& path() const { return m_path; } // as it is sent

    [[nodiscard]] bool isSecure() const { return m_isSecure; }

    // Of this machine: such a request never leaves it, by way of a proxy neither.
    [[nodiscard]] bool isLoopback() const;

    // The last part of the path, with its percent signs resolved; may be empty, and holds whatever
    // who wrote the address wanted.
    [[nodiscard]] std::string fileName() const;

private:
    friend class UrlReader; // of the source

    WebUrl() = default;

    std::string m_text;
    std::string m_shown;
    std::string m_origin;
    std::string m_host;
    std::string m_path;
    bool m_isSecure = false;
};

// A text as a part of a path: all but letters, digits and -._~ in percent signs.
// What of an address, or of what was typed as one, may be told: no password, no query, not endless.
[[nodiscard]] std::string_view showableAddress(std::string_view text);

[[nodiscard]] std::string percentEncoded(std::string_view text);

} // namespace trilume::app
