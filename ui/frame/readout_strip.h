// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace trilume::app {
class ChatController;
class MetricsHub;
} // namespace trilume::app

namespace trilume::ui {

class Readout;
class Theme;

// What the live dock says in one line, where the window is too narrow for it. [ui thread]
class ReadoutStrip final : public QWidget
{
    Q_OBJECT

public:
    ReadoutStrip(const Theme& theme,
                 const app::MetricsHub& metrics,
                 app::ChatController& chats,
                 QWidget* parent);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyTheme();
    void updateRate();
    void fitWidth();
    void updateAnswer();

    const Theme& m_theme;
    const app::MetricsHub& m_metrics;
    app::ChatController& m_chats;
    Readout* m_rate;
    Readout* m_firstToken;
    Readout* m_tokensRead;
};

} // namespace trilume::ui
