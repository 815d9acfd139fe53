// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/driver/bus.h"
#include "engine/fpga/driver/geometry.h"

#include <cstdint>
#include <optional>

namespace trilume::fpga {

// What a device says of itself, all of it constant.
struct Identity
{
    std::uint32_t version = 0; // major << 16 | minor
    Geometry geometry;
    std::uint32_t clockKilohertz = 0;
    std::uint32_t build = 0;
    std::uint32_t style = 0; // register STYLE as it is

    bool operator==(const Identity&) const = default;
};

// What it must be beyond a device that this driver can use; nothing: whatever it is.
struct Expectation
{
    std::optional<Geometry> geometry;
    std::optional<std::uint32_t> clockKilohertz;
    std::optional<std::uint32_t> build;
};

// Refuses with a sentence that names what was found and what was expected. Errc::Device: nothing
// answers; Errc::Unsupported: something else does.
[[nodiscard]] Result<Identity> identify(Bus& bus, const Expectation& expected);

// Whether the same device still answers. By its registers alone: any data may look like that.
[[nodiscard]] bool isStillThere(Bus& bus, const Identity& identity);

} // namespace trilume::fpga
