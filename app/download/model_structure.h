// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <string_view>

namespace trilume::app {

// Whether the file behind the descriptor is a model file by its own tables: all of them readable,
// and every tensor within the file. [waits for the disk] Errc::Corrupt: it is none, or cut off;
// Errc::Unsupported: it is of a kind whose tables this program does not know. `shownName` is for
// the error.
[[nodiscard]] Status checkModelStructure(int descriptor,
                                         std::uint64_t size,
                                         std::string_view shownName);

} // namespace trilume::app
