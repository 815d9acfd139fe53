// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/metrics/metrics_hub.h"
#include "ui/plots/time_view.h"

#include <QWidget>

#include <vector>

class QLabel;
class QMenu;
class QScrollArea;
class QToolButton;

namespace trilume::app {
class ChatController;
class SensorController;
class Settings;
} // namespace trilume::app

namespace trilume::ui {

class CardStack;
class Dialogs;
class IconButton;
class MetricCard;
class PowerNotice;
class Theme;

// The instruments beside the chat: a card for each quantity that can be measured here, over one
// stretch of time with one cursor; a switch for how long it is, back to now, pause. [ui thread]
class LiveDock final : public QWidget
{
    Q_OBJECT

public:
    // All borrowed, all outlive the dock.
    struct Services
    {
        app::MetricsHub& metrics;
        app::ChatController& chats;
        app::SensorController& sensors;
        app::Settings& settings;
        Dialogs& dialogs;
    };

    LiveDock(const Theme& theme, const Services& services, QWidget* parent);

    [[nodiscard]] TimeView& view() { return m_view; }

    [[nodiscard]] MetricCard* card(app::Quantity quantity) const; // never null, may be hidden

Q_SIGNALS:
    // A marker was clicked.
    void messageRequested(trilume::app::ChatId chat, trilume::app::MessageId message);

private:
    void createCards();
    [[nodiscard]] QWidget* buildHead();
    void connectSignals();
    void applyTheme();
    void placeCards();
    void showMenu();
    void updateHead();
    void readLastAnswer();
    void setUpPowerCard();
    void extendPowerMenu(QMenu& menu);
    void updateSensors();
    void tellSensorProblem();
    void updateIdle(); // how old its figure is

    const Theme& m_theme;
    Services m_services;
    TimeView m_view;
    QToolButton* m_short;
    QToolButton* m_long;
    IconButton* m_reset;
    IconButton* m_pause;
    IconButton* m_more;
    QWidget* m_head;
    QScrollArea* m_area;
    CardStack* m_stack;
    std::vector<MetricCard*> m_cards; // in the usual order
    PowerNotice* m_notice = nullptr;
    QString m_problemSource; // of the problem that the power card tells; empty: none
    QLabel* m_cost;
};

} // namespace trilume::ui
