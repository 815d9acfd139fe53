// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <filesystem>
#include <string>

namespace trilume::app {

// The token in this file, which whoever asks the server has to know: 32 random bytes in hex. Made
// when there is no such file, for its owner alone. A file that others may read or write, or that
// holds something else, is refused and left as it is.
[[nodiscard]] Result<std::string> accessToken(const std::filesystem::path& file);

} // namespace trilume::app
