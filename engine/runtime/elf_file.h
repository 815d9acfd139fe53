// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <filesystem>

namespace trilume::runtime {

// Whether the file is a whole shared library for this processor: the system's loader maps what the
// headers promise and is ended by a signal where a file was cut (elf(5)). An error names the file.
[[nodiscard]] Status checkSharedLibrary(const std::filesystem::path& path);

} // namespace trilume::runtime
