// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <filesystem>

namespace trilume::app {

// Sentences on room for a download. [any thread]

// What stays free for whoever else needs room there, as the chats do beside the models.
inline constexpr std::uint64_t kLeftFree = std::uint64_t{256} << 20U;

// An error when `missing` bytes, and kLeftFree, do not fit into `free` ones of the folder's file
// system.
[[nodiscard]] Status checkRoom(const std::filesystem::path& folder,
                               std::uint64_t missing,
                               std::uint64_t free);

// A disk that was full in the middle. `missing`: what has still to be written, 0 where nobody
// knows.
[[nodiscard]] Error diskFull(const std::filesystem::path& file, std::uint64_t missing);

} // namespace trilume::app
