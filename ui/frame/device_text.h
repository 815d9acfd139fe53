// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace trilume::app {
class Devices;
struct DeviceEntry;
struct DeviceConstant;
struct ModelSummary;
} // namespace trilume::app

namespace trilume::ui {

// What devices are called and what is said of them, in the person's language.
[[nodiscard]] QString deviceName(const app::DeviceEntry& device);
// What a model runs on: as its list names it, by its id before it was found.
[[nodiscard]] QString deviceName(const app::ModelSummary& model, const app::Devices* devices);
// "simulated by this computer · power modelled, of the board"; why not, where it cannot be used.
[[nodiscard]] QString deviceNote(const app::DeviceEntry& device);
// What a constant is; one that the program does not know by the name that it has.
[[nodiscard]] QString constantName(const app::DeviceConstant& constant);

} // namespace trilume::ui
