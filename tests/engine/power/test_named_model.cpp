// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/named_model.h"
#include "tests/engine/power/fake_machine.h"

#include <QTest>

#include <cerrno>

using namespace trilume;
using namespace trilume::power;

// Watts from names as /proc/cpuinfo has them.
class TestNamedModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheLine_data();
    void knowsTheLine();
    void isSilentAboutOthers_data();
    void isSilentAboutOthers();
    void saysWhereTheFiguresAreFrom();
    void readsTheNameOfTheProcessor();
};

void TestNamedModel::knowsTheLine_data()
{
    QTest::addColumn<double>("watts");
    QTest::newRow("Intel(R) Core(TM) i7-8550U CPU @ 1.80GHz") << 15.0;
    QTest::newRow("12th Gen Intel(R) Core(TM) i7-1260P") << 28.0;
    QTest::newRow("Intel(R) Core(TM) i7-7700HQ CPU @ 2.80GHz") << 45.0;
    QTest::newRow("13th Gen Intel(R) Core(TM) i9-13900HX") << 55.0;
    QTest::newRow("13th Gen Intel(R) Core(TM) i5-13600K") << 125.0;
    QTest::newRow("Intel(R) Core(TM) i5-8400T CPU @ 1.70GHz") << 35.0;
    QTest::newRow("AMD Ryzen 7 5800H with Radeon Graphics") << 45.0;
    QTest::newRow("AMD Ryzen 5 PRO 4650U with Radeon Graphics") << 15.0;
    QTest::newRow("AMD Ryzen 9 5900HS with Radeon Graphics") << 35.0;
    QTest::newRow("AMD Ryzen 5 5600G with Radeon Graphics") << 65.0;
}

void TestNamedModel::knowsTheLine()
{
    QFETCH(const double, watts);
    const auto model = modelFromName(QTest::currentDataTag());
    QVERIFY(model);
    QCOMPARE(model->fullWatts, watts);
    QCOMPARE(model->idleWatts, watts / 10.0);
}

void TestNamedModel::isSilentAboutOthers_data()
{
    QTest::addColumn<bool>("unused");
    for (const char* name :
         {"", " ", "AMD EPYC", "AMD EPYC 9654 96-Core Processor", "Intel(R) Xeon(R) Gold 6248 CPU",
          "Intel(R) Core(TM) Ultra 7 155H", "Intel(R) Core(TM) i7-8700K CPU @ 3.70GHz",
          "11th Gen Intel(R) Core(TM) i7-1165G7 @ 2.80GHz", "Intel(R) Core(TM) i",
          "Intel(R) Core(TM) i7-", "Intel(R) Core(TM) i7-U", "Intel(R) Core(TM)2 Duo CPU E8400",
          "AMD Ryzen Threadripper 3970X 32-Core Processor", "AMD Ryzen 7 3700X 8-Core Processor",
          "AMD Ryzen AI 9 HX 370 w/ Radeon 890M", "AMD Ryzen 7 ", "AMD Ryzen 7 PRO ",
          "AMD Ryzen 7 580000U", "QEMU Virtual CPU version 2.5+"}) {
        QTest::newRow(name[0] == '\0' ? "empty" : name) << true;
    }
}

void TestNamedModel::isSilentAboutOthers()
{
    const QByteArray name = QTest::currentDataTag();
    QVERIFY(!modelFromName(name == "empty" ? "" : name.constData()));
}

void TestNamedModel::saysWhereTheFiguresAreFrom()
{
    const auto model = modelFromName("Intel(R) Core(TM) i7-8550U CPU @ 1.80GHz");
    QVERIFY(model);
    QCOMPARE(QString::fromStdString(model->basis.english()),
             QStringLiteral("from the processor's name: 15 W, the base power of most Intel Core U "
                            "processors, and a tenth of it when idle"));
}

void TestNamedModel::readsTheNameOfTheProcessor()
{
    tests::FakeMachine machine;
    QCOMPARE(processorName(machine.access()), std::string());
    machine.write("proc/cpuinfo",
                  "processor\t: 0\nmodel name\t: AMD Ryzen 5 5600G\nflags\t: fpu\n\n"
                  "processor\t: 1\nmodel name\t: another");
    QCOMPARE(processorName(machine.access()), std::string("AMD Ryzen 5 5600G"));
    machine.write("proc/cpuinfo", "model name\nflags\t: fpu");
    QCOMPARE(processorName(machine.access()), std::string());
    machine.refuse("proc/cpuinfo", EACCES);
    QCOMPARE(processorName(machine.access()), std::string());
}

QTEST_GUILESS_MAIN(TestNamedModel)
#include "test_named_model.moc"
