// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace trilume {

// Bytes that this process can still take without swapping: the smaller of MemAvailable and what the
// cgroup leaves. Nothing where the system does not say.
[[nodiscard]] std::optional<std::uint64_t> availableMemoryBytes();

// The most memory that this process ever had, of its own and of files that it mapped. Nothing where
// the system does not say.
[[nodiscard]] std::optional<std::uint64_t> peakMemoryBytes();

} // namespace trilume
