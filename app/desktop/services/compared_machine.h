// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/comparison_worker.h"
#include "engine/power/system_access.h"

namespace trilume::app {
class Settings;
}

namespace trilume::desktop {

// This machine with the meter and the devices that are set now. [ui thread] What it returns may be
// called by any thread, and knows the settings no more.
[[nodiscard]] app::MakeComparisonMachine comparedMachine(const app::Settings& settings,
                                                         const power::SystemAccess& access);

} // namespace trilume::desktop
