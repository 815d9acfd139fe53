// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/plugins/plugin_search.h"

#include "engine/accel/host/hosted_plugin.h"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <system_error>
#include <utility>

namespace trilume::accel {

namespace {

constexpr std::size_t kAtOnce = 16;

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

std::vector<std::filesystem::path> librariesIn(std::span<const std::filesystem::path> folders)
{
    std::vector<std::filesystem::path> all;
    for (const std::filesystem::path& folder : folders) {
        for (std::filesystem::path& path : librariesIn(folder)) {
            if (std::find(all.begin(), all.end(), path) == all.end()) {
                all.push_back(std::move(path));
            }
        }
    }
    return all;
}

// All of them at the same time, so that those that hang hold up the others once.
void addHosted(std::span<const std::filesystem::path> paths,
               const std::filesystem::path& hostProgram,
               std::vector<FoundPlugin>& found)
{
    const auto deadline = std::chrono::steady_clock::now() + HostedPlugin::kPatience;
    std::vector<Result<std::shared_ptr<HostedPlugin>>> begun;
    for (const std::filesystem::path& path : paths) {
        const Status usable = checkPluginFile(path);
        begun.push_back(usable ? HostedPlugin::begin(path, hostProgram) : usable.error());
    }
    for (std::size_t i = 0; i < paths.size(); ++i) {
        if (begun[i]) {
            found.push_back(
                {paths[i], PluginLibrary::host(std::move(begun[i]).value(), paths[i], deadline)});
        } else {
            found.push_back({paths[i], begun[i].error()});
        }
    }
}

} // namespace

std::vector<FoundPlugin> findPlugins(std::span<const std::filesystem::path> folders,
                                     const std::filesystem::path& hostProgram)
{
    const std::vector<std::filesystem::path> paths = librariesIn(folders);
    std::vector<FoundPlugin> found;
    if (hostProgram.empty()) {
        for (const std::filesystem::path& path : paths) {
            found.push_back({path, PluginLibrary::load(path)});
        }
        return found;
    }
    for (std::size_t i = 0; i < paths.size(); i += kAtOnce) {
        addHosted(std::span(paths).subspan(i, std::min(kAtOnce, paths.size() - i)), hostProgram,
                  found);
    }
    return found;
}

} // namespace trilume::accel
