// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/metrics/metrics_hub.h"
#include "tests/support/fake_services.h"
#include "tests/support/seen_texts.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace trilume::app {
class Settings;
}

namespace trilume::ui {
class MainWindow;
class Theme;
} // namespace trilume::ui

namespace trilume::tests {

class FakeExplorer;

// The real window in states in which all that has a name has the same one: models, files, chats,
// messages, meters, errors. What is said of them can then be looked at.
class NamedWindow
{
public:
    explicit NamedWindow(const QString& name);
    ~NamedWindow();
    NamedWindow(const NamedWindow&) = delete;
    NamedWindow& operator=(const NamedWindow&) = delete;

    [[nodiscard]] static QStringList states();

    void open();
    void openOn(app::ModelController& models);

    // All that people can see, point at or hear in a state.
    [[nodiscard]] std::vector<SeenText> seenIn(const QString& state);

    ui::MainWindow& window() { return *m_window; }

    FakeChats& chats() { return *m_chats; }

    FakeDialogs& dialogs() { return m_dialogs; }

private:
    void loadModel();
    void talk();
    void fail();
    void addMeters();
    void showExplorer();
    void addRows(std::vector<SeenText>& seen) const;
    void addContextMenus(std::vector<SeenText>& seen) const;
    void addPlots(std::vector<SeenText>& seen) const;

    QString m_name;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<app::MetricsHub> m_metrics;
    std::unique_ptr<FakeChats> m_chats;
    std::unique_ptr<FakeModels> m_models;
    std::unique_ptr<FakeSensors> m_sensors;
    std::unique_ptr<FakeExplorer> m_explorer;
    FakeDialogs m_dialogs;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace trilume::tests
