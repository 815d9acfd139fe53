// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <filesystem>

namespace trilume {

// Why the file at `path` could not be opened or read, by the system's number. NotFound only when
// there is nothing of that name: a link that leads nowhere is a fault of its own.
[[nodiscard]] Error inputError(const std::filesystem::path& path, int code);

// For what is there, but no regular file: a pipe, a folder, a device.
[[nodiscard]] Error notARegularFile(const std::filesystem::path& path);

} // namespace trilume
