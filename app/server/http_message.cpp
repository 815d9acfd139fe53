// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http_message.h"

#include <algorithm>
#include <array>

namespace trilume::app {

namespace {

struct Reason
{
    int status;
    std::string_view text;
};

constexpr std::array<Reason, 17> kReasons{{{200, "OK"},
                                           {204, "No Content"},
                                           {400, "Bad Request"},
                                           {401, "Unauthorized"},
                                           {403, "Forbidden"},
                                           {404, "Not Found"},
                                           {405, "Method Not Allowed"},
                                           {408, "Request Timeout"},
                                           {413, "Content Too Large"},
                                           {415, "Unsupported Media Type"},
                                           {417, "Expectation Failed"},
                                           {429, "Too Many Requests"},
                                           {431, "Request Header Fields Too Large"},
                                           {500, "Internal Server Error"},
                                           {501, "Not Implemented"},
                                           {503, "Service Unavailable"},
                                           {505, "HTTP Version Not Supported"}}};

} // namespace

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + ('a' - 'A')) : letter;
    });
    return lower;
}

std::vector<std::string_view> HttpHead::all(std::string_view name) const
{
    const std::string wanted = lowerCase(name);
    std::vector<std::string_view> values;
    for (const HttpHeader& header : headers) {
        if (lowerCase(header.name) == wanted) {
            values.emplace_back(header.value);
        }
    }
    return values;
}

std::string_view reasonOf(int status)
{
    for (const Reason& reason : kReasons) {
        if (reason.status == status) {
            return reason.text;
        }
    }
    return "Unknown";
}

} // namespace trilume::app
