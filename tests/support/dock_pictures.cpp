// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dock_pictures.h"

#include "tests/support/picture_stage.h"
#include "ui/plots/live_dock.h"
#include "ui/plots/metric_card.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMenu>
#include <QTest>

#include <cmath>
#include <utility>

namespace trilume::tests {

namespace {

void answerShortly(Stage& stage, int number)
{
    app::MessageStats stats = message(app::MessageRole::Assistant, {}, 31).stats;
    stats.contextTokens = 60 * number;
    stats.decodeSeconds = 0.1 * (1.0 + 0.03 * std::sin(number * 2.0));
    stage.chats().send(QStringLiteral("Why does a lamp glow?"));
    stage.chats().write(QStringLiteral("Its thin wire is very hot."));
    stage.runPlot(0.1, 310.0);
    stage.hub().countAnswer(stats.generatedTokens, stats.decodeSeconds);
    stage.chats().finish(app::MessageStatus::Complete, stats);
}

// What only a device tells, over the time that the plots show.
void addDevice(app::MetricsHub& hub)
{
    for (const auto& [quantity, value] :
         {std::pair(app::Quantity::Bandwidth, 9.6e10), std::pair(app::Quantity::Cycles, 2.4e6)}) {
        app::SeriesDescription line;
        line.id = app::wordFor(quantity) + QStringLiteral("/device virtual:wide");
        line.quantity = quantity;
        line.name = QStringLiteral("virtual:wide");
        line.source = QStringLiteral("a picture");
        line.device = line.name;
        line.evidence = EvidenceLabel::Derived;
        hub.addSeries(line);
        for (int i = 0; i < 500; ++i) {
            const double wave = 1.0 + 0.03 * std::sin(i * 0.7);
            hub.addSample(line.id, {hub.nowSeconds() - 50.0 + 0.1 * i, value * wave});
        }
    }
}

} // namespace

void takeDockPictures(const QString& folder,
                      app::ThemeChoice choice,
                      const QString& suffix,
                      double scale)
{
    const auto path = [&](const char* name) -> QString {
        return folder + QLatin1Char('/') + QLatin1String(name) + suffix + QStringLiteral(".png");
    };
    Stage stage(choice, scale);
    stage.loadModel();
    ui::MainWindow& window = stage.open(1280, 1180);
    static_cast<void>(QTest::qWaitForWindowActive(&window));
    stage.addMeters();
    for (int i = 1; i <= 14; ++i) {
        stage.runPlot(14.0 + i, 0.0);
        answerShortly(stage, i);
    }
    stage.runPlot(6.0, 0.0);
    addDevice(stage.hub());
    window.resize(1280, 1560);
    stage.runPlot(1.0, 0.0);
    save(window, path("dock-device"));
    window.resize(1280, 1180);
    save(window, path("dock"));
    QTest::mouseClick(window.findChild<QAbstractButton*>(QStringLiteral("longSpan")),
                      Qt::LeftButton);
    save(window, path("dock-10-minutes"));
    QTest::mouseClick(window.findChild<QAbstractButton*>(QStringLiteral("plotsMenu")),
                      Qt::LeftButton);
    save(*QApplication::activePopupWidget(), path("dock-menu"));
    QApplication::activePopupWidget()->close();
    auto* dock = window.findChild<ui::LiveDock*>(QStringLiteral("liveDock"));
    dock->card(app::Quantity::Power)->setFocus();
    QTest::keyClick(dock->card(app::Quantity::Power), Qt::Key_Return);
    save(window, path("enlarged"));
}

} // namespace trilume::tests
