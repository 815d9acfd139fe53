// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sensors/sensor_worker.h"

#include <utility>

namespace trilume::app {

SensorWorker::SensorWorker(SensorOptions options, QObject* parent)
    : Worker(parent)
    , m_options(std::move(options))
    , m_timer(this) // a child, so that it moves to the thread along with the worker
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(m_options.interval);
    connect(&m_timer, &QTimer::timeout, this, &SensorWorker::sample);
}

SensorWorker::~SensorWorker() = default;

void SensorWorker::open(const std::optional<power::CpuModel>& model)
{
    m_reader = std::make_unique<SensorReader>(m_options.access, model);
    Q_EMIT found(m_reader->set());
    m_timer.start();
}

void SensorWorker::setActivity(Activity activity)
{
    m_activity = activity;
    if (m_reader != nullptr && activity == Activity::Generating) {
        m_reader->stopIdle();
    }
}

void SensorWorker::sample()
{
    Q_EMIT sampled(m_reader->read());
    if (m_activity == Activity::Idle) {
        if (const std::optional<power::IdleBaseline> baseline = m_reader->readIdle()) {
            Q_EMIT idleMeasured(*baseline);
        }
    }
}

void SensorWorker::loadWallLog(const QString& path)
{
    const Result<power::WallLog> log = power::WallLog::load(path.toStdString());
    if (log) {
        Q_EMIT wallLogLoaded(path, log.value().samples());
    } else {
        Q_EMIT wallLogFailed(QString::fromStdString(log.error().message));
    }
}

} // namespace trilume::app
