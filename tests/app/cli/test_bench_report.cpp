// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench_report.h"

#include <QTest>

using namespace trilume;
using namespace trilume::cli;

class TestBenchReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonKeysStay();
    void textNamesEveryFigure();
    void leavesOutThePeakWhereThereIsNone();
    void tellsThePeakOfTiles();
    void tellsHowMuchMemoryWasTaken();
    void saysHowFarTheFiguresReach();
    void energyKeysStay();
    void energyIsToldInWords();
    void aDeviceStandsBesideTheMachine();
    void saysWhyThereIsNoEnergy();
    void saysWhatOpenMpWasTold();

private:
    // 16 tokens in 0.5 s, which is too short to quote, and 40 in 4 s.
    [[nodiscard]] static bench::ModelBenchReport withEnergy(bench::ModelBenchReport report);
    [[nodiscard]] static BenchSubject withBaseline(BenchSubject subject);

    const BenchSubject m_subject{"A model", 2,  "scalar", "2bit",
                                 "null:0",  {}, {},       {{}, {}, false, "false", 0}};
    const bench::ModelBenchReport m_report{.decodeTokensPerSecond = 12.5,
                                           .prefillTokensPerSecond = 50.0,
                                           .weightGbPerSecond = 1.25,
                                           .cacheBytesPerToken = 2.5e6,
                                           .bandwidthGbPerSecond = 8.0,
                                           .decodeShare = 0.875,
                                           .projectionShare = 0.9375,
                                           .prefillGmacPerSecond = 30.0,
                                           .int8PeakGmacPerSecond = 40.0,
                                           .prefillShare = 0.75,
                                           .batchCosts = {{1, 0.5}, {8, 1.5}},
                                           .decodeParts = {0.5, 0.25, 0.125, 0.0625},
                                           .samplingSeconds = 0.03125,
                                           .decodedTokens = 40,
                                           .prefillCost = {},
                                           .decodeCost = {}};
};

// A contract: keys, their order and their units.
void TestBenchReport::jsonKeysStay()
{
    QCOMPARE(QByteArray::fromStdString(benchJson(m_subject, m_report)), QByteArray(R"({
  "model": "A model",
  "threads": 2,
  "isa": "scalar",
  "packing": "2bit",
  "device": "null:0",
  "decode_tokens_per_s": 12.5,
  "prefill_tokens_per_s": 50.0,
  "weight_gb_per_s": 1.25,
  "cache_bytes_per_token": 2500000.0,
  "bandwidth_gb_per_s": 8.0,
  "bandwidth_share": 0.875,
  "projections_bandwidth_share": 0.9375,
  "prefill_gmac_per_s": 30.0,
  "vnni_gmac_per_s": 40.0,
  "vnni_share": 0.75,
  "batches": {
    "1": 0.5,
    "8": 1.5
  },
  "parts": {
    "projections": 0.5,
    "norms": 0.25,
    "gates": 0.125,
    "head": 0.0625,
    "sampling": 0.03125
  },
  "peak_memory": null,
  "openmp": {
    "num_threads": null,
    "thread_limit": null,
    "dynamic": false,
    "proc_bind": "false",
    "places": 0
  },
  "conditions": null,
  "energy": null
}
)"));
}

void TestBenchReport::textNamesEveryFigure()
{
    const std::string text = benchText(m_subject, m_report);
    for (const char* expected :
         {"A model", "scalar", "2bit", "12.5 tokens/s", "50.0 tokens/s", "1.25 GB/s", "8.00 GB/s",
          "30.0 G/s", "40.0 G/s", "500.000 ms per token", "87.5 %", "93.8 %", "75.0 %", "8 at once",
          "1500.000 ms"}) {
        QVERIFY2(text.find(expected) != std::string::npos, expected);
    }
}

void TestBenchReport::leavesOutThePeakWhereThereIsNone()
{
    bench::ModelBenchReport report = m_report;
    report.int8PeakGmacPerSecond.reset();
    QVERIFY(benchJson(m_subject, report).find("vnni") == std::string::npos);
    QVERIFY(benchText(m_subject, report).find("int8 peak") == std::string::npos);
    report.int8PeakGmacPerSecond = 40.0; // and no share of it that is made up
    report.prefillShare.reset();
    QVERIFY(benchJson(m_subject, report).find("vnni") == std::string::npos);
    QVERIFY(benchText(m_subject, report).find("int8 peak") == std::string::npos);
}

void TestBenchReport::tellsThePeakOfTiles()
{
    bench::ModelBenchReport report = m_report;
    QVERIFY(benchJson(m_subject, report).find("tile_") == std::string::npos);
    QVERIFY(benchText(m_subject, report).find("tile peak") == std::string::npos);
    report.tilePeakGmacPerSecond = 120.0;
    QVERIFY(benchJson(m_subject, report).find("\"tile_gmac_per_s\": 120.0,\n  \"tile_share\": 0.25")
            != std::string::npos);
    QVERIFY(benchText(m_subject, report).find("120.0 G/s; 25.0 % of it in a prompt")
            != std::string::npos);
}

void TestBenchReport::tellsHowMuchMemoryWasTaken()
{
    bench::ModelBenchReport report = m_report;
    QVERIFY(benchText(m_subject, report).find("memory taken") == std::string::npos);
    report.peakMemory = bench::PeakMemory{std::uint64_t{5} << 29U, std::uint64_t{1} << 28U};
    QVERIFY(benchJson(m_subject, report).find(R"("peak_memory": {
    "bytes": 2684354560,
    "read_test_bytes": 268435456,
    "label": "measured"
  })") != std::string::npos);
    const std::string text = benchText(m_subject, report);
    QVERIFY2(text.find("2.5 GiB at most (measured); 256 MiB of it") != std::string::npos,
             text.c_str());
}

void TestBenchReport::saysHowFarTheFiguresReach()
{
    BenchSubject subject = m_subject;
    subject.note = Sentence::asIs("speed only");
    QVERIFY(benchJson(subject, m_report).find("\"note\": \"speed only\"") != std::string::npos);
    QVERIFY(benchText(subject, m_report).find("speed only\n") != std::string::npos);
    QVERIFY(benchText(m_subject, m_report).find("note") == std::string::npos);
}

bench::ModelBenchReport TestBenchReport::withEnergy(bench::ModelBenchReport report)
{
    power::PhaseEnergy prefill;
    prefill.seconds = 0.5;
    prefill.problem = Sentence::asIs("found 0.5 s, expected more");
    prefill.source = "powercap package-0";
    power::PhaseEnergy decode;
    decode.seconds = 4.0;
    decode.grossJoules = 80.0;
    decode.netJoules = 60.0;
    decode.netErrorJoules = 5.0;
    decode.uncertaintyFraction = 0.0625;
    decode.processShare = 0.75;
    decode.source = "powercap package-0";
    decode.uncertaintyBasis = Sentence::asIs("a test");
    report.prefillCost = {prefill, 16};
    report.decodeCost = {decode, 40};
    return report;
}

BenchSubject TestBenchReport::withBaseline(BenchSubject subject)
{
    power::IdleBaseline baseline;
    baseline.watts = 5.0;
    baseline.spreadWatts = 0.25;
    baseline.seconds = 5.0;
    baseline.busyShare = 0.03125;
    subject.energy.baseline = baseline;
    subject.energy.baselineAgeSeconds = 12.0;
    subject.conditions = Sentence::asIs("boost on, mains");
    return subject;
}

void TestBenchReport::energyKeysStay()
{
    const QByteArray json =
        QByteArray::fromStdString(benchJson(withBaseline(m_subject), withEnergy(m_report)));
    QCOMPARE(json.mid(json.indexOf("  \"conditions\"")),
             QByteArray(R"(  "conditions": "boost on, mains",
  "energy": {
    "source": "powercap package-0",
    "label": "measured",
    "scope": "package",
    "uncertainty_basis": "a test",
    "idle": {
      "watts": 5.0,
      "spread_watts": 0.25,
      "seconds": 5.0,
      "busy_share": 0.03125,
      "age_seconds": 12.0
    },
    "prefill": {
      "tokens": 16,
      "seconds": 0.5,
      "missing_seconds": 0.0,
      "joules": null,
      "net_joules": null,
      "net_label": null,
      "joules_per_token": null,
      "net_joules_per_token": null,
      "tokens_per_watt_hour": null,
      "uncertainty": null,
      "process_share": null,
      "problem": "found 0.5 s, expected more"
    },
    "decode": {
      "tokens": 40,
      "seconds": 4.0,
      "missing_seconds": 0.0,
      "joules": 80.0,
      "net_joules": 60.0,
      "net_label": "derived",
      "joules_per_token": 2.0,
      "net_joules_per_token": 1.5,
      "tokens_per_watt_hour": 1800.0,
      "uncertainty": 0.0625,
      "process_share": 0.75
    }
  }
}
)"));
}

void TestBenchReport::aDeviceStandsBesideTheMachine()
{
    bench::ModelBenchReport report = withEnergy(m_report);
    report.devicePrefillCost = report.prefillCost;
    report.deviceDecodeCost = report.decodeCost;
    power::PhaseEnergy& board = report.deviceDecodeCost->energy;
    board.grossJoules = 4.0;
    board.netJoules.reset();
    board.processShare.reset();
    board.source = "device virtual:wide";
    board.label = EvidenceLabel::Modelled;
    board.scope = EnergyScope::Board;
    const std::string text = benchText(m_subject, report);
    for (const char* expected :
         {"powercap package-0, measured, scope package", "80.00 J in 4.00 s; 2 J per token",
          "device virtual:wide, modelled, scope board, for the same tokens",
          "4.00 J in 4.00 s; 0.1 J per token, +/- 6 %"}) {
        QVERIFY2(text.find(expected) != std::string::npos, text.c_str());
    }
    const std::string json = benchJson(m_subject, report);
    const std::size_t device = json.find("\"device_energy\": {");
    QVERIFY2(device != std::string::npos, json.c_str());
    QVERIFY(json.find("\"joules_per_token\": 0.1", device) != std::string::npos);
}

void TestBenchReport::energyIsToldInWords()
{
    bench::ModelBenchReport report = withEnergy(m_report);
    std::string text = benchText(withBaseline(m_subject), report);
    for (const char* expected :
         {"powercap package-0, measured, scope package", "5.00 W, +/- 0.25 W, 12 s before",
          "found 0.5 s, expected more",
          "80.00 J in 4.00 s; 2 J per token, 1.5 J net of idle (derived), +/- 6 %; 75 %",
          "75 % of the busy time was ours", "boost on, mains"}) {
        QVERIFY2(text.find(expected) != std::string::npos, text.c_str());
    }
    report.decodeCost->energy.seconds = 0.9;
    text = benchText(m_subject, report);
    QVERIFY2(text.find("too short for a figure per token") != std::string::npos, text.c_str());
    QVERIFY(text.find("J per token") == std::string::npos);
    report.decodeCost->energy.missingSeconds = 0.5;
    text = benchText(m_subject, report);
    QVERIFY2(text.find("with a gap: no figure per token") != std::string::npos, text.c_str());
}

void TestBenchReport::saysWhyThereIsNoEnergy()
{
    BenchSubject subject = m_subject;
    subject.energy.problem = Sentence::asIs("no sensor here");
    const std::string json = benchJson(subject, m_report);
    QVERIFY2(json.find("\"energy\": null,\n  \"energy_problem\": \"no sensor here\"")
                 != std::string::npos,
             json.c_str());
    QVERIFY(benchText(subject, m_report).find("no sensor here") != std::string::npos);
    subject.energy.problem = {};
    subject.energy.baselineProblem = Sentence::asIs("the machine was busy");
    const bench::ModelBenchReport report = withEnergy(m_report);
    QVERIFY(benchText(subject, report).find("the machine was busy") != std::string::npos);
    const std::string busy = benchJson(subject, report);
    QVERIFY2(busy.find("\"idle\": null") != std::string::npos
                 && busy.find("\"idle_problem\": \"the machine was busy\"") != std::string::npos,
             busy.c_str());
}

void TestBenchReport::saysWhatOpenMpWasTold()
{
    QVERIFY(benchText(m_subject, m_report).find("threads are not bound\n") != std::string::npos);
    BenchSubject subject = m_subject;
    subject.openMp = {
        .numThreads = 3, .threadLimit = 4, .isDynamic = true, .procBind = "spread", .places = 8};
    const std::string text = benchText(subject, m_report);
    QVERIFY2(text.find("threads are bound (spread) to 8 places, OMP_NUM_THREADS is 3, "
                       "OMP_THREAD_LIMIT is 4, OMP_DYNAMIC is on\n")
                 != std::string::npos,
             text.c_str());
    const std::string json = benchJson(subject, m_report);
    QVERIFY2(json.find("\"num_threads\": 3,\n    \"thread_limit\": 4,\n    \"dynamic\": true")
                 != std::string::npos,
             json.c_str());
}

QTEST_GUILESS_MAIN(TestBenchReport)
#include "test_bench_report.moc"
