// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http_message.h"

#include <string>
#include <string_view>

namespace trilume::app {

// Why a request is not answered as it wished, in the form that clients of this interface know. The
// message is one sentence in English: programs read it, and logs.
struct ApiError
{
    int status = 400;
    std::string code;       // "invalid_api_key": stable, for programs
    std::string message;    // what was found and what was expected
    std::string field = {}; // of the body, that is at fault; empty: none is
};

// {"error":{"message","type","param","code"}}
[[nodiscard]] std::string errorJson(const ApiError& error);

[[nodiscard]] HttpAnswer errorAnswer(const ApiError& error);

// Text of others within a message: nothing that steers a terminal, and not longer than a line.
[[nodiscard]] std::string inQuotes(std::string_view text);

} // namespace trilume::app
