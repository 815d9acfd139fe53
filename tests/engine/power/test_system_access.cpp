// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/system_access.h"
#include "tests/engine/power/fake_machine.h"

#include <QTest>

#include <cerrno>

#include <sys/stat.h>

using namespace trilume;
using namespace trilume::power;
using namespace trilume::tests;

namespace {

const Sentence kThings = Sentence::of("things");

} // namespace

class TestSystemAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blanksAroundAreCut();
    void failuresSayWhatWasExpected_data();
    void failuresSayWhatWasExpected();
    void neverWaitsForAWriter();
    void readsOnlyTheBeginning();
    void numbersInNamesAreNumbers();
    void clocksGoForward();
};

void TestSystemAccess::blanksAroundAreCut()
{
    const FakeMachine machine;
    machine.write("sys/a", " \t 12 \r\n ");
    QCOMPARE(readTrimmed(machine.access(), machine.file("sys/a")).value(), std::string("12"));
    QCOMPARE(readInteger(machine.access(), machine.file("sys/a"), 0, kThings).value(),
             std::int64_t{12});
    machine.write("sys/a", " \n");
    QCOMPARE(readTrimmed(machine.access(), machine.file("sys/a")).value(), std::string());
}

void TestSystemAccess::failuresSayWhatWasExpected_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("message");
    const auto notFound = static_cast<int>(Errc::NotFound);
    const auto io = static_cast<int>(Errc::Io);
    QTest::newRow("gone") << ENOENT << notFound << QByteArray("expected a readable file");
    QTest::newRow("device gone") << ENODEV << notFound << QByteArray("expected a readable file");
    QTest::newRow("refused") << EACCES << io << QByteArray("let your group read it");
    QTest::newRow("refused by rule") << EPERM << io << QByteArray("let your group read it");
    QTest::newRow("not ready") << EAGAIN << io << QByteArray("expected a readable file");
}

void TestSystemAccess::failuresSayWhatWasExpected()
{
    QFETCH(int, number);
    QFETCH(int, code);
    QFETCH(QByteArray, message);
    FakeMachine machine;
    machine.write("sys/a", "1");
    machine.refuse("sys/a", number);
    const Result<std::string> text = readTrimmed(machine.access(), machine.file("sys/a"));
    QVERIFY(!text.ok());
    QCOMPARE(static_cast<int>(text.error().code), code);
    QVERIFY(contains(text.error().english(), machine.file("sys/a").string() + ": "));
    QVERIFY2(contains(text.error().english(), message.toStdString()),
             text.error().english().c_str());
}

void TestSystemAccess::neverWaitsForAWriter()
{
    const FakeMachine machine;
    machine.write("sys/a", "1");
    QCOMPARE(mkfifo(machine.file("sys/pipe").c_str(), 0600), 0);
    QCOMPARE(readSmallFile(machine.file("sys/pipe")).text, std::string());
    QCOMPARE(readSmallFile(machine.file("sys")).errorNumber, EISDIR);
    QCOMPARE(readSmallFile(machine.file("nothing")).errorNumber, ENOENT);
}

void TestSystemAccess::readsOnlyTheBeginning()
{
    const FakeMachine machine;
    machine.write("sys/a", std::string(100'000, '1'));
    QCOMPARE(readSmallFile(machine.file("sys/a")).text.size(), std::size_t{4096});
    const auto number = readInteger(machine.access(), machine.file("sys/a"), 0, kThings);
    QVERIFY(!number.ok());
    QVERIFY(number.error().english().size() < 300 + machine.file("sys/a").string().size());
}

void TestSystemAccess::numbersInNamesAreNumbers()
{
    const FakeMachine machine;
    for (const char* name : {"z10", "z2", "z2:1", "z2:10", "z2:9", "a", "z", "z02"}) {
        machine.write(std::string("sys/list/") + name, "");
    }
    const std::vector<std::string> expected = {"a",    "z",    "z02",   "z2",
                                               "z2:1", "z2:9", "z2:10", "z10"};
    std::vector<std::string> names = listFolder(machine.file("sys/list"));
    QCOMPARE(names.size(), expected.size());
    QVERIFY(names == expected);
    QVERIFY(listFolder(machine.file("sys/nothing")).empty());
}

void TestSystemAccess::clocksGoForward()
{
    const Instant first = readClocks();
    const Instant second = readClocks();
    QVERIFY(first.awake.count() > 0);
    QVERIFY(second.awake >= first.awake);
    QVERIFY(first.asleep.count() >= 0);
}

QTEST_GUILESS_MAIN(TestSystemAccess)
#include "test_system_access.moc"
