// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/fpga/driver/bus.h"
#include "engine/fpga/layer/layer_kernels.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace trilume::fpga {

// Gives out the memory of a board from its beginning, page by page, and writes into it. What goes
// wrong, for want of room or at the bus, is remembered: whoever is done asks once.
class TokenMemory
{
public:
    explicit TokenMemory(Bus& bus);

    [[nodiscard]] DeviceAddress take(std::size_t bytes);

    // Taken, and filled with that.
    [[nodiscard]] DeviceAddress place(std::span<const std::byte> bytes);
    [[nodiscard]] DeviceAddress placeFloats(std::span<const float> values);
    [[nodiscard]] DeviceAddress placeZeros(std::size_t bytes);

    [[nodiscard]] const Status& written() const { return m_written; }

    [[nodiscard]] bool hasRoom() const { return m_next <= m_end; }

private:
    Bus& m_bus;
    std::uint64_t m_next;
    std::uint64_t m_end;
    Status m_written = Done{};
};

} // namespace trilume::fpga
