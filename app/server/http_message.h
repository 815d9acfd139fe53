// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace trilume::app {

// As they were sent, in their order; of two of a name both.
struct HttpHeader
{
    std::string name;
    std::string value;

    friend bool operator==(const HttpHeader&, const HttpHeader&) = default;
};

// What comes before the body of a request.
struct HttpHead
{
    std::string method; // as it was sent: they differ in case
    std::string target;
    int minorVersion = 1; // of HTTP/1
    std::vector<HttpHeader> headers;

    // Values of the headers of this name, whatever its case.
    [[nodiscard]] std::vector<std::string_view> all(std::string_view name) const;
};

struct HttpRequest
{
    HttpHead head;
    std::string body;
};

struct HttpAnswer
{
    int status = 200;
    std::vector<HttpHeader> headers = {}; // without those that frame it
    std::string body = {};
};

// What is decided of a request before its body is read.
struct HeadVerdict
{
    std::optional<HttpAnswer> answer = std::nullopt; // in place of going on
    std::vector<HttpHeader> headers = {};            // of every answer to it
};

// Of ASCII letters.
[[nodiscard]] std::string lowerCase(std::string_view text);

// "Not Found" for 404.
[[nodiscard]] std::string_view reasonOf(int status);

} // namespace trilume::app
