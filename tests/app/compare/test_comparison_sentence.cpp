// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparison_sentence.h"
#include "app/compare/figure_text.h"
#include "tests/app/compare/sample_comparison.h"

#include <QTest>

using namespace trilume;
using namespace trilume::app;
using namespace trilume::tests;

namespace {

SampleRun board(std::vector<double> joulesPerToken)
{
    return {.device = "virtual:kria",
            .deviceName = "the virtual Kria board",
            .isSimulated = true,
            .tokensPerSecond = {400.0, 404.0},
            .joulesPerToken = std::move(joulesPerToken)};
}

void addRow(const char* name, const Comparison& comparison, const char* title, const char* sentence)
{
    QTest::newRow(name) << QByteArray::fromStdString(comparisonTitle(comparison).english())
                        << QByteArray::fromStdString(comparisonSentence(comparison).english())
                        << QByteArray(title) << QByteArray(sentence);
}

constexpr const char* kPlainTitle = "A comparison";
constexpr const char* kScopesTitle = "Different scopes: a comparison";

Comparison withTokens(Comparison comparison, std::vector<TokenId> ids)
{
    comparison.runs.back().ids = std::move(ids);
    return comparison;
}

Comparison withFailed(Comparison comparison)
{
    comparison.runs.back().problem = Sentence::of("it went away");
    comparison.runs.back().rounds.clear();
    return comparison;
}

Comparison withMachineBeside(Comparison comparison)
{
    comparison.meter = sampleMeter();
    for (ComparisonRound& round : comparison.runs.back().rounds) {
        round.sum.decode.machine = sampleSpan(50.0);
    }
    return comparison;
}

} // namespace

class TestComparisonSentence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNoMoreThanIsKnown_data();
    void saysNoMoreThanIsKnown();
    void figuresShowTheirSpread_data();
    void figuresShowTheirSpread();
};

void TestComparisonSentence::saysNoMoreThanIsKnown_data()
{
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<QByteArray>("sentence");
    QTest::addColumn<QByteArray>("expectedTitle");
    QTest::addColumn<QByteArray>("expected");
    const SampleRun one{.threads = 1, .joulesPerToken = {0.8, 0.82}};
    const SampleRun two{.threads = 2, .joulesPerToken = {0.4, 0.42}};
    addRow(
        "one label and scope", sampleComparison({one, two}), kPlainTitle,
        "On this machine the processor (one thread) took 0.810 +/- 0.014 J per token, 1.98 times "
        "as much as the processor (2 threads) with 0.410 +/- 0.014, measured, package.");
    addRow(
        "the better one first", sampleComparison({two, one}), kPlainTitle,
        "On this machine the processor (one thread) took 0.810 +/- 0.014 J per token, 1.98 times "
        "as much as the processor (2 threads) with 0.410 +/- 0.014, measured, package.");
    app::Comparison withTwin = sampleComparison({two, one});
    withTwin.runs[1].configuration.packing = app::kTwinPacking;
    withTwin.runs[1].subject->packing = app::kTwinPacking;
    withTwin.runs[1].subject->modelName = "Conventional twin of Sample, bf16, random weights";
    withTwin.runs[1].subject->threads = 2;
    withTwin.runs[1].ids = {9, 9, 9, 9}; // of random weights
    addRow("beside its twin", withTwin, kPlainTitle,
           "On this machine the conventional twin took 0.810 +/- 0.014 J per token, 1.98 times as "
           "much as the ternary model with 0.410 +/- 0.014, measured, package.");
    app::Comparison models = sampleComparison({one, one});
    models.runs[1] = tests::sampleRun({.threads = 1, .joulesPerToken = {0.4, 0.42}});
    models.runs[1].configuration.model = "/models/b.gguf";
    models.runs[1].subject->modelName = "Other";
    addRow("two models", models, kPlainTitle,
           "On this machine the processor (Sample) took 0.810 +/- 0.014 J per token, 1.98 times as "
           "much as the processor (Other) with 0.410 +/- 0.014, measured, package.");
    models.runs[1].subject->modelName = "Sample";
    addRow("two models of one name", models, kPlainTitle,
           "On this machine the processor (Sample, a.gguf) took 0.810 +/- 0.014 J per token, 1.98 "
           "times as much as the processor (Sample, b.gguf) with 0.410 +/- 0.014, measured, "
           "package.");
    addRow("covered", sampleComparison({{.threads = 1, .joulesPerToken = {0.38, 0.44}}, two}),
           kPlainTitle,
           "On this machine the processor (one thread) took 0.410 +/- 0.042 J per token and the "
           "processor (2 threads) took 0.410 +/- 0.014, measured, package: no difference beyond "
           "the spread.");
    addRow("just covered", sampleComparison({{.threads = 1, .joulesPerToken = {0.42, 0.45}}, two}),
           kPlainTitle,
           "On this machine the processor (one thread) took 0.435 +/- 0.021 J per token and the "
           "processor (2 threads) took 0.410 +/- 0.014, measured, package: no difference beyond "
           "the spread.");
    addRow("once",
           sampleComparison(
               {{.threads = 1, .tokensPerSecond = {100.0}, .joulesPerToken = {0.8}}, two}),
           kPlainTitle,
           "On this machine the processor (one thread) took 0.800 J per token and the processor (2 "
           "threads) took 0.410 +/- 0.014, measured, package: measured once, so that chance may be "
           "the difference.");
    addRow("scopes and labels", sampleComparison({two, board({0.02, 0.021})}), kScopesTitle,
           "On this machine the processor took 0.410 +/- 0.014 J per token, measured, package; the "
           "virtual Kria board would take 0.02050 +/- 0.00071 J per token, modelled, board: "
           "different scopes, and labels of different strength.");
    SampleRun card = board({0.2, 0.21});
    card.isSimulated = false;
    card.deviceName = "a card";
    card.deviceLabel = EvidenceLabel::Measured;
    addRow("scopes", sampleComparison({two, card}), kScopesTitle,
           "On this machine the processor took 0.410 +/- 0.014 J per token, measured, package; a "
           "card took 0.2050 +/- 0.0071 J per token, measured, board: different scopes.");
    addRow("a device and the machine beside it", withMachineBeside(sampleComparison({two, card})),
           kScopesTitle,
           "On this machine the processor took 0.410 +/- 0.014 J per token, measured, package; a "
           "card took 0.2050 +/- 0.0071 J per token, measured, board: different scopes; beside a "
           "card this machine took 0.06219 +/- 0.00044 J per token, measured, package.");
    card.deviceScope = EnergyScope::Package;
    card.deviceLabel = EvidenceLabel::Derived;
    addRow("labels", sampleComparison({two, card}), kPlainTitle,
           "On this machine the processor took 0.410 +/- 0.014 J per token, measured, package; a "
           "card took 0.2050 +/- 0.0071 J per token, derived, package: labels of different "
           "strength.");
    // Apart by more than both spreads, but not by what the two meters may be off.
    card.deviceLabel = EvidenceLabel::Measured;
    card.joulesPerToken = {0.415, 0.4151};
    SampleRun steady{.joulesPerToken = {0.41, 0.4101}};
    addRow("other meters", sampleComparison({steady, card}), kPlainTitle,
           "On this machine the processor took 0.410050 +/- 0.000071 J per token and a card took "
           "0.415050 +/- 0.000071, measured, package: no difference beyond the spread.");
    SampleRun other = board({0.04, 0.041});
    other.device = "virtual:other";
    other.deviceName = "another board";
    addRow(
        "two boards", sampleComparison({board({0.02, 0.021}), other}), kPlainTitle,
        "On this machine another board would take 0.04050 +/- 0.00071 J per token, 1.98 times as "
        "much as the virtual Kria board with 0.02050 +/- 0.00071, modelled, board.");
    other.joulesPerToken = {0.021, 0.0211};
    addRow(
        "two boards alike", sampleComparison({board({0.02, 0.021}), other}), kPlainTitle,
        "On this machine the virtual Kria board would take 0.02050 +/- 0.00071 J per token and "
        "another board 0.021050 +/- 0.000071, modelled, board: no difference beyond the spread.");
    const SampleRun slow{.threads = 1, .tokensPerSecond = {50.0, 52.0}};
    const SampleRun fast{.threads = 2};
    addRow("speed alone", sampleComparison({slow, fast}), kPlainTitle,
           "On this machine the processor (2 threads) wrote 102.0 +/- 2.8 tokens per second, 2.0 "
           "times as many as the processor (one thread) with 51.0 +/- 1.4; nothing here measures "
           "energy.");
    addRow("speed covered",
           sampleComparison({{.threads = 1, .tokensPerSecond = {100.0, 101.0}}, fast}), kPlainTitle,
           "On this machine the processor (one thread) wrote 100.50 +/- 0.71 tokens per second and "
           "the processor (2 threads) wrote 102.0 +/- 2.8 tokens per second: no difference beyond "
           "the spread; nothing here measures energy.");
    addRow("speeds of two labels", sampleComparison({fast, board({})}), kPlainTitle,
           "On this machine the processor wrote 102.0 +/- 2.8 tokens per second and the virtual "
           "Kria board would write 402.0 +/- 2.8 tokens per second (derived, its products alone): "
           "labels of different strength; nothing here measures energy.");
    addRow("one has no meter", sampleComparison({two, board({})}), kPlainTitle,
           "On this machine the processor took 0.410 +/- 0.014 J per token, measured, package; "
           "the energy of the virtual Kria board is not known.");
    addRow("alone", sampleComparison({two}), kPlainTitle,
           "On this machine the processor took 0.410 +/- 0.014 J per token, measured, package.");
    addRow("alone without energy", sampleComparison({fast}), kPlainTitle,
           "On this machine the processor wrote 102.0 +/- 2.8 tokens per second; nothing here "
           "measures energy.");
    addRow("alone beside the machine", withMachineBeside(sampleComparison({board({0.02, 0.021})})),
           kScopesTitle,
           "On this machine the virtual Kria board would take 0.02050 +/- 0.00071 J per token, "
           "modelled, board; what the machine took besides has a different scope.");
    addRow(
        "three", sampleComparison({one, two, {.threads = 3, .joulesPerToken = {0.5, 0.51}}}),
        kPlainTitle,
        "On this machine the processor (one thread) took 0.810 +/- 0.014 J per token, 1.98 times "
        "as much as the processor (2 threads) with 0.410 +/- 0.014, measured, package; further "
        "configurations: 1.");
    addRow(
        "three of two scopes", sampleComparison({one, two, board({0.9, 0.91})}), kScopesTitle,
        "On this machine the processor (one thread) took 0.810 +/- 0.014 J per token, 1.98 times "
        "as much as the processor (2 threads) with 0.410 +/- 0.014, measured, package; different "
        "scopes stand beside each other; further configurations: 1.");
    addRow("failed", withFailed(sampleComparison({one, two})), kPlainTitle,
           "On this machine the processor (one thread) took 0.810 +/- 0.014 J per token, measured, "
           "package; failed: 1 of 2.");
    addRow("all failed", withFailed(sampleComparison({two})), kPlainTitle,
           "Nothing was measured: it went away");
    addRow("nothing", sampleComparison({}), kPlainTitle, "Nothing was measured.");
    addRow(
        "tokens part", withTokens(sampleComparison({one, two}), {5, 6, 9, 9}), kPlainTitle,
        "On this machine the processor (one thread) took 0.810 +/- 0.014 J per token, 1.98 times "
        "as much as the processor (2 threads) with 0.410 +/- 0.014, measured, package; the "
        "tokens part after 2.");
}

void TestComparisonSentence::saysNoMoreThanIsKnown()
{
    QFETCH(const QByteArray, title);
    QFETCH(const QByteArray, sentence);
    QFETCH(const QByteArray, expectedTitle);
    QFETCH(const QByteArray, expected);
    QCOMPARE(title, expectedTitle);
    QCOMPARE(sentence, expected);
}

void TestComparisonSentence::figuresShowTheirSpread_data()
{
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("spread"); // below 0: not known
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("two digits") << 0.4123 << 0.0211 << QByteArray("0.412 +/- 0.021");
    QTest::newRow("large") << 4512.6 << 123.4 << QByteArray("4513 +/- 123");
    QTest::newRow("small") << 412.345678 << 0.00012 << QByteArray("412.34568 +/- 0.00012");
    QTest::newRow("unknown") << 412.345678 << -1.0 << QByteArray("412");
    QTest::newRow("none at all") << 0.0123456 << 0.0 << QByteArray("0.0123");
    QTest::newRow("nothing") << 0.0 << -1.0 << QByteArray("0.00");
    QTest::newRow("rounding") << 162675.689744925 << 3e-11 << QByteArray("162676");
}

void TestComparisonSentence::figuresShowTheirSpread()
{
    QFETCH(double, mean);
    QFETCH(double, spread);
    QFETCH(const QByteArray, text);
    const Figure figure{mean, spread < 0.0 ? std::nullopt : std::optional(spread), 2};
    QCOMPARE(QByteArray::fromStdString(figureText(figure).english()), text);
}

QTEST_GUILESS_MAIN(TestComparisonSentence)
#include "test_comparison_sentence.moc"
