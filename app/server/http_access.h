// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http_message.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trilume::app {

// Who may ask.
struct AccessRules
{
    std::vector<std::string> hosts; // that the server is called by: allowedHosts()
    std::string token;
    std::vector<std::string> origins = {}; // of web pages that may ask, as browsers name them
};

// "127.0.0.1:8480", "localhost:8480" and the like, and `host`, which it listens on.
[[nodiscard]] std::vector<std::string> allowedHosts(std::string_view host, std::uint16_t port);

// "https://name:port" in the form that browsers send; nothing when it is none.
[[nodiscard]] std::optional<std::string> originFrom(std::string_view text);

enum class Route
{
    Models = 1,
    Model = 2, // one of them, by its name
    Completions = 3,
    ChatCompletions = 4,
};

// Of a target that checkAccess() has let pass.
struct Destination
{
    Route route = Route::Models;
    std::string model = {}; // for Route::Model
};
[[nodiscard]] std::optional<Destination> destinationOf(std::string_view target);

// Looks at a request in this order: by which name the server was called, from which page, with
// which token, then where to, by which method and with what kind of body. An answer is the first
// refusal. Before the token is right nothing depends on the path, so that no spelling of one goes
// around it.
[[nodiscard]] HeadVerdict checkAccess(const HttpHead& head, const AccessRules& rules);

} // namespace trilume::app
