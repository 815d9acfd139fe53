// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/web_url.h"
#include "engine/base/result.h"

#include <string_view>

namespace trilume::app {

// Where the interface of a server begins, "http://127.0.0.1:8480/v1", from what a person typed:
// without a scheme it is http on this machine and https elsewhere, without a path it is "/v1". An
// error names what was found. A value; any thread.
[[nodiscard]] Result<WebUrl> serverAddress(std::string_view typed);

// A part of it: "chat/completions".
[[nodiscard]] WebUrl endpointOf(const WebUrl& server, std::string_view name);

// Whether anybody on the way can read what is sent.
[[nodiscard]] bool isReadableOnTheWay(const WebUrl& server);

} // namespace trilume::app
