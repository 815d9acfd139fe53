// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/manual/program.h"

#include <string>
#include <string_view>

namespace trilume::manual {

// The page of section 1 in the language of man(7). `date` may be empty: of a version that is not
// released.
[[nodiscard]] std::string manualPage(const Program& program,
                                     std::string_view version,
                                     std::string_view date);

} // namespace trilume::manual
