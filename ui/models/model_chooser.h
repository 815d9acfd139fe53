// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace trilume::app {
struct FoundModel;
class ModelController;
class Settings;
} // namespace trilume::app

namespace trilume::ui {

class Dialogs;
class Theme;
class WindowActions;

// How another model is chosen without leaving the page: the list under the name of the model (the
// bundled one, those used last, others that were found), or a dialog for any file. [ui thread] The
// disk is looked at whenever the list is opened.
class ModelChooser final : public QMenu
{
    Q_OBJECT

public:
    struct Services
    {
        app::ModelController& models;
        app::Settings& settings;
        Dialogs& dialogs;
    };

    ModelChooser(const Theme& theme, const Services& services, QWidget& window);

    void follow(const WindowActions& actions); // does what those ask for that open models

    void popUpBelow(const QWidget& button);

public Q_SLOTS:
    void askForFile();

Q_SIGNALS:
    void allModelsRequested();

private:
    void fill();
    void addModels();
    void addModel(const app::FoundModel& model);
    void addServerModel();
    [[nodiscard]] QString shownName(const QString& name) const;

    const Theme& m_theme;
    Services m_services;
    QWidget& m_window;
    QAction* m_aboutModel = nullptr; // of the window
};

} // namespace trilume::ui
