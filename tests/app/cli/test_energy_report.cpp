// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/energy_report.h"

#include <QTest>

#include <chrono>

using namespace trilume;
using namespace trilume::cli;

// What `energy` prints: a contract where it is JSON.
class TestEnergyReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rowsAreOfTheirOwnTime();
    void jsonKeysStay();
    void jsonTellsWhatWentAway();
    void jsonWithoutSources();
    void whatWentAwayIsShown();
    void whatStandsStillIsTold();
    void tableShowsEveryMeter();
    void linesShowWhatIsRead();
    void notesTellWhatIsLeftOut();

private:
    std::vector<power::MeterInfo> m_infos;
    power::BankSample m_before;
    power::BankSample m_now;
};

void TestEnergyReport::initTestCase()
{
    m_infos = {
        {"powercap package-0", EvidenceLabel::Measured, EnergyScope::Package, {0.05, {}}, {}, {}},
        {"powercap psys", EvidenceLabel::Measured, EnergyScope::Platform, {0.15, {}}, {}, {}},
        {"battery BAT0", EvidenceLabel::Derived, EnergyScope::Machine, {0.1, {}}, {}, {}}};
    m_before.meters.resize(3);
    m_before.meters[0].joules = 10.0;
    m_before.meters[0].countedSeconds = 1.0;
    m_before.meters[1].joules = 0.0;
    m_now.meters.resize(3);
    m_now.meters[0].joules = 32.5;
    m_now.meters[0].countedSeconds = 2.0;
    m_now.meters[1].joules = 20.0;
    m_now.meters[1].countedSeconds = 0.5;
    m_now.meters[1].missingSeconds = 1.5;
    m_now.meters[2].problem = Error{Errc::Unsupported, Sentence::asIs("status: found \"Full\"")};
    m_now.cost = {0.001, 2.0};
}

void TestEnergyReport::rowsAreOfTheirOwnTime()
{
    const std::vector<EnergyRow> rows = energyRows(m_infos, m_now, m_before);
    QCOMPARE(rows.size(), std::size_t{3});
    QCOMPARE(rows[0].joules.value_or(-1.0), 32.5);
    QCOMPARE(rows[0].meanWatts.value_or(-1.0), 16.25);
    QCOMPARE(rows[0].recentWatts.value_or(-1.0), 22.5);
    QCOMPARE(rows[1].meanWatts.value_or(-1.0), 40.0); // what is missing is no time without power
    QVERIFY(!rows[2].joules && !rows[2].meanWatts && !rows[2].recentWatts);
    const std::vector<EnergyRow> same = energyRows(m_infos, m_now, m_now);
    QVERIFY(same[0].meanWatts && !same[0].recentWatts);
    // One reading only begins the count.
    const std::vector<EnergyRow> first = energyRows(m_infos, m_before, m_before);
    QVERIFY(!first[1].joules && !first[1].meanWatts);
}

void TestEnergyReport::jsonKeysStay()
{
    const std::string json = energyJson(2.0, energyRows(m_infos, m_now, m_before));
    QCOMPARE(QByteArray::fromStdString(json), QByteArray(R"({
  "seconds": 2.0,
  "sources": [
    {
      "name": "powercap package-0",
      "label": "measured",
      "scope": "package",
      "joules": 32.5,
      "mean_watts": 16.25,
      "uncertainty": 0.05
    },
    {
      "name": "powercap psys",
      "label": "measured",
      "scope": "board",
      "joules": 20.0,
      "mean_watts": 40.0,
      "uncertainty": 0.15,
      "missing_seconds": 1.5
    }
  ]
}
)"));
}

// Gone after a second of two: what it counted until then is no measurement of the whole.
void TestEnergyReport::jsonTellsWhatWentAway()
{
    power::BankSample sample = m_before;
    sample.cost = {0.001, 2.0};
    sample.meters[0].awaySeconds = 1.0;
    sample.meters[0].problem = Error{Errc::NotFound, Sentence::asIs("energy_uj: gone")};
    sample.meters[1].awaySeconds = 2.0; // read once
    sample.meters[1].problem = Error{Errc::NotFound, Sentence::asIs("energy_uj: gone")};
    const std::string json = energyJson(2.0, energyRows(m_infos, sample, sample));
    QCOMPARE(QByteArray::fromStdString(json), QByteArray(R"({
  "seconds": 2.0,
  "sources": [
    {
      "name": "powercap package-0",
      "label": "measured",
      "scope": "package",
      "joules": 10.0,
      "mean_watts": 10.0,
      "uncertainty": 0.05,
      "missing_seconds": 1.0,
      "problem": "energy_uj: gone"
    }
  ]
}
)"));
}

void TestEnergyReport::whatWentAwayIsShown()
{
    power::BankSample sample = m_now;
    sample.meters[0].awaySeconds = 0.5;
    sample.meters[0].problem = Error{Errc::NotFound, Sentence::asIs("energy_uj: gone")};
    const std::vector<EnergyRow> rows = energyRows(m_infos, sample, m_before);
    const QByteArray table = QByteArray::fromStdString(energyTable(rows));
    QVERIFY2(table.endsWith("\npowercap package-0: not read at present, 0.5 s missing"
                            "\npowercap psys: 1.5 s missing"
                            "\nbattery BAT0: not read at present\n"),
             table.constData());
    const QByteArray lines = QByteArray::fromStdString(energyLines(2.0, rows));
    QVERIFY2(lines.contains(" 32.50 J  not read at present, 0.5 s missing\n"), lines.constData());
    QVERIFY2(lines.endsWith(" 20.00 J  1.5 s missing\n"), lines.constData());
}

void TestEnergyReport::whatStandsStillIsTold()
{
    power::BankSample sample = m_before;
    sample.meters[0].standsStill = true;
    sample.meters[0].joules = 0.0;
    sample.meters[0].countedSeconds = 0.0;
    sample.meters[0].awaySeconds = 3.0;
    sample.meters[0].problem =
        Error{Errc::Corrupt, Sentence::asIs("powercap package-0: found a counter that ...")};
    const std::vector<EnergyRow> rows = energyRows(m_infos, sample, m_before);
    const QByteArray table = QByteArray::fromStdString(energyTable(rows));
    QVERIFY2(table.contains("package            -          -          -"), table.constData());
    QVERIFY2(table.contains("\npowercap package-0: stands still\n"), table.constData());
    const std::vector<std::string> notes = energyNotes(rows, sample.cost, {});
    QCOMPARE(notes.front(), std::string("powercap package-0: found a counter that ..."));
    // Not yet renewed since the figures before.
    power::BankSample later = m_before;
    later.meters[0].countedSeconds += 0.5;
    QVERIFY(!energyRows(m_infos, later, m_before)[0].recentWatts);
}

void TestEnergyReport::jsonWithoutSources()
{
    QCOMPARE(QByteArray::fromStdString(energyJson(0.5, {})), QByteArray(R"({
  "seconds": 0.5,
  "sources": []
}
)"));
}

void TestEnergyReport::tableShowsEveryMeter()
{
    QCOMPARE(QByteArray::fromStdString(energyTable(energyRows(m_infos, m_now, m_before))),
             QByteArray("source              label     scope          now W     mean W     joules"
                        "      +/- %\n"
                        "powercap package-0  measured  package        22.50      16.25      32.50"
                        "          5\n"
                        "powercap psys       measured  board          40.00      40.00      20.00"
                        "         15\n"
                        "battery BAT0        derived   machine            -          -          -"
                        "         10\n"
                        "powercap psys: 1.5 s missing\n"
                        "battery BAT0: not read at present\n"));
}

void TestEnergyReport::linesShowWhatIsRead()
{
    QCOMPARE(QByteArray::fromStdString(energyLines(2.0, energyRows(m_infos, m_now, m_before))),
             QByteArray("      2.0 s  powercap package-0  measured  package        22.50 W"
                        "      32.50 J\n"
                        "      2.0 s  powercap psys       measured  board          40.00 W"
                        "      20.00 J  1.5 s missing\n"));
}

void TestEnergyReport::notesTellWhatIsLeftOut()
{
    const std::vector<std::string> notes =
        energyNotes(energyRows(m_infos, m_now, m_before), m_now.cost, Sentence::asIs("mains"));
    const std::vector<std::string> expected = {
        "powercap psys: the energy of 1.5 s is unknown and not in its figures",
        "battery BAT0 is not read: status: found \"Full\"",
        "reading the meters took 0.05 % of the time",
        "the machine: mains",
    };
    QCOMPARE(notes, expected);
    QCOMPARE(energyNotes({}, {}, {}).size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(TestEnergyReport)
#include "test_energy_report.moc"
