// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
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

} // namespace trilume::runtime
