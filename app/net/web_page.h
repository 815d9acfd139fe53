// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/web_request.h"
#include "engine/base/sentence.h"

#include <string_view>

namespace trilume::app {

// Whether a text begins as a page for a browser: what proxies and log-ins send in place of a file.
[[nodiscard]] bool looksLikePage(std::string_view beginning);

// Whether an answer says so of itself.
[[nodiscard]] bool saysPage(const WebHead& head);

// "model.gguf: a web page came instead of the model", and who may have sent it. `proxy`:
// WebHead::proxy.
[[nodiscard]] Sentence pageInstead(std::string_view shownName,
                                   const Sentence& expected,
                                   std::string_view proxy);

} // namespace trilume::app
