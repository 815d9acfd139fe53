// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/devices/device_search.h"

#include <QString>

#include <vector>

namespace trilume::cli {

// Writes the ids of the devices that can be used into `cacheFolder`, where the completions of
// shells read them: a key press must not start plugins. What cannot be written is left.
void rememberDevices(const std::vector<app::FoundDevice>& devices, const QString& cacheFolder);

} // namespace trilume::cli
