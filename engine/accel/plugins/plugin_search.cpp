// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/plugins/plugin_search.h"

#include <algorithm>
#include <system_error>

namespace trilume::accel {

namespace {

// Links are followed: a file under two names is one plugin.
std::vector<std::filesystem::path> librariesIn(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> paths;
    std::error_code error;
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        if (entry->path().extension() == ".so") {
            std::error_code noTarget;
            const auto target = std::filesystem::canonical(entry->path(), noTarget);
            paths.push_back(noTarget ? entry->path() : target);
        }
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

} // namespace

std::vector<FoundPlugin> findPlugins(std::span<const std::filesystem::path> folders)
{
    std::vector<FoundPlugin> found;
    for (const std::filesystem::path& folder : folders) {
        for (const std::filesystem::path& path : librariesIn(folder)) {
            const bool isThere = std::any_of(found.begin(), found.end(), [&](const auto& plugin) {
                return plugin.path == path;
            });
            if (!isThere) {
                found.push_back({path, PluginLibrary::load(path)});
            }
        }
    }
    return found;
}

} // namespace trilume::accel
