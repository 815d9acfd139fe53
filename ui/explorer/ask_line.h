// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/ids.h"

#include <QWidget>

class QLineEdit;

namespace trilume::app {
class ChatController;
}

namespace trilume::ui {

class IconButton;
class Theme;

// One line to ask the model something without leaving the page; the button stops the answer while
// one is written. [ui thread]
class AskLine final : public QWidget
{
    Q_OBJECT

public:
    AskLine(const Theme& theme, app::ChatController& chats, QWidget* parent);

    void focusField();

private:
    void send();
    void takeBack(const QString& text);
    void updateState();
    void applyTheme();

    const Theme& m_theme;
    app::ChatController& m_chats;
    QLineEdit* m_field;
    IconButton* m_button;
};

} // namespace trilume::ui
