// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/services/compared_machine.h"

#include "app/compare/local_machine.h"
#include "app/devices/device_attachment.h"
#include "app/devices/device_hub.h"
#include "app/platform/paths.h"
#include "app/sensors/sensor_service.h"
#include "app/settings/settings.h"

#include <QFile>

#include <memory>
#include <utility>

namespace trilume::desktop {

namespace {

// Opened anew, beside the one that a chat may have: what that reports is of its answers alone.
Result<app::ComparedDevice> openCompared(const std::string& id,
                                         const app::DeviceSetting& setting,
                                         const QStringList& folders)
{
    const auto attached =
        app::attachDevice({id, setting.plugin.toStdString(), app::PluginHome::OwnProcess, folders});
    if (!attached) {
        return attached.error();
    }
    const auto device = attached.value()->device();
    if (!device) {
        return device.error();
    }
    app::ComparedDevice compared{attached.value()->projections(), attached.value()->telemetry(),
                                 device.value()->info().name, device.value()->info().isSimulated};
    app::followWork(setting.work, compared.projections);
    return compared;
}

} // namespace

app::MakeComparisonMachine comparedMachine(const app::Settings& settings,
                                           const power::SystemAccess& access)
{
    app::LocalMachineOptions options;
    options.openDevice = [settings = settings.deviceSettings(),
                          folders = settings.pluginFolders()](const std::string& id) {
        return openCompared(id, settings.value(QString::fromStdString(id)), folders);
    };
    options.meter = app::SensorService::wishOf(settings);
    options.access = access;
    options.cacheFolder = QFile::encodeName(app::cacheFolder()).toStdString();
    return [options = std::move(options)] {
        return std::make_unique<app::LocalMachine>(options);
    };
}

} // namespace trilume::desktop
