// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/thread_budget.h"

#include "engine/runtime/cgroup_p.h"
#include "engine/runtime/thread_budget_p.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include <sched.h>

namespace trilume {

namespace {

// The affinity mask, however many processors the machine has.
std::size_t affinityProcessors()
{
    constexpr std::size_t kMostProcessors = std::size_t{1} << 20U;
    for (std::size_t room = 1024; room <= kMostProcessors; room *= 4) {
        const std::size_t bytes = CPU_ALLOC_SIZE(room);
        std::vector<std::uint64_t> words(bytes / sizeof(std::uint64_t) + 1, 0);
        auto* set = reinterpret_cast<cpu_set_t*>(words.data());
        if (sched_getaffinity(0, bytes, set) == 0) {
            return static_cast<std::size_t>(CPU_COUNT_S(bytes, set));
        }
    }
    return std::thread::hardware_concurrency();
}

// Whole processors that `quota` microseconds in each `period` amount to.
std::optional<std::uint64_t> quotaProcessors(const std::string& quota, const std::string& period)
{
    const std::optional<std::uint64_t> quotaUs = runtime::parseCount(quota);
    const std::optional<std::uint64_t> periodUs = runtime::parseCount(period);
    if (!quotaUs || !periodUs || *periodUs == 0) {
        return std::nullopt;
    }
    return *quotaUs / *periodUs + (*quotaUs % *periodUs == 0 ? 0 : 1);
}

} // namespace

ThreadBudget runtime::threadBudgetFrom(std::size_t processors, const std::filesystem::path& root)
{
    std::uint64_t threads = processors;
    const CgroupFolders folders = findCgroupFolders(root, "cpu");
    for (const std::filesystem::path& folder : folders.unified) {
        const std::vector<std::string> words = readWords(folder / "cpu.max");
        if (words.size() == 2) {
            threads = std::min(threads, quotaProcessors(words[0], words[1]).value_or(threads));
        }
    }
    for (const std::filesystem::path& folder : folders.legacy) {
        const std::vector<std::string> quota = readWords(folder / "cpu.cfs_quota_us");
        const std::vector<std::string> period = readWords(folder / "cpu.cfs_period_us");
        if (quota.size() == 1 && period.size() == 1) {
            threads = std::min(threads, quotaProcessors(quota[0], period[0]).value_or(threads));
        }
    }
    return ThreadBudget{static_cast<std::size_t>(std::max<std::uint64_t>(threads, 1))};
}

ThreadBudget defaultThreadBudget()
{
    return runtime::threadBudgetFrom(affinityProcessors(), "/");
}

} // namespace trilume
