// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/cpu_model_options.h"
#include "app/cli/device_projections.h"
#include "app/cli/energy_meters.h"
#include "app/cli/energy_report.h"
#include "app/cli/engine_options.h"
#include "app/sensors/device_meter.h"
#include "engine/power/machine_conditions.h"

#include <algorithm>
#include <chrono>
#include <memory>
#include <optional>
#include <system_error>
#include <utility>

#include <unistd.h>

namespace trilume::cli {
namespace {

using std::chrono::nanoseconds;

constexpr std::chrono::milliseconds kSamplePeriod{100};
constexpr std::chrono::seconds kShowPeriod{1};

struct EnergyOptions
{
    power::SystemAccess access;
    std::optional<power::CpuModel> model;
    std::optional<double> seconds; // nothing: until Ctrl-C
    bool isJson = false;
};

Result<EnergyOptions> energyOptions(const Arguments& arguments)
{
    constexpr double kJsonSeconds = 5.0;
    EnergyOptions options;
    options.isJson = arguments.isSet("json");
    if (arguments.isSet("seconds")) {
        constexpr float kShortest = 0.1F;
        constexpr float kLongest = 1e6F;
        const Result<float> seconds = arguments.realNumber("seconds", kShortest, kLongest);
        if (!seconds) {
            return seconds.error();
        }
        options.seconds = static_cast<double>(seconds.value());
    } else if (options.isJson) {
        options.seconds = kJsonSeconds;
    }
    const Result<std::optional<power::CpuModel>> model = cpuModel(arguments);
    if (!model) {
        return model.error();
    }
    options.model = model.value();
    if (arguments.isSet("sysfs")) {
        options.access.sys = toPath(arguments.value("sysfs"));
        options.access.openCounter = nullptr; // its perf events need not be those of this kernel
        std::error_code ignored;
        if (!std::filesystem::is_directory(options.access.sys, ignored)) {
            return Error{Errc::NotFound, Sentence::of("%1: found no folder, expected one like /sys",
                                                      options.access.sys)};
        }
    }
    return options;
}

// Shows figures while they come in: in place of the former ones on a terminal, below them in a
// pipe.
class Display
{
public:
    Display(Console& console, const power::MeterBank& bank, power::BankSample start)
        : m_console(console)
        , m_bank(bank)
        , m_shown(std::move(start))
    {}

    void show(const power::BankSample& sample)
    {
        const std::vector<EnergyRow> rows = energyRows(m_bank.infos(), sample, m_shown);
        if (m_isTerminal) {
            const std::string table = energyTable(rows);
            m_console.outControl(m_upwards);
            m_console.out(table);
            const auto height = std::count(table.begin(), table.end(), '\n');
            m_upwards = "\033[" + std::to_string(height) + "A\033[J";
        } else {
            m_console.out(energyLines(sample.cost.elapsedSeconds, rows));
        }
        m_console.flush();
        m_hasShown = true;
        m_shown = sample;
    }

    // The whole of it, in a pipe below the lines.
    void finish(const power::BankSample& sample)
    {
        if (m_isTerminal) {
            show(sample);
        } else {
            m_console.out((m_hasShown ? "\n" : "")
                          + energyTable(energyRows(m_bank.infos(), sample, m_shown)));
        }
    }

private:
    Console& m_console;
    const power::MeterBank& m_bank;
    power::BankSample m_shown;
    std::string m_upwards; // moves the cursor to the beginning of the table, if there is one
    bool m_hasShown = false;
    bool m_isTerminal = ::isatty(STDOUT_FILENO) == 1;
};

// Reads until the time is over or somebody stops it; the last sample. `onSecond` gets one a second.
power::BankSample watch(power::MeterBank& bank,
                        const CommandContext& context,
                        const EnergyOptions& options,
                        const std::function<void(const power::BankSample&)>& onSecond)
{
    using Clock = std::chrono::steady_clock;
    const Clock::time_point begin = Clock::now();
    nanoseconds end = nanoseconds::max();
    if (options.seconds) {
        end = std::chrono::duration_cast<nanoseconds>(
            std::chrono::duration<double>(*options.seconds));
    }
    nanoseconds nextShow = kShowPeriod;
    nanoseconds due{};
    while (due < end && !context.console.isOutputLost()) {
        due = std::min(due + nanoseconds(kSamplePeriod), end);
        if (!context.interrupt.waitFor(due - (Clock::now() - begin))) {
            break;
        }
        const power::BankSample sample = bank.sample();
        const nanoseconds elapsed = Clock::now() - begin;
        due = std::max(due, elapsed - nanoseconds(kSamplePeriod)); // do not run after lost time
        if (elapsed >= nextShow && due < end) {
            onSecond(sample);
            nextShow += kShowPeriod * (1 + (elapsed - nextShow) / kShowPeriod);
        }
    }
    return settledSample(bank, context.interrupt);
}

} // namespace

ExitCode runEnergy(const CommandContext& context)
{
    const Result<EnergyOptions> options = energyOptions(context.arguments);
    if (!options) {
        return context.failOption(options.error());
    }
    const Result<accel::TelemetrySource> device = telemetryOf(context.arguments);
    if (!device) {
        return context.failOption(device.error());
    }
    std::unique_ptr<power::EnergyMeter> deviceMeter;
    if (device.value()) {
        deviceMeter = std::make_unique<app::DeviceMeter>(
            context.arguments.text("device"), device.value(), options.value().access.now);
    }
    Result<power::MeterBank> opened = openMeterBank(options.value().access, options.value().model,
                                                    context.interrupt, std::move(deviceMeter));
    if (!opened) {
        return context.console.fail(opened.error());
    }
    power::MeterBank& bank = opened.value();
    const Sentence conditions =
        power::conditionsText(power::readMachineConditions(options.value().access));
    Display display(context.console, bank, settledSample(bank, context.interrupt));
    const bool isJson = options.value().isJson;
    const power::BankSample last =
        watch(bank, context, options.value(), [&](const power::BankSample& sample) {
            if (!isJson) {
                display.show(sample);
            }
        });
    const std::vector<EnergyRow> rows = energyRows(bank.infos(), last, last);
    if (isJson) {
        context.console.out(energyJson(last.cost.elapsedSeconds, rows));
    } else {
        display.finish(last);
    }
    for (const std::string& note : energyNotes(rows, last.cost, conditions)) {
        context.console.note(note);
    }
    // Ctrl-C is how a measurement without an end is ended, and cuts short one that has a length.
    const bool isCut = context.interrupt.wasInterrupted() && options.value().seconds;
    return isCut ? ExitCode::Interrupted : ExitCode::Done;
}

} // namespace trilume::cli
