// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/metrics/metrics_hub.h"
#include "app/settings/settings.h"
#include "tests/support/fake_explorer.h"
#include "tests/support/fake_services.h"
#include "ui/main_window.h"
#include "ui/plots/live_dock.h"
#include "ui/plots/metric_card.h"
#include "ui/plots/plot_widget.h"
#include "ui/theme/theme.h"
#include "ui/widgets/readout.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <memory>

namespace trilume::tests {

// The window with a model, on fakes and a clock of the test.
class PlotsDesk
{
public:
    PlotsDesk()
    {
        settings.setTheme(app::ThemeChoice::Light);
        models.open(QStringLiteral("tiny.gguf"));
        models.succeed(FakeModels::tinySummary());
        openWindow();
    }

    // Anew when there is one: what is remembered is in the settings.
    void openWindow()
    {
        window.reset();
        window = std::make_unique<ui::MainWindow>(
            theme,
            ui::MainWindow::Services{chats, models, hub, sensors, settings, dialogs, explorer});
        window->resize(1280, 800);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    template <typename Widget = QWidget>
    Widget* find(const char* name) const
    {
        return window->findChild<Widget*>(QLatin1String(name));
    }

    ui::LiveDock& dock() const { return *find<ui::LiveDock>("liveDock"); }

    ui::MetricCard& card(app::Quantity quantity) const { return *dock().card(quantity); }

    // What the mouse meets in a plot.
    QWidget* canvas(app::Quantity quantity) const
    {
        return card(quantity).findChild<ui::PlotWidget*>()->findChild<QWidget*>();
    }

    QString value(const char* readout) const { return find<ui::Readout>(readout)->value(); }

    QString note(const char* readout) const { return find<ui::Readout>(readout)->note(); }

    void run(int ticks, int tokens, double watts = 5.0)
    {
        for (int i = 0; i < ticks; ++i) {
            seconds += 0.1;
            hub.countTokens(tokens);
            hub.addSample(QStringLiteral("power/package-0"), {seconds, watts});
            hub.tick();
        }
    }

    void addMeter(const char* name, EvidenceLabel label)
    {
        app::SeriesDescription description;
        description.id = QStringLiteral("power/") + QLatin1String(name);
        description.quantity = app::Quantity::Power;
        description.name = QLatin1String(name);
        description.source = description.name;
        description.evidence = label;
        description.scope = EnergyScope::Package;
        hub.addSeries(description);
    }

    void answer(const QString& question, int ticks)
    {
        chats.send(question);
        chats.write(QStringLiteral("A long answer. ").repeated(400));
        run(ticks, 50, 11.8);
        chats.finish(app::MessageStatus::Complete, {});
    }

    QAction* menuEntry(app::Quantity quantity, const char* name) const
    {
        const QString button = app::wordFor(quantity) + QStringLiteral("Menu");
        QTest::mouseClick(window->findChild<QAbstractButton*>(button), Qt::LeftButton);
        QWidget* menu = QApplication::activePopupWidget();
        return menu == nullptr ? nullptr : menu->findChild<QAction*>(QLatin1String(name));
    }

    QAction* plotsMenu(const char* name) const
    {
        QTest::mouseClick(find<QAbstractButton>("plotsMenu"), Qt::LeftButton);
        return QApplication::activePopupWidget()->findChild<QAction*>(QLatin1String(name));
    }

    QTemporaryDir folder;
    app::Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    double seconds = 1000.0;
    app::MetricsHub hub{[this] {
        return seconds;
    }};
    FakeChats chats{&hub};
    FakeModels models;
    FakeSensors sensors{settings};
    FakeDialogs dialogs;
    FakeExplorer explorer;
    ui::Theme theme{settings};
    std::unique_ptr<ui::MainWindow> window;
};

inline QPoint middleOf(const QWidget* widget)
{
    return widget->rect().center();
}

// As the system sends it: what is not taken goes on to the parents.
inline void turnWheel(QWidget* widget, int notches, Qt::KeyboardModifiers modifiers = {})
{
    const QPoint at = middleOf(widget);
    QWheelEvent event(at, widget->mapToGlobal(at), QPoint(), QPoint(0, 120 * notches), Qt::NoButton,
                      modifiers, Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event);
    qApp->notify(widget, &event);
}

} // namespace trilume::tests
