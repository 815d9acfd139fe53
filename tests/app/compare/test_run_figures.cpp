// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/run_figures.h"
#include "app/compare/token_agreement.h"
#include "tests/app/compare/sample_comparison.h"

#include <QTest>

#include <cmath>

using namespace trilume;
using namespace trilume::app;
using namespace trilume::tests;

namespace {

bool isNear(double one, double other)
{
    return std::abs(one - other) <= 1e-9 * std::max(1.0, std::abs(other));
}

} // namespace

class TestRunFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meanAndSpread();
    void figuresOfTheProcessor();
    void oneRoundHasNoSpread();
    void figuresOfASimulatedBoard();
    void ofADeviceTheMachineStandsBeside();
    void ofADeviceWithoutMeterNoEnergyIsTold();
    void shortOrMissingEnergyIsNotQuoted();
    void largestSpreadNeedsBoth();
    void tokensAgreeOrPart_data();
    void tokensAgreeOrPart();
    void twinsAreNotAsked();
};

void TestRunFigures::meanAndSpread()
{
    QVERIFY(!figureOf({}).has_value());
    const Figure figure = figureOf({2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0}).value();
    QCOMPARE(figure.mean, 5.0);
    QVERIFY(isNear(figure.spread.value(), std::sqrt(32.0 / 7.0)));
    QCOMPARE(figure.rounds, 8);
}

void TestRunFigures::figuresOfTheProcessor()
{
    Comparison comparison = sampleComparison({{.joulesPerToken = {0.4, 0.42}}});
    comparison.runs[0].baseline = sampleIdle(10.0);
    const RunFigures figures = figuresOf(comparison, comparison.runs[0]);
    QCOMPARE(figures.tokensPerSecond.value().mean, 102.0);
    QVERIFY(isNear(figures.tokensPerSecond.value().spread.value(), std::sqrt(8.0)));
    QCOMPARE(figures.speedLabel, EvidenceLabel::Measured);
    QVERIFY(isNear(figures.firstTokenSeconds.value().mean, (0.101 + 0.111) / 4.0));
    QVERIFY(isNear(figures.prefillTokensPerSecond.value().mean, (400.0 + 40.0 / 0.11) / 2.0));
    const EnergyFigures& energy = figures.energy.value();
    QVERIFY(isNear(energy.joulesPerToken.value().mean, 0.41));
    QVERIFY(isNear(energy.watts.value().mean, (40.0 + 0.42 * 104.0) / 2.0));
    QVERIFY(isNear(energy.netJoulesPerToken.value().mean,
                   ((80.0 - 20.0) / 200.0 + (0.42 * 208.0 - 20.0) / 208.0) / 2.0));
    QCOMPARE(energy.netLabel, EvidenceLabel::Derived);
    QVERIFY(isNear(energy.uncertaintyFraction, 0.021)); // two edges of 1 ms in 2 s
    QCOMPARE(figures.bytesPerToken.value(), 1.5e6);
    QVERIFY(!figures.machineBeside.has_value());
    QVERIFY(!figures.simulatedTokensPerSecond.has_value());
}

void TestRunFigures::oneRoundHasNoSpread()
{
    const Comparison comparison =
        sampleComparison({{.tokensPerSecond = {100.0}, .joulesPerToken = {0.4}}});
    const RunFigures figures = figuresOf(comparison, comparison.runs[0]);
    QVERIFY(!figures.tokensPerSecond.value().spread.has_value());
    QVERIFY(!figures.energy.value().netJoulesPerToken.has_value()); // no idle power
}

// Its own clock and joules, whatever the simulation took.
void TestRunFigures::figuresOfASimulatedBoard()
{
    const Comparison comparison = sampleComparison({{.device = "virtual:b",
                                                     .isSimulated = true,
                                                     .tokensPerSecond = {400.0, 400.0},
                                                     .joulesPerToken = {0.02, 0.02}}});
    const RunFigures figures = figuresOf(comparison, comparison.runs[0]);
    QVERIFY(isNear(figures.tokensPerSecond.value().mean, 400.0));
    QCOMPARE(figures.speedLabel, EvidenceLabel::Derived);
    QVERIFY(isNear(figures.simulatedTokensPerSecond.value().mean, 100.0));
    QVERIFY(isNear(figures.firstTokenSeconds.value().mean, 0.025));
    QVERIFY(isNear(figures.energy.value().watts.value().mean, 8.0));
    QCOMPARE(figures.energy.value().label, EvidenceLabel::Modelled);
    QCOMPARE(figures.energy.value().scope, EnergyScope::Board);
    QCOMPARE(figures.bytesPerToken.value(), 2000.0);
}

void TestRunFigures::ofADeviceTheMachineStandsBeside()
{
    Comparison comparison = sampleComparison({{.device = "card:0", .joulesPerToken = {0.1, 0.1}}});
    comparison.meter = sampleMeter();
    for (ComparisonRound& round : comparison.runs[0].rounds) {
        round.sum.decode.machine = sampleSpan(50.0);
    }
    const RunFigures figures = figuresOf(comparison, comparison.runs[0]);
    QVERIFY(isNear(figures.energy.value().joulesPerToken.value().mean, 0.1)); // nothing is added
    QVERIFY(isNear(figures.energy.value().watts.value().mean, 10.2));
    QVERIFY(isNear(figures.machineBeside.value().watts.value().mean, 25.0));
    QCOMPARE(figures.speedLabel, EvidenceLabel::Measured); // it is no simulation
    QVERIFY(isNear(figures.tokensPerSecond.value().mean, 102.0));
}

void TestRunFigures::ofADeviceWithoutMeterNoEnergyIsTold()
{
    Comparison comparison = sampleComparison({{.device = "card:0"}});
    comparison.meter = sampleMeter();
    for (ComparisonRound& round : comparison.runs[0].rounds) {
        round.sum.decode.machine = sampleSpan(50.0);
    }
    const RunFigures figures = figuresOf(comparison, comparison.runs[0]);
    QVERIFY(!figures.energy.has_value());
    QVERIFY(figures.machineBeside.has_value());
}

void TestRunFigures::shortOrMissingEnergyIsNotQuoted()
{
    Comparison comparison = sampleComparison(
        {{.tokensPerSecond = {100.0, 100.0, 100.0}, .joulesPerToken = {0.4, 0.4, 0.6}}});
    std::vector<ComparisonRound>& rounds = comparison.runs[0].rounds;
    rounds[0].sum.decode.machine->seconds = 0.99;
    rounds[1].sum.decode.machine->missingSeconds = 0.1;
    const EnergyFigures energy = figuresOf(comparison, comparison.runs[0]).energy.value();
    QCOMPARE(energy.joulesPerToken.value().rounds, 1);
    QVERIFY(isNear(energy.joulesPerToken.value().mean, 0.6));
    QCOMPARE(energy.watts.value().rounds, 1);
}

void TestRunFigures::largestSpreadNeedsBoth()
{
    Comparison comparison = sampleComparison({{.joulesPerToken = {0.4, 0.5}}});
    const double spread =
        largestSpread(figuresOf(comparison, comparison.runs[0])).value(); // of J/token
    QVERIFY(isNear(spread, std::sqrt(0.005) / 0.45));
    comparison.runs[0].rounds[0].sum.decode.machine->problem =
        Error{Errc::Io, Sentence::of("gone")};
    QVERIFY(!largestSpread(figuresOf(comparison, comparison.runs[0])).has_value());
    QVERIFY(!largestSpread(RunFigures()).has_value());
}

void TestRunFigures::tokensAgreeOrPart_data()
{
    QTest::addColumn<QList<QList<int>>>("texts");
    QTest::addColumn<int>("common"); // -1: all the same; -2: nothing to compare
    QTest::addColumn<int>("other");
    QTest::newRow("none") << QList<QList<int>>{} << -2 << 0;
    QTest::newRow("one") << QList<QList<int>>{{1, 2}, {}} << -2 << 0;
    QTest::newRow("same") << QList<QList<int>>{{1, 2}, {}, {1, 2}} << -1 << 0;
    QTest::newRow("part") << QList<QList<int>>{{1, 2, 3}, {1, 2, 4}} << 2 << 1;
    QTest::newRow("at once") << QList<QList<int>>{{1}, {2}} << 0 << 1;
    QTest::newRow("shorter") << QList<QList<int>>{{1, 2, 3}, {1, 2}} << 2 << 1;
    QTest::newRow("longer") << QList<QList<int>>{{1, 2}, {1, 2, 3}} << 2 << 1;
    QTest::newRow("first of two") << QList<QList<int>>{{1, 2, 3}, {1, 2, 4}, {1, 9}} << 1 << 2;
}

void TestRunFigures::tokensAgreeOrPart()
{
    QFETCH(const QList<QList<int>>, texts);
    QFETCH(int, common);
    QFETCH(int, other);
    std::vector<ComparedRun> runs;
    for (const QList<int>& text : texts) {
        runs.emplace_back().ids.assign(text.begin(), text.end());
    }
    const std::optional<TokenAgreement> agreement = agreementOf(runs);
    QCOMPARE(agreement.has_value(), common > -2);
    if (agreement) {
        QCOMPARE(agreement->isIdentical(), common == -1);
        QCOMPARE(agreement->firstDifference.value_or(0),
                 static_cast<std::size_t>(std::max(0, common)));
        QCOMPARE(agreement->other, static_cast<std::size_t>(other));
    }
}

void TestRunFigures::twinsAreNotAsked()
{
    std::vector<ComparedRun> runs(3);
    runs[0].ids = {1, 2};
    runs[1].ids = {9, 9};
    runs[1].configuration.packing = kTwinPacking;
    QVERIFY(!agreementOf({runs[0], runs[1]}));
    runs[2].ids = {1, 2};
    QVERIFY(agreementOf(runs).value().isIdentical());
}

QTEST_GUILESS_MAIN(TestRunFigures)
#include "test_run_figures.moc"
