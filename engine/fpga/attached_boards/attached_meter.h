// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/fpga/board_session/power_meter.h"
#include "engine/fpga/boards/board_settings.h"
#include "engine/fpga/transports/listed_board.h"
#include "engine/power/system_access.h"

#include <memory>

namespace trilume::fpga {

// What a person has named; an error where it is not there.
[[nodiscard]] Result<std::unique_ptr<PowerMeter>> chosenMeter(const power::SystemAccess& access,
                                                              const MeterChoice& choice);

// What is found from the board's place among the system's devices; an error says what was looked
// for: what the board draws is modelled then.
[[nodiscard]] Result<std::unique_ptr<PowerMeter>> foundMeter(const power::SystemAccess& access,
                                                             const ListedBoard& listed);

} // namespace trilume::fpga
