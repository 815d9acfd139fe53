// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace trilume::app {

// Files with a secret in them, for their owner alone. [any thread, but one at a time: the mask for
// new files belongs to the process]

// NotFound where there is none. A file that others may read or write is refused, and so is a longer
// one.
[[nodiscard]] Result<std::string> readPrivateFile(const std::filesystem::path& file,
                                                  std::size_t mostBytes);

// The same where there is none yet, also when several try at once: false where somebody else was
// faster, whose file stays.
[[nodiscard]] Result<bool> createPrivateFile(const std::filesystem::path& file,
                                             std::string_view text);

// Whole or not at all.
[[nodiscard]] Status writePrivateFile(const std::filesystem::path& file, std::string_view text);

} // namespace trilume::app
