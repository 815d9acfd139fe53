// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace trilume::runtime {

// Which processors are the same core (hardware threads share its arithmetic: one of them does all
// that a product needs).
struct Topology
{
    // The processors asked about: first one of each core, then the others, so that the first n
    // share as little as possible.
    std::vector<int> order;
    std::size_t cores = 0; // different ones among them
};

// As Linux describes it below `root`/sys/devices/system/cpu (`root` stands for "/"). A processor
// without a description counts as a core of its own.
[[nodiscard]] Topology readTopology(const std::vector<int>& processors,
                                    const std::filesystem::path& root);

// Numbers of a list as the kernel writes it ("0-3,8,10-11"); nothing for anything else.
[[nodiscard]] std::optional<std::vector<int>> parseProcessorList(const std::string& list);

} // namespace trilume::runtime
