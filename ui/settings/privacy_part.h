// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace trilume::ui {

class Dialogs;
class Theme;

// Where chats and settings lie, and what is sent: to a server that a person chose. [ui thread]
class PrivacyPart final : public QWidget
{
    Q_OBJECT

public:
    PrivacyPart(const Theme& theme, Dialogs& dialogs, QWidget* parent);

    [[nodiscard]] static QString words(); // it is found by

private:
    [[nodiscard]] static QString promise();
    void addFolder(const QString& name, const QString& path, const char* objectName);
    void applyTheme();

    const Theme& m_theme;
    Dialogs& m_dialogs;
};

} // namespace trilume::ui
