// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparison_csv.h"
#include "app/compare/comparison_html.h"
#include "app/compare/comparison_json.h"
#include "app/compare/figure_text.h"
#include "app/compare/repeat_command.h"
#include "app/compare/run_figures.h"
#include "app/platform/error_text.h"
#include "tests/app/compare/sample_comparison.h"

#include <QLocale>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>
#include <map>

#include <nlohmann/json.hpp>

using namespace trilume;
using namespace trilume::app;
using namespace trilume::tests;

namespace {

using CsvRow = std::map<QString, QString>;

// RFC 4180, as a reader of somebody else's has it.
QList<QStringList> parseCsv(const QString& text)
{
    QList<QStringList> rows(1);
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted) {
            if (c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
                cell += text[++i];
            } else if (c == u'"') {
                isQuoted = false;
            } else {
                cell += c;
            }
        } else if (c == u'"') {
            isQuoted = true;
        } else if (c == u',' || c == u'\n') {
            rows.last().append(cell);
            cell.clear();
            if (c == u'\n') {
                rows.append(QStringList());
            }
        } else if (c != u'\r') {
            cell += c;
        }
    }
    rows.removeLast();
    return rows;
}

std::vector<CsvRow> rowsOf(const Comparison& comparison)
{
    const QList<QStringList> cells = parseCsv(QString::fromStdString(comparisonCsv(comparison)));
    std::vector<CsvRow> rows;
    for (qsizetype i = 1; i < cells.size(); ++i) {
        CsvRow row;
        for (qsizetype column = 0; column < cells[0].size(); ++column) {
            row[cells[0][column]] = cells[i].value(column, QStringLiteral("too short"));
        }
        rows.push_back(row);
    }
    return rows;
}

double cell(const CsvRow& row, const char* name)
{
    bool isNumber = false;
    const double number = row.at(QLatin1String(name)).toDouble(&isNumber);
    return isNumber ? number : std::nan("");
}

// Figures of a run, by nothing but its lines of the CSV and what docs say of them.
class Recomputed
{
public:
    Recomputed(const std::vector<CsvRow>& rows, const QString& run)
    {
        for (const CsvRow& row : rows) {
            if (row.at(QStringLiteral("run")) == run) {
                add(row);
            }
        }
    }

    std::vector<double> tokensPerSecond, promptRate, firstToken, watts, joules, net;
    double bytesPerToken = 0.0;

private:
    void add(const CsvRow& row)
    {
        const bool isSimulated = row.at(QStringLiteral("simulated")) == QStringLiteral("true");
        const bool isOnDevice = row.at(QStringLiteral("device")) != QStringLiteral("cpu");
        const double tokens = cell(row, "tokens");
        const double seconds = cell(row, isSimulated ? "device_busy_seconds" : "seconds");
        if (row.at(QStringLiteral("phase")) == QStringLiteral("prefill")) {
            promptRate.push_back(tokens / seconds);
            firstToken.push_back((isSimulated ? seconds : cell(row, "first_token_seconds"))
                                 / cell(row, "passes"));
            return;
        }
        tokensPerSecond.push_back(tokens / seconds);
        const double used = cell(row, isOnDevice ? "device_joules" : "machine_joules");
        const double metered = cell(row, isOnDevice ? "device_seconds" : "machine_seconds");
        if (metered >= 1.0 && !std::isnan(used)) {
            joules.push_back(used / tokens);
            watts.push_back(used / (isSimulated ? seconds : metered));
            if (!isOnDevice && !std::isnan(cell(row, "idle_watts"))) {
                net.push_back((used - cell(row, "idle_watts") * metered) / tokens);
            }
        }
        bytesPerToken =
            isOnDevice ? cell(row, "device_bytes") / tokens : cell(row, "weight_bytes_per_token");
    }
};

Comparison mixedComparison()
{
    Comparison comparison = sampleComparison({{.threads = 1,
                                               .tokensPerSecond = {50.0, 51.5, 49.0},
                                               .joulesPerToken = {0.81, 0.82, 0.83}},
                                              {.threads = 2, .joulesPerToken = {0.4, 0.42}},
                                              {.device = "virtual:b",
                                               .deviceName = "a board",
                                               .isSimulated = true,
                                               .tokensPerSecond = {400.0, 404.0},
                                               .joulesPerToken = {0.02, 0.021}}});
    comparison.runs[0].baseline = sampleIdle(7.25);
    comparison.runs[1].rounds[1].sum.decode.machine->problem =
        Error{Errc::Io, Sentence::of("gone")};
    return comparison;
}

// What others may have put into files and devices.
Comparison hostileComparison()
{
    Comparison comparison = mixedComparison();
    const std::string hostile = "<b>\"x\" & 'y'</b>\x01]]>\xff,\n";
    comparison.runs[0].subject->modelName = hostile;
    comparison.runs[2].subject->deviceName = hostile;
    comparison.runs[2].note = Sentence::of("%1", hostile);
    comparison.runs[1].problem = Sentence::of("%1", hostile);
    comparison.runs[0].configuration.model = hostile;
    comparison.plan.prompt = hostile;
    comparison.machine.processor = hostile;
    comparison.machine.kernel = hostile;
    comparison.meter->source = hostile;
    return comparison;
}

// Its text, element for element; an error in `problem`.
QString textOfXml(const QString& page, QString& problem)
{
    QXmlStreamReader reader(page);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters) {
            text += reader.text();
        }
    }
    problem = reader.hasError() ? reader.errorString() : QString();
    return text;
}

QString shownFigure(const std::vector<double>& values)
{
    const auto figure = figureOf(values);
    return figure ? sentenceText(figureText(*figure)) : QStringLiteral("not known");
}

} // namespace

class TestComparisonReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFigureComesOfTheCsv();
    void theReportShowsThoseFigures();
    void aRunWithoutRoundsHasALine();
    void csvKeepsWhatOthersWrote();
    void htmlIsWellFormedWhateverOthersWrote();
    void modelledBarsAreHatched();
    void namesWhatItWasMeasuredOn();
    void differentScopesAreInTheTitle();
    void commandsCanBeTyped();
};

void TestComparisonReport::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestComparisonReport::everyFigureComesOfTheCsv()
{
    const Comparison comparison = mixedComparison();
    const std::vector<CsvRow> rows = rowsOf(comparison);
    QCOMPARE(rows.size(), 14U);
    const auto document = nlohmann::json::parse(comparisonJson(comparison));
    for (std::size_t i = 0; i < comparison.runs.size(); ++i) {
        const nlohmann::json& run = document["runs"][i];
        const Recomputed recomputed(rows, QString::number(i + 1));
        const auto same = [&run](const char* key, const std::vector<double>& values) {
            const std::optional<Figure> figure = figureOf(values);
            if (!figure) {
                return run[key].is_null();
            }
            const auto isNear = [](double one, double other) {
                return std::abs(one - other) <= 1e-12 * std::abs(other);
            };
            const nlohmann::json& spread = run["spread"][key];
            return isNear(run[key].get<double>(), figure->mean)
                   && (figure->spread ? std::abs(spread.get<double>() - *figure->spread)
                                            <= 1e-12 * figure->mean
                                      : spread.is_null());
        };
        QVERIFY(same("tokens_per_s", recomputed.tokensPerSecond));
        QVERIFY(same("prefill_tokens_per_s", recomputed.promptRate));
        QVERIFY(same("first_token_seconds", recomputed.firstToken));
        QVERIFY(same("mean_watts", recomputed.watts));
        QVERIFY(same("joules_per_token", recomputed.joules));
        QVERIFY(same("net_joules_per_token", recomputed.net));
        QCOMPARE(run["bytes_per_token"].get<double>(), recomputed.bytesPerToken);
    }
    QVERIFY(!document["runs"][0]["net_joules_per_token"].is_null());
    QVERIFY(document["runs"][1]["spread"]["joules_per_token"].is_null()); // of one round
}

void TestComparisonReport::theReportShowsThoseFigures()
{
    const Comparison comparison = mixedComparison();
    const QString page = comparisonHtml(comparison);
    const std::vector<CsvRow> rows = rowsOf(comparison);
    for (std::size_t i = 0; i < comparison.runs.size(); ++i) {
        const Recomputed run(rows, QString::number(i + 1));
        QStringList cells;
        for (const auto* values : {&run.tokensPerSecond, &run.promptRate, &run.firstToken}) {
            cells += QStringLiteral("<td>%1</td>").arg(shownFigure(*values));
        }
        QVERIFY2(page.contains(cells.join(QString())), qPrintable(cells.join(u' ')));
        QVERIFY(page.contains(QStringLiteral("<td>%1</td><td>%2</td>")
                                  .arg(shownFigure(run.watts), shownFigure(run.joules))));
        QVERIFY(page.contains(QStringLiteral("<td>") + shownFigure(run.net)));
    }
}

void TestComparisonReport::aRunWithoutRoundsHasALine()
{
    Comparison comparison = sampleComparison({{}});
    comparison.runs[0].rounds.clear();
    comparison.runs[0].subject.reset();
    comparison.runs[0].problem = Sentence::of("it went away");
    const std::vector<CsvRow> rows = rowsOf(comparison);
    QCOMPARE(rows.size(), 1U);
    QCOMPARE(rows[0].at(QStringLiteral("problem")), QStringLiteral("it went away"));
    QCOMPARE(rows[0].at(QStringLiteral("device_bytes")), QString());
}

void TestComparisonReport::csvKeepsWhatOthersWrote()
{
    const std::vector<CsvRow> rows = rowsOf(hostileComparison());
    QCOMPARE(rows.size(), 14U);
    QVERIFY(rows[0].at(QStringLiteral("model")).startsWith(QStringLiteral("<b>\"x\" & 'y'</b>")));
    QCOMPARE(rows[13].at(QStringLiteral("phase")), QStringLiteral("decode"));
}

void TestComparisonReport::htmlIsWellFormedWhateverOthersWrote()
{
    for (const Comparison& comparison :
         {mixedComparison(), hostileComparison(), sampleComparison({})}) {
        const QString page = comparisonHtml(comparison);
        QString problem;
        static_cast<void>(textOfXml(page, problem));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QVERIFY(!page.contains(QStringLiteral("<b>")));
        QVERIFY(!page.contains(QStringLiteral("http://"))
                || page.count(QStringLiteral("http://"))
                       == page.count(QStringLiteral("http://www.w3.org/2000/svg"))); // one file
        QVERIFY(!page.contains(QStringLiteral("<script")));
    }
    QString problem;
    QVERIFY(textOfXml(comparisonHtml(hostileComparison()), problem)
                .contains(QStringLiteral("<b>\"x\" & 'y'</b>\\x01]]>\\xff")));
}

void TestComparisonReport::modelledBarsAreHatched()
{
    const QString page = comparisonHtml(mixedComparison());
    QCOMPARE(page.count(QStringLiteral("fill:url(#energy-device)")), 1);
    QCOMPARE(page.count(QStringLiteral("fill:url(#speed-")), 0);
    QVERIFY(page.contains(QStringLiteral("prefers-color-scheme:dark")));
    QVERIFY(page.contains(QStringLiteral("@media print")));
}

void TestComparisonReport::namesWhatItWasMeasuredOn()
{
    Comparison comparison = mixedComparison();
    comparison.machine.conditions.governor = "performance";
    comparison.machine.conditions.cpuCelsius = 45.0;
    comparison.machine.conditions.supply = power::Supply::Battery;
    const QString page = comparisonHtml(comparison);
    for (const char* fact :
         {"A processor", "16 GiB", "linux 6.1", "Trilume 0.1.0", "0123456789abcdef",
          "powercap package-0", "measured", "package", "governor performance", "45 °C", "battery",
          "device virtual:b", "modelled", "board", "2026-09-21T14:13:20Z",
          "trilume-cli compare /models/a.gguf --device cpu --threads 1"}) {
        QVERIFY2(page.contains(QString::fromUtf8(fact)), fact);
    }
}

void TestComparisonReport::differentScopesAreInTheTitle()
{
    const QString both = comparisonHtml(mixedComparison());
    QVERIFY(both.contains(QStringLiteral("<title>Different scopes: a comparison</title>")));
    QVERIFY(both.contains(QStringLiteral(">Different scopes: joules per token</text>")));
    const QString one = comparisonHtml(sampleComparison({{.joulesPerToken = {0.4, 0.42}}}));
    QVERIFY(!one.contains(QStringLiteral("Different scopes")));
}

void TestComparisonReport::commandsCanBeTyped()
{
    Comparison comparison = sampleComparison({{.threads = 2}, {.device = "virtual:b"}});
    comparison.runs[1].configuration.model = "/a b/it's.gguf";
    comparison.runs[1].configuration.threads = 0;
    comparison.runs[1].configuration.isa = "avx2+vnni";
    comparison.plan.leastRounds = comparison.plan.mostRounds = 5;
    const std::vector<std::string> commands = repeatCommands(comparison);
    QCOMPARE(commands[0],
             std::string("trilume-cli compare /models/a.gguf --device cpu --threads 2 --packing "
                         "auto --prompt 'Why?' --tokens 64 --repeats 5"));
    QCOMPARE(commands[1],
             std::string("trilume-cli compare '/a b/it'\\''s.gguf' --device virtual:b --isa "
                         "avx2+vnni --packing auto --prompt 'Why?' --tokens 64 --repeats 5"));
    comparison.plan.promptName = "story";
    QVERIFY(repeatCommands(comparison)[0].find("--standard story") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestComparisonReport)
#include "test_comparison_report.moc"
