// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/connect_window.h"
#include "tests/app/chat/services_under_test.h"
#include "tests/support/fake_services.h"
#include "tests/support/fake_tray.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListView>
#include <QTest>
#include <QTextEdit>

#include <algorithm>
#include <memory>

namespace trilume::tests {

// The window on the real controllers, threads and database, with a model that says what a test
// tells it to.
class Desk
{
public:
    explicit Desk(const QString& modelPath = QStringLiteral("/chat.gguf"))
        : app(modelPath)
        , theme(app.settings())
    {
        show();
    }

    ~Desk() { app.model().release(); }

    void show()
    {
        desktop::Services& services = app.services();
        window = std::make_unique<ui::MainWindow>(
            theme,
            ui::MainWindow::Services{*services.chats(), *services.models(), *services.metrics(),
                                     *services.sensors(), app.settings(), dialogs,
                                     *services.explorer(), nullptr, &tray});
        desktop::connectWindow(*window, services);
        window->resize(1280, 800);
        window->show();
    }

    [[nodiscard]] bool start() { return QTest::qWaitForWindowActive(window.get()) && app.start(); }

    [[nodiscard]] bool restart()
    {
        window.reset();
        app.build();
        show();
        return start();
    }

    // Chats of these first messages, each with an answer; a new chat is open at the end.
    [[nodiscard]] bool makeChats(const QStringList& questions)
    {
        return std::ranges::all_of(questions, [this](const QString& question) {
            if (!app.ask(question)) {
                return false;
            }
            app.chats().newChat();
            return true;
        });
    }

    // The window shows the chat of this title, whole.
    [[nodiscard]] bool open(const QString& title)
    {
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            if (list()->model()->index(row, 0).data().toString() == title) {
                app.chats().openChat(app.chatAt(row));
            }
        }
        return QTest::qWaitFor(
            [this, title] { return this->title() == title && app.transcript().rowCount() > 0; });
    }

    template <typename Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return window->findChild<Widget*>(QLatin1String(name));
    }

    [[nodiscard]] QListView* list() const { return find<QListView>("chatList"); }

    [[nodiscard]] QTextEdit* composer() const { return find<QTextEdit>("composer"); }

    [[nodiscard]] QString title() const { return find<QLabel>("chatTitle")->text(); }

    [[nodiscard]] QString state() const { return find<QLabel>("statusState")->text(); }

    [[nodiscard]] QString banner(const char* name) const
    {
        const auto* banner = find<QWidget>(name);
        return banner->isVisible()
                   ? banner->findChild<QLabel*>(QStringLiteral("bannerText"))->text()
                   : QString();
    }

    [[nodiscard]] QAbstractButton* bannerAction(const char* name) const
    {
        return find<QWidget>(name)->findChild<QAbstractButton*>(QStringLiteral("bannerAction"));
    }

    void type(const QString& text) const
    {
        QTest::keyClicks(composer(), text);
        QTest::keyClick(composer(), Qt::Key_Return);
    }

    ServicesUnderTest app;
    FakeDialogs dialogs;
    FakeTray tray;
    ui::Theme theme;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace trilume::tests
