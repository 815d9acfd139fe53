// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/sentence.h"

#include <cstddef>
#include <optional>
#include <span>

namespace trilume::checkpoint {

// What something else than a model seems to be by its first bytes, as "a PNG picture"; nothing
// where they say too little. `content` is the whole file, or at least its first kilobyte.
[[nodiscard]] std::optional<Sentence> kindOfFile(std::span<const std::byte> content);

} // namespace trilume::checkpoint
