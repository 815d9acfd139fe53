// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/transports/uio/uio_bus.h"
#include "engine/fpga/transports/xdma/xdma_bus.h"
#include "tests/engine/fpga/fake_system.h"
#include "tests/engine/fpga/fake_xrt.h"

#include <array>
#include <memory>
#include <utility>

namespace trilume::fpga {

enum class Way
{
    Xdma = 0,
    Uio,
    Xrt,
};

inline constexpr std::array<std::pair<Way, const char*>, 3> kWays{
    {{Way::Xdma, "xdma"}, {Way::Uio, "uio"}, {Way::Xrt, "xrt"}}};

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
    if (way == Way::Xrt) {
        return XrtBus::open(system, FakeXrt::library(std::make_shared<FakeXrt>(system)),
                            {FakeXrt::kAddress, FakeXrt::kImage}, FakeSystem::kBufferBytes);
    }
    return UioBus::open(system, {"/dev/uio0", 4096, "/dev/udmabuf-trilume",
                                 "/class/u-dma-buf/udmabuf-trilume", FakeSystem::kBufferAddress,
                                 FakeSystem::kBufferBytes});
}

} // namespace trilume::fpga
