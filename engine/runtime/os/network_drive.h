// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace trilume::os {

// Whether other computers may use the files in this folder at the same time, as far as the system
// tells; false when the folder cannot be asked.
[[nodiscard]] bool isOnNetworkDrive(const char* folder);

// Of statfs(2)'s f_type.
[[nodiscard]] bool isNetworkFileSystem(std::uint32_t type);

} // namespace trilume::os
