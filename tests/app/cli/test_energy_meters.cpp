// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/energy_meters.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace trilume;

// What is said where no meter can be read.
class TestEnergyMeters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheModelThatTheProcessorSuggests_data();
    void namesTheModelThatTheProcessorSuggests();
};

void TestEnergyMeters::namesTheModelThatTheProcessorSuggests_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("hint");
    QTest::newRow("known") << QByteArray("AMD Ryzen 5 5600G with Radeon Graphics")
                           << QStringLiteral("--idle-watts and --full-watts model the processor "
                                             "instead (6.5 W and 65 W from the processor's name: ");
    QTest::newRow("unknown") << QByteArray("AMD EPYC")
                             << QStringLiteral("--full-watts model the processor instead");
}

void TestEnergyMeters::namesTheModelThatTheProcessorSuggests()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QString, hint);
    const QTemporaryDir folder;
    QFile info(folder.filePath(QStringLiteral("cpuinfo")));
    QVERIFY(info.open(QIODevice::WriteOnly));
    info.write("model name\t: " + name + "\n");
    info.close();
    power::SystemAccess access;
    access.sys = folder.path().toStdString();
    access.proc = access.sys;
    const cli::Interrupt interrupt;
    const Result<power::MeterBank> bank =
        cli::openMeterBank(access, std::nullopt, interrupt, nullptr);
    QVERIFY(!bank);
    const QString message = QString::fromStdString(bank.error().english());
    QVERIFY2(message.contains(hint), qPrintable(message));
    QCOMPARE(message.contains(QStringLiteral("processor's name")), name != "AMD EPYC");
}

QTEST_GUILESS_MAIN(TestEnergyMeters)
#include "test_energy_meters.moc"
