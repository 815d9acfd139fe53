// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparison_html.h"
#include "app/compare/comparison_json.h"
#include "app/compare/comparison_view.h"
#include "app/compare/figure_text.h"
#include "app/compare/run_figures.h"
#include "app/platform/error_text.h"
#include "tests/app/compare/sample_comparison.h"

#include <QLocale>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace trilume;
using namespace trilume::app;
using namespace trilume::tests;

namespace {

using Json = nlohmann::json;

// A processor of which energy was measured, and a simulated board of which it is modelled.
Comparison mixedComparison()
{
    Comparison comparison =
        sampleComparison({{.tokensPerSecond = {100.0, 104.0}, .joulesPerToken = {0.41, 0.4275}},
                          {.device = "fpga:0",
                           .deviceName = "A virtual board",
                           .isSimulated = true,
                           .tokensPerSecond = {118.0, 120.0},
                           .joulesPerToken = {0.00061, 0.00062}}});
    comparison.runs[0].baseline = sampleIdle(4.9);
    return comparison;
}

// What a person would read of a figure of the file.
QString readOf(const Json& mean, const Json& spread)
{
    if (mean.is_null()) {
        return {};
    }
    const Figure figure{mean.get<double>(),
                        spread.is_null() ? std::nullopt : std::optional(spread.get<double>()), 2};
    return sentenceText(figureText(figure));
}

void compareFigure(const ViewedFigure& figure, const Json& run, const char* name)
{
    QCOMPARE(figure.text, readOf(run.at(name), run.at("spread").at(name)));
    if (figure.isKnown()) {
        QCOMPARE(figure.mean, run.at(name).get<double>());
    }
}

} // namespace

class TestComparisonView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheFileSays();
    void saysWhatTheReportSays();
    void tellsTheTokens();
    void tellsWhatFailed();
    void showsTextsOfOthersHarmlessly();
    void tellsHowItEnded_data();
    void tellsHowItEnded();
};

// To the last digit, in whatever language numbers are written.
void TestComparisonView::saysWhatTheFileSays()
{
    QLocale::setDefault(QLocale(QLocale::German));
    const Comparison comparison = mixedComparison();
    const ComparisonView view = viewOf(comparison);
    const Json json = Json::parse(comparisonJson(comparison));
    QCOMPARE(view.runs.size(), json.at("runs").size());
    for (std::size_t i = 0; i < view.runs.size(); ++i) {
        const ViewedRun& run = view.runs[i];
        const Json& kept = json.at("runs").at(i);
        QCOMPARE(run.name.toStdString(), kept.at("name").get<std::string>());
        compareFigure(run.tokensPerSecond, kept, "tokens_per_s");
        compareFigure(run.prefillTokensPerSecond, kept, "prefill_tokens_per_s");
        compareFigure(run.firstTokenSeconds, kept, "first_token_seconds");
        QVERIFY(run.energy.has_value());
        compareFigure(run.energy->watts, kept, "mean_watts");
        compareFigure(run.energy->joulesPerToken, kept, "joules_per_token");
        compareFigure(run.energy->netJoulesPerToken, kept, "net_joules_per_token");
        QCOMPARE(evidenceName(run.energy->label), kept.at("label").get<std::string>());
        QCOMPARE(run.energy->scope.toStdString(), kept.at("scope").get<std::string>());
        QCOMPARE(evidenceName(run.speedLabel), kept.at("speed_label").get<std::string>());
        QCOMPARE(run.kind == ViewedKind::Device, kept.at("device").get<std::string>() != "cpu");
        QVERIFY(run.tokensPerSecond.text.contains(QLatin1Char(',')) || i > 0);
    }
    QCOMPARE(view.runs[0].idleWatts.mean, json.at("runs").at(0).at("idle").at("watts"));
    QCOMPARE(view.runs[0].idleWatts.text, QStringLiteral("4,90 +/- 0,25"));
    QVERIFY(!view.runs[1].idleWatts.isKnown());
    QCOMPARE(view.hasDifferentScopes, true);
    QLocale::setDefault(QLocale::c());
    const ComparisonView english = viewOf(comparison);
    QCOMPARE(english.sentence.toStdString(), json.at("sentence").get<std::string>());
    QCOMPARE(english.title.toStdString(), json.at("title").get<std::string>());
}

void TestComparisonView::saysWhatTheReportSays()
{
    const Comparison comparison = mixedComparison();
    const ComparisonView view = viewOf(comparison);
    const QString report = comparisonHtml(comparison);
    for (const ViewedRun& run : view.runs) {
        for (const QString& text :
             {run.name, run.tokensPerSecond.text, run.firstTokenSeconds.text,
              run.energy->watts.text, run.energy->joulesPerToken.text, run.bytesPerToken}) {
            QVERIFY(!text.isEmpty());
            QVERIFY2(report.contains(QLatin1Char('>') + text.toHtmlEscaped()), qPrintable(text));
        }
    }
    QVERIFY(report.contains(view.sentence.toHtmlEscaped()));
    QVERIFY(report.contains(view.tokensText));
    QVERIFY(report.contains(view.meter.toHtmlEscaped()));
}

void TestComparisonView::tellsTheTokens()
{
    Comparison comparison = mixedComparison();
    QCOMPARE(viewOf(comparison).tokens, ViewedTokens::Identical);
    comparison.runs[1].ids[2] = 99;
    const ComparisonView parting = viewOf(comparison);
    QCOMPARE(parting.tokens, ViewedTokens::Parting);
    QCOMPARE(parting.tokensText, QStringLiteral("The tokens part after 2."));
    comparison.runs.pop_back();
    const ComparisonView alone = viewOf(comparison);
    QCOMPARE(alone.tokens, ViewedTokens::NotKnown);
    QVERIFY(alone.tokensText.isEmpty());
}

void TestComparisonView::tellsWhatFailed()
{
    Comparison comparison = mixedComparison();
    comparison.runs[1].problem = Sentence::of("the board is gone");
    comparison.runs[1].rounds.clear();
    const ComparisonView view = viewOf(comparison);
    QVERIFY(!view.runs[1].tokensPerSecond.isKnown());
    QVERIFY(view.remarks.contains(QStringLiteral("A virtual board: failed: the board is gone")));
    QVERIFY(view.sentence.contains(QStringLiteral("failed: 1 of 2")));
}

void TestComparisonView::showsTextsOfOthersHarmlessly()
{
    Comparison comparison = mixedComparison();
    comparison.plan.prompt = "Two\nlines\x1b[2J";
    comparison.runs[1].subject->deviceName = "\xe2\x80\xae"
                                             "board";
    comparison.machine.processor = "CPU\x07";
    const ComparisonView view = viewOf(comparison);
    QVERIFY(view.prompt.startsWith(QStringLiteral("Two\nlines")));
    QVERIFY(!view.prompt.contains(QLatin1Char('\x1b')));
    QVERIFY(!view.runs[1].name.contains(QChar(0x202E)));
    QVERIFY(!view.machine.contains(QLatin1Char('\x07')));
}

void TestComparisonView::tellsHowItEnded_data()
{
    QTest::addColumn<ComparisonEnd>("end");
    QTest::addColumn<QString>("word");
    QTest::newRow("spread") << ComparisonEnd::Spread << QStringLiteral("hardly changed");
    QTest::newRow("rounds") << ComparisonEnd::Rounds << QStringLiteral("as often as");
    QTest::newRow("time") << ComparisonEnd::Time << QStringLiteral("time was up");
    QTest::newRow("cancelled") << ComparisonEnd::Cancelled << QStringLiteral("Stopped");
    QTest::newRow("failed") << ComparisonEnd::Failed << QStringLiteral("Nothing could run");
}

void TestComparisonView::tellsHowItEnded()
{
    QFETCH(ComparisonEnd, end);
    QFETCH(QString, word);
    Comparison comparison = mixedComparison();
    comparison.end = end;
    const ComparisonView view = viewOf(comparison);
    QVERIFY2(view.ending.contains(word), qPrintable(view.ending));
    QCOMPARE(view.isCancelled, end == ComparisonEnd::Cancelled);
}

QTEST_GUILESS_MAIN(TestComparisonView)

#include "test_comparison_view.moc"
