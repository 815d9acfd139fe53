// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/device_constants.h"
#include "engine/base/result.h"
#include "engine/fpga/boards/projection_rows.h"

#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace trilume::app {

// Of a simulated board, by the id of the device, the constants that its seconds and joules follow
// from; none of any other device.
[[nodiscard]] std::vector<fpga::NamedFigure> figuresOfBoard(std::string_view device);

// The same for people, as the settings of its plugin change them; of a board that is there those
// that they change, without a value: it is known when it is opened.
[[nodiscard]] std::vector<DeviceConstant> deviceConstants(std::string_view device,
                                                          const QString& settings);

// Why settings, a JSON object, are nothing for this device: what was found and what was expected.
// Absent: they are right, or of another plugin, which says so when it opens the device.
[[nodiscard]] std::optional<Error> refusalOfSettings(std::string_view device,
                                                     std::string_view settings);

} // namespace trilume::app
