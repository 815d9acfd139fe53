// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/plugins/plugin_library.h"

#include <filesystem>
#include <memory>
#include <span>
#include <vector>

namespace trilume::accel {

struct FoundPlugin
{
    std::filesystem::path path;
    Result<std::shared_ptr<const PluginLibrary>> library; // or why it cannot be used
};

// Every "*.so" of these folders, and of no other place, by their order and by name: a file that is
// there twice once. What cannot be used is there with the reason; a folder that is not there has
// none. Loads them into processes of `hostProgram`, several at the same time and within two seconds
// for each sixteen; one that takes longer has that as its reason. Without a program: into this
// process, where they may do to it what they like.
[[nodiscard]] std::vector<FoundPlugin> findPlugins(std::span<const std::filesystem::path> folders,
                                                   const std::filesystem::path& hostProgram);

} // namespace trilume::accel
