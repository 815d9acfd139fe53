// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/cgroup_p.h"
#include "engine/runtime/processor_list.h"
#include "engine/runtime/topology_p.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>

namespace trilume::runtime {

namespace {

// The lowest processor of the same core: the core's name.
int coreOf(int processor, const std::filesystem::path& root)
{
    const std::filesystem::path folder =
        root / "sys/devices/system/cpu" / ("cpu" + std::to_string(processor)) / "topology";
    // The newer name first.
    for (const char* file : {"core_cpus_list", "thread_siblings_list"}) {
        const std::vector<std::string> words = readWords(folder / file);
        if (words.size() != 1) {
            continue;
        }
        const std::optional<std::vector<int>> siblings = parseProcessorList(words.front());
        if (siblings
            && std::find(siblings->begin(), siblings->end(), processor) != siblings->end()) {
            return *std::min_element(siblings->begin(), siblings->end());
        }
    }
    return processor;
}

} // namespace

std::size_t countCores(const std::vector<int>& processors, const std::filesystem::path& root)
{
    std::set<int> cores;
    for (const int processor : processors) {
        cores.insert(coreOf(processor, root));
    }
    return cores.size();
}

} // namespace trilume::runtime
