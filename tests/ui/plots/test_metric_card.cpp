// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/metrics_hub.h"
#include "app/settings/settings.h"
#include "tests/support/fake_services.h"
#include "ui/plots/metric_card.h"
#include "ui/plots/plot_widget.h"
#include "ui/plots/time_axis.h"
#include "ui/plots/time_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/readout.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

using namespace trilume;

namespace {

// A card on a clock that the test moves.
struct Fixture
{
    Fixture()
        : settings(folder.filePath(QStringLiteral("settings.ini")))
        , theme(settings)
        , hub([this] { return seconds; })
        , view(hub)
        , card(theme, {hub, view, settings, dialogs}, app::Quantity::Throughput, nullptr)
    {
        card.show();
    }

    void run(int ticks, int tokens)
    {
        for (int i = 0; i < ticks; ++i) {
            seconds += 0.1;
            hub.countTokens(tokens);
            hub.tick();
        }
    }

    [[nodiscard]] QString value() const
    {
        return card.findChild<ui::Readout*>(QStringLiteral("throughputReadout"))->value();
    }

    QTemporaryDir folder;
    app::Settings settings;
    ui::Theme theme;
    double seconds = 100.0;
    app::MetricsHub hub;
    ui::TimeView view;
    tests::FakeDialogs dialogs;
    ui::MetricCard card;
};

} // namespace

class TestMetricCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheNewestValue();
    void showsTheLastAnswerBetweenAnswers();
    void stopsMovingWhenPaused();
    void marksTheBeginningsOfAnswers();
    void readsTheCursor();
    void saysNothingOfOldSamples();
    void hidesALineByTheLegend();
    void marksModelledLines();
    void setsAReferenceInPlace();
    void showsThePlaceholderWithoutSeries();
    void anEndedLineIsNotTheNewestValue();
    void keysMoveTheView();
    void anIdlePlotIsNotDrawnAgain();

private:
    static app::SeriesDescription meter(const char* name, EvidenceLabel label);
};

void TestMetricCard::showsTheNewestValue()
{
    Fixture fixture;
    QCOMPARE(fixture.value(), QStringLiteral("\u2013")); // nothing was sampled
    fixture.run(1, 0);
    QCOMPARE(fixture.value(), QStringLiteral("0"));
    fixture.hub.beginAnswer({1}, {2});
    fixture.run(20, 612);
    QCOMPARE(fixture.value(), QStringLiteral("6\u202F120"));
    QCOMPARE(fixture.card.plot().topValue(), 8000.0);
}

void TestMetricCard::showsTheLastAnswerBetweenAnswers()
{
    Fixture fixture;
    fixture.hub.beginAnswer({1}, {2});
    fixture.run(5, 100);
    fixture.card.setFallback(950.0, QStringLiteral("last answer"));
    QCOMPARE(fixture.value(), QStringLiteral("1\u202F000"));
    fixture.hub.endAnswer();
    fixture.run(2, 0);
    QCOMPARE(fixture.value(), QStringLiteral("950"));
}

void TestMetricCard::stopsMovingWhenPaused()
{
    Fixture fixture;
    fixture.hub.beginAnswer({1}, {2});
    fixture.run(10, 100);
    fixture.view.hold();
    fixture.run(20, 400);
    QCOMPARE(fixture.value(), QStringLiteral("1\u202F000"));
    fixture.view.follow();
    QCOMPARE(fixture.value(), QStringLiteral("4\u202F000"));
}

void TestMetricCard::marksTheBeginningsOfAnswers()
{
    Fixture fixture;
    fixture.run(10, 0);
    fixture.hub.beginAnswer({1}, {2});
    fixture.run(50, 10);
    const auto* axis = fixture.card.findChild<ui::TimeAxis*>();
    QCOMPARE(axis->markers().size(), std::size_t(1));
    QVERIFY(qAbs(fixture.seconds - axis->markers().front().seconds - 5.0) < 1e-6);
    fixture.run(600, 10); // a minute later it has left the plot
    QVERIFY(axis->markers().empty());
    fixture.view.setSpan(600.0);
    QCOMPARE(axis->markers().size(), std::size_t(1));
}

app::SeriesDescription TestMetricCard::meter(const char* name, EvidenceLabel label)
{
    app::SeriesDescription description;
    description.id = QStringLiteral("power/") + QLatin1String(name);
    description.quantity = app::Quantity::Power;
    description.name = QLatin1String(name);
    description.source = description.name;
    description.evidence = label;
    description.scope = EnergyScope::Package;
    return description;
}

void TestMetricCard::readsTheCursor()
{
    Fixture fixture;
    fixture.hub.beginAnswer({1}, {2});
    fixture.run(50, 100); // 1 000 a second
    fixture.run(50, 200); // then twice as many
    fixture.view.setCursor(7.0);
    QCOMPARE(fixture.value(), QStringLiteral("1\u202F000"));
    fixture.view.setCursor(1.0);
    QCOMPARE(fixture.value(), QStringLiteral("2\u202F000"));
    fixture.view.setCursor(59.0); // before the first sample
    QCOMPARE(fixture.value(), QStringLiteral("\u2013"));
    fixture.view.setCursor(std::nullopt);
    QCOMPARE(fixture.value(), QStringLiteral("2\u202F000"));
}

void TestMetricCard::saysNothingOfOldSamples()
{
    Fixture fixture;
    ui::MetricCard card(fixture.theme,
                        {fixture.hub, fixture.view, fixture.settings, fixture.dialogs},
                        app::Quantity::Power, nullptr);
    card.show();
    fixture.hub.addSeries(meter("package-0", EvidenceLabel::Measured));
    fixture.hub.addSample(QStringLiteral("power/package-0"), {fixture.seconds, 11.8});
    fixture.run(1, 0);
    const auto* readout = card.findChild<ui::Readout*>(QStringLiteral("powerReadout"));
    QCOMPARE(readout->value(), QStringLiteral("11.8"));
    fixture.run(40, 0);
    QCOMPARE(readout->value(), QStringLiteral("\u2013"));
}

void TestMetricCard::hidesALineByTheLegend()
{
    Fixture fixture;
    ui::MetricCard card(fixture.theme,
                        {fixture.hub, fixture.view, fixture.settings, fixture.dialogs},
                        app::Quantity::Power, nullptr);
    card.show();
    for (const char* name : {"package-0", "board"}) {
        fixture.hub.addSeries(meter(name, EvidenceLabel::Measured));
    }
    const auto* legend = card.findChild<QWidget*>(QStringLiteral("legend"));
    QVERIFY(legend->isVisible());
    fixture.hub.addSample(QStringLiteral("power/package-0"), {fixture.seconds, 35.0});
    fixture.hub.addSample(QStringLiteral("power/board"), {fixture.seconds, 4.0});
    fixture.run(5, 0);
    const auto* readout = card.findChild<ui::Readout*>(QStringLiteral("powerReadout"));
    QCOMPARE(readout->value(), QStringLiteral("35.0"));
    QCOMPARE(card.plot().topValue(), 40.0);
    QTest::mouseClick(card.findChild<QWidget*>(QStringLiteral("legend0")), Qt::LeftButton);
    QCOMPARE(readout->value(), QStringLiteral("4.00"));
    QCOMPARE(card.plot().topValue(), 4.0);
}

void TestMetricCard::marksModelledLines()
{
    Fixture fixture;
    ui::MetricCard card(fixture.theme,
                        {fixture.hub, fixture.view, fixture.settings, fixture.dialogs},
                        app::Quantity::Power, nullptr);
    fixture.hub.addSeries(meter("model", EvidenceLabel::Modelled));
    QCOMPARE(card.findChild<QLabel*>(QStringLiteral("powerBadge"))->text(),
             QStringLiteral("modelled"));
}

void TestMetricCard::setsAReferenceInPlace()
{
    Fixture fixture;
    fixture.run(5, 0);
    QMenu menu;
    fixture.card.fillMenu(menu);
    menu.findChild<QAction*>(QStringLiteral("setReference"))->trigger();
    auto* value = fixture.card.findChild<QLineEdit*>(QStringLiteral("referenceValue"));
    QVERIFY(value->isVisible());
    QTest::keyClicks(value, QStringLiteral("350"));
    auto* name = fixture.card.findChild<QLineEdit*>(QStringLiteral("referenceName"));
    QTest::keyClicks(name, QStringLiteral("my goal"));
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(!value->isVisible());
    QCOMPARE(fixture.card.plot().topValue(), 400.0);
    const auto stored = fixture.settings.plotReference(QStringLiteral("throughput"));
    QVERIFY(stored.has_value());
    QCOMPARE(stored->value, 350.0);
    QCOMPARE(stored->name, QStringLiteral("my goal"));
    QMenu again;
    fixture.card.fillMenu(again);
    again.findChild<QAction*>(QStringLiteral("removeReference"))->trigger();
    QVERIFY(!fixture.settings.plotReference(QStringLiteral("throughput")));
    QCOMPARE(fixture.card.plot().topValue(), 10.0);
}

void TestMetricCard::showsThePlaceholderWithoutSeries()
{
    Fixture fixture;
    ui::MetricCard card(fixture.theme,
                        {fixture.hub, fixture.view, fixture.settings, fixture.dialogs},
                        app::Quantity::Power, nullptr);
    auto* placeholder = new QLabel(QStringLiteral("no sensor"));
    card.setPlaceholder(placeholder);
    card.show();
    QVERIFY(placeholder->isVisible());
    QVERIFY(!card.plot().isVisible());
    fixture.hub.addSeries(meter("package-0", EvidenceLabel::Measured));
    QVERIFY(!placeholder->isVisible());
    QVERIFY(card.plot().isVisible());
}

void TestMetricCard::anEndedLineIsNotTheNewestValue()
{
    Fixture fixture;
    ui::MetricCard card(fixture.theme,
                        {fixture.hub, fixture.view, fixture.settings, fixture.dialogs},
                        app::Quantity::Power, nullptr);
    auto* placeholder = new QLabel(QStringLiteral("no sensor"));
    card.setPlaceholder(placeholder);
    card.show();
    const app::SeriesDescription model = meter("model", EvidenceLabel::Modelled);
    fixture.hub.addSeries(model);
    fixture.hub.addSample(model.id, {fixture.seconds, 30.0});
    fixture.run(5, 0);
    const auto* readout = card.findChild<ui::Readout*>(QStringLiteral("powerReadout"));
    const auto* badge = card.findChild<QLabel*>(QStringLiteral("powerBadge"));
    QCOMPARE(readout->value(), QStringLiteral("30.0"));
    QVERIFY(badge->isVisible());
    fixture.hub.endSeries(model.id);
    QVERIFY(placeholder->isVisible()); // what was is still drawn below it
    QVERIFY(card.plot().isVisible());
    QVERIFY(!readout->isVisible());
    QVERIFY(!badge->isVisible());
    QVERIFY(!card.hasLiveLines());
    fixture.run(700, 0); // a minute later nothing of it is left in sight
    QVERIFY(!card.plot().isVisible());
    fixture.hub.addSeries(meter("package-0", EvidenceLabel::Measured));
    fixture.hub.addSample(QStringLiteral("power/package-0"), {fixture.seconds, 12.0});
    fixture.run(5, 0);
    QCOMPARE(readout->value(), QStringLiteral("12.0")); // the live one, not the first
    QCOMPARE(badge->text(), QStringLiteral("measured"));
    QVERIFY(!placeholder->isVisible());
}

void TestMetricCard::keysMoveTheView()
{
    Fixture fixture;
    fixture.run(1000, 0);
    QTest::keyClick(&fixture.card, Qt::Key_Left);
    QVERIFY(fixture.view.cursor().value_or(0.0) > 0.0);
    QTest::keyClick(&fixture.card, Qt::Key_Plus);
    QVERIFY(fixture.view.span() < 60.0);
    QTest::keyClick(&fixture.card, Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(!fixture.view.isFollowing());
    QTest::keyClick(&fixture.card, Qt::Key_Space);
    QVERIFY(fixture.view.isFollowing());
    QTest::keyClick(&fixture.card, Qt::Key_Home);
    QCOMPARE(fixture.view.span(), 60.0);
    QVERIFY(!fixture.view.cursor());
}

void TestMetricCard::anIdlePlotIsNotDrawnAgain()
{
    Fixture fixture;
    QVERIFY(QTest::qWaitForWindowExposed(&fixture.card));
    fixture.run(5, 0);
    QTest::qWait(120);
    const int before = fixture.card.plot().drawings();
    for (int i = 0; i < 10; ++i) {
        fixture.run(1, 0);
        QTest::qWait(15);
    }
    QCOMPARE(fixture.card.plot().drawings(), before);
    fixture.hub.beginAnswer({1}, {2});
    fixture.run(2, 5);
    QTRY_VERIFY(fixture.card.plot().drawings() > before);
}

QTEST_MAIN(TestMetricCard)
#include "test_metric_card.moc"
