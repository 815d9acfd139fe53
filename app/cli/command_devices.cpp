// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/device_list.h"
#include "app/cli/remembered_devices.h"
#include "app/platform/paths.h"
#include "app/settings/settings.h"

namespace trilume::cli {

ExitCode runDevices(const CommandContext& context)
{
    const std::vector<app::FoundDevice> devices =
        app::findDevices(pluginHome(context.arguments), app::Settings().pluginFolders());
    rememberDevices(devices, app::cacheFolder());
    context.console.out(context.arguments.isSet("json") ? devicesJson(devices)
                                                        : devicesText(devices));
    return ExitCode::Done;
}

} // namespace trilume::cli
