// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace trilume::app {
class ServerController;
}

namespace trilume::ui {

class Theme;

// What becomes of the server for other programs, in a sentence, and what those need to reach it.
// [ui thread]
class ServerPart final : public QWidget
{
    Q_OBJECT

public:
    ServerPart(const Theme& theme, app::ServerController& server, QWidget* parent);

    [[nodiscard]] static QString words(); // it is found by

private:
    [[nodiscard]] QPushButton* addButton(const char* objectName, const QString& text);
    [[nodiscard]] QString sentence() const;
    void copyAddress();
    void copyToken();
    void update();
    void applyTheme();

    const Theme& m_theme;
    app::ServerController& m_server;
    QLabel* m_state;
    QLabel* m_copied;
    QPushButton* m_address;
    QPushButton* m_token;
    QBoxLayout* m_buttons;
};

} // namespace trilume::ui
