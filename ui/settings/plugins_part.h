// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace trilume::app {
class Devices;
class Settings;
} // namespace trilume::app

namespace trilume::ui {

class Dialogs;
class Theme;

// The plugins that were found, with their check sums, and the folders that a person has named for
// them. [ui thread]
class PluginsPart final : public QWidget
{
    Q_OBJECT

public:
    // All are borrowed and outlive this.
    struct Services
    {
        app::Settings& settings;
        app::Devices& devices;
        Dialogs& dialogs;
    };

    PluginsPart(const Theme& theme, const Services& services, QWidget* parent);

    [[nodiscard]] static QString words(); // it is found by

protected:
    void showEvent(QShowEvent* event) override; // looks for them, the first time

private:
    void fill();
    void addFolder(const QString& path);
    void addPlugins();
    void addLine(const QString& name, const QString& note, QPushButton* button = nullptr);
    void askForFolder();
    void applyTheme();

    const Theme& m_theme;
    Services m_services;
    QLabel* m_text;
    QPushButton* m_add;
    QPushButton* m_look;
    QWidget* m_lines = nullptr;
    QVBoxLayout* m_column;
    bool m_wasShown = false;
};

} // namespace trilume::ui
