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
class LengthLimit;
class Theme;

// One line to ask the model something without leaving the page; the button stops the answer while
// one is written. A paste that would make the question too long is refused as a whole, as that of
// the composer. [ui thread]
class AskLine final : public QWidget
{
    Q_OBJECT

public:
    AskLine(const Theme& theme, app::ChatController& chats, QWidget* parent);

    static constexpr int kLongestText = 50'000; // characters

    void focusField();

Q_SIGNALS:
    void refused(const QString& message); // one sentence
    void edited();                        // after which it need not be read any more

private:
    void send();
    void takeBack(const QString& text);
    void refuse();
    void updateState();
    void applyTheme();

    const Theme& m_theme;
    app::ChatController& m_chats;
    QLineEdit* m_field;
    LengthLimit* m_limit;
    IconButton* m_button;
};

} // namespace trilume::ui
