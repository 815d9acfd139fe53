// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/cpu_model.h"

#include "engine/power/totals_p.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>

namespace trilume::power {

namespace {

constexpr std::size_t kTickFields = 8;

// Fields of the line "cpu" in /proc/stat. Guests are within user and nice.
enum TickField : std::size_t
{
    User,
    Nice,
    System,
    Idle,
    IoWait,
    Irq,
    SoftIrq,
    Steal,
};

using Ticks = std::array<std::int64_t, kTickFields>;

// The next blank-separated word; empty at the end.
std::string_view takeWord(std::string_view& text)
{
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    const std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(word.size());
    return word;
}

std::optional<std::int64_t> parseTicks(std::string_view word)
{
    std::int64_t ticks = 0;
    const auto [stop, code] = std::from_chars(word.data(), word.data() + word.size(), ticks);
    if (word.empty() || code != std::errc() || stop != word.data() + word.size() || ticks < 0) {
        return std::nullopt;
    }
    return ticks;
}

Result<Ticks> readMachineTicks(const SystemAccess& access)
{
    const std::filesystem::path file = access.proc / "stat";
    const Result<std::string> text = readTrimmed(access, file);
    if (!text) {
        return text.error();
    }
    std::string_view line = text.value();
    line = line.substr(0, line.find('\n'));
    Ticks ticks{};
    bool isGood = takeWord(line) == "cpu";
    for (std::int64_t& field : ticks) {
        const std::optional<std::int64_t> count = parseTicks(takeWord(line));
        isGood = isGood && count;
        field = count.value_or(0);
    }
    if (!isGood) {
        constexpr std::size_t kShown = 60;
        return Error{Errc::Corrupt, file.string() + ": found \"" + text.value().substr(0, kShown)
                                        + "\", expected a line \"cpu\" with 8 counts"};
    }
    return ticks;
}

Result<std::int64_t> readOwnTicks(const SystemAccess& access)
{
    const std::filesystem::path file = access.proc / "self/stat";
    const Result<std::string> text = readTrimmed(access, file);
    if (!text) {
        return text.error();
    }
    // The name may hold blanks and brackets: fields are counted behind the last one.
    const std::size_t bracket = text.value().rfind(')');
    std::string_view rest = text.value();
    rest.remove_prefix(bracket == std::string::npos ? rest.size() : bracket + 1);
    constexpr int kFieldsBetween = 11; // state to cmajflt; utime and stime follow
    for (int field = 0; field < kFieldsBetween; ++field) {
        takeWord(rest);
    }
    const std::optional<std::int64_t> user = parseTicks(takeWord(rest));
    const std::optional<std::int64_t> system = parseTicks(takeWord(rest));
    if (!user || !system) {
        return Error{Errc::Corrupt,
                     file.string()
                         + ": found no utime and stime, expected counts in fields 14 "
                           "and 15"};
    }
    return *user + *system;
}

enum class Part
{
    Cpu,
    Process,
};

class ModelledMeter final : public EnergyMeter
{
public:
    ModelledMeter(const SystemAccess& access, const CpuModel& model, Part part)
        : m_access(access)
        , m_model(model)
        , m_part(part)
    {
        m_info.source = part == Part::Cpu ? "model cpu" : "model process";
        m_info.label = EvidenceLabel::Modelled;
        m_info.scope = part == Part::Cpu ? EnergyScope::Package : EnergyScope::Process;
        m_info.uncertainty = {0.5,
                              "assumed: power as a line from idle to full; watts " + m_model.basis};
        m_info.longestInterval = std::chrono::nanoseconds::max();
    }

    [[nodiscard]] const MeterInfo& info() const override { return m_info; }

    Result<EnergyReading> read() override;

private:
    struct Sample
    {
        Ticks machine{};
        std::int64_t own = 0;
        Instant at;
    };

    // Joules from the last sample to `next`; nothing if the counts cannot be of one machine.
    [[nodiscard]] std::optional<double> joulesTo(const Sample& next) const;

    SystemAccess m_access;
    CpuModel m_model;
    Part m_part;
    MeterInfo m_info;
    std::optional<Sample> m_last;
    EnergyReading m_reading;
};

std::optional<double> ModelledMeter::joulesTo(const Sample& next) const
{
    Ticks steps{};
    std::int64_t all = 0;
    for (std::size_t i = 0; i < kTickFields; ++i) {
        steps[i] = next.machine[i] - m_last->machine[i];
        // Of these two the kernel says itself that they may fall a little.
        if (i == IoWait || i == Idle) {
            steps[i] = std::max<std::int64_t>(steps[i], 0);
        }
        if (steps[i] < 0) {
            return std::nullopt;
        }
        all += steps[i];
    }
    const std::int64_t busy = all - steps[Idle] - steps[IoWait] - steps[Steal];
    const std::int64_t own = next.own - m_last->own;
    if (all == 0 || own < 0) {
        return std::nullopt;
    }
    const double utilisation = static_cast<double>(busy) / static_cast<double>(all);
    const double watts = m_model.idleWatts + (m_model.fullWatts - m_model.idleWatts) * utilisation;
    double share = 1.0;
    if (m_part == Part::Process) {
        // The two files are read one after the other: the share may come out above 1.
        share =
            busy == 0 ? 0.0 : std::min(1.0, static_cast<double>(own) / static_cast<double>(busy));
    }
    return watts * toSeconds(next.at.awake - m_last->at.awake) * share;
}

Result<EnergyReading> ModelledMeter::read()
{
    Sample next;
    const Result<Ticks> machine = readMachineTicks(m_access);
    if (!machine) {
        return machine.error();
    }
    next.machine = machine.value();
    if (m_part == Part::Process) {
        const Result<std::int64_t> own = readOwnTicks(m_access);
        if (!own) {
            return own.error();
        }
        next.own = own.value();
    }
    next.at = m_access.now();
    m_reading.at = next.at.awake;
    if (m_last && next.machine == m_last->machine) {
        return m_reading; // no tick since then: the next read covers this interval too
    }
    if (m_last) {
        if (const std::optional<double> joules = joulesTo(next)) {
            m_reading.joules += *joules;
        } else {
            m_reading.missingSeconds += toSeconds(next.at.awake - m_last->at.awake);
        }
    }
    m_last = next;
    return m_reading;
}

Result<std::unique_ptr<EnergyMeter>> makeMeter(const SystemAccess& access,
                                               const CpuModel& model,
                                               Part part)
{
    constexpr double kMost = 10'000.0;
    const bool isGood = std::isfinite(model.idleWatts) && std::isfinite(model.fullWatts)
                        && model.idleWatts >= 0.0 && model.idleWatts <= model.fullWatts
                        && model.fullWatts > 0.0 && model.fullWatts <= kMost;
    if (!isGood) {
        return Error{Errc::InvalidArgument,
                     "model of the processor: found " + std::to_string(model.idleWatts)
                         + " W idle and " + std::to_string(model.fullWatts)
                         + " W full, expected 0 <= idle <= full <= 10000, full above 0"};
    }
    std::unique_ptr<EnergyMeter> meter = std::make_unique<ModelledMeter>(access, model, part);
    const Result<EnergyReading> first = meter->read();
    if (!first) {
        return first.error();
    }
    return meter;
}

} // namespace

Result<std::unique_ptr<EnergyMeter>> modelledCpuMeter(const SystemAccess& access,
                                                      const CpuModel& model)
{
    return makeMeter(access, model, Part::Cpu);
}

Result<std::unique_ptr<EnergyMeter>> modelledProcessMeter(const SystemAccess& access,
                                                          const CpuModel& model)
{
    return makeMeter(access, model, Part::Process);
}

} // namespace trilume::power
