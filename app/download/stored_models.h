// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace trilume::app {

// What lies in a folder of downloads.
struct StoredModel
{
    enum class Kind
    {
        File = 1,       // can be opened
        Checkpoint = 2, // a folder that can be imported
        Unfinished = 3, // a download that can be gone on with
    };

    Kind kind = Kind::File;
    std::string name;
    std::filesystem::path path;
    std::uint64_t bytes = 0;     // on the disk
    std::string repository = {}; // that it was loaded from, where that is known
    std::string commit = {};
};

// By name; none where there is no such folder. Model files are looked for in the folder and in
// those right below it, and only by their names. [any thread, as slow as the disk]
[[nodiscard]] std::vector<StoredModel> storedModels(const std::filesystem::path& folder);

} // namespace trilume::app
