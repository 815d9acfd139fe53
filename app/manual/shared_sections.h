// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/manual/program.h"

namespace trilume::manual {

// What only the pages tell: where things lie, which app/platform/paths.cpp decides, and what the
// environment may say.
[[nodiscard]] Section filesSection();

[[nodiscard]] std::string windowDescription();
[[nodiscard]] std::vector<Term> windowEnvironment();

[[nodiscard]] std::string terminalDescription();
[[nodiscard]] std::vector<Option> terminalOptions(); // without a command
[[nodiscard]] std::vector<Term> terminalEnvironment();

} // namespace trilume::manual
