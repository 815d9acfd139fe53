// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparer.h"
#include "app/compare/run_figures.h"
#include "tests/app/compare/fake_machine.h"

#include <QTest>

#include <algorithm>

using namespace trilume;
using namespace trilume::app;
using trilume::tests::FakeMachine;

namespace {

std::vector<ComparedConfiguration> named(const std::vector<std::string>& models)
{
    std::vector<ComparedConfiguration> all;
    for (const std::string& model : models) {
        all.emplace_back().model = model;
    }
    return all;
}

// Rounds of one pass, as many as were wanted.
ComparisonPlan planOf(int rounds)
{
    ComparisonPlan plan;
    plan.leastRounds = rounds;
    plan.mostRounds = rounds;
    plan.spreadLimit = 0.0;
    plan.secondsLimit = 1e6;
    plan.roundSeconds = 0.1;
    return plan;
}

// "a b b a" of the rounds, by their turns.
std::string orderOf(const Comparison& comparison)
{
    std::vector<std::pair<int, std::string>> turns;
    for (const ComparedRun& run : comparison.runs) {
        for (const ComparisonRound& round : run.rounds) {
            turns.emplace_back(round.turn, run.configuration.model);
        }
    }
    std::ranges::sort(turns);
    std::string order;
    for (const auto& [turn, model] : turns) {
        order += model;
    }
    return order;
}

} // namespace

class TestComparer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsBackAtEachEnd();
    void preparesRestsAndWarmsUpFirst();
    void aRoundFillsItsTime();
    void driftFavoursNone();
    void endsWhenAllSpreadsAreSmall();
    void looksAtTheSpreadWhenTheOrderIsBack();
    void endsWhenTimeIsOver();
    void eachHasARoundWhateverTheTime();
    void aStopKeepsWhatIsDone();
    void aStopBeforeTheFirstRound();
    void oneThatFailsDoesNotEndTheOthers_data();
    void oneThatFailsDoesNotEndTheOthers();
    void otherTokensThanBeforeAreAFailure();
    void failsWhenNoneIsLeft();
    void loadsAgainWhereMemoryHoldsOne();
    void aLateMeterCostsRoundsOfEnergyAlone();
    void withoutAMeterThereIsNoRest();
    void twoRunsAgreeWithinTheirSpread();
};

void TestComparer::turnsBackAtEachEnd()
{
    FakeMachine machine;
    const Comparison comparison = compare(planOf(4), named({"a", "b", "c"}), machine);
    QCOMPARE(orderOf(comparison), std::string("abccbaabccba"));
    QCOMPARE(comparison.end, ComparisonEnd::Rounds);
    QCOMPARE(comparison.runs[0].ids.size(), FakeMachine::kTokens);
}

void TestComparer::preparesRestsAndWarmsUpFirst()
{
    FakeMachine machine;
    ComparisonPlan plan = planOf(1);
    plan.warmUps = 2;
    std::string steps;
    ComparerOptions options;
    options.onProgress = [&steps](const ComparisonProgress& progress) {
        steps += std::to_string(static_cast<int>(progress.step)) + std::to_string(progress.run)
                 + std::to_string(progress.round) + (progress.share > 0.0 ? "half " : " ");
    };
    const Comparison comparison = compare(plan, named({"a", "b"}), machine, options);
    const std::vector<std::string> expected{"prepare a", "rest",   "pass a", "pass a", "prepare b",
                                            "rest",      "pass b", "pass b", "pass a", "pass b"};
    QCOMPARE(machine.log, expected);
    QCOMPARE(steps, std::string("100 100half 200 300 300 110 110half 210 310 310 401 411 "));
    QVERIFY(comparison.runs[1].baseline.has_value());
    QCOMPARE(machine.resident(), 0U); // nothing stays behind
}

void TestComparer::aRoundFillsItsTime()
{
    FakeMachine machine;
    machine.behaviours["a"].decodeSeconds = 0.3;
    ComparisonPlan plan = planOf(1);
    plan.roundSeconds = 1.0;
    const Comparison comparison = compare(plan, named({"a"}), machine);
    const ComparisonRound& round = comparison.runs[0].rounds.at(0);
    QCOMPARE(round.passes, 4);
    QCOMPARE(round.sum.decode.tokens, 4 * (FakeMachine::kTokens - 1));
    QCOMPARE(round.sum.prefill.tokens, 20U);
    QCOMPARE(round.sum.decode.machine->pieces, 4);
    QVERIFY(std::abs(round.sum.decode.seconds - 1.2) < 1e-9);
}

// The machine gets slower all the time: what comes second in each turn would look slower.
void TestComparer::driftFavoursNone()
{
    FakeMachine machine;
    machine.drift = 0.01;
    const Comparison comparison = compare(planOf(8), named({"a", "b"}), machine);
    const auto seconds = [&](std::size_t run) {
        double sum = 0.0;
        for (const ComparisonRound& round : comparison.runs[run].rounds) {
            sum += round.sum.decode.seconds;
        }
        return sum;
    };
    QVERIFY2(std::abs(seconds(0) / seconds(1) - 1.0) < 0.002,
             qPrintable(QString::number(seconds(0) / seconds(1))));
}

void TestComparer::endsWhenAllSpreadsAreSmall()
{
    FakeMachine machine;
    ComparisonPlan plan = planOf(20);
    plan.leastRounds = 4;
    plan.spreadLimit = 0.02;
    const Comparison steady = compare(plan, named({"a", "b"}), machine);
    QCOMPARE(steady.end, ComparisonEnd::Spread);
    QCOMPARE(steady.runs[0].rounds.size(), 4U);
    machine.behaviours["b"].noise = 0.2; // of one alone: both go on
    const Comparison noisy = compare(plan, named({"a", "b"}), machine);
    QCOMPARE(noisy.end, ComparisonEnd::Rounds);
    QCOMPARE(noisy.runs[0].rounds.size(), 20U);
    QCOMPARE(noisy.runs[1].rounds.size(), 20U);
}

void TestComparer::looksAtTheSpreadWhenTheOrderIsBack()
{
    FakeMachine machine;
    ComparisonPlan plan = planOf(20);
    plan.leastRounds = 3;
    plan.spreadLimit = 0.02;
    QCOMPARE(compare(plan, named({"a", "b"}), machine).runs[0].rounds.size(), 4U);
}

void TestComparer::endsWhenTimeIsOver()
{
    FakeMachine machine;
    ComparisonPlan plan = planOf(100);
    plan.secondsLimit = 5.9; // a round takes 0.6 s
    const Comparison comparison = compare(plan, named({"a", "b"}), machine);
    QCOMPARE(comparison.end, ComparisonEnd::Time);
    QCOMPARE(orderOf(comparison), std::string("abbaabbaab"));
}

void TestComparer::eachHasARoundWhateverTheTime()
{
    FakeMachine machine;
    ComparisonPlan plan = planOf(100);
    plan.secondsLimit = 0.0;
    const Comparison comparison = compare(plan, named({"a", "b", "c"}), machine);
    QCOMPARE(comparison.end, ComparisonEnd::Time);
    QCOMPARE(orderOf(comparison), std::string("abc"));
}

void TestComparer::aStopKeepsWhatIsDone()
{
    FakeMachine machine;
    int passes = 0;
    machine.onPass = [&] {
        if (++passes == 6) { // after two of warming up and three rounds
            machine.stop.request_stop();
        }
    };
    ComparerOptions options;
    options.stop = machine.stop.get_token();
    const Comparison comparison = compare(planOf(10), named({"a", "b"}), machine, options);
    QCOMPARE(comparison.end, ComparisonEnd::Cancelled);
    QCOMPARE(orderOf(comparison), std::string("abb"));
    QVERIFY(comparison.runs[0].problem.isEmpty());
    QVERIFY(figuresOf(comparison, comparison.runs[0]).tokensPerSecond.has_value());
}

void TestComparer::aStopBeforeTheFirstRound()
{
    FakeMachine machine;
    machine.stop.request_stop();
    ComparerOptions options;
    options.stop = machine.stop.get_token();
    const Comparison comparison = compare(planOf(10), named({"a"}), machine, options);
    QCOMPARE(comparison.end, ComparisonEnd::Cancelled);
    QVERIFY(machine.log.empty());
}

void TestComparer::oneThatFailsDoesNotEndTheOthers_data()
{
    QTest::addColumn<int>("failingPass"); // 0: it cannot even be prepared
    QTest::addColumn<QByteArray>("problem");
    QTest::addColumn<int>("rounds");
    QTest::newRow("prepare") << 0 << QByteArray("no such model") << 0;
    QTest::newRow("warm-up") << 1 << QByteArray("the fake model is gone") << 0;
    QTest::newRow("third round") << 4 << QByteArray("the fake model is gone") << 2;
}

void TestComparer::oneThatFailsDoesNotEndTheOthers()
{
    QFETCH(int, failingPass);
    QFETCH(QByteArray, problem);
    QFETCH(int, rounds);
    FakeMachine machine;
    machine.behaviours["b"].failingPass = failingPass;
    machine.behaviours["b"].cannotBePrepared = failingPass == 0;
    const Comparison comparison = compare(planOf(4), named({"a", "b", "c"}), machine);
    QCOMPARE(comparison.end, ComparisonEnd::Rounds);
    QCOMPARE(QByteArray::fromStdString(comparison.runs[1].problem.english()), problem);
    QCOMPARE(comparison.runs[1].rounds.size(), static_cast<std::size_t>(rounds));
    QCOMPARE(comparison.runs[0].rounds.size(), 4U);
    QCOMPARE(comparison.runs[2].rounds.size(), 4U);
}

void TestComparer::otherTokensThanBeforeAreAFailure()
{
    FakeMachine machine;
    machine.behaviours["a"].differingPass = 3;
    const Comparison comparison = compare(planOf(4), named({"a"}), machine);
    QVERIFY(comparison.runs[0].problem.english().starts_with("it wrote other tokens"));
    QCOMPARE(comparison.runs[0].rounds.size(), 1U);
}

void TestComparer::failsWhenNoneIsLeft()
{
    FakeMachine machine;
    machine.behaviours["a"].cannotBePrepared = true;
    QCOMPARE(compare(planOf(4), named({"a"}), machine).end, ComparisonEnd::Failed);
    QCOMPARE(machine.log.size(), 1U);
}

void TestComparer::loadsAgainWhereMemoryHoldsOne()
{
    FakeMachine machine;
    machine.capacity = 1;
    const Comparison comparison = compare(planOf(2), named({"a", "b"}), machine);
    QCOMPARE(orderOf(comparison), std::string("abba"));
    // The second attempt is after the other one was let go; b stays for its two rounds in a row.
    const std::vector<std::string> expected{
        "prepare a", "rest",      "pass a",    "prepare b", "prepare b", "rest",      "pass b",
        "prepare a", "prepare a", "pass a",    "pass a",    "prepare b", "prepare b", "pass b",
        "pass b",    "pass b",    "prepare a", "prepare a", "pass a",    "pass a"};
    QCOMPARE(machine.log, expected);
    QVERIFY(comparison.runs[1].problem.isEmpty());
}

// A meter that answers late has no joules at first; what comes later has.
void TestComparer::aLateMeterCostsRoundsOfEnergyAlone()
{
    FakeMachine machine;
    machine.behaviours["a"].decodeSeconds = 2.0;
    machine.readsUntilMeter = 7; // four of warming up, and three of the first round
    const Comparison comparison = compare(planOf(3), named({"a"}), machine);
    const ComparedRun& run = comparison.runs[0];
    QVERIFY(run.rounds[0].sum.decode.machine->problem.has_value());
    const RunFigures figures = figuresOf(comparison, run);
    QCOMPARE(figures.tokensPerSecond->rounds, 3);
    QCOMPARE(figures.energy->joulesPerToken->rounds, 2);
    QCOMPARE(figures.energy->problem.english(), std::string("not there yet"));
    QVERIFY(std::abs(figures.energy->watts->mean - 10.0) < 0.02);
    QVERIFY(std::abs(figures.energy->joulesPerToken->mean - 20.0 / 7.0) < 0.01);
    QVERIFY(std::abs(figures.energy->netJoulesPerToken->mean - 16.0 / 7.0) < 0.01);
}

void TestComparer::withoutAMeterThereIsNoRest()
{
    FakeMachine machine;
    machine.hasMeter = false;
    const Comparison comparison = compare(planOf(1), named({"a"}), machine);
    QVERIFY(std::ranges::find(machine.log, "rest") == machine.log.end());
    QCOMPARE(comparison.meterProblem.english(), std::string("no meter here"));
    QVERIFY(!figuresOf(comparison, comparison.runs[0]).energy.has_value());
}

void TestComparer::twoRunsAgreeWithinTheirSpread()
{
    RunFigures figures[2];
    for (const std::uint64_t seed : {0U, 1U}) {
        FakeMachine machine(seed + 20);
        machine.behaviours["a"] = {.decodeSeconds = 0.25, .noise = 0.03};
        ComparisonPlan plan = planOf(8);
        plan.roundSeconds = 1.0;
        const Comparison comparison = compare(plan, named({"a"}), machine);
        figures[seed] = figuresOf(comparison, comparison.runs[0]);
    }
    const auto agree = [](const Figure& one, const Figure& other) {
        return std::abs(one.mean - other.mean) <= *one.spread + *other.spread && *one.spread > 0.0
               && one.mean != other.mean;
    };
    QVERIFY(agree(*figures[0].tokensPerSecond, *figures[1].tokensPerSecond));
    QVERIFY(agree(*figures[0].energy->joulesPerToken, *figures[1].energy->joulesPerToken));
    QVERIFY(agree(*figures[0].energy->netJoulesPerToken, *figures[1].energy->netJoulesPerToken));
    QVERIFY(agree(*figures[0].energy->watts, *figures[1].energy->watts));
}

QTEST_APPLESS_MAIN(TestComparer)
#include "test_comparer.moc"
