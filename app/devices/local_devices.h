// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/devices/device_hub.h"
#include "app/devices/device_search.h"
#include "app/library/devices.h"
#include "app/library/model_loader.h"
#include "engine/accel/plugins/plugin_reading.h"

#include <QThread>

#include <functional>
#include <memory>
#include <vector>

namespace trilume::app {

class DeviceWorker;
class Settings;

struct DeviceAccess
{
    // [devices thread] May take seconds. `folders`: where plugins are besides.
    std::function<std::vector<FoundDevice>(const QStringList& folders)> find;
    DeviceHub::Open open; // [inference thread]
};

// Plugins in processes of their own.
[[nodiscard]] DeviceAccess hostedDevices();

// The Devices of this machine. [ui thread] A thread for looking, from its first use on. What models
// run on is in the settings.
class LocalDevices final : public Devices
{
    Q_OBJECT

public:
    // `settings` is borrowed and outlives this.
    LocalDevices(DeviceAccess access, Settings& settings, QObject* parent = nullptr);
    // Waits for a look, ten seconds at most.
    ~LocalDevices() override;

    // For the loader of models; may be used after this is gone.
    [[nodiscard]] DeviceSource source() const;

    // What the device of this id tells of itself. [any thread] As the source.
    [[nodiscard]] accel::TelemetrySource telemetry(const QString& device) const;

    [[nodiscard]] const std::vector<DeviceEntry>& list() const override { return m_list; }

    [[nodiscard]] bool isLooking() const override { return m_isLooking; }

    void look() override;
    void renew() override;
    void choose(const QString& fingerprint, const QString& device) override;
    [[nodiscard]] DeviceSetting setting(const QString& device) const override;
    void set(const QString& device, const DeviceSetting& setting) override;
    [[nodiscard]] std::vector<DeviceConstant> constants(const QString& device) const override;
    [[nodiscard]] QString refusal(const QString& device, const QString& plugin) const override;

    [[nodiscard]] DeviceHealth health() const override { return m_health; }

    [[nodiscard]] QString trouble() const override { return m_trouble; }

    [[nodiscard]] DevicePlacement placement() const override { return m_placement; }

private:
    void ask();
    void followSettings();
    void onFound(const std::vector<FoundDevice>& devices);
    void onBegan(qint64 use, const QString& device);
    void onPlaced(qint64 use, const accel::Placement& placement);
    void onReported(qint64 use, const accel::BackendReport& report);
    void become(DeviceHealth health, const QString& trouble);
    [[nodiscard]] QString nameInUse() const;

    std::shared_ptr<DeviceHub> m_hub;
    std::function<std::vector<FoundDevice>(const QStringList& folders)> m_find;
    Settings& m_settings;
    QStringList m_folders;             // of plugins, as they were looked through last
    std::unique_ptr<QThread> m_thread; // null before the first look
    DeviceWorker* m_worker = nullptr;
    std::vector<DeviceEntry> m_list;
    bool m_isLooking = false;
    bool m_isRenewing = false; // looks without a word
    bool m_isOutdated = false; // a look that is not ended, as there are other folders now
    qint64 m_use = 0;          // of which it is told
    QString m_device;          // in that
    DeviceHealth m_health = DeviceHealth::Fine;
    QString m_trouble;
    DevicePlacement m_placement;
};

} // namespace trilume::app
