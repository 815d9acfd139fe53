// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/cgroup_p.h"
#include "engine/runtime/topology_p.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <string_view>

namespace trilume::runtime {

namespace {

constexpr int kMostProcessors = 1 << 20;

std::optional<int> parseNumber(std::string_view text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc() || end != text.data() + text.size() || number < 0
        || number >= kMostProcessors) {
        return std::nullopt;
    }
    return number;
}

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

std::optional<std::vector<int>> parseProcessorList(const std::string& list)
{
    std::vector<int> processors;
    std::string_view rest = list;
    for (;;) {
        const std::size_t comma = rest.find(',');
        const std::string_view range = rest.substr(0, comma);
        const std::size_t dash = range.find('-');
        const std::optional<int> first = parseNumber(range.substr(0, dash));
        const std::optional<int> last =
            dash == std::string_view::npos ? first : parseNumber(range.substr(dash + 1));
        if (!first || !last || *first > *last) {
            return std::nullopt;
        }
        for (int processor = *first; processor <= *last; ++processor) {
            processors.push_back(processor);
        }
        if (comma == std::string_view::npos) {
            return processors;
        }
        rest = rest.substr(comma + 1);
    }
}

Topology readTopology(const std::vector<int>& processors, const std::filesystem::path& root)
{
    Topology topology;
    std::vector<int> others;
    std::set<int> cores;
    for (const int processor : processors) {
        const bool isFirst = cores.insert(coreOf(processor, root)).second;
        (isFirst ? topology.order : others).push_back(processor);
    }
    topology.cores = cores.size();
    topology.order.insert(topology.order.end(), others.begin(), others.end());
    return topology;
}

} // namespace trilume::runtime
