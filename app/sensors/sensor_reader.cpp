// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sensors/sensor_reader.h"

#include "app/platform/error_text.h"
#include "app/platform/number_text.h"
#include "app/sensors/sensor_controller.h"
#include "engine/power/find_meters.h"
#include "engine/power/machine_conditions.h"
#include "engine/power/memory_use.h"
#include "engine/power/named_model.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace trilume::app {

namespace {

using std::chrono::nanoseconds;

constexpr std::chrono::seconds kConditionsInterval{1};
constexpr std::chrono::seconds kIdleSettles{1}; // what an answer leaves behind dies away
constexpr std::chrono::seconds kIdleLasts{5};
constexpr double kHertzPerMegahertz = 1e6;

QString toText(const std::string& text)
{
    return QString::fromStdString(text);
}

// "powercap package-0" -> "package-0": where it comes from is in the tool tip.
QString shortName(const QString& source)
{
    const qsizetype space = source.indexOf(QLatin1Char(' '));
    return space < 0 ? source : source.mid(space + 1);
}

bool isPartOfCpu(EnergyScope scope)
{
    return scope == EnergyScope::Package || scope == EnergyScope::Cores;
}

} // namespace

// Adds the time in its scope to what reading has taken.
class SensorReader::Stopwatch
{
public:
    explicit Stopwatch(SensorReader& reader)
        : m_reader(reader)
        , m_start(reader.m_access.now().awake)
    {}

    ~Stopwatch() { m_reader.m_spent += m_reader.m_access.now().awake - m_start; }

    Stopwatch(const Stopwatch&) = delete;
    Stopwatch& operator=(const Stopwatch&) = delete;

private:
    SensorReader& m_reader;
    nanoseconds m_start;
};

SensorReader::SensorReader(power::SystemAccess access, const power::MeterWish& wish)
    : m_access(std::move(access))
{
    open({wish.scope, withSuggestion(wish.model)});
}

SensorReader::~SensorReader() = default;

// Keeps what the processor's name suggests; a model of the same watts is told to be from there.
std::optional<power::CpuModel> SensorReader::withSuggestion(std::optional<power::CpuModel> model)
{
    const std::optional<power::CpuModel> named =
        power::modelFromName(power::processorName(m_access));
    if (!named) {
        return model;
    }
    m_set.suggestion = {named->idleWatts, named->fullWatts, sentenceText(named->basis)};
    if (model && qFuzzyCompare(model->idleWatts, named->idleWatts)
        && qFuzzyCompare(model->fullWatts, named->fullWatts)) {
        model->basis = named->basis;
    }
    return model;
}

void SensorReader::open(const power::MeterWish& wish)
{
    std::vector<std::unique_ptr<power::EnergyMeter>> meters;
    Result<std::unique_ptr<power::EnergyMeter>> charged = power::openMeter(m_access, wish);
    std::string chargedSource;
    if (charged) {
        m_set.hasChargedMeter = true;
        chargedSource = charged.value()->info().source;
        meters.push_back(std::move(charged).value());
        Result<std::unique_ptr<power::EnergyMeter>> again = power::openMeter(m_access, wish);
        if (again) {
            m_idleMeter = std::move(again).value();
        }
    } else if (wish.scope == power::ChargedScope::Machine) {
        m_set.problems.push_back(
            {SensorController::tr("the whole machine"), errorText(charged.error())});
    }
    power::FoundMeters found = power::findMeters(m_access);
    for (const power::UnusableSource& source : found.unusable) {
        m_set.problems.push_back({toText(source.source), errorText(source.reason)});
    }
    for (power::FoundMeter& candidate : found.meters) {
        if (candidate.problem) {
            m_set.problems.push_back(
                {toText(candidate.meter->info().source), errorText(*candidate.problem)});
        }
        if (candidate.meter->info().source != chargedSource) {
            meters.push_back(std::move(candidate.meter));
        }
    }
    m_bank = std::make_unique<power::MeterBank>(std::move(meters), m_access.now);
    for (const power::MeterInfo& info : m_bank->infos()) {
        describe(info);
    }
    m_wasReadable.assign(m_set.meters.size(), false);
    m_openedAt = m_access.now().awake;
}

void SensorReader::describe(const power::MeterInfo& info)
{
    SeriesDescription description;
    description.source = toText(info.source);
    description.id = QStringLiteral("power/") + description.source;
    description.quantity = Quantity::Power;
    description.name = shortName(description.source);
    description.device = isPartOfCpu(info.scope) ? QStringLiteral("CPU") : QString();
    description.evidence = info.label;
    description.scope = info.scope;
    description.accuracy = {info.uncertainty.fraction, info.uncertainty.basis};
    m_set.meters.push_back(std::move(description));
}

SensorFrame SensorReader::read()
{
    SensorFrame frame = readAll();
    const nanoseconds elapsed = m_access.now().awake - m_openedAt;
    frame.costShare = elapsed.count() > 0 ? double(m_spent.count()) / double(elapsed.count()) : 0.0;
    return frame;
}

SensorFrame SensorReader::readAll()
{
    const Stopwatch stopwatch(*this);
    const power::BankSample sample = m_bank->sample();
    m_isOutdated = false;
    SensorFrame frame;
    frame.at = sample.at + m_access.now().asleep;
    frame.meters.reserve(sample.meters.size());
    for (const power::MeterSample& meter : sample.meters) {
        addFigure(meter, frame);
    }
    if (m_lastConditions.count() < 0 || sample.at - m_lastConditions >= kConditionsInterval) {
        m_lastConditions = sample.at;
        addConditions(frame);
    }
    return frame;
}

void SensorReader::addFigure(const power::MeterSample& sample, SensorFrame& frame)
{
    const std::size_t index = frame.meters.size();
    const bool isLost = sample.problem && !sample.standsStill && m_wasReadable[index];
    const bool isOther = toText(m_bank->infos()[index].source) != m_set.meters[index].source;
    m_isOutdated = m_isOutdated || isLost || isOther;
    m_wasReadable[index] = m_wasReadable[index] || !sample.problem;
    frame.meters.push_back({sample.watts, sample.seconds, sample.isGap,
                            sample.problem ? errorText(*sample.problem) : QString()});
}

void SensorReader::addConditions(SensorFrame& frame)
{
    const power::MachineConditions conditions = power::readMachineConditions(m_access);
    frame.celsius = conditions.cpuCelsius;
    if (conditions.cpuMegahertz) {
        frame.hertz = *conditions.cpuMegahertz * kHertzPerMegahertz;
    }
    if (const auto bytes = power::readOwnMemoryBytes(m_access)) {
        frame.residentBytes = static_cast<double>(*bytes);
    }
}

std::optional<power::IdleBaseline> SensorReader::readIdle()
{
    if (m_idleMeter == nullptr) {
        return std::nullopt;
    }
    const Stopwatch stopwatch(*this);
    const nanoseconds now = m_access.now().awake;
    if (m_idleSince.count() == 0) {
        m_idleSince = now;
    }
    if (now - m_idleSince < kIdleSettles) {
        return std::nullopt;
    }
    if (!m_idle) {
        m_idle.emplace(*m_idleMeter, m_access);
    }
    m_idle->sample();
    if (now - m_idleSince < kIdleSettles + kIdleLasts) {
        return std::nullopt;
    }
    const Result<power::IdleBaseline> baseline = m_idle->finish();
    stopIdle();
    return baseline ? std::optional(baseline.value()) : std::nullopt;
}

void SensorReader::stopIdle()
{
    m_idle.reset();
    m_idleSince = {};
}

} // namespace trilume::app
