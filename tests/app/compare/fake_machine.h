// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/comparison_machine.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace trilume::tests {

// What a configuration of the fake machine does; named by its model.
struct FakeBehaviour
{
    double prefillSeconds = 0.1;
    double decodeSeconds = 0.5;
    double watts = 10.0;
    double noise = 0.0;    // of seconds and watts, relative
    int failingPass = 0;   // from 1; 0: none
    int differingPass = 0; // whose last token is another one; 0: none
    bool cannotBePrepared = false;
};

// A machine with a clock of its own and a counter of joules that is renewed every millisecond, in
// which only so many models fit. It notes what it is asked for.
class FakeMachine final : public app::ComparisonMachine
{
public:
    static constexpr std::uint64_t kTokens = 8;

    explicit FakeMachine(std::uint64_t seed = 1)
        : m_random(seed)
    {
        m_access.proc = "/nothing/here";
        m_access.now = [this] {
            return power::Instant{m_now, {}};
        };
    }

    std::map<std::string, FakeBehaviour> behaviours;
    std::vector<std::string> log;
    std::size_t capacity = 100; // models that fit
    double drift = 0.0;         // by which all gets slower for each second of the clock
    bool hasMeter = true;
    int readsUntilMeter = 0;      // that fail at first
    std::function<void()> onPass; // before each one
    std::stop_source stop;

    [[nodiscard]] std::size_t resident() const { return m_resident; }

    [[nodiscard]] app::MachineDescription describe() override { return {}; }

    [[nodiscard]] Result<power::MeterInfo> meter() override
    {
        if (!hasMeter) {
            return Error{Errc::NotFound, Sentence::of("no meter here")};
        }
        return m_meter.info();
    }

    [[nodiscard]] Result<std::unique_ptr<app::ComparisonSubject>> prepare(
        const app::ComparedConfiguration& configuration,
        const app::ComparisonPlan&,
        const app::Preparation& preparation) override
    {
        log.push_back("prepare " + configuration.model);
        if (preparation.onProgress) {
            preparation.onProgress(0.5);
        }
        if (preparation.stop.stop_requested()) {
            return Error{Errc::Cancelled, Sentence::of("stopped")};
        }
        if (m_resident >= capacity) {
            return Error{Errc::OutOfMemory, Sentence::of("no memory")};
        }
        if (behaviours[configuration.model].cannotBePrepared) {
            return Error{Errc::NotFound, Sentence::of("no such model")};
        }
        advance(0.7);
        return std::unique_ptr<app::ComparisonSubject>(
            std::make_unique<FakeSubject>(*this, configuration.model));
    }

    [[nodiscard]] Result<power::IdleBaseline> rest(double seconds,
                                                   const std::stop_token& token) override
    {
        log.emplace_back("rest");
        if (token.stop_requested()) {
            return Error{Errc::Cancelled, Sentence::of("stopped")};
        }
        advance(seconds);
        power::IdleBaseline baseline;
        baseline.watts = kIdleWatts;
        baseline.seconds = seconds;
        baseline.source = m_meter.info().source;
        return baseline;
    }

    [[nodiscard]] std::chrono::nanoseconds now() override { return m_now; }

    [[nodiscard]] std::int64_t secondsSince1970() override { return 1'790'000'000; }

    static constexpr double kIdleWatts = 2.0;

private:
    class FakeMeter final : public power::EnergyMeter
    {
    public:
        explicit FakeMeter(FakeMachine& machine)
            : m_machine(machine)
        {
            m_info.source = "fake package";
            m_info.uncertainty = {0.01, Sentence::of("assumed")};
            m_info.resolution = std::chrono::milliseconds(1);
        }

        [[nodiscard]] const power::MeterInfo& info() const override { return m_info; }

        Result<power::EnergyReading> read() override
        {
            if (m_machine.readsUntilMeter > 0) {
                --m_machine.readsUntilMeter;
                return Error{Errc::Io, Sentence::of("not there yet")};
            }
            return power::EnergyReading{m_machine.m_counter, m_machine.m_now, 0.0};
        }

    private:
        FakeMachine& m_machine;
        power::MeterInfo m_info;
    };

    class FakeSubject final : public app::ComparisonSubject
    {
    public:
        FakeSubject(FakeMachine& machine, std::string model)
            : m_machine(machine)
            , m_model(std::move(model))
        {
            ++m_machine.m_resident;
            m_info.modelName = "fake";
            m_info.threads = 1;
            m_info.isa = "scalar";
            m_info.packing = "2bit";
            m_info.weightBytesPerToken = 1000;
        }

        ~FakeSubject() override { --m_machine.m_resident; }

        [[nodiscard]] const app::SubjectInfo& info() const override { return m_info; }

        [[nodiscard]] std::optional<power::MeterInfo> deviceMeter() const override { return {}; }

        [[nodiscard]] Sentence note() const override { return {}; }

        [[nodiscard]] Result<Pass> pass(const std::stop_token& token) override
        {
            return m_machine.pass(m_model, token);
        }

    private:
        FakeMachine& m_machine;
        std::string m_model;
        app::SubjectInfo m_info;
    };

    double noisy(double value, double noise)
    {
        return value * (1.0 + noise * std::normal_distribution<double>()(m_random));
    }

    void advance(double seconds, double watts = kIdleWatts)
    {
        m_now += std::chrono::nanoseconds(static_cast<std::int64_t>(seconds * 1e9));
        m_joules += watts * seconds;
        // The counter shows what had come by its last tick.
        const double late =
            std::chrono::duration<double>(m_now % std::chrono::milliseconds(1)).count();
        m_counter = m_joules - watts * late;
    }

    app::PhaseMeasure phase(double seconds, double watts, std::uint64_t tokens)
    {
        app::PhaseMeasure measure;
        measure.tokens = tokens;
        std::optional<power::PhaseMark> before;
        if (hasMeter) {
            before = power::markPhase(m_meter, m_access);
        }
        const std::chrono::nanoseconds start = m_now;
        advance(seconds, watts);
        measure.seconds = std::chrono::duration<double>(m_now - start).count();
        if (before) {
            measure.machine = power::spanBetween(*before, power::markPhase(m_meter, m_access));
        }
        return measure;
    }

    Result<app::ComparisonSubject::Pass> pass(const std::string& model,
                                              const std::stop_token& token)
    {
        const FakeBehaviour& behaviour = behaviours[model];
        const int number = ++m_passes[model];
        log.push_back("pass " + model);
        if (onPass) {
            onPass();
        }
        if (token.stop_requested()) {
            return Error{Errc::Cancelled, Sentence::of("stopped")};
        }
        if (number == behaviour.failingPass) {
            return Error{Errc::Device, Sentence::of("the fake model is gone")};
        }
        const double slowness = 1.0 + drift * std::chrono::duration<double>(m_now).count();
        app::ComparisonSubject::Pass pass;
        pass.measure.prefill = phase(behaviour.prefillSeconds * slowness, behaviour.watts, 5);
        pass.measure.firstTokenSeconds = pass.measure.prefill.seconds;
        pass.measure.decode = phase(noisy(behaviour.decodeSeconds, behaviour.noise) * slowness,
                                    noisy(behaviour.watts, behaviour.noise), kTokens - 1);
        pass.ids.assign(kTokens, 7);
        if (number == behaviour.differingPass) {
            pass.ids.back() = 8;
        }
        return pass;
    }

    std::mt19937_64 m_random;
    power::SystemAccess m_access;
    FakeMeter m_meter{*this};
    std::chrono::nanoseconds m_now{};
    double m_joules = 0.0;
    double m_counter = 0.0; // of them, what the meter shows
    std::size_t m_resident = 0;
    std::map<std::string, int> m_passes;
};

} // namespace trilume::tests
