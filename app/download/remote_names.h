// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <span>
#include <string>
#include <string_view>

namespace trilume::app {

// Names of files that strangers have chosen. [any thread] What is refused is shown escaped.

// A path below a folder, "sub/config.json", that can only lead there: no "..", no drive, no other
// kind of separator, no control characters, UTF-8, not too long for what we put behind it.
[[nodiscard]] Status checkRemotePath(std::string_view path);

// Of files that are to be written into one folder: likewise, and no two of them may meet in one
// place, also where capital letters count for nothing or a file would have to be a folder.
[[nodiscard]] Status checkRemotePaths(std::span<const std::string> paths);

// The name of a single model file: such a path without folders, not hidden, ending in ".gguf".
[[nodiscard]] Status checkModelFileName(std::string_view name);

} // namespace trilume::app
