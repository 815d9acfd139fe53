// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_process.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <cmath>
#include <csignal>

using namespace std::chrono_literals;
using namespace trilume::tests;

namespace {

constexpr qint64 kRange = 65'532'610'987;

// Sensors of a machine that does not exist: a folder in place of /sys with one processor package,
// as little of it as has to be there.
class FakeSys
{
public:
    FakeSys()
    {
        write(QStringLiteral("name"), "  package-0 ");
        write(QStringLiteral("max_energy_range_uj"), "\t" + QByteArray::number(kRange) + "\n");
    }

    // The microjoules since the start of the counter, which wraps.
    void count(qint64 microjoules) const
    {
        write(QStringLiteral("energy_uj"), " " + QByteArray::number(microjoules % kRange) + "\n\n");
    }

    void write(const QString& file, const QByteArray& content) const
    {
        writeBelow(QStringLiteral("class/powercap/intel-rapl:0/") + file, content);
    }

    void writeBelow(const QString& path, const QByteArray& content) const
    {
        const QString whole = m_folder.filePath(path);
        QDir().mkpath(QFileInfo(whole).path());
        QSaveFile target(whole); // a reader sees all of it or the former
        target.open(QIODevice::WriteOnly);
        target.write(content);
        target.commit();
    }

    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

QStringList energyWords(const QString& sys, const char* more)
{
    QStringList words{QStringLiteral("energy"), QStringLiteral("--sysfs"), sys};
    return words += QString::fromLatin1(more).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

// Nothing when it has ended: 0 would mean everybody.
void interrupt(const QProcess& process)
{
    const auto id = static_cast<pid_t>(process.processId());
    if (id > 0) {
        ::kill(id, SIGINT);
    }
}

} // namespace

// The program beside sensors that move.
class TestCliEnergy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsARampWithAWrap();
    void printsJson();
    void interruptedJsonIsComplete();
    void showsThatASensorWentAway();
    void aCounterThatStandsStillIsTold();
    void modelIsLabelled();
    void saysWhyThereIsNothing_data();
    void saysWhyThereIsNothing();
    void opensNoCounterForAFolder();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
};

// The counter rests until the program has begun, rises on a ramp over its wrap and rests again
// before the program ends: what it prints does not depend on who was when how fast.
void TestCliEnergy::countsARampWithAWrap()
{
    constexpr int kSteps = 60;
    constexpr qint64 kStart = kRange - 8'000'000;
    const FakeSys sys;
    sys.count(kStart);
    QProcess process;
    prepareCli(process, energyWords(sys.path(), ""));
    process.start();
    QTRY_VERIFY_WITH_TIMEOUT(process.bytesAvailable() > 40, 60000); // a line after a second
    int step = 0;
    qint64 joules = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] {
        if (step < kSteps) {
            ++step;
            joules += step; // in hundredths: the power grows with every step
            sys.count(kStart + joules * 10'000);
        }
    });
    timer.start(20ms);
    QTRY_COMPARE_WITH_TIMEOUT(step, kSteps, 60000);
    timer.stop();
    interrupt(process);
    const CliResult result = finishCli(process);
    QVERIFY2(result.code == 0, result.err.constData());
    const QByteArray table = result.out.mid(result.out.indexOf("source "));
    const QList<QByteArray> words = table.split('\n').value(1).simplified().split(' ');
    QCOMPARE(words.size(), 8);
    QCOMPARE(words[0] + ' ' + words[1], QByteArray("powercap package-0"));
    QCOMPARE(words[2], QByteArray("measured"));
    QCOMPARE(words[3], QByteArray("package"));
    const double expected = 0.5 * kSteps * (kSteps + 1) * 0.01;
    QVERIFY2(std::abs(words[6].toDouble() - expected) <= 1e-3 * expected, table.constData());
    QVERIFY2(result.err.contains("reading the meters took"), result.err.constData());
}

void TestCliEnergy::printsJson()
{
    const FakeSys sys;
    sys.count(1'000'000);
    const CliResult result = runCli(energyWords(sys.path(), "--json --seconds 0.3"));
    QVERIFY2(result.code == 0, result.err.constData());
    const QJsonObject object = QJsonDocument::fromJson(result.out).object();
    QCOMPARE(object.keys(), (QStringList{QStringLiteral("seconds"), QStringLiteral("sources")}));
    QVERIFY(object[QLatin1String("seconds")].toDouble() >= 0.3);
    const QJsonArray sources = object[QLatin1String("sources")].toArray();
    QCOMPARE(sources.size(), 1);
    const QJsonObject source = sources.first().toObject();
    QCOMPARE(source.size(), 6);
    QCOMPARE(source[QLatin1String("name")].toString(), QStringLiteral("powercap package-0"));
    QCOMPARE(source[QLatin1String("label")].toString(), QStringLiteral("measured"));
    QCOMPARE(source[QLatin1String("scope")].toString(), QStringLiteral("package"));
    QCOMPARE(source[QLatin1String("joules")].toDouble(-1.0), 0.0); // it rests
    QCOMPARE(source[QLatin1String("mean_watts")].toDouble(-1.0), 0.0);
    QCOMPARE(source[QLatin1String("uncertainty")].toDouble(), 0.05);
}

void TestCliEnergy::interruptedJsonIsComplete()
{
    const FakeSys sys;
    sys.count(0);
    QProcess process;
    prepareCli(process, energyWords(sys.path(), "--json --seconds 100000"));
    process.start();
    QVERIFY(process.waitForStarted(60000));
    // It catches the signal from when it has begun: the bit of SIGINT, 2, in the kernel's list.
    QTRY_VERIFY_WITH_TIMEOUT(
        [&process] {
            QFile status(QStringLiteral("/proc/%1/status").arg(process.processId()));
            status.open(QIODevice::ReadOnly);
            const QByteArray text = status.readAll();
            const QByteArray mask = text.mid(text.indexOf("SigCgt:") + 7).simplified().left(16);
            return (mask.toULongLong(nullptr, 16) & 2U) != 0;
        }(),
        60000);
    interrupt(process);
    const CliResult result = finishCli(process);
    QCOMPARE(result.code, 130);
    const QJsonObject object = QJsonDocument::fromJson(result.out).object();
    QVERIFY2(object.contains(QLatin1String("sources")), result.out.constData());
}

// The sensor goes when the program has shown that it counts.
void TestCliEnergy::showsThatASensorWentAway()
{
    const FakeSys sys;
    sys.count(0);
    QProcess process;
    prepareCli(process, energyWords(sys.path(), ""));
    process.start();
    qint64 joules = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { sys.count(++joules * 1'000'000); });
    timer.start(20ms);
    QTRY_VERIFY_WITH_TIMEOUT(process.bytesAvailable() > 40, 60000); // a line after a second
    timer.stop();
    const QByteArray before = process.readAllStandardOutput();
    QVERIFY2(!before.contains("not read at present"), before.constData());
    QVERIFY(QFile::remove(
        QDir(sys.path()).filePath(QStringLiteral("class/powercap/intel-rapl:0/energy_uj"))));
    QByteArray after;
    QTRY_VERIFY_WITH_TIMEOUT(
        (after += process.readAllStandardOutput()).contains("not read at present"), 60000);
    interrupt(process);
    const CliResult result = finishCli(process);
    QVERIFY2(result.code == 0, result.err.constData());
    QVERIFY2(result.out.contains("\npowercap package-0: not read at present, "),
             result.out.constData());
    QVERIFY2(result.err.contains("powercap package-0 is not read: "), result.err.constData());
}

void TestCliEnergy::aCounterThatStandsStillIsTold()
{
    const FakeSys sys;
    sys.count(5'000'000);
    const CliResult result = runCli(energyWords(sys.path(), "--seconds 3"));
    QCOMPARE(result.code, 0);
    const QByteArray table = result.out.mid(result.out.indexOf("source "));
    QVERIFY2(!table.contains("0.00"), result.out.constData());
    QVERIFY2(table.contains("powercap package-0: stands still"), result.out.constData());
    QVERIFY2(result.err.contains("found a counter that has stood still for"),
             result.err.constData());
}

void TestCliEnergy::modelIsLabelled()
{
    const QTemporaryDir nothing;
    const CliResult result =
        runCli(energyWords(nothing.path(), "--json --seconds 0.3 --idle-watts 5 --full-watts 40"));
    QVERIFY2(result.code == 0, result.err.constData());
    const QJsonArray sources =
        QJsonDocument::fromJson(result.out).object()[QLatin1String("sources")].toArray();
    QCOMPARE(sources.size(), 1);
    const QJsonObject source = sources.first().toObject();
    QCOMPARE(source[QLatin1String("label")].toString(), QStringLiteral("modelled"));
    const double watts = source[QLatin1String("mean_watts")].toDouble();
    QVERIFY2(watts > 4.9 && watts < 40.1, result.out.constData());
}

void TestCliEnergy::saysWhyThereIsNothing_data()
{
    QTest::addColumn<QString>("name"); // of the zone; none: an empty folder
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("no sensor") << QString() << QByteArray("no energy sensor was found");
    QTest::newRow("no reading") << QStringLiteral("package-0")
                                << QByteArray("no energy sensor can be read: ");
    QTest::newRow("unknown zone") << QStringLiteral("something")
                                  << QByteArray("expected package-N, core, dram or psys");
}

void TestCliEnergy::saysWhyThereIsNothing()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, expected);
    const FakeSys sys; // without energy_uj
    const QTemporaryDir empty;
    sys.write(QStringLiteral("name"), name.toLatin1());
    for (const char* form : {"", "--json"}) {
        const CliResult result =
            runCli(energyWords(name.isEmpty() ? empty.path() : sys.path(), form));
        QCOMPARE(result.code, 1);
        QVERIFY(result.out.isEmpty());
        QCOMPARE(result.err.count('\n'), 1);
        QVERIFY2(result.err.contains(expected), result.err.constData());
    }
}

// The unit below names a clock that every kernel counts, with or without energy.
void TestCliEnergy::opensNoCounterForAFolder()
{
    const FakeSys sys; // without energy_uj
    const QString unit = QStringLiteral("bus/event_source/devices/power/");
    sys.writeBelow(unit + QStringLiteral("type"), "1\n");
    sys.writeBelow(unit + QStringLiteral("cpumask"), "0\n");
    sys.writeBelow(unit + QStringLiteral("events/energy-pkg"), "event=0x00\n");
    sys.writeBelow(unit + QStringLiteral("events/energy-pkg.unit"), "Joules\n");
    sys.writeBelow(unit + QStringLiteral("events/energy-pkg.scale"), "1e-9\n");
    QVERIFY(QDir(sys.path() + QStringLiteral("/class")).removeRecursively());
    const CliResult result = runCli(energyWords(sys.path(), "--json --seconds 0.3"));
    QCOMPARE(result.code, 1);
    QVERIFY2(result.err.contains("events are counted by the kernel that runs"),
             result.err.constData());
}

void TestCliEnergy::refusesWrongUsage_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* options, int code, const char* expected) {
        QTest::newRow(options) << QByteArray(options) << code << QByteArray(expected);
    };
    row("--seconds 0", 2, "--seconds is \"0\", expected a number from 0.1 to");
    row("--seconds soon", 2, "--seconds is \"soon\"");
    row("--idle-watts 5", 2, "belong together");
    row("--full-watts 5", 2, "belong together");
    row("--idle-watts 5 --full-watts 4", 2, "no less than --idle-watts");
    row("--idle-watts -5 --full-watts 4", 2, "--idle-watts is \"-5\"");
    row("--idle-watts 0 --full-watts 0", 2, "a number above 0");
    row("somewhere", 2, "\"somewhere\" is one too many");
    row("--sysfs /nowhere/at/all", 1, "/nowhere/at/all: found no folder");
}

void TestCliEnergy::refusesWrongUsage()
{
    QFETCH(QByteArray, options);
    QFETCH(QByteArray, expected);
    const QTemporaryDir empty;
    const CliResult result = runCli(energyWords(empty.path(), options.constData()));
    QTEST(result.code, "code");
    QVERIFY2(result.err.contains(expected), result.err.constData());
}

QTEST_GUILESS_MAIN(TestCliEnergy)
#include "test_cli_energy.moc"
