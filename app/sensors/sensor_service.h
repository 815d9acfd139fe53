// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sensors/sensor_controller.h"
#include "app/sensors/sensor_worker.h"
#include "engine/accel/plugins/plugin_reading.h"

#include <QSet>
#include <QThread>

#include <memory>

namespace trilume::app {

class MetricsHub;

// Brings what the sensors say into the series of the hub, and owns their thread. [ui thread]
class SensorService final : public SensorController
{
    Q_OBJECT

public:
    // `hub` and `settings` are borrowed and outlive this.
    SensorService(const SensorOptions& options,
                  MetricsHub& hub,
                  Settings& settings,
                  QObject* parent = nullptr);
    ~SensorService() override; // waits for a reading in progress

    void start();

    // In another language: what is said of sensors that cannot be read is found again, with them.
    void speakAnew();

    [[nodiscard]] const SensorStatus& status() const override { return m_status; }

    // The one whose idleMeasured others may listen to. Lives as long as the service.
    [[nodiscard]] SensorWorker& worker() { return *m_worker; }

    // The model that the settings ask for, if they do.
    [[nodiscard]] static power::MeterWish wishOf(const Settings& settings);

    void setPowerModel(const PowerModelSettings& model) override;
    void lookAgain() override;
    void importWallLog(const QString& path) override;
    void setActivity(Activity activity);
    // The device on which the model runs, for lines of its own; empty: the processor.
    void setDevice(const QString& device, const accel::TelemetrySource& telemetry);

Q_SIGNALS:
    void metersChanged(); // other sensors are there, or wishOf() is another

private:
    void onSettingsChanged();
    void onFound(const SensorSet& set);
    void onSampled(const SensorFrame& frame);
    void onIdleMeasured(const power::IdleBaseline& baseline);
    void onWallLogLoaded(const QString& path, const std::vector<power::WallSample>& log);
    [[nodiscard]] std::vector<SensorProblem> problemsNow(const SensorFrame& frame) const;
    void addFigures(const SensorFrame& frame, double seconds);
    void addDevice(const DeviceFrame& frame, double seconds);
    void addCondition(Quantity quantity, const std::optional<double>& value, double seconds);

    MetricsHub& m_hub;
    Settings& m_settings;
    PowerModelSettings m_powerModel; // what is in use
    MeterChoice m_meter;
    std::unique_ptr<QThread> m_thread;
    SensorWorker* m_worker; // deleted by its thread as it ends
    SensorSet m_set;
    QString m_device;
    QSet<QString> m_deviceLines; // ids of its series
    SensorStatus m_status;
    bool m_isOpening = false;      // what is found next was asked for
    bool m_isSpeakingAnew = false; // and only its words are others
    double m_hubMinusBoot = 0.0;   // seconds; both clocks go on while the machine is suspended
    double m_lastConditionSeconds = 0.0;
    int m_logs = 0; // how many were imported
};

} // namespace trilume::app
