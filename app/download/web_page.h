// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace trilume::app {

// Whether a text begins as a page for a browser: what proxies and log-ins send in place of a file.
[[nodiscard]] bool looksLikePage(std::string_view beginning);

} // namespace trilume::app
