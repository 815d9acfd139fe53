// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/chat_repository.h"
#include "app/store/database.h"
#include "tests/ui/desk.h"
#include "ui/chat/chat_list_proxy.h"
#include "ui/chat/found_chats.h"
#include "ui/chat/transcript_view.h"

#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

#include <string_view>

#include <zip.h>

// The list of chats with keys and mouse, on the real controllers, threads and database: searching
// all messages, drafts, pinned chats and copies.

using namespace trilume;
using app::ChatId;
using app::GenerationState;
using tests::Desk;
using ui::FoundChats;

namespace {

QLineEdit* field(const Desk& desk)
{
    return desk.find<QLineEdit>("chatFilter");
}

QListView* results(const Desk& desk)
{
    return desk.find<QListView>("foundChats");
}

// What the search shows: chats, and below each its messages after a dash.
QString found(const Desk& desk)
{
    QStringList rows;
    const QAbstractItemModel* model = results(desk)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        const bool isChat =
            index.data(FoundChats::KindRole).toInt() == static_cast<int>(FoundChats::Kind::Chat);
        rows.append((isChat ? QString() : QStringLiteral("- ")) + index.data().toString());
    }
    return rows.join(QStringLiteral(" | "));
}

void clickRow(QListView* list, int row)
{
    const QRect place = list->visualRect(list->model()->index(row, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier, place.center());
}

// Triggers an entry of the menu of a row.
bool choose(const Desk& desk, int row, const QString& entry)
{
    const QRect place = desk.list()->visualRect(desk.list()->model()->index(row, 0));
    Q_EMIT desk.list()->customContextMenuRequested(place.center());
    auto* menu = desk.find<QMenu>("chatMenu");
    if (menu == nullptr) {
        return false;
    }
    for (QAction* action : menu->findChildren<QAction*>()) {
        if (action->text() == entry) {
            action->trigger();
            menu->close();
            return true;
        }
    }
    return false;
}

QString rowNote(const Desk& desk, int row)
{
    return desk.list()->model()->index(row, 0).data(Qt::AccessibleDescriptionRole).toString();
}

} // namespace
namespace {

// An archive with this file.
bool pack(const QString& file, const QString& path)
{
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, nullptr);
    const QByteArray name = QFileInfo(file).fileName().toUtf8();
    zip_file_add(archive, name.constData(),
                 zip_source_file(archive, QFile::encodeName(file).constData(), 0, -1), 0);
    return zip_close(archive) == 0;
}

} // namespace

class TestWindowList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messagesAreFoundWhileOneTypes();
    void aHitOnAnotherBranchIsOpened();
    void theLastOfTwoHitsIsShown();
    void aHitIsForgottenWhereAnotherChatIsOpened();
    void escapeGivesTheListBack();
    void escapeEndsTheSearchWhileAnAnswerRuns();
    void typingInTheListSearches();
    void deletedChatsLeaveTheSearch();
    void draftsComeBackAfterARestart();
    void aDraftIsSavedSoonAfterTheTyping();
    void aDraftGoesWithTheNewChatThatIsStored();
    void whatIsChangedIsNoDraft();
    void theChatThatIsAnsweringIsMarked();
    void pinnedChatsStandUnderTheirHeading();
    void aCopyIsOpened();
    void whatIsExportedCanBeImported();
    void aDroppedExportIsImported_data();
    void aDroppedExportIsImported();
    void whatCannotBeReadIsLeftOut();
    void aBadFileIsTold();
    void textsAreExportedByTheMenu();

private:
    void drop(const Desk& desk, const QString& path);
};

void TestWindowList::messagesAreFoundWhileOneTypes()
{
    Desk desk;
    QVERIFY(desk.start());
    QVERIFY(desk.makeChats({QStringLiteral("Lamps of Z\u00fcrich"), QStringLiteral("Trees")}));
    QTest::keyClick(desk.window.get(), Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), field(desk));
    QTest::keyClicks(field(desk), QStringLiteral("zurich"));
    QTRY_COMPARE(found(desk), QStringLiteral("Lamps of Z\u00fcrich | - Lamps of Z\u00fcrich"));
    QVERIFY(results(desk)->isVisible() && !desk.list()->isVisible());
    // Of the answers, which no title names.
    field(desk)->selectAll();
    QTest::keyClicks(field(desk), QStringLiteral("good da"));
    QTRY_COMPARE(found(desk), QStringLiteral("Trees | - Good day. | Lamps of Z\u00fcrich"
                                             " | - Good day."));
    QTest::keyClick(field(desk), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), results(desk));
    QTest::keyClick(results(desk), Qt::Key_Down);
    QTest::keyClick(results(desk), Qt::Key_Return);
    QTRY_COMPARE(desk.title(), QStringLiteral("Trees"));
    auto* transcript = desk.window->findChild<ui::TranscriptView*>();
    QTRY_COMPARE(transcript->currentIndex().row(), 1);
    QCOMPARE(QApplication::focusWidget(), transcript);
    clickRow(results(desk), 3);
    QTRY_COMPARE(desk.title(), QStringLiteral("Lamps of Z\u00fcrich"));
    QTRY_COMPARE(transcript->currentIndex().row(), 1);
    QVERIFY(results(desk)->isVisible()); // for the next hit
    // Nothing is said before it is known.
    field(desk)->setFocus();
    QTest::keyClicks(field(desk), QStringLiteral("x"));
    QTRY_COMPARE(desk.find<QLabel>("noChats")->text(),
                 QStringLiteral("No chat holds these words."));
    QVERIFY(desk.find<QLabel>("noChats")->isVisible());
}

void TestWindowList::aHitOnAnotherBranchIsOpened()
{
    Desk desk;
    QVERIFY(desk.start());
    QVERIFY(desk.app.ask(QStringLiteral("Needle")));
    desk.app.chats().sendInstead(desk.app.transcript().messages().front().id,
                                 QStringLiteral("Haystack"));
    QTRY_VERIFY(desk.app.chats().canSend());
    QCOMPARE(desk.app.shown(), QStringLiteral("You: Haystack | Model: Good day."));
    desk.app.chats().newChat();
    QTest::keyClick(desk.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(field(desk), QStringLiteral("needle"));
    QTRY_COMPARE(found(desk), QStringLiteral("Needle | - Needle"));
    clickRow(results(desk), 1);
    QTRY_COMPARE(desk.app.shown(), QStringLiteral("You: Needle | Model: Good day."));
    auto* transcript = desk.window->findChild<ui::TranscriptView*>();
    QTRY_COMPARE(transcript->currentIndex().row(), 0);
    QCOMPARE(QApplication::focusWidget(), transcript);
}

// The second one before the store has answered for the first: each is on a branch of its own.
void TestWindowList::theLastOfTwoHitsIsShown()
{
    Desk desk;
    QVERIFY(desk.start());
    QVERIFY(desk.app.ask(QStringLiteral("Needle one")));
    for (const char* text : {"Needle two", "Haystack"}) {
        desk.app.chats().sendInstead(desk.app.transcript().messages().front().id,
                                     QString::fromLatin1(text));
        QTRY_VERIFY(desk.app.chats().canSend());
    }
    QTest::keyClick(desk.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(field(desk), QStringLiteral("needle"));
    QTRY_COMPARE(found(desk), QStringLiteral("Needle one | - Needle two | - Needle one"));
    QCOMPARE(desk.app.shown(), QStringLiteral("You: Haystack | Model: Good day."));
    clickRow(results(desk), 1);
    clickRow(results(desk), 2);
    QTRY_COMPARE(desk.app.shown(), QStringLiteral("You: Needle one | Model: Good day."));
    auto* transcript = desk.window->findChild<ui::TranscriptView*>();
    QTRY_COMPARE(QApplication::focusWidget(), transcript);
}

void TestWindowList::aHitIsForgottenWhereAnotherChatIsOpened()
{
    Desk desk;
    QVERIFY(desk.start());
    QVERIFY(desk.makeChats({QStringLiteral("Needle"), QStringLiteral("Haystack")}));
    desk.app.chats().newChat();
    QTest::keyClick(desk.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(field(desk), QStringLiteral("needle"));
    QTRY_COMPARE(found(desk), QStringLiteral("Needle | - Needle"));
    clickRow(results(desk), 1);
    desk.app.chats().newChat(); // before it was loaded
    field(desk)->clear();
    QVERIFY(desk.open(QStringLiteral("Needle")));
    QTRY_COMPARE(desk.app.shown(), QStringLiteral("You: Needle | Model: Good day."));
    QCoreApplication::processEvents();
    QVERIFY(QApplication::focusWidget() != desk.window->findChild<ui::TranscriptView*>());
}

void TestWindowList::escapeGivesTheListBack()
{
    Desk desk;
    QVERIFY(desk.start());
    QVERIFY(desk.makeChats({QStringLiteral("A"), QStringLiteral("B")}));
    QTest::keyClick(desk.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(field(desk), QStringLiteral("a"));
    QVERIFY(!desk.list()->isVisible());
    QTest::keyClick(field(desk), Qt::Key_Escape);
    QCOMPARE(field(desk)->text(), QString());
    QVERIFY(desk.list()->isVisible() && !results(desk)->isVisible());
    QCOMPARE(QApplication::focusWidget(), desk.composer());
    QCOMPARE(desk.list()->model()->rowCount(), 2);
}

void TestWindowList::escapeEndsTheSearchWhileAnAnswerRuns()
{
    Desk desk;
    QVERIFY(desk.start());
    desk.app.model().hold();
    desk.type(QStringLiteral("A"));
    desk.app.model().permit(2);
    QTRY_COMPARE(desk.app.chats().state(), GenerationState::Writing);
    QTest::keyClick(desk.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(field(desk), QStringLiteral("a"));
    QTest::keyClick(field(desk), Qt::Key_Escape);
    QCOMPARE(field(desk)->text(), QString());
    QCOMPARE(desk.app.chats().state(), GenerationState::Writing);
    QTest::keyClick(desk.composer(), Qt::Key_Escape);
    QTRY_VERIFY(desk.app.chats().state() != GenerationState::Writing);
}

void TestWindowList::typingInTheListSearches()
{
    Desk desk;
    QVERIFY(desk.start());
    QVERIFY(desk.makeChats({QStringLiteral("Red lamp"), QStringLiteral("Red tree")}));
    desk.list()->setFocus();
    for (const char letter : std::string_view("red lamp")) {
        QTest::keyClick(QApplication::focusWidget(), letter);
    }
    QCOMPARE(field(desk)->text(), QStringLiteral("red lamp"));
    QTRY_COMPARE(found(desk), QStringLiteral("Red lamp | - Red lamp"));
}

void TestWindowList::deletedChatsLeaveTheSearch()
{
    Desk desk;
    QVERIFY(desk.start());
    QVERIFY(desk.makeChats({QStringLiteral("Lamp one"), QStringLiteral("Lamp two")}));
    QTest::keyClick(desk.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(field(desk), QStringLiteral("lamp"));
    QTRY_COMPARE(found(desk), QStringLiteral("Lamp two | - Lamp two | Lamp one | - Lamp one"));
    desk.app.chats().deleteChat(desk.app.chatAt(0));
    QCOMPARE(found(desk), QStringLiteral("Lamp one | - Lamp one"));
    desk.app.chats().undoDelete();
    QTRY_COMPARE(found(desk), QStringLiteral("Lamp two | - Lamp two | Lamp one | - Lamp one"));
}

void TestWindowList::draftsComeBackAfterARestart()
{
    Desk desk;
    QVERIFY(desk.start());
    QVERIFY(desk.makeChats({QStringLiteral("A"), QStringLiteral("B")}));
    QVERIFY(desk.open(QStringLiteral("A")));
    QTest::keyClicks(desk.composer(), QStringLiteral("For A"));
    QVERIFY(!rowNote(desk, 1).contains(QStringLiteral("Draft")));
    QTest::keyClick(desk.window.get(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(desk.composer()->toPlainText(), QString());
    QVERIFY(rowNote(desk, 1).contains(QStringLiteral("Draft")));
    QTest::keyClicks(desk.composer(), QStringLiteral("For a new one"));
    desk.window->close();
    QVERIFY(desk.restart());
    QTRY_COMPARE(desk.composer()->toPlainText(), QStringLiteral("For a new one"));
    QVERIFY(rowNote(desk, 1).contains(QStringLiteral("Draft")));
    QVERIFY(desk.open(QStringLiteral("A")));
    QCOMPARE(desk.composer()->toPlainText(), QStringLiteral("For A"));
    QTest::keyClick(desk.composer(), Qt::Key_Return);
    QTRY_VERIFY(desk.app.chats().canSend());
    QVERIFY(!rowNote(desk, 0).contains(QStringLiteral("Draft")));
    QVERIFY(desk.restart());
    QVERIFY(desk.open(QStringLiteral("A")));
    QCOMPARE(desk.composer()->toPlainText(), QString());
}

// As after kill -9: without the window being closed.
void TestWindowList::aDraftIsSavedSoonAfterTheTyping()
{
    Desk desk;
    QVERIFY(desk.start());
    QVERIFY(desk.makeChats({QStringLiteral("A")}));
    QVERIFY(desk.open(QStringLiteral("A")));
    QTest::keyClicks(desk.composer(), QStringLiteral("Half a sen"));
    const auto stored = [&desk] {
        const auto reader = app::Database::openReader(desk.app.databasePath());
        return reader ? app::ChatRepository(*reader.value()).list().value().front().draft
                      : QString();
    };
    QTRY_COMPARE(stored(), QStringLiteral("Half a sen"));
}

void TestWindowList::aDraftGoesWithTheNewChatThatIsStored()
{
    Desk desk;
    QVERIFY(desk.start());
    desk.app.model().hold();
    desk.type(QStringLiteral("A"));
    QTest::keyClicks(desk.composer(), QStringLiteral("And then"));
    desk.app.chats().keepDraft({}, QStringLiteral("And"));
    QTRY_VERIFY(desk.app.chats().currentChat());
    const ChatId chat = desk.app.chats().currentChat();
    QCOMPARE(desk.app.chats().draft(chat), QStringLiteral("And then"));
    QCOMPARE(desk.app.chats().draft({}), QString());
    desk.app.model().release();
    QTRY_VERIFY(desk.app.chats().canSend());
    const auto reader = app::Database::openReader(desk.app.databasePath());
    QVERIFY(reader.ok());
    const app::ChatRepository chats(*reader.value());
    QCOMPARE(chats.find(chat).value().draft, QStringLiteral("And then"));
    QCOMPARE(chats.newChatDraft().value(), QString());
}

void TestWindowList::whatIsChangedIsNoDraft()
{
    Desk desk;
    QVERIFY(desk.start());
    QVERIFY(desk.makeChats({QStringLiteral("A")}));
    QVERIFY(desk.open(QStringLiteral("A")));
    QTest::keyClicks(desk.composer(), QStringLiteral("Mine"));
    QTest::keyClick(desk.window.get(), Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(desk.composer()->toPlainText(), QStringLiteral("A"));
    QTest::keyClicks(desk.composer(), QStringLiteral(" new"));
    QTest::keyClick(desk.window.get(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(desk.open(QStringLiteral("A")));
    QCOMPARE(desk.composer()->toPlainText(), QStringLiteral("Mine"));
}

void TestWindowList::theChatThatIsAnsweringIsMarked()
{
    Desk desk;
    QVERIFY(desk.start());
    QVERIFY(desk.makeChats({QStringLiteral("A"), QStringLiteral("B")}));
    QVERIFY(desk.open(QStringLiteral("A")));
    desk.app.model().hold();
    desk.type(QStringLiteral("More"));
    QTRY_VERIFY(rowNote(desk, 0).contains(QStringLiteral("Answering")));
    QVERIFY(!rowNote(desk, 1).contains(QStringLiteral("Answering")));
    desk.app.chats().newChat();
    QVERIFY(rowNote(desk, 0).contains(QStringLiteral("Answering")));
    desk.app.model().release();
    QTRY_VERIFY(!rowNote(desk, 0).contains(QStringLiteral("Answering")));
}

void TestWindowList::pinnedChatsStandUnderTheirHeading()
{
    Desk desk;
    QVERIFY(desk.start());
    QVERIFY(desk.makeChats({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}));
    QVERIFY(choose(desk, 2, QStringLiteral("Pin")));
    QTRY_COMPARE(desk.app.titles(), QStringLiteral("A | C | B"));
    const auto heading = [&desk](int row) {
        const QModelIndex index = desk.list()->model()->index(row, 0);
        return index.data(ui::ChatListProxy::IsFirstOfGroupRole).toBool()
                   ? index.data(ui::ChatListProxy::GroupRole).toString()
                   : QString();
    };
    QCOMPARE(heading(0), QStringLiteral("Pinned"));
    QCOMPARE(heading(1), QStringLiteral("Today"));
    QVERIFY(desk.restart());
    QCOMPARE(desk.app.titles(), QStringLiteral("A | C | B"));
    QVERIFY(choose(desk, 0, QStringLiteral("Unpin")));
    QTRY_COMPARE(desk.app.titles(), QStringLiteral("C | B | A"));
}

void TestWindowList::aCopyIsOpened()
{
    Desk desk;
    QVERIFY(desk.start());
    QVERIFY(desk.app.ask(QStringLiteral("A")));
    desk.app.chats().regenerate(desk.app.last().id);
    QTRY_VERIFY(desk.app.chats().canSend());
    QVERIFY(choose(desk, 0, QStringLiteral("Duplicate")));
    QTRY_COMPARE(desk.title(), QStringLiteral("A (copy)"));
    QTRY_COMPARE(desk.app.shown(), QStringLiteral("You: A | Model: Good day."));
    const QModelIndex answer = desk.app.transcript().index(1);
    QCOMPARE(answer.data(app::TranscriptModel::BranchRole).value<app::Branch>().count, 2);
    QCOMPARE(desk.app.titles(), QStringLiteral("A (copy) | A"));
}

void TestWindowList::drop(const Desk& desk, const QString& path)
{
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(desk.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(50, 50), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(desk.window.get(), &event);
}

void TestWindowList::whatIsExportedCanBeImported()
{
    const QTemporaryDir folder;
    Desk desk;
    QVERIFY(desk.start());
    QVERIFY(desk.makeChats({QStringLiteral("A"), QStringLiteral("B")}));
    desk.dialogs.saveFolder = folder.path();
    desk.find<QAction>("exportChatsAction")->trigger();
    QCOMPARE(desk.dialogs.suggestedName, QStringLiteral("chats.json"));
    const QString file = folder.filePath(QStringLiteral("chats.json"));
    QTRY_COMPARE(desk.banner("transferNotice"), QStringLiteral("Exported to %1.").arg(file));
    desk.app.chats().deleteChat(desk.app.chatAt(0));
    desk.app.chats().deleteChat(desk.app.chatAt(0));
    desk.dialogs.answer = file;
    desk.find<QAction>("importChatsAction")->trigger();
    QTRY_COMPARE(desk.app.titles(), QStringLiteral("B | A"));
    QCOMPARE(desk.banner("transferNotice"), QStringLiteral("Imported 2 chat(s)."));
    QVERIFY(desk.open(QStringLiteral("A")));
    QCOMPARE(desk.app.shown(), QStringLiteral("You: A | Model: Good day."));
    // The deleted ones are others, and still there to be brought back.
    desk.app.chats().undoDelete();
    QTRY_COMPARE(desk.list()->model()->rowCount(), 3);
    QVERIFY(desk.restart());
    QCOMPARE(desk.list()->model()->rowCount(), 3);
}

void TestWindowList::aDroppedExportIsImported_data()
{
    QTest::addColumn<QString>("archive");
    QTest::newRow("as it is") << QString();
    QTest::newRow("in an archive") << QStringLiteral("export.zip");
}

void TestWindowList::aDroppedExportIsImported()
{
    QFETCH(const QString, archive);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("conversations.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"json([{"title": "From elsewhere", "update_time": 1700000000, "mapping": {
        "a": {"parent": "lost", "message": {"author": {"role": "user"}, "create_time": 1,
         "content": {"content_type": "text", "parts": ["Which needle?"]}}},
        "b": {"parent": "a", "message": {"author": {"role": "assistant"}, "create_time": 2,
         "content": {"content_type": "text", "parts": ["The red one."]}}}},
        "current_node": "b"}])json");
    file.close();
    const QString dropped = archive.isEmpty() ? file.fileName() : folder.filePath(archive);
    QVERIFY(archive.isEmpty() || pack(file.fileName(), dropped));
    Desk desk;
    QVERIFY(desk.start());
    QTest::keyClick(desk.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(field(desk), QStringLiteral("red one"));
    drop(desk, dropped);
    QTRY_COMPARE(desk.app.titles(), QStringLiteral("From elsewhere"));
    QTRY_COMPARE(found(desk), QStringLiteral("From elsewhere | - The red one."));
    field(desk)->clear();
    QVERIFY2(desk.banner("transferNotice").startsWith(QStringLiteral("Imported 1 chat(s). From")),
             qPrintable(desk.banner("transferNotice")));
    QVERIFY(desk.open(QStringLiteral("From elsewhere")));
    QCOMPARE(desk.app.shown(), QStringLiteral("You: Which needle? | Model: The red one."));
    // It is searched like any other, and goes on.
    QTest::keyClick(desk.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(field(desk), QStringLiteral("needle"));
    QTRY_COMPARE(found(desk), QStringLiteral("From elsewhere | - Which needle?"));
    QVERIFY(desk.app.ask(QStringLiteral("Why?")));
    QCOMPARE(desk.app.transcript().rowCount(), 4);
}

void TestWindowList::aBadFileIsTold()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("bad.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[{\"mapping\": 7}, {\"mapping\": 8}]");
    file.close();
    Desk desk;
    QVERIFY(desk.start());
    drop(desk, file.fileName());
    QTRY_COMPARE(
        desk.banner("transferError"),
        QStringLiteral("%1: chats[0].mapping: found 7, expected an object.").arg(file.fileName()));
    QCOMPARE(desk.banner("transferNotice"), QString());
    QCOMPARE(desk.app.titles(), QString()); // nothing of it
}

void TestWindowList::whatCannotBeReadIsLeftOut()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("bad.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[{\"mapping\": {}, \"title\": \"Good\"}, {\"mapping\": 7}]");
    file.close();
    Desk desk;
    QVERIFY(desk.start());
    drop(desk, file.fileName());
    QTRY_COMPARE(desk.app.titles(), QStringLiteral("Good"));
    QTRY_COMPARE(desk.banner("transferNotice"),
                 QStringLiteral("Imported 1 chat(s). Left out: %1: chats[1].mapping: found 7, "
                                "expected an object.")
                     .arg(file.fileName()));
}

void TestWindowList::textsAreExportedByTheMenu()
{
    const QTemporaryDir folder;
    Desk desk;
    QVERIFY(desk.start());
    QVERIFY(desk.makeChats({QStringLiteral("What is a/b?")}));
    desk.dialogs.saveFolder = folder.path();
    QVERIFY(choose(desk, 0, QStringLiteral("Markdown\u2026")));
    QCOMPARE(desk.dialogs.suggestedName, QStringLiteral("What is a_b_.md"));
    QFile file(folder.filePath(desk.dialogs.suggestedName));
    QTRY_VERIFY(desk.banner("transferNotice").startsWith(QStringLiteral("Exported")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.contains("## You\n\nWhat is a/b?\n\n## ") && text.endsWith("\n\nGood day.\n"),
             text.constData());
}

QTEST_MAIN(TestWindowList)
#include "test_window_list.moc"
