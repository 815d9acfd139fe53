// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "engine/model/model.h"

#include <memory>
#include <vector>

namespace trilume::app {

// What has to be read again to look into it. A snapshot holds one for as long as it lives, which
// must not keep a model in memory that was replaced.
struct LensSource
{
    std::weak_ptr<const model::Model> model;
    std::vector<TokenId> ids; // of the whole text, from an empty state on
};

} // namespace trilume::app
