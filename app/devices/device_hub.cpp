// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/devices/device_hub.h"

#include "engine/accel/plugins/plugin_device.h"

#include <utility>
#include <vector>

namespace trilume::app {

DeviceHub::DeviceHub(Open open)
    : m_open(std::move(open))
{}

DeviceHub::~DeviceHub() = default;

accel::ProjectionOptions DeviceHub::use(const QString& device)
{
    qint64 number = 0;
    std::shared_ptr<accel::AttachedDevice> attachedDevice;
    DeviceWork work = DeviceWork::Usual;
    {
        const std::lock_guard lock(m_mutex);
        number = ++m_lastUse;
        attachedDevice = attached(device.toStdString());
        work = m_settings.value(device).work;
    }
    Q_EMIT began(number, device);
    accel::ProjectionOptions options = attachedDevice->projections();
    followWork(work, options);
    options.report = [this, number](const accel::BackendReport& report) {
        Q_EMIT reported(number, report);
    };
    options.placed = [this, number](const accel::Placement& placement) {
        Q_EMIT placed(number, placement);
    };
    return options;
}

accel::TelemetrySource DeviceHub::telemetry(const QString& device)
{
    return [this, id = device.toStdString()]() -> Result<std::vector<accel::PluginReading>> {
        std::shared_ptr<accel::AttachedDevice> there;
        {
            const std::lock_guard lock(m_mutex);
            if (const auto found = m_attached.find(id); found != m_attached.end()) {
                there = found->second.lock();
            }
        }
        if (there == nullptr) {
            return Error{Errc::NotFound, Sentence::of("The device is not open.")};
        }
        return there->readTelemetry();
    };
}

// With the lock.
std::shared_ptr<accel::AttachedDevice> DeviceHub::attached(const std::string& id)
{
    std::weak_ptr<accel::AttachedDevice>& known = m_attached[id];
    std::shared_ptr<accel::AttachedDevice> there = known.lock();
    if (there == nullptr) {
        there = accel::AttachedDevice::create([this, id] { return open(id); });
        known = there;
    }
    return there;
}

void DeviceHub::setFolders(const QStringList& folders)
{
    const std::lock_guard lock(m_mutex);
    m_folders = folders;
}

void DeviceHub::setSettings(const QHash<QString, DeviceSetting>& settings)
{
    std::vector<std::shared_ptr<accel::AttachedDevice>> outdated; // let go without the lock
    const std::lock_guard lock(m_mutex);
    for (const auto& [name, attached] : m_attached) {
        const QString id = QString::fromStdString(name);
        if (settings.value(id).plugin != m_settings.value(id).plugin) {
            outdated.push_back(attached.lock());
        }
    }
    m_settings = settings;
    for (const std::shared_ptr<accel::AttachedDevice>& device : outdated) {
        if (device != nullptr) {
            device->renew(); // with what is set now
        }
    }
}

Result<std::shared_ptr<accel::PluginDevice>> DeviceHub::open(const std::string& device)
{
    OpenRequest request{device, {}, {}};
    {
        const std::lock_guard lock(m_mutex);
        request.folders = m_folders;
        request.settings = m_settings.value(QString::fromStdString(device)).plugin.toStdString();
    }
    return m_open(request);
}

void followWork(DeviceWork work, accel::ProjectionOptions& options)
{
    switch (work) {
    case DeviceWork::Usual:
        return;
    case DeviceWork::Everything:
        options.offload = [] {
            return accel::OffloadPolicy::Everything;
        };
        return;
    case DeviceWork::WhatIsFaster:
        options.offload = [] {
            return accel::OffloadPolicy::WhatIsFaster;
        };
        return;
    }
}

Result<std::shared_ptr<accel::PluginDevice>> openPluginDevice(const OpenRequest& request,
                                                              PluginHome home)
{
    const std::shared_ptr<const accel::PluginLibrary> library =
        findPluginOf(request.device, home, request.folders);
    if (library == nullptr) {
        return Error{
            Errc::NotFound,
            Sentence::of("There is no device %1: its plugin was not found.", request.device)};
    }
    return accel::PluginDevice::open(library, request.device, request.settings);
}

} // namespace trilume::app
