// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chat_pictures.h"

#include "tests/support/picture_stage.h"
#include "ui/chat/transcript_view.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QTest>

namespace trilume::tests {

void takeTokens(app::ThemeChoice choice, double scale, const QString& path)
{
    Stage stage(choice, scale);
    stage.addHistory();
    stage.loadModel();
    ui::MainWindow& window = stage.open(1280, 800);
    using Role = app::MessageRole;
    stage.chats().addChat(
        QStringLiteral("Lamps"), QDateTime::currentDateTime(),
        {message(Role::User, QStringLiteral("Why does a lamp glow?"), 0),
         message(Role::Assistant,
                 QStringLiteral("**Because** its wire is hot. What is hot enough glows: first "
                                "red, then yellow, then white, as a star does."),
                 26)});
    stage.chats().openChat(
        stage.chats().chats()->index(0).data(app::ChatListModel::IdRole).value<app::ChatId>());
    QTest::qWait(10);
    QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier);
    stage.chats().reader()->finishTokens();
    for (int i = 0; i < 13; ++i) {
        QTest::keyClick(window.findChild<ui::TranscriptView*>(), Qt::Key_Right);
    }
    save(window, path);
}

void takePrompts(app::ThemeChoice choice, double scale, const QString& panel, const QString& field)
{
    Stage stage(choice, scale);
    stage.addHistory();
    stage.loadModel();
    ui::MainWindow& window = stage.open(1280, 800);
    QTest::qWait(10);
    QTest::keyClick(&window, Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::qWait(200); // the file is read by a thread
    save(window, panel);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::qWait(10);
    save(window, field);
}

} // namespace trilume::tests
