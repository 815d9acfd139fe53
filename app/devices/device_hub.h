// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/devices/device_search.h"
#include "app/platform/parcel.h"
#include "app/settings/device_setting.h"
#include "engine/accel/plugins/attached_device.h"
#include "engine/accel/plugins/plugin_reading.h"
#include "engine/accel/projection_options.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace trilume::app {

struct OpenRequest
{
    std::string device;   // its id
    QStringList folders;  // where plugins are looked for besides
    std::string settings; // for its plugin, a JSON object; empty: none
};

// The devices that models of this program run on, each open once: a model that is loaded again, or
// another one, finds it open. Without a model it is given back. [any thread]
class DeviceHub final : public QObject
{
    Q_OBJECT

public:
    using Open =
        std::function<Result<std::shared_ptr<accel::PluginDevice>>(const OpenRequest& request)>;

    // `open` is asked when a device is wanted, and again when it was lost.
    explicit DeviceHub(Open open);

    // Where plugins are looked for besides, from now on.
    void setFolders(const QStringList& folders);
    // For what is opened, and models that are loaded, from now on; a device whose plugin is set
    // otherwise is opened anew for them, and lost to those that have it. By ids.
    void setSettings(const QHash<QString, DeviceSetting>& settings);
    ~DeviceHub() override;

    // Where the device of this id computes for a model that is being loaded; tells of it from now
    // on under a number of its own.
    [[nodiscard]] accel::ProjectionOptions use(const QString& device);

    // What the device of this id tells of itself whenever a model runs on it. Holds none.
    [[nodiscard]] accel::TelemetrySource telemetry(const QString& device);

Q_SIGNALS:
    void began(qint64 use, const QString& device);
    void placed(qint64 use, const trilume::app::Parcel<trilume::accel::Placement>& placement);
    void reported(qint64 use, const trilume::app::Parcel<trilume::accel::BackendReport>& report);

private:
    [[nodiscard]] Result<std::shared_ptr<accel::PluginDevice>> open(const std::string& device);
    [[nodiscard]] std::shared_ptr<accel::AttachedDevice> attached(const std::string& id);

    Open m_open;
    std::mutex m_mutex; // all below; not held while a device is opened
    std::map<std::string, std::weak_ptr<accel::AttachedDevice>> m_attached; // models hold them
    QStringList m_folders;
    QHash<QString, DeviceSetting> m_settings;
    qint64 m_lastUse = 0;
};

// How much a device computes, where a person has said so.
void followWork(DeviceWork work, accel::ProjectionOptions& options);

// Opens a device; an error names what there is.
[[nodiscard]] Result<std::shared_ptr<accel::PluginDevice>> openPluginDevice(
    const OpenRequest& request,
    PluginHome home);

} // namespace trilume::app
