// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/devices/device_attachment.h"

#include <vector>

namespace trilume::app {

namespace {

Error unknownDevice(const std::string& id, const std::vector<FoundDevice>& devices)
{
    std::string there;
    for (const FoundDevice& device : devices) {
        if (device.isEmptyPlugin && device.id == id) {
            return *device.unavailable;
        }
        if (!device.unavailable) {
            there += (there.empty() ? "" : ", ") + device.id;
        }
    }
    return {Errc::NotFound, Sentence::of("There is no device %1, expected one of: %2.", id, there)};
}

// Of a device that is there, but not now.
bool mayPass(Errc code)
{
    return code == Errc::Device || code == Errc::OutOfMemory;
}

} // namespace

Result<std::shared_ptr<accel::AttachedDevice>> attachDevice(const DeviceWish& wish)
{
    const std::shared_ptr<const accel::PluginLibrary> library =
        findPluginOf(wish.id, wish.home, wish.folders);
    if (library == nullptr) {
        return unknownDevice(wish.id, findDevices(wish.home, wish.folders));
    }
    const std::shared_ptr<accel::AttachedDevice> attached = accel::AttachedDevice::create(
        [library, wish] { return accel::PluginDevice::open(library, wish.id, wish.settings); });
    const Result<std::shared_ptr<accel::PluginDevice>> opened = attached->device();
    if (!opened && !mayPass(opened.error().code)) {
        return opened.error();
    }
    return attached;
}

} // namespace trilume::app
