// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace trilume::app {
class ChatController;
}

namespace trilume::ui {

class Dialogs;
class Theme;
class WrappingRow;

// Saves a copy of all chats and goes back to one, which is asked again before it is done. [ui
// thread] All are borrowed and outlive this.
class CopiesPart final : public QWidget
{
    Q_OBJECT

public:
    CopiesPart(const Theme& theme, app::ChatController& chats, Dialogs& dialogs, QWidget* parent);

    [[nodiscard]] static QString words(); // it is found by

private:
    enum class Step
    {
        Offered = 1,
        Saving,
        Asked,
        Restoring,
    };

    [[nodiscard]] QPushButton* addButton(const char* objectName, const QString& text);
    void connectChats();
    void show(Step step);
    void askWhere();
    void askWhich();
    void restore();
    void end(const QString& outcome);
    void applyTheme();

    const Theme& m_theme;
    app::ChatController& m_chats;
    Dialogs& m_dialogs;
    QLabel* m_text;
    QLabel* m_outcome;
    QPushButton* m_save;
    QPushButton* m_choose;
    QPushButton* m_leave;
    QPushButton* m_restore;
    WrappingRow* m_buttons;
    QString m_copy; // that was chosen
    Step m_step = Step::Offered;
};

} // namespace trilume::ui
