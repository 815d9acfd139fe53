// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace trilume::checkpoint {

// No pointer of Git LFS is longer.
inline constexpr std::size_t kMaxLfsPointerBytes = 1024;

// What a clone without Git LFS holds in place of a large file: a few lines that name it. The error
// says so and how to get the file; nothing for any other content. `content` is the whole file, or
// its beginning.
[[nodiscard]] std::optional<Error> lfsPointerError(std::span<const std::byte> content,
                                                   std::string_view source);

} // namespace trilume::checkpoint
