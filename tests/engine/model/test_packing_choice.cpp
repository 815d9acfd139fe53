// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/packing_choice.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <vector>

using namespace trilume;
using kernels::Packing;
using model::PackingQuestion;

namespace {

PackingQuestion question(std::size_t threads = 1)
{
    return {.table = &kernels::bestKernelTable(),
            .threads = {threads},
            .weights = 100'000,
            .columns = 200};
}

// Answers always the same and counts how often it was asked.
struct Measure
{
    Packing answer;
    int* asked;

    Packing operator()(const PackingQuestion& /*question*/) const
    {
        ++*asked;
        return answer;
    }
};

} // namespace

class TestPackingChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesComeBack();
    void measuresOnceAndRemembers();
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
    const std::filesystem::path cache =
        folder.filePath(QStringLiteral("made/on/demand")).toStdString();
    int asked = 0;
    QVERIFY(choosePacking(question(), cache, Measure{Packing::FiveBit, &asked})
            == Packing::FiveBit);
    QVERIFY(choosePacking(question(), cache, Measure{Packing::TwoBit, &asked}) == Packing::FiveBit);
    QCOMPARE(asked, 1);
}

void TestPackingChoice::otherQuestionsAreOthers()
{
    const QTemporaryDir folder;
    const std::filesystem::path cache = folder.path().toStdString();
    int asked = 0;
    static_cast<void>(choosePacking(question(), cache, Measure{Packing::FiveBit, &asked}));
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
        QVERIFY(choosePacking(other, cache, Measure{Packing::TwoBit, &asked}) == Packing::TwoBit);
    }
    QCOMPARE(asked, 1 + static_cast<int>(others.size()));
    QVERIFY(choosePacking(question(), cache, Measure{Packing::TwoBit, &asked}) == Packing::FiveBit);
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
    const std::filesystem::path cache = folder.path().toStdString();
    int asked = 0;
    QVERIFY(choosePacking(question(), cache, Measure{Packing::FiveBit, &asked})
            == Packing::FiveBit);
    QVERIFY(choosePacking(question(), cache, Measure{Packing::TwoBit, &asked}) == Packing::FiveBit);
    QCOMPARE(asked, 1);
}

void TestPackingChoice::withoutAFolderNothingIsRemembered()
{
    int asked = 0;
    static_cast<void>(choosePacking(question(), {}, Measure{Packing::FiveBit, &asked}));
    QVERIFY(choosePacking(question(), {}, Measure{Packing::TwoBit, &asked}) == Packing::TwoBit);
    QCOMPARE(asked, 2);
}

void TestPackingChoice::anyModelCanBeMeasured()
{
    for (const std::uint64_t weights :
         {std::uint64_t{0}, std::uint64_t{1}, std::uint64_t{70'000}}) {
        for (const std::size_t columns : {std::size_t{0}, std::size_t{1}, std::size_t{97}}) {
            for (const kernels::KernelTable& table : kernels::runnableKernelTables()) {
                const Packing packing = model::measurePacking(
                    {.table = &table, .threads = {2}, .weights = weights, .columns = columns});
                QVERIFY(packing == Packing::TwoBit || packing == Packing::FiveBit);
            }
        }
    }
}

void TestPackingChoice::withoutInstructionsForItTwoBitsWin()
{
    // Plain code takes several times as long to take fives apart.
    const Packing packing = model::measurePacking({.table = &kernels::kernelTable(Isa::Scalar),
                                                   .threads = {1},
                                                   .weights = 4'000'000,
                                                   .columns = 1000});
    QVERIFY(packing == Packing::TwoBit);
}

QTEST_GUILESS_MAIN(TestPackingChoice)
#include "test_packing_choice.moc"
