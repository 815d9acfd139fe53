// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/web_url.h"

#include <string>
#include <string_view>

namespace trilume::app {

// What the environment names for requests to a server, as http_proxy=value; without a password.
// Both are empty where it names nothing. It may not be used, where no_proxy names the server.
struct WebProxy
{
    std::string variable;
    std::string value;
    bool isHttp = false; // else one that only passes on bytes, or none
};

[[nodiscard]] WebProxy proxyInEnvironment(const WebUrl& url);

// "name:port" of the proxy that a request to `url` went to, whose connection has this numeric
// address and this port at its other end. Empty where none was used, where it cannot read what it
// passes on, and where nothing tells it from the server.
[[nodiscard]] std::string proxyThatAnswers(const WebUrl& url, std::string_view address, long port);

} // namespace trilume::app
