// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/metrics_hub.h"

#include <QSignalSpy>
#include <QTest>

using trilume::app::Evidence;
using trilume::app::MetricsHub;

class TestMetricsHub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_now = 0.0; }

    void theRateIsTokensOverTime();
    void theRateIsAMeanOverOneSecond();
    void readingThePromptIsNotSlowWriting();
    void theRateIsZeroAtOnceWhenItStops();
    void anAnswerBetweenTwoSamplesLeavesATrace();
    void tokensWithoutAGenerationDoNotCount();
    void everyAnswerSetsAMarker();
    void theTimerSamplesByItself();
    void throughputIsMeasured();

private:
    // One tick, a tenth of a second later.
    void step(MetricsHub& hub, int tokens);
    [[nodiscard]] MetricsHub::Clock clock();
    static double newest(const MetricsHub& hub);

    double m_now = 0.0;
};

MetricsHub::Clock TestMetricsHub::clock()
{
    return [this] {
        return m_now;
    };
}

void TestMetricsHub::step(MetricsHub& hub, int tokens)
{
    hub.countTokens(tokens);
    m_now += 0.1;
    hub.tick();
}

double TestMetricsHub::newest(const MetricsHub& hub)
{
    return hub.throughput().at(hub.throughput().size() - 1).value;
}

void TestMetricsHub::theRateIsTokensOverTime()
{
    MetricsHub hub(clock());
    hub.setGenerating(true);
    for (int i = 1; i <= 30; ++i) {
        step(hub, 4);
        QVERIFY(qAbs(newest(hub) - 40.0) < 1e-9);
    }
    QCOMPARE(hub.throughput().size(), std::size_t{30});
}

void TestMetricsHub::theRateIsAMeanOverOneSecond()
{
    MetricsHub hub(clock());
    hub.setGenerating(true);
    for (int i = 0; i < 40; ++i) {
        step(hub, i % 2); // 5 tokens/s
    }
    QVERIFY2(qAbs(newest(hub) - 5.0) < 0.51, qPrintable(QString::number(newest(hub))));

    for (int i = 0; i < 11; ++i) {
        step(hub, 0);
    }
    QCOMPARE(newest(hub), 0.0); // older tokens left the window
}

void TestMetricsHub::readingThePromptIsNotSlowWriting()
{
    MetricsHub hub(clock());
    hub.setGenerating(true);
    for (int i = 0; i < 50; ++i) {
        step(hub, 0);
        QCOMPARE(newest(hub), 0.0);
    }
    step(hub, 3);
    QVERIFY(qAbs(newest(hub) - 30.0) < 1e-9);
}

void TestMetricsHub::theRateIsZeroAtOnceWhenItStops()
{
    MetricsHub hub(clock());
    hub.setGenerating(true);
    step(hub, 5);
    hub.countTokens(5);
    hub.setGenerating(false);
    step(hub, 0);
    QCOMPARE(newest(hub), 0.0);
}

void TestMetricsHub::anAnswerBetweenTwoSamplesLeavesATrace()
{
    MetricsHub hub(clock());
    hub.setGenerating(true);
    hub.countTokens(80);
    hub.countAnswer(80, 0.01);
    hub.setGenerating(false);
    step(hub, 0);
    QVERIFY(qAbs(newest(hub) - 8000.0) < 1e-6);
    step(hub, 0);
    QCOMPARE(newest(hub), 0.0);

    hub.setGenerating(true);
    step(hub, 4); // this one was seen
    hub.countAnswer(80, 0.01);
    hub.setGenerating(false);
    step(hub, 0);
    QCOMPARE(newest(hub), 0.0);
}

void TestMetricsHub::tokensWithoutAGenerationDoNotCount()
{
    MetricsHub hub(clock());
    step(hub, 100);
    QCOMPARE(newest(hub), 0.0);
    hub.countTokens(100);
    hub.setGenerating(true);
    step(hub, 1);
    QVERIFY(qAbs(newest(hub) - 10.0) < 1e-9);
}

void TestMetricsHub::everyAnswerSetsAMarker()
{
    MetricsHub hub(clock());
    m_now = 2.0;
    hub.setGenerating(true);
    hub.setGenerating(true); // still the same one
    hub.setGenerating(false);
    m_now = 3.0;
    hub.setGenerating(true);

    QCOMPARE(hub.messageMarkers().size(), std::size_t{2});
    QCOMPARE(hub.messageMarkers().at(0).seconds, 2.0);
    QCOMPARE(hub.messageMarkers().at(1).seconds, 3.0);
    QCOMPARE(hub.messageMarkers().at(1).value, 2.0);
}

void TestMetricsHub::theTimerSamplesByItself()
{
    MetricsHub hub;
    QSignalSpy spy(&hub, &MetricsHub::sampled);
    QTRY_VERIFY(spy.count() >= 3);
    QCOMPARE(hub.throughput().size(), static_cast<std::size_t>(spy.count()));
    QVERIFY(hub.throughput().at(1).seconds > hub.throughput().at(0).seconds);
}

void TestMetricsHub::throughputIsMeasured()
{
    QCOMPARE(MetricsHub::throughputDescription().evidence, Evidence::Measured);
    QCOMPARE(MetricsHub::throughputDescription().unit, QStringLiteral("tokens/s"));
}

QTEST_GUILESS_MAIN(TestMetricsHub)
#include "test_metrics_hub.moc"
