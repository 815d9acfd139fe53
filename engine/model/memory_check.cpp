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

Sentence bytesText(std::uint64_t bytes)
{
    auto value = static_cast<double>(bytes);
    std::size_t unit = 0;
    while (value >= 1000.0 && unit < 4) {
        value /= 1024.0;
        ++unit;
    }
    std::array<char, 32> text = {};
    std::snprintf(text.data(), text.size(), "%.3g", value);
    const Sentence::Argument number = Sentence::digits(text.data());
    switch (unit) {
    case 0:
        return Sentence::of("%1 B", number);
    case 1:
        return Sentence::of("%1 KiB", number);
    case 2:
        return Sentence::of("%1 MiB", number);
    case 3:
        return Sentence::of("%1 GiB", number);
    default:
        return Sentence::of("%1 TiB", number);
    }
}

Status checkFreeMemory(std::string_view what, std::uint64_t requiredBytes)
{
    const std::optional<std::uint64_t> available = availableMemoryBytes();
    if (available && *available < requiredBytes + kHeadroomBytes) {
        return Error{Errc::OutOfMemory,
                     Sentence::of("%1: needs %2 of memory, only %3 are free. Close other programs "
                                  "or take a smaller model.",
                                  what, bytesText(requiredBytes + kHeadroomBytes),
                                  bytesText(*available))};
    }
    return Done{};
}

} // namespace trilume::model
