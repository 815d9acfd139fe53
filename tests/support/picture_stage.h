// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings.h"
#include "tests/support/fake_account.h"
#include "tests/support/fake_comparisons.h"
#include "tests/support/fake_explorer.h"
#include "tests/support/fake_services.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace trilume::tests {

// A clock that the pictures set, so that a minute of plot takes no minute.
class Stage
{
public:
    Stage(app::ThemeChoice choice, double textScale)
        : m_settings(m_folder.filePath(QStringLiteral("settings.ini")))
        , m_hub([this] { return m_seconds; })
        , m_chats(&m_hub)
    {
        m_settings.setTheme(choice);
        m_settings.setTextScale(textScale);
        m_theme = std::make_unique<ui::Theme>(m_settings);
    }

    ui::MainWindow& open(int width, int height)
    {
        m_window = std::make_unique<ui::MainWindow>(
            *m_theme,
            ui::MainWindow::Services{m_chats, m_models, m_hub, m_sensors, m_settings, m_dialogs,
                                     m_explorer, &m_server, nullptr, &m_comparisons, &m_account});
        m_window->resize(width, height);
        m_window->show();
        return *m_window;
    }

    void loadModel()
    {
        m_models.open(QStringLiteral("tiny.gguf"));
        m_models.succeed(FakeModels::tinySummary());
    }

    void addHistory();
    void talk();
    void runPlot(double seconds, double rate);
    void addMeters();
    static void cursorInPower(QWidget& window);
    static void zoomPower(QWidget& window);

    FakeChats& chats() { return m_chats; }

    FakeModels& models() { return m_models; }

    FakeSensors& sensors() { return m_sensors; }

    FakeServer& server() { return m_server; }

    FakeExplorer& explorer() { return m_explorer; }

    FakeAccount& account() { return m_account; }

    FakeComparisons& comparisons() { return m_comparisons; }

    FakeDialogs& dialogs() { return m_dialogs; }

    app::Settings& settings() { return m_settings; }

    app::MetricsHub& hub() { return m_hub; }

private:
    static QWidget* powerCanvas(QWidget& window);

    QTemporaryDir m_folder;
    app::Settings m_settings;
    double m_seconds = 1000.0;
    app::MetricsHub m_hub;
    FakeChats m_chats;
    FakeModels m_models;
    FakeSensors m_sensors{m_settings};
    FakeDialogs m_dialogs;
    FakeExplorer m_explorer;
    FakeServer m_server;
    FakeComparisons m_comparisons;
    FakeAccount m_account;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::MainWindow> m_window;
};

app::Message message(app::MessageRole role, const QString& text, int tokens);

// What an account has after some weeks, and a shelf with models of all kinds: made up.
app::Account picturedAccount();
app::ModelShelf fullShelf();

// Says on the standard output what was written, or not.
void save(QWidget& window, const QString& path);
void saveAtOnce(QWidget& window, const QString& path);

// The sheets over the window: commands, keys, help, about; also where there is little room.
void takeOverlays(app::ThemeChoice choice,
                  double scale,
                  const std::function<QString(const char* name)>& path);

// What the model runs on: the list under its name, and a device that is no help any more.
void takeDevices(app::ThemeChoice choice,
                 double scale,
                 const std::function<QString(const char* name)>& path);

// The page of comparisons: before the first, while one runs, with results, in small windows.
void takeCompare(app::ThemeChoice choice,
                 double scale,
                 const std::function<QString(const char* name)>& path);

// The page of models, full, without any, with an import, in a small window, and the list under the
// name of the model.
void takeModels(app::ThemeChoice choice,
                double scale,
                const std::function<QString(const char* name)>& path);

// The page of the account, empty, full, with the figures of the grid, and in small windows.
void takeAccount(app::ThemeChoice choice,
                 double scale,
                 const std::function<QString(const char* name)>& path);

} // namespace trilume::tests
