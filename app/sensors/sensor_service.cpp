// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sensors/sensor_service.h"

#include "app/metrics/metrics_hub.h"
#include "app/platform/error_text.h"
#include "app/platform/text_run.h"
#include "app/platform/worker.h"
#include "engine/power/memory_use.h"

#include <QDeadlineTimer>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace trilume::app {

namespace {

constexpr std::chrono::seconds kThreadPatience{10};
constexpr double kLongestConditionSeconds = 10.0; // no line over a suspend
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr double kFirstUnixSeconds = 1e9; // 2001: logs that count from their start stay far below
constexpr double kTellCostEvery = 0.2;    // relative change that is worth telling

double toSeconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

double bootSecondsOf(const power::Instant& at)
{
    return toSeconds(at.awake + at.asleep);
}

// Reasons are not compared: they may quote what was read, which is another each time.
bool areOfSameSources(const std::vector<SensorProblem>& left,
                      const std::vector<SensorProblem>& right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](const SensorProblem& one, const SensorProblem& other) {
                          return one.source == other.source;
                      });
}

SeriesDescription describe(Quantity quantity)
{
    SeriesDescription description;
    description.id = wordFor(quantity);
    description.quantity = quantity;
    switch (quantity) {
    case Quantity::Temperature:
        description.name =
            QLatin1String(QT_TRANSLATE_NOOP("trilume::app::SensorController", "processor"));
        description.source = QStringLiteral("hwmon, hottest package");
        description.device = QStringLiteral("CPU");
        break;
    case Quantity::Clock:
        description.name = QLatin1String(
            QT_TRANSLATE_NOOP("trilume::app::SensorController", "mean of the processors"));
        description.source = QStringLiteral("cpufreq, mean over the processors");
        description.device = QStringLiteral("CPU");
        description.evidence = EvidenceLabel::Derived;
        break;
    default:
        description.name =
            QLatin1String(QT_TRANSLATE_NOOP("trilume::app::SensorController", "resident"));
        description.source = QLatin1String(power::kOwnMemorySource);
        break;
    }
    return description;
}

} // namespace

SensorService::SensorService(const SensorOptions& options,
                             MetricsHub& hub,
                             Settings& settings,
                             QObject* parent)
    : SensorController(parent)
    , m_hub(hub)
    , m_settings(settings)
    , m_powerModel(settings.powerModel())
    , m_meter(settings.meter())
    , m_thread(std::make_unique<QThread>())
    , m_worker(new SensorWorker(options))
{
    m_hubMinusBoot = hub.nowSeconds() - bootSecondsOf(options.access.now());
    m_thread->setObjectName(QStringLiteral("sensors"));
    m_worker->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SensorWorker::found, this, &SensorService::onFound);
    connect(m_worker, &SensorWorker::sampled, this, &SensorService::onSampled);
    connect(m_worker, &SensorWorker::idleMeasured, this, &SensorService::onIdleMeasured);
    connect(m_worker, &SensorWorker::wallLogLoaded, this, &SensorService::onWallLogLoaded);
    connect(m_worker, &SensorWorker::wallLogFailed, this, &SensorController::errorOccurred);
    connect(&settings, &Settings::changed, this, &SensorService::onSettingsChanged);
    m_thread->start();
}

SensorService::~SensorService()
{
    m_thread->quit();
    if (!m_thread->wait(QDeadlineTimer(kThreadPatience))) {
        // Deleting a running thread would abort the program; the system ends it with the process.
        qCritical("The sensor thread did not end in time.");
        static_cast<void>(m_thread.release());
    }
}

void SensorService::start()
{
    m_isOpening = true;
    post(*m_worker, [wish = wishOf(m_settings)](SensorWorker& worker) { worker.open(wish); });
}

void SensorService::speakAnew()
{
    m_isSpeakingAnew = true;
    start();
}

power::MeterWish SensorService::wishOf(const Settings& settings)
{
    power::MeterWish wish;
    wish.scope = settings.meter() == MeterChoice::Machine ? power::ChargedScope::Machine
                                                          : power::ChargedScope::Processor;
    const PowerModelSettings given = settings.powerModel();
    if (given.isGiven()) {
        wish.model = power::CpuModel{given.idleWatts,
                                     given.fullWatts, //: of watts, behind what is assumed of them
                                     Sentence::of("set by the user")};
    }
    return wish;
}

void SensorService::setPowerModel(const PowerModelSettings& model)
{
    m_settings.setPowerModel(model);
}

void SensorService::onSettingsChanged()
{
    if (m_settings.powerModel() == m_powerModel && m_settings.meter() == m_meter) {
        return;
    }
    m_powerModel = m_settings.powerModel();
    m_meter = m_settings.meter();
    start();
    Q_EMIT metersChanged(); // now: the next answer may begin before the sensors are found
}

void SensorService::lookAgain()
{
    post(*m_worker, [](SensorWorker& worker) { worker.lookAgain(); });
}

void SensorService::setActivity(Activity activity)
{
    post(*m_worker, [activity](SensorWorker& worker) { worker.setActivity(activity); });
}

void SensorService::onFound(const SensorSet& set)
{
    const SensorSet before = std::exchange(m_set, set);
    for (const SeriesDescription& meter : before.meters) {
        // A model with other figures is another meter.
        const auto isSame = [&meter](const SeriesDescription& now) {
            return now.id == meter.id && now.accuracy.isSameAs(meter.accuracy);
        };
        if (std::none_of(set.meters.begin(), set.meters.end(), isSame)) {
            m_hub.endSeries(meter.id);
        }
    }
    const SensorStatus former = std::exchange(m_status, SensorStatus());
    if (std::exchange(m_isSpeakingAnew, false)) {
        m_status = former;
    }
    m_status.isKnown = true;
    m_status.problems = set.problems;
    m_status.meterCount = static_cast<int>(set.meters.size());
    m_status.suggestion = set.suggestion;
    Q_EMIT statusChanged();
    if (!std::exchange(m_isOpening, false)) { // found when looking again
        Q_EMIT metersChanged();
    }
}

void SensorService::addFigures(const SensorFrame& frame, double seconds)
{
    for (std::size_t i = 0; i < std::min(frame.meters.size(), m_set.meters.size()); ++i) {
        const MeterFigure& figure = frame.meters[i];
        const SeriesDescription& meter = m_set.meters[i];
        if (figure.watts) {
            m_hub.addSeries(meter); // with its first figure: an empty plot says nothing
            m_hub.addSample(meter.id, {seconds, *figure.watts});
        } else if (figure.isGap) {
            m_hub.addSample(meter.id, {seconds, kNan});
        }
        if (i == 0 && m_set.hasChargedMeter && (figure.watts || figure.isGap)) {
            const double joules = figure.watts ? *figure.watts * figure.seconds : kNan;
            m_hub.countEnergy(meter, {seconds, figure.seconds, joules, m_status.idleWatts,
                                      !figure.problem.isEmpty()});
        }
    }
}

void SensorService::addDevice(const DeviceFrame& frame, double seconds)
{
    if (frame.device != m_device) { // it was on its way
        return;
    }
    for (const DeviceFigure& figure : frame.figures) {
        m_hub.addSeries(figure.description);
        m_hub.addSample(figure.description.id, {seconds, figure.value});
        m_deviceLines.insert(figure.description.id);
    }
}

void SensorService::setDevice(const QString& device, const accel::TelemetrySource& telemetry)
{
    const QSet<QString> lines = std::exchange(m_deviceLines, {});
    for (const QString& line : lines) {
        m_hub.endSeries(line);
    }
    m_device = device;
    post(*m_worker,
         [device, telemetry](SensorWorker& worker) { worker.setDevice(device, telemetry); });
}

void SensorService::addCondition(Quantity quantity,
                                 const std::optional<double>& value,
                                 double seconds)
{
    if (value) {
        m_hub.addSeries(describe(quantity));
        if (seconds - m_lastConditionSeconds > kLongestConditionSeconds) {
            m_hub.addSample(wordFor(quantity), {m_lastConditionSeconds, kNan});
        }
        m_hub.addSample(wordFor(quantity), {seconds, *value});
    }
}

// What was found when they were looked for, and what came up since.
std::vector<SensorProblem> SensorService::problemsNow(const SensorFrame& frame) const
{
    std::vector<SensorProblem> problems = m_set.problems;
    for (std::size_t i = 0; i < std::min(frame.meters.size(), m_set.meters.size()); ++i) {
        const QString& source = m_set.meters[i].source;
        const auto isKnown = [&source](const SensorProblem& problem) {
            return problem.source == source;
        };
        if (!frame.meters[i].problem.isEmpty()
            && std::none_of(problems.begin(), problems.end(), isKnown)) {
            problems.push_back({source, frame.meters[i].problem});
        }
    }
    if (frame.device.problem) {
        problems.push_back(*frame.device.problem);
    }
    return problems;
}

void SensorService::onSampled(const SensorFrame& frame)
{
    const double seconds = toSeconds(frame.at) + m_hubMinusBoot;
    addFigures(frame, seconds);
    addDevice(frame.device, seconds);
    addCondition(Quantity::Temperature, frame.celsius, seconds);
    addCondition(Quantity::Clock, frame.hertz, seconds);
    addCondition(Quantity::Memory, frame.residentBytes, seconds);
    m_lastConditionSeconds = seconds;
    const bool hasReadings =
        std::any_of(frame.meters.begin(), frame.meters.end(),
                    [](const MeterFigure& figure) { return figure.watts.has_value(); })
        || m_status.hasReadings;
    const double told = m_status.costShare.value_or(-1.0);
    const bool isCostNews = std::abs(frame.costShare - told) > kTellCostEvery * std::abs(told);
    std::vector<SensorProblem> problems = problemsNow(frame);
    const bool areProblemsNews = !areOfSameSources(problems, m_status.problems);
    if (hasReadings != m_status.hasReadings || isCostNews || areProblemsNews) {
        if (areProblemsNews) {
            m_status.problems = std::move(problems);
        }
        m_status.hasReadings = hasReadings;
        m_status.costShare = frame.costShare;
        Q_EMIT statusChanged();
    }
}

void SensorService::onIdleMeasured(const power::IdleBaseline& baseline)
{
    m_status.idleWatts = baseline.watts;
    m_status.idleMeasuredAt = bootSecondsOf(baseline.measuredAt) + m_hubMinusBoot;
    Q_EMIT statusChanged();
}

void SensorService::importWallLog(const QString& path)
{
    post(*m_worker, [path](SensorWorker& worker) { worker.loadWallLog(path); });
}

void SensorService::onWallLogLoaded(const QString& path, const std::vector<power::WallSample>& log)
{
    const QString name = QFileInfo(path).fileName();
    if (log.front().seconds < kFirstUnixSeconds) {
        Q_EMIT errorOccurred(tr("%1 counts time from a start of its own; only a log with seconds "
                                "since 1970 can be put beside this session.")
                                 .arg(inOneRun(name)));
        return;
    }
    const double unixMinusHub = m_hub.toUnixSeconds(0.0);
    const double now = m_hub.nowSeconds();
    const double begin = m_hub.startSeconds();
    SeriesDescription description;
    description.id = QStringLiteral("power/wall %1 %2").arg(++m_logs).arg(name);
    description.quantity = Quantity::Power;
    description.name = name;
    description.source = QStringLiteral("log of a meter at the wall: ") + name;
    description.evidence = EvidenceLabel::Measured;
    description.scope = EnergyScope::Machine;
    bool isEmpty = true;
    for (const power::WallSample& sample : log) {
        const double seconds = sample.seconds - unixMinusHub;
        if (seconds >= begin && seconds <= now) {
            m_hub.addSeries(description);
            m_hub.addSample(description.id, {seconds, sample.watts});
            isEmpty = false;
        }
    }
    if (isEmpty) {
        Q_EMIT errorOccurred(
            tr("%1 has nothing from the time of this session.").arg(inOneRun(name)));
        return;
    }
    Q_EMIT wallLogImported(path);
}

} // namespace trilume::app
