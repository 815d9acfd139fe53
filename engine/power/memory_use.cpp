// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/memory_use.h"

#include <limits>
#include <sstream>
#include <string>

#include <unistd.h>

namespace trilume::power {

namespace {

// `count` times `unit`; nothing where that is no amount of memory.
std::optional<std::uint64_t> amountOf(std::uint64_t count, std::uint64_t unit)
{
    const bool isAmount = count > 0 && count <= std::numeric_limits<std::uint64_t>::max() / unit;
    return isAmount ? std::optional(count * unit) : std::nullopt;
}

} // namespace

std::optional<std::uint64_t> readMachineMemoryBytes(const SystemAccess& access)
{
    constexpr std::uint64_t kKibibyte = 1024;
    const FileText file = access.readFile(access.proc / "meminfo");
    std::istringstream text(file.errorNumber == 0 ? file.text : std::string());
    std::string key;
    std::uint64_t kibibytes = 0;
    // "MemTotal:       16316412 kB", the first line.
    if (!(text >> key >> kibibytes) || key != "MemTotal:") {
        return std::nullopt;
    }
    return amountOf(kibibytes, kKibibyte);
}

std::optional<std::uint64_t> readOwnMemoryBytes(const SystemAccess& access)
{
    const FileText file = access.readFile(access.proc / "self" / "statm");
    std::istringstream text(file.errorNumber == 0 ? file.text : std::string());
    std::uint64_t allPages = 0;
    std::uint64_t residentPages = 0;
    if (!(text >> allPages >> residentPages)) {
        return std::nullopt;
    }
    return amountOf(residentPages, static_cast<std::uint64_t>(sysconf(_SC_PAGESIZE)));
}

} // namespace trilume::power
