// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/comparison.h"
#include "engine/base/result.h"

#include <filesystem>
#include <vector>

namespace trilume::app {

struct StoredComparison
{
    std::filesystem::path file;
    std::int64_t startedAt = 0; // seconds since 1970, by its name
};

// Comparisons that were kept: a file each, comparison-SECONDS.json, with a number behind where
// several began in one second. Other files of the folder are left alone. [any thread, one at a
// time]
class ComparisonFiles
{
public:
    explicit ComparisonFiles(std::filesystem::path folder);

    // Appears whole or not at all; the folder is made.
    [[nodiscard]] Result<std::filesystem::path> keep(const Comparison& comparison) const;

    // The newest first; none where there is no folder.
    [[nodiscard]] std::vector<StoredComparison> list() const;

    [[nodiscard]] Result<Comparison> open(const std::filesystem::path& file) const;
    [[nodiscard]] Status remove(const std::filesystem::path& file) const;

private:
    std::filesystem::path m_folder;
};

} // namespace trilume::app
