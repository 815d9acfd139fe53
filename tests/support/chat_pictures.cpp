// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chat_pictures.h"

#include "tests/support/picture_stage.h"
#include "ui/chat/transcript_view.h"
#include "ui/main_window.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
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

void takeFolders(app::ThemeChoice choice,
                 double scale,
                 const std::function<QString(const char* name)>& path)
{
    Stage stage(choice, scale);
    stage.addHistory();
    stage.loadModel();
    ui::MainWindow& window = stage.open(1280, 800);
    FakeChats& chats = stage.chats();
    const auto chatAt = [&chats](int row) {
        return chats.chats()->index(row).data(app::ChatListModel::IdRole).value<app::ChatId>();
    };
    const QString work = QStringLiteral("Work");
    chats.makeFolder(work, chatAt(1));
    chats.makeFolder(work, chatAt(3));
    chats.makeFolder(QStringLiteral("Letters and other things that take a while"), chatAt(2));
    chats.makeFolder(QStringLiteral("Nothing yet"), {});
    chats.pinChat(chatAt(3), app::Pinning::OnTop);
    chats.deliver();
    chats.foldFolder(chats.chats()->folders().at(1).id, app::Folding::Folded);
    chats.openChat(chatAt(1));
    chats.deliver();
    auto* list = window.findChild<QListView*>(QStringLiteral("chatList"));
    list->setFocus();
    list->setCurrentIndex(list->model()->index(2, 0));
    save(window, path("folders"));
    const auto placeOf = [list](int row) {
        return list->visualRect(list->model()->index(row, 0)).center();
    };
    QTest::mousePress(list->viewport(), Qt::LeftButton, {}, placeOf(list->model()->rowCount() - 1));
    for (const QPoint& at : {placeOf(4), placeOf(2)}) {
        QMouseEvent move(QEvent::MouseMove, at, list->viewport()->mapToGlobal(at), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list->viewport(), &move);
    }
    save(window, path("folder-drag"));
    QTest::keyClick(list, Qt::Key_Escape);
    window.findChild<QAction*>(QStringLiteral("newFolderAction"))->trigger();
    auto* field = window.findChild<QLineEdit*>(QStringLiteral("nameField"));
    QTest::keyClicks(field, QStringLiteral("Poems"));
    save(*field->window(), path("folder-name"));
    field->window()->close();
    chats.removeFolder(chats.chats()->folders().front().id);
    chats.deliver();
    window.resize(1100, 480);
    save(window, path("folder-removed"));
}

} // namespace trilume::tests
