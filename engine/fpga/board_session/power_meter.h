// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/evidence.h"
#include "engine/base/result.h"
#include "engine/fpga/boards/board.h"

#include <chrono>
#include <cstdint>
#include <string>

namespace trilume::fpga {

// What a meter said last: two of the same renewal are one.
struct MeteredPower
{
    double watts = 0.0;
    double resolution = 0.0; // W; 0: not known
    std::uint64_t renewals = 0;
    std::chrono::nanoseconds age{};
};

// A meter of a board that is there. [any thread]
class PowerMeter
{
public:
    PowerMeter() = default;
    virtual ~PowerMeter() = default;
    PowerMeter(const PowerMeter&) = delete;
    PowerMeter& operator=(const PowerMeter&) = delete;

    [[nodiscard]] virtual std::string source() const = 0; // for people
    [[nodiscard]] virtual PowerScope scope() const = 0;   // not None
    [[nodiscard]] virtual EvidenceLabel label() const = 0;

    // `busy`: anything that grows while the board computes. An error where it has no value that can
    // be true.
    [[nodiscard]] virtual Result<MeteredPower> read(double busy) = 0;
};

} // namespace trilume::fpga
