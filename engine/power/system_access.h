// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/power/perf_counter.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace trilume::power {

struct Instant
{
    std::chrono::nanoseconds awake{};  // CLOCK_MONOTONIC: stands still while the machine sleeps
    std::chrono::nanoseconds asleep{}; // how long it has slept since it was started
};

struct FileText
{
    int errorNumber = 0; // of the call that failed; 0: `text` holds the file's beginning
    std::string text;
};

// The clock and small files of the system.
[[nodiscard]] Instant readClocks();
[[nodiscard]] FileText readSmallFile(const std::filesystem::path& file);

// Where the system lists its sensors.
inline constexpr char kSensorFolder[] = "/sys";

// How meters see the machine. Tests bring folders, a clock, counters and failures of their own.
struct SystemAccess
{
    std::filesystem::path sys = kSensorFolder;
    std::filesystem::path proc = "/proc";
    std::function<Instant()> now = readClocks;
    std::function<FileText(const std::filesystem::path&)> readFile = readSmallFile;
    // Empty: no perf event is counted. So it has to be where `sys` only stands in for /sys: what is
    // written there tells nothing about the events of the kernel that runs.
    std::function<OpenedCounter(const PerfEvent&)> openCounter = openPerfCounter;
};

// The file without blanks around it. A refused permission becomes an error that says how to lift
// it.
[[nodiscard]] Result<std::string> readTrimmed(const SystemAccess& access,
                                              const std::filesystem::path& file);

// A file that holds one whole number, at least `lowest`; `unit` names it in errors.
[[nodiscard]] Result<std::int64_t> readInteger(const SystemAccess& access,
                                               const std::filesystem::path& file,
                                               std::int64_t lowest,
                                               const Sentence& unit);

// The names in a folder, "zone2" before "zone10"; none if it cannot be listed.
[[nodiscard]] std::vector<std::string> listFolder(const std::filesystem::path& folder);

} // namespace trilume::power
