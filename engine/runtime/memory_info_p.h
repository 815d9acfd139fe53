// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

namespace trilume::runtime {

// availableMemoryBytes of the machine whose "/" is `root`.
[[nodiscard]] std::optional<std::uint64_t> availableMemoryFrom(const std::filesystem::path& root);

// peakMemoryBytes of the process that asks, on such a machine.
[[nodiscard]] std::optional<std::uint64_t> peakMemoryFrom(const std::filesystem::path& root);

} // namespace trilume::runtime
