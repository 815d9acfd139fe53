// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/ids.h"

#include <QList>
#include <QStatusBar>

class QLabel;

namespace trilume::app {
class ChatController;
class MetricsHub;
class ModelController;
} // namespace trilume::app

namespace trilume::ui {

class Readout;
class Theme;

// The line at the foot of the window: what is going on, tokens per second, the model. [ui thread]
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    struct Services
    {
        app::ChatController& chats;
        app::ModelController& models;
        const app::MetricsHub& metrics;
        QList<QWidget*> figures; // which have the speed; while one is seen it is not repeated here
    };

    StatusLine(const Theme& theme, const Services& services, QWidget* parent);

    [[nodiscard]] QString stateText() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void applyTheme();
    void updateState();
    void forgetAnswer();
    void rememberAnswer();
    [[nodiscard]] QString busyText() const;
    [[nodiscard]] QString waitingText() const;
    [[nodiscard]] QString idleText() const;
    void updateModel();
    void updateRate();
    void showPrefill(int doneTokens, int totalTokens);
    void setState(const QString& text);

    const Theme& m_theme;
    Services m_services;
    QLabel* m_state;
    Readout* m_rate;
    QLabel* m_model;
    app::MessageId m_answer; // of the shown chat: the last one that was being written while shown
};

} // namespace trilume::ui
