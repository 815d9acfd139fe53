// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/memory_check.h"

#include "engine/runtime/memory_info.h"

#include <array>
#include <cstdio>
#include <optional>

namespace trilume::model {

namespace {

// Sessions, the window and the allocator's own overhead.
constexpr std::uint64_t kHeadroomBytes = std::uint64_t{96} << 20U;

} // namespace

std::string formatBytes(std::uint64_t bytes)
{
    constexpr std::array<const char*, 5> kUnits = {"B", "KiB", "MiB", "GiB", "TiB"};
    auto value = static_cast<double>(bytes);
    std::size_t unit = 0;
    while (value >= 1000.0 && unit + 1 < kUnits.size()) {
        value /= 1024.0;
        ++unit;
    }
    std::array<char, 32> text = {};
    std::snprintf(text.data(), text.size(), "%.3g %s", value, kUnits.at(unit));
    return text.data();
}

Status checkFreeMemory(std::string_view what, std::uint64_t requiredBytes)
{
    const std::optional<std::uint64_t> available = availableMemoryBytes();
    if (available && *available < requiredBytes + kHeadroomBytes) {
        return Error{Errc::OutOfMemory,
                     std::string(what) + ": needs " + formatBytes(requiredBytes + kHeadroomBytes)
                         + " of memory, only " + formatBytes(*available)
                         + " are free. Close other programs or take a smaller model."};
    }
    return Done{};
}

} // namespace trilume::model
