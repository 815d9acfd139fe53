// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <trilume/accelerator.h>

namespace trilume::fpga {

// The table of the plugin "virtual", whose devices are the named boards, simulated.
[[nodiscard]] const trilume_accel_plugin_t& virtualPlugin();

} // namespace trilume::fpga
