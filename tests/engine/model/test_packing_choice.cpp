// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/kernel_choice.h"
#include "engine/model/packing_choice.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <vector>

#include <nlohmann/json.hpp>

using namespace trilume;
using kernels::Packing;
using model::PackingQuestion;

namespace {

PackingQuestion question(std::size_t threads = 1)
{
    return {.table = kernels::chosenKernelTable().value(),
            .threads = {threads},
            .weights = 100'000,
            .columns = 200};
}

constexpr double kCalm = 0.02;
constexpr double kBusy = 0.5;

// A measurement with a fixed answer and a clock that stands; counts how often it was asked.
model::PackingSources sources(Packing answer,
                              int* asked,
                              double spread = kCalm,
                              std::int64_t now = 1000)
{
    return {[=](const PackingQuestion& /*question*/) {
                ++*asked;
                return model::PackingMeasurement{answer, spread};
            },
            [now] {
                return now;
            }};
}

} // namespace

class TestPackingChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesComeBack();
    void measuresOnceAndRemembers();
    void measuresAgainWhenTheAnswerIsOld();
    void measuresAgainAfterABusyMachine();
    void theCalmerOfTwoMeasurementsCounts();
    void answersOfOtherFormsAreMeasuredAgain_data();
    void answersOfOtherFormsAreMeasuredAgain();
    void otherQuestionsAreOthers();
    void aBadFileIsMeasuredAgain_data();
    void aBadFileIsMeasuredAgain();
    void withoutAFolderNothingIsRemembered();
    void anyModelCanBeMeasured();
    void withoutInstructionsForItTwoBitsWin();
};

void TestPackingChoice::namesComeBack()
{
    for (const Packing packing : {Packing::TwoBit, Packing::FiveBit}) {
        QVERIFY(kernels::packingFromName(kernels::packingName(packing)) == packing);
    }
    QVERIFY(!kernels::packingFromName("auto"));
}

void TestPackingChoice::measuresOnceAndRemembers()
{
    const QTemporaryDir folder;
    model::CacheFolder cache(folder.filePath(QStringLiteral("made/on/demand")).toStdString());
    int asked = 0;
    QVERIFY(choosePacking(question(), cache, sources(Packing::FiveBit, &asked))
            == Packing::FiveBit);
    QVERIFY(choosePacking(question(), cache, sources(Packing::TwoBit, &asked)) == Packing::FiveBit);
    QCOMPARE(asked, 1);
}

void TestPackingChoice::measuresAgainWhenTheAnswerIsOld()
{
    const QTemporaryDir folder;
    model::CacheFolder cache(folder.path().toStdString());
    int asked = 0;
    const auto ask = [&](Packing answer, std::int64_t now) {
        return choosePacking(question(), cache, sources(answer, &asked, kCalm, now));
    };
    QVERIFY(ask(Packing::FiveBit, 1000) == Packing::FiveBit);
    QVERIFY(ask(Packing::TwoBit, 1000 + model::kTrustedSeconds) == Packing::FiveBit);
    QCOMPARE(asked, 1);
    QVERIFY(ask(Packing::TwoBit, 1001 + model::kTrustedSeconds) == Packing::TwoBit);
    QCOMPARE(asked, 2);
    // A clock that was set back.
    QVERIFY(ask(Packing::FiveBit, 1000) == Packing::FiveBit);
    QCOMPARE(asked, 3);
}

void TestPackingChoice::measuresAgainAfterABusyMachine()
{
    const QTemporaryDir folder;
    model::CacheFolder cache(folder.path().toStdString());
    int asked = 0;
    QVERIFY(choosePacking(question(), cache, sources(Packing::FiveBit, &asked, kBusy))
            == Packing::FiveBit);
    QVERIFY(choosePacking(question(), cache, sources(Packing::TwoBit, &asked, kCalm))
            == Packing::TwoBit);
    QVERIFY(choosePacking(question(), cache, sources(Packing::FiveBit, &asked, kCalm))
            == Packing::TwoBit);
    QCOMPARE(asked, 2);
}

void TestPackingChoice::theCalmerOfTwoMeasurementsCounts()
{
    const QTemporaryDir folder;
    model::CacheFolder cache(folder.path().toStdString());
    int asked = 0;
    const auto ask = [&](Packing answer, double spread) {
        return choosePacking(question(), cache, sources(answer, &asked, spread));
    };
    QVERIFY(ask(Packing::FiveBit, kBusy) == Packing::FiveBit);
    QVERIFY(ask(Packing::TwoBit, 2 * kBusy) == Packing::FiveBit);
    QVERIFY(ask(Packing::TwoBit, kBusy / 2) == Packing::TwoBit);
    QCOMPARE(asked, 3);
}

void TestPackingChoice::answersOfOtherFormsAreMeasuredAgain_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::newRow("of an older version") << QByteArray(R"("1.6bit")");
    QTest::newRow("no spread") << QByteArray(R"({"packing": "1.6bit", "measured": 1000})");
    QTest::newRow("no time") << QByteArray(R"({"packing": "1.6bit", "spread": 0})");
    QTest::newRow("no packing") << QByteArray(R"({"spread": 0, "measured": 1000})");
    QTest::newRow("another packing")
        << QByteArray(R"({"packing": "3bit", "spread": 0, "measured": 1000})");
    QTest::newRow("time as text") << QByteArray(
        R"({"packing": "1.6bit", "spread": 0, "measured": "1000"})");
}

void TestPackingChoice::answersOfOtherFormsAreMeasuredAgain()
{
    QFETCH(const QByteArray, entry);
    const QTemporaryDir folder;
    model::CacheFolder cache(folder.path().toStdString());
    int asked = 0;
    static_cast<void>(choosePacking(question(), cache, sources(Packing::FiveBit, &asked)));
    const std::string path = folder.filePath(QStringLiteral("packings.json")).toStdString();
    std::ifstream before(path);
    nlohmann::json object = nlohmann::json::parse(before);
    object.begin().value() = nlohmann::json::parse(entry.toStdString());
    std::ofstream(path) << object.dump();
    QVERIFY(choosePacking(question(), cache, sources(Packing::TwoBit, &asked)) == Packing::TwoBit);
    QCOMPARE(asked, 2);
}

void TestPackingChoice::otherQuestionsAreOthers()
{
    const QTemporaryDir folder;
    model::CacheFolder cache(folder.path().toStdString());
    int asked = 0;
    static_cast<void>(choosePacking(question(), cache, sources(Packing::FiveBit, &asked)));
    PackingQuestion wider = question();
    wider.columns = 201;
    PackingQuestion larger = question();
    larger.weights = 100'001;
    std::vector<PackingQuestion> others = {question(2), wider, larger};
    for (const kernels::KernelTable& table : kernels::runnableKernelTables()) {
        if (table.variant != question().table->variant) {
            others.push_back(question());
            others.back().table = &table;
        }
    }
    for (const PackingQuestion& other : others) {
        QVERIFY(choosePacking(other, cache, sources(Packing::TwoBit, &asked)) == Packing::TwoBit);
    }
    QCOMPARE(asked, 1 + static_cast<int>(others.size()));
    QVERIFY(choosePacking(question(), cache, sources(Packing::TwoBit, &asked)) == Packing::FiveBit);
}

void TestPackingChoice::aBadFileIsMeasuredAgain_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("binary") << QByteArray("\xFF\x00\xFE", 3);
}

void TestPackingChoice::aBadFileIsMeasuredAgain()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    std::ofstream(folder.filePath(QStringLiteral("packings.json")).toStdString(), std::ios::binary)
        << content.toStdString();
    model::CacheFolder cache(folder.path().toStdString());
    int asked = 0;
    QVERIFY(choosePacking(question(), cache, sources(Packing::FiveBit, &asked))
            == Packing::FiveBit);
    QVERIFY(choosePacking(question(), cache, sources(Packing::TwoBit, &asked)) == Packing::FiveBit);
    QCOMPARE(asked, 1);
}

void TestPackingChoice::withoutAFolderNothingIsRemembered()
{
    int asked = 0;
    model::CacheFolder cache({});
    static_cast<void>(choosePacking(question(), cache, sources(Packing::FiveBit, &asked)));
    QVERIFY(choosePacking(question(), cache, sources(Packing::TwoBit, &asked)) == Packing::TwoBit);
    QCOMPARE(asked, 2);
}

void TestPackingChoice::anyModelCanBeMeasured()
{
    for (const std::uint64_t weights :
         {std::uint64_t{0}, std::uint64_t{1}, std::uint64_t{70'000}}) {
        for (const std::size_t columns : {std::size_t{0}, std::size_t{1}, std::size_t{97}}) {
            for (const kernels::KernelTable& table : kernels::runnableKernelTables()) {
                const model::PackingMeasurement measured = model::measurePacking(
                    {.table = &table, .threads = {2}, .weights = weights, .columns = columns});
                QVERIFY(measured.packing == Packing::TwoBit
                        || measured.packing == Packing::FiveBit);
                QVERIFY(measured.spread >= 0.0);
            }
        }
    }
}

void TestPackingChoice::withoutInstructionsForItTwoBitsWin()
{
    // Plain code takes several times as long to take fives apart.
    const auto measured = model::measurePacking({.table = &kernels::kernelTable(Isa::Scalar),
                                                 .threads = {1},
                                                 .weights = 4'000'000,
                                                 .columns = 1000});
    QVERIFY(measured.packing == Packing::TwoBit);
}

QTEST_GUILESS_MAIN(TestPackingChoice)
#include "test_packing_choice.moc"
