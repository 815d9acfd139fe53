// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/virtual_board/virtual_plugin.h"

const trilume_accel_plugin_t* trilume_accel_plugin_entry(void)
{
    return &trilume::fpga::virtualPlugin();
}
