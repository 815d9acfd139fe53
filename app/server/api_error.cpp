// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/api_error.h"

#include "app/server/json_text.h"
#include "engine/base/utf8.h"
#include "engine/base/visible_text.h"

#include <nlohmann/json.hpp>

namespace trilume::app {

namespace {

constexpr std::size_t kLongestQuote = 60; // bytes

std::string_view typeOf(int status)
{
    switch (status) {
    case 401:
        return "authentication_error";
    case 403:
        return "permission_error";
    case 429:
        return "rate_limit_error";
    default:
        return status >= 500 ? "server_error" : "invalid_request_error";
    }
}

} // namespace

std::string errorJson(const ApiError& error)
{
    nlohmann::ordered_json inner;
    inner["message"] = error.message;
    inner["type"] = typeOf(error.status);
    inner["param"] = nullptr;
    if (!error.field.empty()) {
        inner["param"] = error.field;
    }
    inner["code"] = error.code;
    return jsonLine({{"error", std::move(inner)}});
}

HttpAnswer errorAnswer(const ApiError& error)
{
    HttpAnswer answer;
    answer.status = error.status;
    answer.headers.push_back({"Content-Type", "application/json"});
    answer.body = errorJson(error);
    return answer;
}

std::string inQuotes(std::string_view text)
{
    // Cut within a character, its beginning would be shown as bytes.
    std::size_t size = 0;
    while (size < text.size()) {
        const std::size_t next = size + nextUtf8(text.substr(size)).length;
        if (next > kLongestQuote) {
            break;
        }
        size = next;
    }
    std::string shown = "\"" + visibleText(text.substr(0, size));
    return shown + (size < text.size() ? "...\"" : "\"");
}

} // namespace trilume::app
