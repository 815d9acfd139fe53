// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/device_list.h"

namespace trilume::cli {

ExitCode runDevices(const CommandContext& context)
{
    const std::vector<ListedDevice> devices = listDevices(pluginHome(context.arguments));
    context.console.out(context.arguments.isSet("json") ? devicesJson(devices)
                                                        : devicesText(devices));
    return ExitCode::Done;
}

} // namespace trilume::cli
