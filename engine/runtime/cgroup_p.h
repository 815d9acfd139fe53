// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace trilume::runtime {

// The folders under `root`/sys/fs/cgroup whose limits hold for this process, its own group first,
// then each group around it; a limit of any of them counts. `root` stands for "/" (tests bring
// their own tree).
struct CgroupFolders
{
    std::vector<std::filesystem::path> unified; // version 2
    std::vector<std::filesystem::path> legacy;  // version 1, of the one controller asked for
};

[[nodiscard]] CgroupFolders findCgroupFolders(const std::filesystem::path& root,
                                              const std::string& controller);

// The blank-separated words of a small system file; empty when it cannot be read.
[[nodiscard]] std::vector<std::string> readWords(const std::filesystem::path& file);

// A whole word of decimal digits; nothing for "max", "-1", an overflow and the like.
[[nodiscard]] std::optional<std::uint64_t> parseCount(const std::string& word);

} // namespace trilume::runtime
