// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparer.h"

#include "app/compare/run_figures.h"
#include "app/compare/subject_shelf_p.h"

#include <algorithm>
#include <utility>

namespace trilume::app {

namespace {

using Step = ComparisonProgress::Step;

double secondsOf(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

class Comparing
{
public:
    Comparing(const ComparisonPlan& plan,
              const std::vector<ComparedConfiguration>& configurations,
              ComparisonMachine& machine,
              const ComparerOptions& options)
        : m_machine(machine)
        , m_options(options)
        , m_shelf(machine, configurations.size())
    {
        m_result.plan = plan;
        m_result.machine = machine.describe();
        m_result.startedAt = machine.secondsSince1970();
        for (const ComparedConfiguration& configuration : configurations) {
            m_result.runs.emplace_back().configuration = configuration;
        }
        if (Result<power::MeterInfo> meter = machine.meter()) {
            m_result.meter = std::move(meter).value();
        } else {
            m_result.meterProblem = meter.error().sentence;
        }
    }

    Comparison run()
    {
        for (std::size_t i = 0; i < m_result.runs.size() && !isStopped(); ++i) {
            begin(i);
        }
        m_result.end = measure();
        return std::move(m_result);
    }

private:
    [[nodiscard]] bool isStopped() const
    {
        return m_isCancelled || m_options.stop.stop_requested();
    }

    [[nodiscard]] bool isLive(std::size_t index) const
    {
        return m_result.runs[index].problem.isEmpty();
    }

    [[nodiscard]] bool isAnyLive() const
    {
        return std::ranges::any_of(m_result.runs,
                                   [](const ComparedRun& run) { return run.problem.isEmpty(); });
    }

    void tell(Step step, std::size_t index, int round = 0) const
    {
        if (m_options.onProgress) {
            m_options.onProgress({step, index, round, m_result.plan.mostRounds});
        }
    }

    void tellLoading(std::size_t index, double share) const
    {
        if (m_options.onProgress) {
            m_options.onProgress({Step::Preparing, index, 0, m_result.plan.mostRounds, share});
        }
    }

    void fail(std::size_t index, const Error& error)
    {
        if (error.code == Errc::Cancelled) {
            m_isCancelled = true;
            return;
        }
        m_result.runs[index].problem = error.sentence;
        m_shelf.release(index);
    }

    // Null: it failed, or everything was stopped.
    ComparisonSubject* take(std::size_t index)
    {
        ComparedRun& run = m_result.runs[index];
        const bool isReady = m_shelf.isReady(index);
        if (!isReady) {
            tell(Step::Preparing, index);
        }
        Preparation preparation;
        preparation.stop = m_options.stop;
        preparation.onProgress = [this, index](double share) {
            tellLoading(index, share);
        };
        const Result<ComparisonSubject*> subject =
            m_shelf.take(index, run.configuration, m_result.plan, preparation);
        if (!subject) {
            fail(index, subject.error());
            return nullptr;
        }
        run.subject = subject.value()->info();
        if (!isReady && !run.baseline && run.baselineProblem.isEmpty()) {
            rest(index);
        }
        return isReady || warmUp(index, *subject.value()) ? subject.value() : nullptr;
    }

    void begin(std::size_t index) { static_cast<void>(take(index)); }

    void rest(std::size_t index)
    {
        if (!m_result.meter || m_result.plan.idleSeconds <= 0.0 || isStopped()) {
            return;
        }
        tell(Step::Resting, index);
        ComparedRun& run = m_result.runs[index];
        const Result<power::IdleBaseline> baseline =
            m_machine.rest(m_result.plan.idleSeconds, m_options.stop);
        if (baseline) {
            run.baseline = baseline.value();
        } else if (baseline.error().code == Errc::Cancelled) {
            m_isCancelled = true;
        } else {
            run.baselineProblem = baseline.error().sentence;
        }
    }

    bool warmUp(std::size_t index, ComparisonSubject& subject)
    {
        for (int i = 0; i < m_result.plan.warmUps; ++i) {
            if (isStopped()) {
                return false;
            }
            tell(Step::WarmingUp, index);
            if (!pass(index, subject)) {
                return false;
            }
        }
        return true;
    }

    std::optional<PassMeasure> pass(std::size_t index, ComparisonSubject& subject)
    {
        ComparedRun& run = m_result.runs[index];
        Result<ComparisonSubject::Pass> pass = subject.pass(m_options.stop);
        run.note = subject.note();
        run.deviceMeter = subject.deviceMeter();
        if (!pass) {
            fail(index, pass.error());
            return std::nullopt;
        }
        if (run.ids.empty()) {
            run.ids = std::move(pass.value().ids);
        } else if (run.ids != pass.value().ids) {
            fail(index, {Errc::Internal,
                         Sentence::of("it wrote other tokens than in its first pass: its results "
                                      "are not to be relied on")});
            return std::nullopt;
        }
        return pass.value().measure;
    }

    // False: there was none.
    bool round(std::size_t index)
    {
        ComparisonSubject* const subject = take(index);
        if (subject == nullptr || isStopped()) {
            return false;
        }
        ComparedRun& run = m_result.runs[index];
        tell(Step::Measuring, index, static_cast<int>(run.rounds.size()) + 1);
        ComparisonRound round;
        const std::chrono::nanoseconds start = m_machine.now();
        m_firstRound = m_firstRound.value_or(start);
        round.startSeconds = secondsOf(start - *m_firstRound);
        while (round.passes == 0 || round.sum.decode.seconds < m_result.plan.roundSeconds) {
            const std::optional<PassMeasure> measure = pass(index, *subject);
            if (!measure) {
                return false;
            }
            if (round.passes == 0) {
                round.sum = *measure;
            } else {
                round.sum += *measure;
            }
            ++round.passes;
        }
        round.turn = ++m_turn;
        run.rounds.push_back(round);
        return true;
    }

    [[nodiscard]] bool isTimeOver(int cycle) const
    {
        return cycle > 0 && m_firstRound
               && secondsOf(m_machine.now() - *m_firstRound) >= m_result.plan.secondsLimit;
    }

    [[nodiscard]] bool isSettled() const
    {
        return std::ranges::all_of(m_result.runs, [this](const ComparedRun& run) {
            return !run.problem.isEmpty()
                   || largestSpread(figuresOf(m_result, run)).value_or(1.0)
                          < m_result.plan.spreadLimit;
        });
    }

    ComparisonEnd measure()
    {
        const std::size_t count = m_result.runs.size();
        for (int cycle = 0; cycle < m_result.plan.mostRounds; ++cycle) {
            for (std::size_t i = 0; i < count; ++i) {
                const std::size_t index = cycle % 2 == 0 ? i : count - 1 - i;
                if (isStopped()) {
                    return ComparisonEnd::Cancelled;
                }
                if (isTimeOver(cycle)) {
                    return ComparisonEnd::Time;
                }
                if (isLive(index)) {
                    round(index);
                }
            }
            if (isStopped()) {
                return ComparisonEnd::Cancelled;
            }
            if (!isAnyLive()) {
                return ComparisonEnd::Failed;
            }
            const int done = cycle + 1;
            if (done % 2 == 0 && done >= m_result.plan.leastRounds && isSettled()) {
                return ComparisonEnd::Spread;
            }
        }
        return isAnyLive() ? ComparisonEnd::Rounds : ComparisonEnd::Failed;
    }

    ComparisonMachine& m_machine;
    const ComparerOptions& m_options;
    SubjectShelf m_shelf;
    Comparison m_result;
    std::optional<std::chrono::nanoseconds> m_firstRound;
    int m_turn = 0;
    bool m_isCancelled = false;
};

} // namespace

Comparison compare(const ComparisonPlan& plan,
                   const std::vector<ComparedConfiguration>& configurations,
                   ComparisonMachine& machine,
                   const ComparerOptions& options)
{
    return Comparing(plan, configurations, machine, options).run();
}

} // namespace trilume::app
