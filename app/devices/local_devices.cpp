// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/devices/local_devices.h"

#include "app/devices/board_constants.h"
#include "app/devices/device_worker.h"
#include "app/platform/error_text.h"
#include "app/platform/text_run.h"
#include "app/platform/worker_thread.h"
#include "app/settings/settings.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace trilume::app {

namespace {

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

DeviceEntry entryOf(const FoundDevice& device)
{
    DeviceEntry entry;
    entry.id = toText(device.id);
    entry.name = toText(device.name);
    entry.problem = device.unavailable ? errorText(*device.unavailable) : QString();
    entry.powerLabel = device.powerLabel;
    entry.powerScope = toText(device.powerScope);
    entry.isSimulated = device.isSimulated;
    entry.plugin = toText(device.plugin);
    entry.sha256 = toText(device.sha256);
    return entry;
}

} // namespace

DeviceAccess hostedDevices()
{
    return {[](const QStringList& folders) { return findDevices(PluginHome::OwnProcess, folders); },
            [](const OpenRequest& request) {
                return openPluginDevice(request, PluginHome::OwnProcess);
            }};
}

LocalDevices::LocalDevices(DeviceAccess access, Settings& settings, QObject* parent)
    : Devices(parent)
    , m_hub(std::make_shared<DeviceHub>(std::move(access.open)))
    , m_find(std::move(access.find))
    , m_settings(settings)
{
    DeviceEntry processor;
    processor.id = ModelSummary::kProcessor;
    m_list.push_back(processor);
    m_folders = settings.pluginFolders();
    m_hub->setFolders(m_folders);
    m_hub->setSettings(settings.deviceSettings());
    connect(&settings, &Settings::changed, this, &LocalDevices::followSettings);
    connect(m_hub.get(), &DeviceHub::began, this, &LocalDevices::onBegan);
    connect(m_hub.get(), &DeviceHub::placed, this, &LocalDevices::onPlaced);
    connect(m_hub.get(), &DeviceHub::reported, this, &LocalDevices::onReported);
}

LocalDevices::~LocalDevices()
{
    if (m_thread) {
        m_thread->quit();
        endThread(m_thread);
    }
}

DeviceSource LocalDevices::source() const
{
    return [hub = m_hub](const QString& device) {
        accel::ProjectionOptions options = hub->use(device);
        // What a model computes with keeps whom it reports to.
        options.placed = [hub,
                          placed = std::move(options.placed)](const accel::Placement& placement) {
            placed(placement);
        };
        options.report = [hub,
                          report = std::move(options.report)](const accel::BackendReport& trouble) {
            report(trouble);
        };
        return options;
    };
}

accel::TelemetrySource LocalDevices::telemetry(const QString& device) const
{
    return [hub = m_hub, read = m_hub->telemetry(device)] {
        return read();
    };
}

void LocalDevices::look()
{
    if (m_isLooking) {
        return;
    }
    m_isLooking = true;
    if (m_isRenewing) {
        m_isOutdated = true; // it may have begun before there was what somebody looks for
    } else {
        ask();
    }
    Q_EMIT listChanged();
}

void LocalDevices::renew()
{
    if (!m_isLooking && !m_isRenewing) {
        m_isRenewing = true;
        ask();
    }
}

void LocalDevices::ask()
{
    if (!m_thread) {
        m_thread = makeThread(QStringLiteral("devices"));
        m_worker = moveTo(*m_thread, std::make_unique<DeviceWorker>(m_find));
        connect(m_worker, &DeviceWorker::found, this, &LocalDevices::onFound);
        m_thread->start();
    }
    post(*m_worker, [folders = m_folders](DeviceWorker& worker) { worker.look(folders); });
}

void LocalDevices::followSettings()
{
    m_hub->setSettings(m_settings.deviceSettings());
    if (const QStringList folders = m_settings.pluginFolders(); folders != m_folders) {
        m_folders = folders;
        m_hub->setFolders(folders);
        m_isOutdated = m_isLooking || m_isRenewing;
        look();
    }
}

void LocalDevices::onFound(const std::vector<FoundDevice>& devices)
{
    const bool isAwaited = m_isLooking;
    m_isLooking = false;
    m_isRenewing = false;
    std::vector<DeviceEntry> list;
    for (const FoundDevice& device : devices) {
        if (!device.isEmptyPlugin) { // most people have no board
            list.push_back(entryOf(device));
        }
    }
    const bool isNew = !list.empty() && list != m_list;
    if (isNew) {
        m_list = std::move(list);
    }
    if (isNew || isAwaited) {
        Q_EMIT listChanged();
    }
    if (m_isOutdated) {
        m_isOutdated = false;
        look();
    }
}

void LocalDevices::choose(const QString& fingerprint, const QString& device)
{
    m_settings.setDevice(fingerprint, device == ModelSummary::kProcessor ? QString() : device);
}

DeviceSetting LocalDevices::setting(const QString& device) const
{
    return m_settings.deviceSettings().value(device);
}

// The hub knows it before anybody who follows the settings loads a model.
void LocalDevices::set(const QString& device, const DeviceSetting& setting)
{
    QHash<QString, DeviceSetting> settings = m_settings.deviceSettings();
    settings.insert(device, setting);
    m_hub->setSettings(settings);
    m_settings.setDeviceSetting(device, setting);
}

std::vector<DeviceConstant> LocalDevices::constants(const QString& device) const
{
    return deviceConstants(device.toStdString(), setting(device).plugin);
}

QString LocalDevices::refusal(const QString& device, const QString& plugin) const
{
    const std::optional<Error> refused =
        refusalOfSettings(device.toStdString(), plugin.toStdString());
    return refused ? errorText(*refused) : QString();
}

void LocalDevices::onBegan(qint64 use, const QString& device)
{
    m_use = use;
    m_device = device;
    m_placement = {};
    become(DeviceHealth::Fine, {});
}

void LocalDevices::onPlaced(qint64 use, const accel::Placement& placement)
{
    if (use != m_use) {
        return; // of a model that was loaded before
    }
    m_placement = {static_cast<qint64>(placement.matrices),
                   static_cast<qint64>(placement.matricesOnDevice)};
    for (const accel::OffloadRow& row : placement.table) {
        m_placement.timings.push_back(
            {static_cast<qint64>(row.rows), static_cast<qint64>(row.columns),
             static_cast<qint64>(row.tokens), row.processorSeconds, row.deviceSeconds,
             static_cast<double>(row.deviceBlocks) / static_cast<double>(row.blocks)});
    }
    m_placement.areTokensWhole = placement.areTokensWhole;
    if (placement.token) {
        m_placement.tokenOnProcessorSeconds = placement.token->processorSeconds;
        m_placement.tokenOnDeviceSeconds = placement.token->deviceSeconds;
    }
    Q_EMIT healthChanged();
}

void LocalDevices::onReported(qint64 use, const accel::BackendReport& report)
{
    if (use != m_use) {
        return; // of a model that was loaded before
    }
    const QString name = inOneRun(nameInUse());
    const QString why = errorText(report.error);
    switch (report.trouble) {
    case accel::BackendTrouble::NotOpened:
        //: %1 is the name of a device, %2 a whole sentence
        become(DeviceHealth::Unused,
               tr("%1 cannot be used, so the processor computes everything: %2").arg(name, why));
        return;
    case accel::BackendTrouble::Refused:
        //: %1 is the name of a device, %2 a number, %3 a whole sentence
        Q_EMIT troubled(tr("%1 does not take %2 of the matrices, which the processor computes: %3")
                            .arg(name, QString::number(report.matrices), why));
        return;
    case accel::BackendTrouble::Redone:
        //: %1 is the name of a device, %2 a whole sentence
        become(DeviceHealth::Doubtful,
               tr("%1 failed, and the processor did its work, with the same result: %2")
                   .arg(name, why));
        return;
    case accel::BackendTrouble::GivenUp:
        if (report.isLost) {
            become(DeviceHealth::Gone,
                   //: %1 is the name of a device, %2 a whole sentence
                   tr("%1 is gone, and the processor goes on alone until it is back, with the same "
                      "result: %2")
                       .arg(name, why));
            return;
        }
        //: %1 is the name of a device, %2 a whole sentence
        become(DeviceHealth::Unused,
               tr("%1 failed, and the processor goes on alone, with the same result: %2")
                   .arg(name, why));
        return;
    case accel::BackendTrouble::Returned:
    case accel::BackendTrouble::Recovered:
        become(DeviceHealth::Fine, {});
        return;
    }
}

void LocalDevices::become(DeviceHealth health, const QString& trouble)
{
    m_health = health;
    m_trouble = trouble;
    Q_EMIT healthChanged();
    if (!trouble.isEmpty()) {
        Q_EMIT troubled(trouble);
    }
}

QString LocalDevices::nameInUse() const
{
    const auto found = std::ranges::find(m_list, m_device, &DeviceEntry::id);
    return found == m_list.end() || found->name.isEmpty() ? m_device : found->name;
}

} // namespace trilume::app
