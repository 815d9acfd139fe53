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

private:
    const BenchSubject m_subject{"A model", 2, "scalar", "2bit"};
    const bench::ModelBenchReport m_report{.decodeTokensPerSecond = 12.5,
                                           .prefillTokensPerSecond = 50.0,
                                           .weightGbPerSecond = 1.25,
                                           .bandwidthGbPerSecond = 8.0,
                                           .decodeShare = 0.875,
                                           .projectionShare = 0.9375,
                                           .prefillGmacPerSecond = 30.0,
                                           .int8PeakGmacPerSecond = 40.0,
                                           .prefillShare = 0.75,
                                           .batchCosts = {{1, 0.5}, {8, 1.5}},
                                           .decodeParts = {0.5, 0.25, 0.125, 0.0625},
                                           .samplingSeconds = 0.03125,
                                           .decodedTokens = 40};
};

// A contract: keys, their order and their units.
void TestBenchReport::jsonKeysStay()
{
    QCOMPARE(QByteArray::fromStdString(benchJson(m_subject, m_report)), QByteArray(R"({
  "model": "A model",
  "threads": 2,
  "isa": "scalar",
  "packing": "2bit",
  "decode_tokens_per_s": 12.5,
  "prefill_tokens_per_s": 50.0,
  "weight_gb_per_s": 1.25,
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
}

QTEST_GUILESS_MAIN(TestBenchReport)
#include "test_bench_report.moc"
