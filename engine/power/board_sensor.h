// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/evidence.h"
#include "engine/base/result.h"
#include "engine/power/system_access.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

namespace trilume::power {

// What a sensor of a board covers.
enum class BoardScope
{
    Board = 1, // all that hangs on its supply
    Module,    // a module with chip, memory and regulators, on a carrier that it does not see
};

// Where a board is.
enum class BoardPlace
{
    BesideProcessor = 1, // logic in the chip that Linux runs on, behind the same supply
    PluggedIn,           // a card, or behind a cable
};

// What a sensor says: two of the same renewal are one.
struct BoardPower
{
    double watts = 0.0;
    double resolution = 0.0; // W, the least difference that it tells; 0: not known
    std::uint64_t renewals = 0;
    std::chrono::nanoseconds age{}; // since it was seen to be renewed
    EvidenceLabel label = EvidenceLabel::Measured;
};

// A sensor of a board that somebody has attached. One thread uses it.
class BoardSensor
{
public:
    BoardSensor() = default;
    BoardSensor(const BoardSensor&) = delete;
    BoardSensor& operator=(const BoardSensor&) = delete;
    virtual ~BoardSensor() = default;

    [[nodiscard]] virtual const std::string& source() const = 0; // "hwmon ina260_u14 power1"
    [[nodiscard]] virtual BoardScope scope() const = 0;
    [[nodiscard]] virtual EvidenceLabel label() const = 0;

    // `busy`: anything that grows while the board computes, such as its cycles. An error where it
    // has no value now, says 0 W, which no board that answers takes, or has said the same for
    // seconds while the board computes; the next read goes on.
    virtual Result<BoardPower> read(double busy) = 0;
};

// The sensor of a board, by its folder among the system's devices (.../0000:03:00.0 of a card, the
// platform device of logic in a Zynq), links resolved or not:
//  - one that the board's own driver offers (hwmon below the device: Alveo cards by XRT), the
//    board's total where there are several;
//  - for logic beside the processor, the one INA219, INA226, INA260 or their like of the machine
//    (hwmon: the INA260 of a Kria's module, scope module). Not for what is plugged in: those
//    sensors are of the machine that it is plugged into. Where there are several, which rail is
//    which is not known, and none is taken.
// Watts in microwatts; where there are none, volts times amperes, whose label is derived.
[[nodiscard]] Result<std::unique_ptr<BoardSensor>> findBoardSensor(
    const SystemAccess& access,
    const std::filesystem::path& device,
    BoardPlace place);

// The sensor that a person has named, where it is not found from the board: as source() calls it
// without its first word ("ina260_u14 power1"), by its chip alone where that has one
// ("ina260_u14"), or by a path: of the chip's folder, or of one of its files
// ("/sys/class/hwmon/hwmon3"). Errors name what there is.
[[nodiscard]] Result<std::unique_ptr<BoardSensor>> findNamedSensor(const SystemAccess& access,
                                                                   const std::string& name);

// A meter in the cable to a board, whose program appends lines to `file` as wall_log.h has them.
[[nodiscard]] Result<std::unique_ptr<BoardSensor>> followMeterLog(
    const SystemAccess& access,
    const std::filesystem::path& file);

} // namespace trilume::power
