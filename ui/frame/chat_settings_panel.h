// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/overlay.h"

#include <vector>

namespace trilume::app {
class ModelController;
class SettingValues;
} // namespace trilume::app

namespace trilume::ui {

class ScrollingBody;
class SettingRow;

// What the open chat has of its own: system prompt, how its answers are chosen, their longest
// length. Each is as in the settings until it is changed here, and goes back to that. [ui thread]
class ChatSettingsPanel final : public Overlay
{
    Q_OBJECT

public:
    // `settings` of the chat and `models` are borrowed.
    struct Services
    {
        app::SettingValues& settings;
        const app::ModelController& models;
    };

    ChatSettingsPanel(const Theme& theme,
                      QWidget& window,
                      const QAction& own,
                      const QList<QAction*>& kept,
                      const Services& services);

    // What was being typed counts, and the panel goes.
    void finish();

protected:
    QSize wishedSize(const QSize& room) override;
    void takeFocus() override;

private:
    void addRows(QVBoxLayout& body, const Services& services);

    ScrollingBody* m_area;
    std::vector<SettingRow*> m_rows; // the system prompt first
};

} // namespace trilume::ui
