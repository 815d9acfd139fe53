// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/boards/board.h"
#include "engine/fpga/transports/uio/uio_bus.h"
#include "engine/fpga/transports/xdma/xdma_bus.h"
#include "tests/engine/fpga/driver_rig.h"
#include "tests/engine/fpga/fake_system.h"

#include <memory>
#include <utility>

namespace trilume::fpga {

enum class Way
{
    Xdma = 0,
    Uio,
};

// The board behind a fake system, reached this way.
[[nodiscard]] inline Result<std::unique_ptr<Bus>> openWay(Way way,
                                                          const std::shared_ptr<FakeSystem>& system)
{
    if (way == Way::Xdma) {
        return XdmaBus::open(
            system,
            {"/dev/xdma0_user", "/dev/xdma0_h2c_0", "/dev/xdma0_c2h_0", "/dev/xdma0_events_0"},
            FakeSystem::kMemoryBytes);
    }
    return UioBus::open(system, {"/dev/uio0", 4096, "/dev/udmabuf-trilume",
                                 "/sys/class/u-dma-buf/udmabuf-trilume", FakeSystem::kBufferAddress,
                                 FakeSystem::kBufferBytes});
}

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
