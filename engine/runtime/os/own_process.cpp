// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/os/own_process.h"

#include <filesystem>
#include <fstream>
#include <limits>
#include <string>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

namespace trilume::os {

namespace {

std::optional<std::size_t> countEntries(const char* folder)
{
    std::error_code error;
    std::filesystem::directory_iterator entry(folder, error);
    std::size_t count = 0;
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        ++count;
    }
    return error ? std::nullopt : std::optional(count);
}

} // namespace

const char* linkToOwnProgram()
{
    return "/proc/self/exe";
}

std::optional<std::size_t> countOpenFiles()
{
    const std::optional<std::size_t> count = countEntries("/proc/self/fd");
    return count ? std::optional(*count - 1) : std::nullopt; // less the one that lists them
}

std::optional<std::size_t> countThreads()
{
    return countEntries("/proc/self/task");
}

std::optional<std::size_t> residentBytes()
{
    std::ifstream pages("/proc/self/statm");
    std::size_t all = 0;
    std::size_t resident = 0;
    if (!(pages >> all >> resident)) {
        return std::nullopt;
    }
    return resident * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}

std::optional<mode_t> fileMask()
{
    std::ifstream status("/proc/self/status");
    unsigned mask = 0;
    for (std::string key; status >> key;) {
        if (key == "Umask:" && status >> std::oct >> mask) {
            return static_cast<mode_t>(mask);
        }
        status.ignore(std::numeric_limits<std::streamsize>::max(), '\n');
    }
    return std::nullopt;
}

int openWorkingFolder()
{
    return open(".", O_PATH | O_DIRECTORY | O_CLOEXEC);
}

} // namespace trilume::os
