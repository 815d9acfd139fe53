// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/memory_info.h"

#include "engine/runtime/cgroup_p.h"
#include "engine/runtime/memory_info_p.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace trilume {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kKibibyte = 1024;

// The number behind `key` in a file of keys and numbers.
std::optional<std::uint64_t> keyedCount(const fs::path& file, std::string_view key)
{
    const std::vector<std::string> words = runtime::readWords(file);
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (words[i] == key) {
            return runtime::parseCount(words[i + 1]);
        }
    }
    return std::nullopt;
}

std::optional<std::uint64_t> firstCount(const fs::path& file)
{
    const std::vector<std::string> words = runtime::readWords(file);
    return words.empty() ? std::nullopt : runtime::parseCount(words[0]);
}

std::uint64_t minusOrZero(std::uint64_t value, std::uint64_t taken)
{
    return value - std::min(value, taken);
}

// Where one version of control groups keeps its numbers.
struct GroupFiles
{
    const char* limit;
    const char* usage;
    const char* reclaimableKey; // in memory.stat
};

constexpr GroupFiles kUnifiedFiles = {"memory.max", "memory.current", "inactive_file"};
constexpr GroupFiles kLegacyFiles = {"memory.limit_in_bytes", "memory.usage_in_bytes",
                                     "total_inactive_file"};

// The limit less what is used; file pages that the system would give back at once (our own mapped
// model file above all) do not count as used.
std::optional<std::uint64_t> leftInGroup(const fs::path& folder, const GroupFiles& files)
{
    const std::optional<std::uint64_t> limit = firstCount(folder / files.limit);
    const std::optional<std::uint64_t> usage = firstCount(folder / files.usage);
    if (!limit || !usage) {
        return std::nullopt;
    }
    const std::uint64_t reclaimable =
        keyedCount(folder / "memory.stat", files.reclaimableKey).value_or(0);
    return minusOrZero(*limit, minusOrZero(*usage, reclaimable));
}

} // namespace

std::optional<std::uint64_t> runtime::availableMemoryFrom(const fs::path& root)
{
    std::optional<std::uint64_t> available;
    const auto take = [&available](std::optional<std::uint64_t> bytes) {
        if (bytes) {
            available = std::min(available.value_or(*bytes), *bytes);
        }
    };
    if (const auto kibibytes = keyedCount(root / "proc/meminfo", "MemAvailable:")) {
        take(*kibibytes * kKibibyte);
    }
    const CgroupFolders folders = findCgroupFolders(root, "memory");
    for (const fs::path& folder : folders.unified) {
        take(leftInGroup(folder, kUnifiedFiles));
    }
    for (const fs::path& folder : folders.legacy) {
        take(leftInGroup(folder, kLegacyFiles));
    }
    return available;
}

std::optional<std::uint64_t> runtime::peakMemoryFrom(const fs::path& root)
{
    const auto kibibytes = keyedCount(root / "proc/self/status", "VmHWM:");
    return kibibytes ? std::optional(*kibibytes * kKibibyte) : std::nullopt;
}

std::optional<std::uint64_t> peakMemoryBytes()
{
    return runtime::peakMemoryFrom("/");
}

std::optional<std::uint64_t> availableMemoryBytes()
{
    return runtime::availableMemoryFrom("/");
}

} // namespace trilume
