// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/ids.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace trilume::app {
class ChatController;
class ModelController;
} // namespace trilume::app

namespace trilume::ui {

class Theme;

// What the explorer says before there is anything to see, with the one action that fills it.
// [ui thread]
class ExplorerEmpty final : public QWidget
{
    Q_OBJECT

public:
    ExplorerEmpty(const Theme& theme,
                  app::ChatController& chats,
                  const app::ModelController& models,
                  QWidget* parent);

    void focusAction();

Q_SIGNALS:
    void openModelRequested();

private:
    void applyTheme();
    void updateContent();
    void act();
    [[nodiscard]] app::MessageId lastAnswer() const; // that can be read again; none: there is none

    const Theme& m_theme;
    app::ChatController& m_chats;
    const app::ModelController& m_models;
    QLabel* m_heading;
    QLabel* m_hint;
    QPushButton* m_action;
};

} // namespace trilume::ui
