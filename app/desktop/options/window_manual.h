// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/manual/program.h"

namespace trilume::desktop {

// trilume for its manual page and for shells, from the table of options.
[[nodiscard]] manual::Program describedWindow();

} // namespace trilume::desktop
