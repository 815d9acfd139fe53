// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace trilume::app {

// resources/models/catalogue.json, which the build puts into the program: it is at hand in every
// way to install and to start it.
extern const std::string_view kCatalogueText;

} // namespace trilume::app
