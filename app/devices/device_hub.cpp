// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/devices/device_hub.h"

#include "engine/accel/plugins/plugin_device.h"

#include <utility>

namespace trilume::app {

DeviceHub::DeviceHub(Open open)
    : m_open(std::move(open))
{}

DeviceHub::~DeviceHub() = default;

accel::ProjectionOptions DeviceHub::use(const QString& device)
{
    qint64 number = 0;
    std::shared_ptr<accel::AttachedDevice> attachedDevice;
    {
        const std::lock_guard lock(m_mutex);
        number = ++m_lastUse;
        attachedDevice = attached(device.toStdString());
    }
    Q_EMIT began(number, device);
    accel::ProjectionOptions options = attachedDevice->projections();
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
    const std::lock_guard lock(m_mutex);
    return attached(device.toStdString())->telemetry();
}

// With the lock.
std::shared_ptr<accel::AttachedDevice> DeviceHub::attached(const std::string& id)
{
    std::shared_ptr<accel::AttachedDevice>& kept = m_attached[id];
    if (kept == nullptr) {
        kept = accel::AttachedDevice::create([this, id] { return open(id); });
    }
    return kept;
}

void DeviceHub::setFolders(const QStringList& folders)
{
    const std::lock_guard lock(m_mutex);
    m_folders = folders;
}

Result<std::shared_ptr<accel::PluginDevice>> DeviceHub::open(const std::string& device)
{
    QStringList folders;
    {
        const std::lock_guard lock(m_mutex);
        folders = m_folders;
    }
    return m_open(device, folders);
}

Result<std::shared_ptr<accel::PluginDevice>> openPluginDevice(const std::string& device,
                                                              PluginHome home,
                                                              const QStringList& moreFolders)
{
    const std::shared_ptr<const accel::PluginLibrary> library =
        findPluginOf(device, home, moreFolders);
    if (library == nullptr) {
        return Error{Errc::NotFound,
                     Sentence::of("There is no device %1: its plugin was not found.", device)};
    }
    return accel::PluginDevice::open(library, device);
}

} // namespace trilume::app
