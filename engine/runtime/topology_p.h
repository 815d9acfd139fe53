// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <vector>

namespace trilume::runtime {

// How many different cores the processors belong to. Hardware threads of one core share its
// arithmetic: one of them does all that a product needs. As Linux describes it below
// `root`/sys/devices/system/cpu (`root` stands for "/"); a processor without a description counts
// as a core of its own.
[[nodiscard]] std::size_t countCores(const std::vector<int>& processors,
                                     const std::filesystem::path& root);

} // namespace trilume::runtime
