// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace trilume::app {
class ChatController;
class ModelController;
class ServerController;
class Settings;
} // namespace trilume::app

namespace trilume::ui {

class Banner;
class Dialogs;
class SettingsSection;
class Theme;

// All settings (app/settings/setting_table.h) in groups, with a field that finds them by their
// words. A change counts at once; "Reset all" can be undone. [ui thread]
class SettingsPage final : public QWidget
{
    Q_OBJECT

public:
    struct Services
    {
        app::Settings& settings;
        Dialogs& dialogs;
        app::ModelController& models;
        app::ChatController& chats;
        QAction& showKeys;
        app::ServerController* server = nullptr; // null: none is told of
    };

    SettingsPage(const Theme& theme, const Services& services, QWidget* parent);

    void focusContent(); // the field that finds

    // All settings before they were reset, while that can be undone; in the order of their table.
    struct Before
    {
        double value;
        QString text;
    };
    using Kept = std::vector<Before>;

    // For a page that takes the place of this one.
    [[nodiscard]] Kept kept() const;
    void restore(const Kept& kept);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildHead(QVBoxLayout& column);
    void buildBody();
    void applyTheme();
    void find(const QString& text);
    void resetAll();
    void offerUndo();

    const Theme& m_theme;
    Services m_services;
    QHBoxLayout* m_head;
    QLineEdit* m_find;
    Banner* m_wasReset;
    QScrollArea* m_area;
    QLabel* m_nothing;
    std::vector<SettingsSection*> m_sections;
    Kept m_before; // for the undo
};

} // namespace trilume::ui
