// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/thread_budget.h"

#include "engine/runtime/cgroup_p.h"
#include "engine/runtime/openmp_settings.h"
#include "engine/runtime/thread_budget_p.h"
#include "engine/runtime/topology_p.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>

namespace trilume {

namespace {

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

ThreadBudget runtime::threadBudgetFrom(const std::vector<int>& processors,
                                       const std::filesystem::path& root)
{
    std::uint64_t threads = countCores(processors, root);
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

ThreadBudget runtime::besideWindow(ThreadBudget budget)
{
    constexpr std::size_t kFewThreads = 3; // too few to give one away
    budget.threads -= budget.threads > kFewThreads ? 1 : 0;
    return budget;
}

ThreadBudget chosenThreadBudget(std::size_t threads)
{
    const std::size_t atLeastOne = std::max<std::size_t>(1, threads);
    return ThreadBudget{std::min(atLeastOne, openMpSettings().threadLimit.value_or(atLeastOne))};
}

ThreadBudget defaultThreadBudget()
{
    const std::optional<std::size_t> given = openMpSettings().numThreads;
    return chosenThreadBudget(
        given ? *given : runtime::threadBudgetFrom(runtime::computeProcessors(), "/").threads);
}

ThreadBudget defaultThreadBudgetBesideWindow()
{
    return openMpSettings().numThreads ? defaultThreadBudget()
                                       : runtime::besideWindow(defaultThreadBudget());
}

} // namespace trilume
