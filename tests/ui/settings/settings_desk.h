// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings.h"
#include "tests/support/fake_explorer.h"
#include "tests/support/fake_services.h"
#include "ui/main_window.h"
#include "ui/settings/segments.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace trilume::tests {

// The window with its page of settings in view, opened by the key.
class SettingsDesk
{
public:
    explicit SettingsDesk(int width = 1280, const QString& file = {})
        : settings(file.isEmpty() ? folder.filePath(QStringLiteral("settings.ini")) : file)
        , chats(&metrics)
        , theme(settings)
    {
        models.open(QStringLiteral("tiny.gguf"));
        models.succeed(FakeModels::tinySummary());
        window = std::make_unique<ui::MainWindow>(
            theme, ui::MainWindow::Services{chats, models, metrics, sensors, settings, dialogs,
                                            explorer, &server});
        window->resize(width, 800);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTest::keyClick(window.get(), Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(find<QWidget>("settingsPageWidget")->isVisible());
    }

    template <typename Widget>
    Widget* find(const char* name) const
    {
        return window->findChild<Widget*>(QLatin1String(name));
    }

    QDoubleSpinBox* number(app::SettingId id) const
    {
        return find<QDoubleSpinBox>(app::settingSpec(id).key);
    }

    QList<QAbstractButton*> segments(const char* name) const
    {
        return find<ui::Segments>(name)->findChildren<QAbstractButton*>();
    }

    void search(const QString& words) const
    {
        auto* field = find<QLineEdit>("findSetting");
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, words);
    }

    QTemporaryDir folder;
    app::Settings settings;
    app::MetricsHub metrics;
    tests::FakeChats chats;
    FakeModels models;
    tests::FakeSensors sensors{settings};
    tests::FakeDialogs dialogs;
    tests::FakeExplorer explorer;
    tests::FakeServer server;
    ui::Theme theme;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace trilume::tests
