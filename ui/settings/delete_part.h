// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace trilume::app {
class ChatController;
class ModelController;
class Settings;
} // namespace trilume::app

namespace trilume::ui {

class Theme;
class WrappingRow;

// Deletes all that the program has kept of the person, in two steps: what goes is said, in its
// place, before it goes. [ui thread]
class DeletePart final : public QWidget
{
    Q_OBJECT

public:
    struct Services
    {
        app::Settings& settings;
        app::ChatController& chats;
        app::ModelController& models;
    };

    DeletePart(const Theme& theme, const Services& services, QWidget* parent);

    [[nodiscard]] static QString words(); // it is found by

private:
    enum class Step
    {
        Offered = 1,
        Asked,
        Deleting,
        Done,
    };

    [[nodiscard]] QPushButton* addButton(const char* objectName, const QString& text);
    void show(Step step);
    void begin();
    void end();
    void applyTheme();

    const Theme& m_theme;
    Services m_services;
    QLabel* m_text;
    QLabel* m_outcome;
    QPushButton* m_ask;
    QPushButton* m_confirm;
    QPushButton* m_keep;
    WrappingRow* m_buttons;
    Step m_step = Step::Offered;
};

} // namespace trilume::ui
