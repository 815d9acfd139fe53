// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metrics/metrics_hub.h"
#include "app/settings/settings.h"
#include "ui/plots/plot_widget.h"
#include "ui/plots/throughput_card.h"
#include "ui/plots/time_axis.h"
#include "ui/theme/theme.h"
#include "ui/widgets/readout.h"

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
        , card(theme, hub, nullptr)
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
    ui::ThroughputCard card;
};

} // namespace

class TestThroughputCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheNewestValue();
    void showsTheLastAnswerBetweenAnswers();
    void stopsMovingWhenPaused();
    void marksTheBeginningsOfAnswers();
};

void TestThroughputCard::showsTheNewestValue()
{
    Fixture fixture;
    QCOMPARE(fixture.value(), QStringLiteral("0"));
    fixture.hub.setGenerating(true);
    fixture.run(20, 612);
    QCOMPARE(fixture.value(), QStringLiteral("6\u202F120"));
    QCOMPARE(fixture.card.plot().topValue(), 8000.0);
}

void TestThroughputCard::showsTheLastAnswerBetweenAnswers()
{
    Fixture fixture;
    fixture.hub.setGenerating(true);
    fixture.run(5, 100);
    fixture.card.setLastAnswer(950.0);
    QCOMPARE(fixture.value(), QStringLiteral("1\u202F000"));
    fixture.hub.setGenerating(false);
    fixture.run(2, 0);
    QCOMPARE(fixture.value(), QStringLiteral("950"));
}

void TestThroughputCard::stopsMovingWhenPaused()
{
    Fixture fixture;
    fixture.hub.setGenerating(true);
    fixture.run(10, 100);
    fixture.card.setPaused(true);
    fixture.run(20, 400);
    QCOMPARE(fixture.value(), QStringLiteral("1\u202F000"));
    fixture.card.setPaused(false);
    QCOMPARE(fixture.value(), QStringLiteral("4\u202F000"));
}

void TestThroughputCard::marksTheBeginningsOfAnswers()
{
    Fixture fixture;
    fixture.run(10, 0);
    fixture.hub.setGenerating(true);
    fixture.run(50, 10);
    const auto* axis = fixture.card.findChild<ui::TimeAxis*>();
    QCOMPARE(axis->markers().size(), std::size_t(1));
    QVERIFY(qAbs(axis->markers().front() - 5.0) < 1e-6);
    fixture.run(600, 10); // a minute later it has left the plot
    QVERIFY(axis->markers().empty());
    fixture.card.setWindow(600.0);
    QCOMPARE(axis->markers().size(), std::size_t(1));
}

QTEST_MAIN(TestThroughputCard)
#include "test_throughput_card.moc"
