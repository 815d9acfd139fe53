// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/boards/board.h"
#include "tests/engine/fpga/driver_rig.h"
#include "tests/engine/fpga/fake_way.h"

#include <memory>
#include <utility>

namespace trilume::fpga {

// As BoardSession's, for somebody who does not wait long.
[[nodiscard]] inline DriverOptions impatient()
{
    DriverOptions options;
    options.slack = std::chrono::microseconds(200);
    options.resetTime = std::chrono::microseconds(50);
    options.watchdogCycles = 5'000;
    return options;
}

// A driver on a way to a board.
struct TransportRig : DriverRig<Bus>
{
    TransportRig(Way way, const std::shared_ptr<FakeSystem>& itsSystem)
        : DriverRig(openWay(way, itsSystem).value(), findBoard("ecp5-25f")->geometry, impatient())
        , system(itsSystem)
    {}

    TransportRig(Way way, std::uint32_t seed)
        : TransportRig(way, std::make_shared<FakeSystem>(seed))
    {}

    std::shared_ptr<FakeSystem> system;
};

} // namespace trilume::fpga
