// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sensors/sensor_worker.h"

#include "app/platform/error_text.h"

#include <algorithm>
#include <utility>

namespace trilume::app {

namespace {

constexpr std::chrono::nanoseconds kLookInterval = std::chrono::seconds(30);
constexpr std::chrono::nanoseconds kFirstLossInterval = std::chrono::seconds(2);

// Reasons are not compared: they may quote what was read, which is another each time.
bool isSameProblem(const SensorProblem& one, const SensorProblem& other)
{
    return one.source == other.source;
}

bool isSame(const SensorSet& left, const SensorSet& right)
{
    const auto isSameMeter = [](const SeriesDescription& one, const SeriesDescription& other) {
        return one.id == other.id && one.evidence == other.evidence;
    };
    return left.hasChargedMeter == right.hasChargedMeter
           && std::equal(left.problems.begin(), left.problems.end(), right.problems.begin(),
                         right.problems.end(), isSameProblem)
           && std::equal(left.meters.begin(), left.meters.end(), right.meters.begin(),
                         right.meters.end(), isSameMeter);
}

} // namespace

SensorWorker::SensorWorker(SensorOptions options, QObject* parent)
    : Worker(parent)
    , m_options(std::move(options))
    , m_lossInterval(kFirstLossInterval)
    , m_timer(this) // a child, so that it moves to the thread along with the worker
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(m_options.interval);
    connect(&m_timer, &QTimer::timeout, this, &SensorWorker::sample);
}

SensorWorker::~SensorWorker() = default;

void SensorWorker::open(const power::MeterWish& wish)
{
    m_wish = wish;
    m_lastLook = m_options.access.now().awake;
    m_reader = std::make_unique<SensorReader>(m_options.access, m_wish);
    Q_EMIT found(m_reader->set());
    m_timer.start();
}

void SensorWorker::lookAgain()
{
    if (m_reader == nullptr) {
        return; // open() comes
    }
    m_lastLook = m_options.access.now().awake;
    auto reader = std::make_unique<SensorReader>(m_options.access, m_wish);
    if (!isSame(reader->set(), m_reader->set())) {
        m_reader = std::move(reader);
        Q_EMIT found(m_reader->set());
    }
}

// Not while an answer is written, whose figures would have a gap, unless they have one anyway. Who
// looks for what does not come back looks less and less often; a sensor must have been there for
// long before it is looked for soon again.
void SensorWorker::lookAgainIfDue()
{
    const std::chrono::nanoseconds now = m_options.access.now().awake;
    if (m_reader->isOutdated()) {
        m_lastLoss = now;
        if (now - m_lastLook >= m_lossInterval) {
            m_lossInterval = std::min(2 * m_lossInterval, kLookInterval);
            lookAgain();
        }
        return;
    }
    if (now - m_lastLoss >= kLookInterval) {
        m_lossInterval = kFirstLossInterval;
    }
    if (m_activity == Activity::Idle && now - m_lastLook >= kLookInterval) {
        lookAgain();
    }
}

void SensorWorker::setActivity(Activity activity)
{
    m_activity = activity;
    if (m_reader != nullptr && activity == Activity::Generating) {
        m_reader->stopIdle();
    }
}

void SensorWorker::setDevice(const QString& device, const accel::TelemetrySource& telemetry)
{
    m_device.reset();
    if (telemetry) {
        m_device.emplace(device, telemetry);
    }
}

void SensorWorker::sample()
{
    lookAgainIfDue();
    SensorFrame frame = m_reader->read();
    if (m_device) {
        frame.device = m_device->read(frame.at);
    }
    Q_EMIT sampled(frame);
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
        Q_EMIT wallLogFailed(errorText(log.error()));
    }
}

} // namespace trilume::app
