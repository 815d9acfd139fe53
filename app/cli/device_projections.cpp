// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/device_projections.h"

#include "app/settings/settings.h"
#include "engine/accel/plugins/attached_device.h"

#include <memory>
#include <utility>

namespace trilume::cli {
namespace {

std::string whatHappened(const accel::BackendReport& report)
{
    const std::string why = report.error.english();
    switch (report.trouble) {
    case accel::BackendTrouble::NotOpened:
        return "the processor computes everything: " + why;
    case accel::BackendTrouble::Refused:
        return "the processor computes " + std::to_string(report.matrices) + " matrices: " + why;
    case accel::BackendTrouble::Redone:
        return "the processor did what failed, with the same result: " + why;
    case accel::BackendTrouble::GivenUp:
        return "the processor goes on alone, with the same result: " + why;
    case accel::BackendTrouble::Returned:
        break;
    }
    return "the device is there again";
}

Error unknownDevice(const std::string& id, const std::vector<app::FoundDevice>& devices)
{
    std::string there;
    for (const app::FoundDevice& device : devices) {
        if (!device.unavailable) {
            there += (there.empty() ? "" : ", ") + device.id;
        }
    }
    return {Errc::NotFound,
            Sentence::asIs("--device is \"" + id + "\", expected one of: " + there)};
}

// Of a device that is there, but not now.
bool mayPass(Errc code)
{
    return code == Errc::Device || code == Errc::OutOfMemory;
}

} // namespace

Result<DeviceProjections> projectionsOn(const std::string& id,
                                        app::PluginHome home,
                                        Console& console)
{
    if (id.empty() || id == app::kProcessorId) {
        return DeviceProjections{};
    }
    const QStringList folders = app::Settings().pluginFolders();
    const std::shared_ptr<const accel::PluginLibrary> library =
        app::findPluginOf(id, home, folders);
    if (library == nullptr) {
        return unknownDevice(id, app::findDevices(home, folders));
    }
    const std::shared_ptr<accel::AttachedDevice> attached = accel::AttachedDevice::create(
        [library, id] { return accel::PluginDevice::open(library, id); });
    const Result<std::shared_ptr<accel::PluginDevice>> opened = attached->device();
    if (!opened && !mayPass(opened.error().code)) {
        return opened.error();
    }
    accel::ProjectionOptions options = attached->projections();
    options.report = [id, &console](const accel::BackendReport& report) {
        console.warn(id + ": " + whatHappened(report));
    };
    return DeviceProjections{std::move(options), attached->telemetry()};
}

} // namespace trilume::cli
