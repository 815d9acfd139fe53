// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/watchable.h"

#include <string_view>
#include <vector>

namespace trilume::model {

// An architecture that the engine runs.
struct Architecture
{
    std::string_view name; // general.architecture of its files
    Watchable watchable;   // of no particular size: all widths are 0
};

// All of them. For what is said of models that are not at hand, such as help.
[[nodiscard]] std::vector<Architecture> architectures();

} // namespace trilume::model
