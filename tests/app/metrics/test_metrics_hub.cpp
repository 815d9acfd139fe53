// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/metrics_hub.h"
#include "app/platform/boot_clock.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <limits>

using namespace trilume;
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
    void markersAreBounded();
    void keepsSeriesById();
    void energyPerTokenIsDerived();
    void energyPerTokenOfAModelIsModelled();
    void tokensWaitForEnergyThatIsToldLater();
    void energyPerTokenIsToldNetOfIdleToo();
    void aSeriesEndsAndGoesOn();
    void knowsTheTimeOfDay();
    void aSuspendIsAGapAndNoSlowWriting();
    void goesOnWhileTheMachineIsSuspended();
    void theTimerSamplesByItself();
    void throughputIsMeasured();

private:
    // One tick, a tenth of a second later.
    void step(MetricsHub& hub, int tokens);
    [[nodiscard]] MetricsHub::Clock clock();
    static double newest(const MetricsHub& hub);
    static app::SeriesDescription packageMeter();

    double m_now = 0.0;
};

MetricsHub::Clock TestMetricsHub::clock()
{
    return [this] {
        return m_now;
    };
}

app::SeriesDescription TestMetricsHub::packageMeter()
{
    app::SeriesDescription description;
    description.id = QStringLiteral("power/powercap package-0");
    description.quantity = app::Quantity::Power;
    description.name = QStringLiteral("package-0");
    description.source = QStringLiteral("powercap package-0");
    description.scope = EnergyScope::Package;
    return description;
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
    hub.beginAnswer({1}, {2});
    for (int i = 1; i <= 30; ++i) {
        step(hub, 4);
        QVERIFY(qAbs(newest(hub) - 40.0) < 1e-9);
    }
    QCOMPARE(hub.throughput().size(), std::size_t{30});
}

void TestMetricsHub::theRateIsAMeanOverOneSecond()
{
    MetricsHub hub(clock());
    hub.beginAnswer({1}, {2});
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
    hub.beginAnswer({1}, {2});
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
    hub.beginAnswer({1}, {2});
    step(hub, 5);
    hub.countTokens(5);
    hub.endAnswer();
    step(hub, 0);
    QCOMPARE(newest(hub), 0.0);
}

void TestMetricsHub::anAnswerBetweenTwoSamplesLeavesATrace()
{
    MetricsHub hub(clock());
    hub.beginAnswer({1}, {2});
    hub.countTokens(80);
    hub.countAnswer(80, 0.01);
    hub.endAnswer();
    step(hub, 0);
    QVERIFY(qAbs(newest(hub) - 8000.0) < 1e-6);
    step(hub, 0);
    QCOMPARE(newest(hub), 0.0);

    hub.beginAnswer({1}, {2});
    step(hub, 4); // of this one a part was seen, which says less than its speed
    hub.countAnswer(80, 0.01);
    hub.endAnswer();
    step(hub, 0);
    QVERIFY(qAbs(newest(hub) - 8000.0) < 1e-6);

    hub.beginAnswer({1}, {2});
    step(hub, 4);
    step(hub, 4); // this one was seen
    hub.countAnswer(8, 0.2);
    hub.endAnswer();
    step(hub, 0);
    QCOMPARE(newest(hub), 0.0);
}

void TestMetricsHub::tokensWithoutAGenerationDoNotCount()
{
    MetricsHub hub(clock());
    step(hub, 100);
    QCOMPARE(newest(hub), 0.0);
    hub.countTokens(100);
    hub.beginAnswer({1}, {2});
    step(hub, 1);
    QVERIFY(qAbs(newest(hub) - 10.0) < 1e-9);
}

void TestMetricsHub::everyAnswerSetsAMarker()
{
    MetricsHub hub(clock());
    m_now = 2.0;
    hub.beginAnswer({1}, {2});
    hub.beginAnswer({1}, {2}); // still the same one
    hub.endAnswer();
    m_now = 3.0;
    hub.beginAnswer({1}, {4});

    QCOMPARE(hub.messageMarkers().size(), std::size_t{2});
    QCOMPARE(hub.messageMarkers().at(0).seconds, 2.0);
    QCOMPARE(hub.messageMarkers().at(1).seconds, 3.0);
    QCOMPARE(hub.messageMarkers().at(1).chat.value, 1);
    QCOMPARE(hub.messageMarkers().at(1).message.value, 4);
}

void TestMetricsHub::markersAreBounded()
{
    MetricsHub hub(clock());
    for (int i = 0; i < 1500; ++i) {
        m_now += 1.0;
        hub.beginAnswer({1}, {i});
        hub.endAnswer();
    }
    QCOMPARE(hub.messageMarkers().size(), std::size_t{1000});
    QCOMPARE(hub.messageMarkers().back().message.value, 1499);
}

void TestMetricsHub::keepsSeriesById()
{
    MetricsHub hub(clock());
    QSignalSpy added(&hub, &MetricsHub::seriesAdded);
    app::SeriesDescription description = packageMeter();
    hub.addSample(description.id, {1.0, 2.0}); // not there yet: dropped
    hub.addSeries(description);
    description.name = QStringLiteral("another name");
    hub.addSeries(description);
    QCOMPARE(added.size(), 1);
    QCOMPARE(hub.seriesOf(app::Quantity::Power).size(), std::size_t{1});
    hub.addSample(description.id, {1.0, 2.0});
    const app::Series* series = hub.find(description.id);
    QVERIFY(series != nullptr);
    QCOMPARE(series->description().name, QStringLiteral("package-0"));
    QCOMPARE(series->recent().size(), std::size_t{1});
    QVERIFY(hub.find(QStringLiteral("nothing")) == nullptr);
}

void TestMetricsHub::energyPerTokenIsDerived()
{
    MetricsHub hub(clock());
    const app::SeriesDescription meter = packageMeter();
    hub.countEnergy(meter, {0.1, 0.1, 1.0});
    QVERIFY(hub.seriesOf(app::Quantity::EnergyPerToken).empty()); // nothing to say yet
    hub.beginAnswer({1}, {2});
    for (int i = 0; i < 12; ++i) {
        hub.countTokens(50);
        m_now += 0.1;
        hub.countEnergy(meter, {m_now, 0.1, 1.0});
    }
    QCOMPARE(hub.seriesOf(app::Quantity::EnergyPerToken).size(), std::size_t{1});
    const app::Series& series = *hub.seriesOf(app::Quantity::EnergyPerToken).front();
    QCOMPARE(series.description().evidence, EvidenceLabel::Derived);
    QCOMPARE(series.description().scope, std::optional(EnergyScope::Package));
    QCOMPARE(series.recent().at(series.recent().size() - 1).value, 0.02);
    hub.endAnswer();
    hub.countEnergy(meter, {m_now + 0.1, 0.1, 1.0});
    QVERIFY(qIsNaN(series.recent().at(series.recent().size() - 1).value));
}

void TestMetricsHub::energyPerTokenOfAModelIsModelled()
{
    MetricsHub hub(clock());
    app::SeriesDescription meter = packageMeter();
    meter.evidence = EvidenceLabel::Modelled;
    hub.beginAnswer({1}, {2});
    hub.countEnergy(meter, {0.1, 0.1, 1.0});
    QCOMPARE(hub.seriesOf(app::Quantity::EnergyPerToken).front()->description().evidence,
             EvidenceLabel::Modelled);
}

// A counter that is not read for two seconds, or stands still, tells their energy when it goes on.
void TestMetricsHub::tokensWaitForEnergyThatIsToldLater()
{
    constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
    MetricsHub hub(clock());
    hub.beginAnswer({1}, {2});
    const auto count = [&](double seconds, double joules, bool isOpen) {
        hub.countTokens(50);
        m_now += 0.1;
        hub.countEnergy(packageMeter(), {m_now, seconds, joules, std::nullopt, isOpen});
    };
    for (int i = 0; i < 12; ++i) {
        count(0.1, 1.0, false); // 0.02 J per token
    }
    for (int i = 0; i < 20; ++i) {
        count(0.0, kNan, true);
    }
    count(2.1, 21.0, false);
    const app::TimeSeries& figures = hub.seriesOf(app::Quantity::EnergyPerToken).front()->recent();
    QVERIFY(std::isnan(figures.at(figures.size() - 2).value));
    QVERIFY(qAbs(figures.at(figures.size() - 1).value - 0.02) < 1e-12);
}

void TestMetricsHub::energyPerTokenIsToldNetOfIdleToo()
{
    MetricsHub hub(clock());
    hub.beginAnswer({1}, {2});
    for (int i = 0; i < 12; ++i) {
        hub.countTokens(50);
        m_now += 0.1;
        hub.countEnergy(packageMeter(), {m_now, 0.1, 1.0, 4.0}); // 10 W, of which 4 idle
    }
    const std::vector<const app::Series*> series = hub.seriesOf(app::Quantity::EnergyPerToken);
    QCOMPARE(series.size(), std::size_t{2});
    const app::TimeSeries& net = series[1]->recent();
    QCOMPARE(app::seriesName(series[1]->description()), QStringLiteral("package-0, net of idle"));
    QCOMPARE(series[1]->description().evidence, EvidenceLabel::Derived);
    QVERIFY(qAbs(net.at(net.size() - 1).value - 0.012) < 1e-12);
}

void TestMetricsHub::aSeriesEndsAndGoesOn()
{
    MetricsHub hub(clock());
    const app::SeriesDescription meter = packageMeter();
    hub.addSeries(meter);
    hub.addSample(meter.id, {0.0, 5.0});
    hub.beginAnswer({1}, {2});
    hub.countEnergy(meter, {0.1, 0.1, 1.0, 4.0});
    QSignalSpy added(&hub, &MetricsHub::seriesAdded);
    QSignalSpy ended(&hub, &MetricsHub::seriesEnded);
    m_now = 1.0;
    hub.endSeries(meter.id);
    hub.endSeries(meter.id); // once is enough
    hub.endSeries(QStringLiteral("nothing"));
    QCOMPARE(ended.size(), 1);
    const app::Series& series = *hub.find(meter.id);
    QVERIFY(series.isEnded());
    QVERIFY(qIsNaN(series.recent().at(series.recent().size() - 1).value));
    for (const app::Series* figure : hub.seriesOf(app::Quantity::EnergyPerToken)) {
        QVERIFY(figure->isEnded());
    }
    app::SeriesDescription again = meter;
    again.accuracy = {0.5, Sentence::asIs("other figures")};
    hub.addSeries(again);
    QVERIFY(!series.isEnded());
    QVERIFY(series.description().accuracy.isSameAs(again.accuracy));
    QCOMPARE(added.size(), 1);
}

void TestMetricsHub::knowsTheTimeOfDay()
{
    const MetricsHub hub(clock(), [this] { return 1e9 + 2.0 * m_now; });
    m_now = 10.0;
    QCOMPARE(hub.toUnixSeconds(4.0), 1e9 + 20.0 - 6.0);
}

void TestMetricsHub::aSuspendIsAGapAndNoSlowWriting()
{
    MetricsHub hub(clock());
    hub.beginAnswer({1}, {2});
    for (int i = 0; i < 20; ++i) {
        step(hub, 4);
    }
    m_now += 3600.0;
    step(hub, 4);
    const app::TimeSeries& rate = hub.throughput();
    QVERIFY(std::isnan(rate.at(rate.size() - 2).value));
    QVERIFY(rate.at(rate.size() - 2).seconds < 3600.0);
    for (int i = 0; i < 5; ++i) {
        step(hub, 4);
        QVERIFY(qAbs(newest(hub) - 40.0) < 1e-6);
    }
    QVERIFY(hub.messageMarkers().front().seconds < 1.0);
}

void TestMetricsHub::goesOnWhileTheMachineIsSuspended()
{
    const double before = app::bootSeconds();
    const MetricsHub hub;
    const double start = hub.nowSeconds();
    const double after = app::bootSeconds();
    QVERIFY(start >= 0.0 && start <= after - before);
    QVERIFY(hub.nowSeconds() >= start);
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
    const MetricsHub hub(clock());
    const app::Series* series = hub.find(QStringLiteral("throughput"));
    QVERIFY(series != nullptr);
    QCOMPARE(series->description().evidence, EvidenceLabel::Measured);
    QCOMPARE(&series->recent(), &hub.throughput());
}

QTEST_GUILESS_MAIN(TestMetricsHub)
#include "test_metrics_hub.moc"
