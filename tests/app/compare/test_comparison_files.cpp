// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparison_files.h"
#include "app/compare/comparison_json.h"
#include "app/compare/run_figures.h"
#include "tests/app/compare/sample_comparison.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace trilume;
using namespace trilume::app;
using namespace trilume::tests;
using nlohmann::json;

namespace {

// Something of everything that can be in one.
Comparison fullComparison()
{
    Comparison comparison = sampleComparison({{.threads = 1, .joulesPerToken = {0.4, 0.42}},
                                              {.device = "virtual:b",
                                               .deviceName = "a \"board\"",
                                               .isSimulated = true,
                                               .tokensPerSecond = {400.0, 404.0, 402.0},
                                               .joulesPerToken = {0.02, 0.02, 0.021}},
                                              {.threads = 3, .joulesPerToken = {0.1, 0.2}}});
    comparison.runs[0].baseline = sampleIdle(10.5);
    comparison.runs[0].rounds[1].sum.decode.machine->problem =
        Error{Errc::Io, Sentence::of("%1", std::string("not there"))};
    comparison.runs[1].baselineProblem = Sentence::of("too busy");
    comparison.runs[1].note = Sentence::of("the processor computed 3 of its matrices");
    comparison.runs[1].rounds[0].sum.decode.machine = sampleSpan(1.0 / 3.0);
    comparison.runs[2].problem = Sentence::of("it went away");
    comparison.runs[2].subject.reset();
    comparison.runs[2].configuration.isa = "avx2";
    comparison.machine.conditions = {.governor = "performance",
                                     .boost = power::Boost::On,
                                     .cpuCelsius = 45.5,
                                     .cpuMegahertz = 3400.0,
                                     .supply = power::Supply::Battery};
    comparison.plan.promptName = "document";
    comparison.plan.promptTokens = 512;
    comparison.end = ComparisonEnd::Cancelled;
    return comparison;
}

json fullDocument()
{
    return json::parse(comparisonJson(fullComparison()));
}

std::filesystem::path pathOf(const QTemporaryDir& folder, const char* name)
{
    return QFile::encodeName(folder.filePath(QLatin1String(name))).toStdString();
}

void write(const std::filesystem::path& path, const QByteArray& content)
{
    QFile file(QFile::decodeName(path.c_str()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class TestComparisonFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void hasTheKeysOfTheContract();
    void tellsTheFiguresOfTheLibrary();
    void whatIsNotKnownIsNull();
    void everyScopeComesBack();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void refusesEveryMissingField();
    void isKeptListedAndRemoved();
    void tellsWhichFileIsWrong();
};

void TestComparisonFiles::comesBackAsItWas()
{
    const std::string text = comparisonJson(fullComparison());
    const Result<Comparison> read = readComparisonJson(text, "a.json");
    QVERIFY2(read.ok(), read ? "" : read.error().english().c_str());
    QCOMPARE(QByteArray::fromStdString(comparisonJson(read.value())),
             QByteArray::fromStdString(text));
    QVERIFY(read.value().plan == fullComparison().plan);
    QVERIFY(read.value().runs[2].configuration == fullComparison().runs[2].configuration);
    QCOMPARE(read.value().meter->resolution, sampleMeter().resolution);
    QCOMPARE(read.value().end, ComparisonEnd::Cancelled);
}

void TestComparisonFiles::hasTheKeysOfTheContract()
{
    const json document = fullDocument();
    for (const char* key : {"runs", "identical", "first_difference", "sentence", "machine"}) {
        QVERIFY2(document.contains(key), key);
    }
    for (const char* key :
         {"device", "threads", "packing", "isa", "tokens_per_s", "prefill_tokens_per_s",
          "first_token_seconds", "mean_watts", "joules_per_token", "net_joules_per_token", "label",
          "scope", "spread"}) {
        for (const json& run : document["runs"]) {
            QVERIFY2(run.contains(key), key);
        }
    }
}

void TestComparisonFiles::tellsTheFiguresOfTheLibrary()
{
    const Comparison comparison = fullComparison();
    const json document = json::parse(comparisonJson(comparison));
    for (std::size_t i = 0; i < 2; ++i) {
        const RunFigures figures = figuresOf(comparison, comparison.runs[i]);
        const json& run = document["runs"][i];
        QCOMPARE(run["tokens_per_s"].get<double>(), figures.tokensPerSecond->mean);
        QCOMPARE(run["joules_per_token"].get<double>(), figures.energy->joulesPerToken->mean);
        QCOMPARE(run["mean_watts"].get<double>(), figures.energy->watts->mean);
        QCOMPARE(run["spread"]["tokens_per_s"].get<double>(), *figures.tokensPerSecond->spread);
    }
    QVERIFY(document["runs"][1]["label"] == "modelled");
    QVERIFY(document["runs"][1]["scope"] == "board");
    QVERIFY(document["identical"] == true);
}

void TestComparisonFiles::whatIsNotKnownIsNull()
{
    const json document =
        json::parse(comparisonJson(sampleComparison({{.tokensPerSecond = {100.0}}})));
    const json& run = document["runs"][0];
    for (const char* key : {"mean_watts", "joules_per_token", "net_joules_per_token", "label",
                            "scope", "idle", "device_meter", "uncertainty"}) {
        QVERIFY2(run[key].is_null(), key);
    }
    QVERIFY(run["spread"]["tokens_per_s"].is_null());
    QVERIFY(document["identical"].is_null());
    QVERIFY(document["first_difference"].is_null());
    QVERIFY(document["meter"].is_null());
}

void TestComparisonFiles::refusesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("patch");   // a merge patch of the whole file
    QTest::addColumn<QByteArray>("pointer"); // where; then `patch` is what is put there
    QTest::addColumn<QByteArray>("error");
    const auto add = [](const char* pointer, const char* value, const char* error) {
        QTest::newRow(pointer) << QByteArray(value) << QByteArray(pointer) << QByteArray(error);
    };
    add("/format", "\"other\"", "a.json: is no comparison of this program.");
    add("/version", "2", "a.json: version: found 2, expected 1.");
    add("/version", "-1",
        "a.json: version: found -1, expected a whole number that is not below 0.");
    add("/end", "\"later\"",
        "a.json: end: found \"later\", expected one of: spread, rounds, time, cancelled, failed.");
    add("/runs", "{}", "a.json: runs: found an object, expected a list.");
    add("/runs/1", "3", "a.json: runs[1]: found 3, expected an object.");
    add("/runs/0/ids/1", "-4", "a.json: runs[0].ids: found -4, expected a token id.");
    add("/runs/0/ids/2", "1.5", "a.json: runs[0].ids: found 1.5, expected a token id.");
    add("/runs/0/rounds/1/decode/seconds", "\"2\"",
        "a.json: runs[0].rounds[1].decode.seconds: found \"2\", expected a number that is not "
        "below "
        "0.");
    add("/runs/0/rounds/0/passes", "1000001",
        "a.json: runs[0].rounds[0].passes: found 1000001, expected a whole number from 0 to "
        "1000000.");
    add("/runs/0/rounds/0/decode/machine/joules", "null",
        "a.json: runs[0].rounds[0].decode.machine.joules: found null, expected a number that is "
        "not "
        "below 0.");
    add("/runs/0/idle/label", "\"sure\"",
        "a.json: runs[0].idle.label: found \"sure\", expected one of: measured, derived, "
        "modelled.");
    add("/runs/1/device_meter/resolution_seconds", "4000",
        "a.json: runs[1].device_meter.resolution_seconds: found 4000.0, expected at most an hour.");
    add("/runs/1/subject/simulated", "1",
        "a.json: runs[1].subject.simulated: found 1, expected true or false.");
    add("/machine/supply", "\"sun\"",
        "a.json: machine.supply: found \"sun\", expected one of: mains, battery.");
    add("/plan", "[]", "a.json: plan: found a list, expected an object.");
    add("/started", "18446744073709551615",
        "a.json: started: found 18446744073709551615, expected a whole number that is not below "
        "0.");
}

void TestComparisonFiles::refusesWhatIsWrong()
{
    QFETCH(const QByteArray, patch);
    QFETCH(const QByteArray, pointer);
    QFETCH(const QByteArray, error);
    json document = fullDocument();
    document.at(json::json_pointer(pointer.toStdString())) = json::parse(patch.toStdString());
    const Result<Comparison> read = readComparisonJson(document.dump(), "a.json");
    QVERIFY(!read.ok());
    QCOMPARE(QByteArray::fromStdString(read.error().english()), error);
}

void TestComparisonFiles::everyScopeComesBack()
{
    json document = fullDocument();
    for (const EnergyScope scope :
         {EnergyScope::Package, EnergyScope::Cores, EnergyScope::Dram, EnergyScope::Module,
          EnergyScope::Board, EnergyScope::Machine, EnergyScope::Process}) {
        document["runs"][1]["device_meter"]["scope"] = scopeName(scope);
        const Result<Comparison> read = readComparisonJson(document.dump(), "a.json");
        QVERIFY2(read.ok(), scopeName(scope));
        QCOMPARE(scopeName(read.value().runs[1].deviceMeter->scope), scopeName(scope));
    }
}

// Of what is read; figures come of it anew.
void TestComparisonFiles::refusesEveryMissingField()
{
    const json document = fullDocument();
    int fields = 0;
    for (const char* place : {"", "/plan", "/machine", "/meter", "/runs/0/asked", "/runs/1/subject",
                              "/runs/0/idle", "/runs/1/device_meter", "/runs/1/rounds/0",
                              "/runs/1/rounds/0/decode", "/runs/1/rounds/0/decode/device"}) {
        const json& object = document.at(json::json_pointer(place));
        for (const auto& [key, value] : object.items()) {
            if (key == "identical" || key == "first_difference" || key == "sentence"
                || key == "title") {
                continue;
            }
            json broken = document;
            broken.at(json::json_pointer(place)).erase(key);
            const Result<Comparison> read = readComparisonJson(broken.dump(), "a.json");
            QVERIFY2(!read.ok(), (std::string(place) + '/' + key).c_str());
            ++fields;
        }
    }
    QVERIFY2(fields > 70, qPrintable(QString::number(fields)));
    for (const char* text : {"", "[", "[]", "null", "{\"format\": \"trilume comparison\"}"}) {
        QVERIFY2(!readComparisonJson(text, "a.json").ok(), text);
    }
}

void TestComparisonFiles::isKeptListedAndRemoved()
{
    const QTemporaryDir folder;
    const ComparisonFiles files(pathOf(folder, "comparisons"));
    QVERIFY(files.list().empty());
    Comparison comparison = fullComparison();
    const std::filesystem::path first = files.keep(comparison).value();
    const std::filesystem::path second = files.keep(comparison).value(); // of the same second
    comparison.startedAt += 60;
    const std::filesystem::path third = files.keep(comparison).value();
    QCOMPARE(first.filename().string(), std::string("comparison-1790000000.json"));
    QCOMPARE(second.filename().string(), std::string("comparison-1790000000-2.json"));
    for (const char* name : {"comparisons/comparison-.json", "comparisons/comparison-1.json.part",
                             "comparisons/comparison-1-x.json", "comparisons/notes.txt"}) {
        write(pathOf(folder, name), "not ours");
    }
    const std::vector<StoredComparison> listed = files.list();
    QCOMPARE(listed.size(), 3U);
    QCOMPARE(listed[0].file, third);
    QCOMPARE(listed[0].startedAt, 1'790'000'060);
    const Result<Comparison> opened = files.open(second);
    QVERIFY(opened.ok());
    QCOMPARE(comparisonJson(opened.value()), comparisonJson(fullComparison()));
    QVERIFY(files.remove(first).ok());
    QCOMPARE(files.list().size(), 2U);
}

void TestComparisonFiles::tellsWhichFileIsWrong()
{
    const QTemporaryDir folder;
    const ComparisonFiles files(pathOf(folder, "."));
    const std::filesystem::path none = pathOf(folder, "none.json");
    QVERIFY(files.open(none).error().english().find("none.json: cannot be read")
            != std::string::npos);
    const std::filesystem::path broken = pathOf(folder, "broken.json");
    write(broken, "{}");
    QVERIFY(files.open(broken).error().english().find("broken.json: is no comparison")
            != std::string::npos);
    QFile large(folder.filePath(QStringLiteral("large.json")));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize((qint64{64} << 20U) + 1));
    QVERIFY(files.open(pathOf(folder, "large.json")).error().english().find("found 67108865 bytes")
            != std::string::npos);
}

QTEST_GUILESS_MAIN(TestComparisonFiles)
#include "test_comparison_files.moc"
