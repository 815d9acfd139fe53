// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/compared_text_p.h"
#include "app/compare/comparer.h"
#include "app/compare/inside_reader.h"
#include "app/compare/local_machine.h"
#include "tests/support/other_model.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <utility>

using namespace trilume;
using namespace trilume::app;

namespace {

constexpr int kPatienceMs = 120'000; // sanitizers are slow
constexpr const char* kModelFile = TRILUME_TEST_SOURCE_DIR "/resources/models/trilume-seed.gguf";

ComparisonPlan tinyPlan()
{
    ComparisonPlan plan;
    plan.prompt = "Who are you?";
    plan.tokens = 6;
    plan.warmUps = 0;
    plan.leastRounds = 1;
    plan.mostRounds = 1;
    plan.idleSeconds = 0.0;
    plan.roundSeconds = 0.0;
    return plan;
}

ComparisonPtr measured(const std::vector<ComparedConfiguration>& configurations)
{
    LocalMachine machine({});
    return std::make_shared<const Comparison>(compare(tinyPlan(), configurations, machine));
}

} // namespace

// The layers of two runs of a comparison, with real models on the real thread.
class TestInsideReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oneModelHoldsTheSameBits();
    void anotherModelDiffers();
    void saysWhichPairsCanBeRead();
    void saysThatShapesDiffer();
    void readsUpToWhereTheyPart();
    void saysThatADeviceWasNotAsked();
    void refusesAModelThatWasChanged();
    void stops();
    void endsWithTheProgram();

private:
    [[nodiscard]] static RecordedPairPtr read(const ComparisonPtr& comparison);

    QTemporaryDir m_folder;
    std::string m_other; // the file of another model of the same shape
};

void TestInsideReader::initTestCase()
{
    const QString path = m_folder.filePath(QStringLiteral("other.gguf"));
    QVERIFY(tests::writeOtherModel(QString::fromUtf8(kModelFile), path));
    m_other = path.toStdString();
}

RecordedPairPtr TestInsideReader::read(const ComparisonPtr& comparison)
{
    InsideReader reader;
    RecordedPairPtr result;
    QString problem;
    connect(&reader, &InsideReader::finished, &reader,
            [&result](const RecordedPairPtr& pair) { result = pair; });
    connect(&reader, &InsideReader::failed, &reader,
            [&problem](const QString& message) { problem = message; });
    reader.read(comparison, 0, 1);
    if (!QTest::qWaitFor([&reader] { return !reader.isReading(); }, kPatienceMs)
        || !problem.isEmpty()) {
        qWarning("%s", qPrintable(problem));
    }
    return result;
}

void TestInsideReader::oneModelHoldsTheSameBits()
{
    const ComparisonPtr comparison =
        measured({{.threads = 1, .isa = "scalar", .packing = "2bit", .model = kModelFile},
                  {.threads = 2, .packing = "1.6bit", .model = kModelFile}});
    const RecordedPairPtr pair = read(comparison);
    QVERIFY(pair != nullptr);
    QVERIFY(pair->isSame);
    QVERIFY(pair->notes.isEmpty());
    QVERIFY2(pair->shownName.contains(QStringLiteral("scalar")), qPrintable(pair->shownName));
    // The prompt, and all that was written.
    const auto head = readHead(comparison->plan, comparison->runs[0]);
    QVERIFY(head.ok());
    QCOMPARE(pair->shown->tokens.size(), head.value().prompt.size() + 6);
    QVERIFY(!pair->shown->tokens[head.value().prompt.size() - 1]->isWritten);
    QVERIFY(pair->shown->tokens[head.value().prompt.size()]->isWritten);
}

void TestInsideReader::anotherModelDiffers()
{
    const ComparisonPtr comparison =
        measured({{.threads = 1, .packing = "2bit", .model = kModelFile},
                  {.threads = 1, .packing = "2bit", .model = m_other}});
    const RecordedPairPtr pair = read(comparison);
    QVERIFY(pair != nullptr);
    QVERIFY(!pair->isSame);
    QCOMPARE(pair->shown->tokens.size(), pair->other->tokens.size());
    QCOMPARE(pair->other->modelName, tests::kOtherModelName);
    QVERIFY(pair->otherName.contains(tests::kOtherModelName));
    // From the first token on, for the weights that differ read it too.
    QVERIFY(pair->shown->tokens[0]->channels != pair->other->tokens[0]->channels);
}

void TestInsideReader::saysWhichPairsCanBeRead()
{
    auto comparison = std::make_shared<Comparison>(
        *measured({{.threads = 1, .packing = "2bit", .model = kModelFile},
                   {.threads = 1, .packing = "2bit", .model = m_other},
                   {.threads = 1, .packing = "2bit", .model = "/nowhere/gone.gguf"}}));
    comparison->runs.push_back(comparison->runs[0]);
    comparison->runs[3].configuration.packing = kTwinPacking;
    InsideReader reader;
    std::vector<InsidePair> pairs;
    connect(&reader, &InsideReader::inspected, &reader,
            [&pairs](const std::vector<InsidePair>& found) { pairs = found; });
    reader.inspect(comparison);
    QVERIFY(pairs.empty()); // never within the call
    QTRY_COMPARE_WITH_TIMEOUT(pairs.size(), std::size_t{6}, kPatienceMs);
    QCOMPARE(pairs[0].first, 0);
    QCOMPARE(pairs[0].second, 1);
    QVERIFY(pairs[0].obstacle.isEmpty());
    QVERIFY(pairs[0].name.contains(tests::kOtherModelName));
    QVERIFY(pairs[1].obstacle.contains(QStringLiteral("wrote no tokens")));
    QVERIFY(pairs[2].obstacle.contains(QStringLiteral("random")));
    QVERIFY(QFile::exists(QString::fromStdString(m_other)));
}

void TestInsideReader::saysThatShapesDiffer()
{
    ComparedHead one;
    one.layers = 24;
    one.hidden = 1024;
    ComparedHead other;
    other.layers = 24;
    other.hidden = 1024;
    QVERIFY(checkSameShape(one, other).ok());
    other.hidden = 2048;
    const Status wider = checkSameShape(one, other);
    QVERIFY(!wider.ok());
    QCOMPARE(
        wider.error().english(),
        std::string("Their models have different shapes: 24 layers of 1024 channels, and 24 layers "
                    "of 2048."));
    other.hidden = 1024;
    other.layers = 32;
    QVERIFY(!checkSameShape(one, other).ok());
}

void TestInsideReader::readsUpToWhereTheyPart()
{
    const ComparisonPtr comparison =
        measured({{.threads = 1, .packing = "2bit", .model = kModelFile}});
    const ComparedRun& run = comparison->runs[0];
    const auto head = readHead(comparison->plan, run);
    QVERIFY(head.ok());
    const std::size_t prompt = head.value().prompt.size();
    ComparedRun other = run;
    constexpr std::size_t kMany = 2048;
    QCOMPARE(commonText(head.value(), run, head.value(), other, kMany).size(), prompt + 6);
    other.ids[2] += 1;
    QCOMPARE(commonText(head.value(), run, head.value(), other, kMany).size(), prompt + 2);
    QCOMPARE(commonText(head.value(), run, head.value(), other, 3).size(), std::size_t{3});
    auto elsewhere = readHead(comparison->plan, run); // a model that begins with another marker
    QVERIFY(elsewhere.ok());
    elsewhere.value().prompt.front() += 1;
    QVERIFY(commonText(head.value(), run, elsewhere.value(), run, kMany).empty());
}

void TestInsideReader::saysThatADeviceWasNotAsked()
{
    auto comparison = std::make_shared<Comparison>(
        *measured({{.threads = 1, .packing = "2bit", .model = kModelFile},
                   {.threads = 1, .packing = "1.6bit", .model = kModelFile}}));
    comparison->runs[1].configuration.device = "virtual:board";
    comparison->runs[1].subject->deviceName = "A virtual board";
    const RecordedPairPtr pair = read(comparison);
    QVERIFY(pair != nullptr);
    QVERIFY(pair->isSame);
    QCOMPARE(pair->notes.size(), 1);
    QVERIFY(pair->notes[0].contains(QStringLiteral("A virtual board")));
    QVERIFY(pair->notes[0].contains(QStringLiteral("On the processor")));
}

void TestInsideReader::refusesAModelThatWasChanged()
{
    auto comparison = std::make_shared<Comparison>(
        *measured({{.threads = 1, .packing = "2bit", .model = kModelFile},
                   {.threads = 1, .packing = "2bit", .model = m_other}}));
    comparison->runs[1].configuration.model = kModelFile; // in its place
    InsideReader reader;
    QSignalSpy failures(&reader, &InsideReader::failed);
    reader.read(comparison, 0, 1);
    QVERIFY(failures.wait(kPatienceMs));
    QVERIFY(failures[0][0].toString().contains(QStringLiteral("was changed since")));
    QVERIFY(!reader.isReading());
}

void TestInsideReader::stops()
{
    const ComparisonPtr comparison =
        measured({{.threads = 1, .packing = "2bit", .model = kModelFile},
                  {.threads = 1, .packing = "2bit", .model = m_other}});
    InsideReader reader;
    QSignalSpy finished(&reader, &InsideReader::finished);
    reader.read(comparison, 0, 1);
    QVERIFY(reader.isReading());
    reader.stop();
    QVERIFY(!reader.isReading());
    reader.read(comparison, 1, 0); // nothing of the first one comes
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, kPatienceMs);
    const auto pair = finished[0][0].value<RecordedPairPtr>();
    QCOMPARE(pair->shown->modelName, tests::kOtherModelName);
    QTest::qWait(50);
    QCOMPARE(finished.count(), 1);
}

void TestInsideReader::endsWithTheProgram()
{
    const ComparisonPtr comparison =
        measured({{.threads = 1, .packing = "2bit", .model = kModelFile},
                  {.threads = 1, .packing = "2bit", .model = m_other}});
    InsideReader reader;
    reader.read(comparison, 0, 1);
}

QTEST_GUILESS_MAIN(TestInsideReader)

#include "test_inside_reader.moc"
