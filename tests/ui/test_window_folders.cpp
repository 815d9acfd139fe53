// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/chat_repository.h"
#include "app/store/folder_repository.h"
#include "tests/ui/desk.h"
#include "ui/chat/chat_list_proxy.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

// Folders of the list of chats with keys and mouse, on the real controllers, threads and database.

using namespace trilume;
using tests::Desk;
using ui::ChatListProxy;

class TestWindowFolders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void aChatIsMovedByKeysAlone();
    void headingsFoldByKeysAndClicks();
    void theirStateOutlivesTheProgram();
    void aFolderIsRenamedInItsPlace();
    void aRemovedFolderComesBackWithItsChats();
    void theLastThingDoneIsUndone();
    void aDeletedChatReturnsToItsFolder();
    void aChatIsDraggedIntoAFolderAndOut();
    void aDragCanBeGivenUp();
    void searchFindsWhatIsFolded();
    void aCopyStaysInTheFolder();
    void whatIsExportedComesBackIntoItsFolder();
    void everythingTakesTheFoldersAlong();
    void theyWorkInAMirroredWindow();

private:
    [[nodiscard]] QString shown() const;
    [[nodiscard]] QModelIndex row(const char* text) const;
    [[nodiscard]] QPoint place(const char* text) const;
    void mark(const char* text);
    void press(Qt::Key key) const { QTest::keyClick(m_desk->list(), key); }
    [[nodiscard]] QMenu* openMenu(const char* menuName);
    [[nodiscard]] static QAction* entry(const QMenu* menu, const char* text);
    void choose(const char* text, const char* menuName, const char* choice);
    void makeFolder(const char* name, const char* chat);
    void drag(const char* chat, const char* target) const;

    std::unique_ptr<Desk> m_desk;
};

void TestWindowFolders::init()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->start());
    QVERIFY(m_desk->makeChats({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}));
}

// "[Work 1] | - A | B": a folder with its chats, then the others.
QString TestWindowFolders::shown() const
{
    QStringList rows;
    const QAbstractItemModel* model = m_desk->list()->model();
    for (int i = 0; i < model->rowCount(); ++i) {
        const QModelIndex at = model->index(i, 0);
        if (at.data(ChatListProxy::IsHeadingRole).toBool()) {
            const bool isFolded = at.data(ChatListProxy::IsFoldedRole).toBool();
            rows.append(QStringLiteral("[%1 %2%3]")
                            .arg(at.data().toString())
                            .arg(at.data(ChatListProxy::ChatCountRole).toInt())
                            .arg(isFolded ? QStringLiteral(" folded") : QString()));
        } else {
            const bool isInFolder = bool(ChatListProxy::folderAt(at));
            rows.append((isInFolder ? QStringLiteral("- ") : QString()) + at.data().toString());
        }
    }
    return rows.join(QStringLiteral(" | "));
}

QModelIndex TestWindowFolders::row(const char* text) const
{
    const QAbstractItemModel* model = m_desk->list()->model();
    for (int i = 0; i < model->rowCount(); ++i) {
        if (model->index(i, 0).data().toString() == QLatin1String(text)) {
            return model->index(i, 0);
        }
    }
    return {};
}

QPoint TestWindowFolders::place(const char* text) const
{
    const QRect rect = m_desk->list()->visualRect(row(text));
    return {rect.center().x(), rect.bottom() - rect.height() / 4}; // below the group's heading
}

void TestWindowFolders::mark(const char* text)
{
    m_desk->list()->setFocus();
    m_desk->list()->setCurrentIndex(row(text));
}

// As the Menu key does.
QMenu* TestWindowFolders::openMenu(const char* menuName)
{
    QListView* list = m_desk->list();
    const QPoint at = list->visualRect(list->currentIndex()).center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, at, list->viewport()->mapToGlobal(at));
    QApplication::sendEvent(list->viewport(), &event);
    return m_desk->window->findChild<QMenu*>(QLatin1String(menuName));
}

QAction* TestWindowFolders::entry(const QMenu* menu, const char* text)
{
    for (QAction* action : menu->findChildren<QAction*>()) {
        if (action->text() == QString::fromUtf8(text)) {
            return action;
        }
    }
    return nullptr;
}

void TestWindowFolders::choose(const char* text, const char* menuName, const char* choice)
{
    mark(text);
    QMenu* menu = openMenu(menuName);
    QVERIFY(menu != nullptr);
    QAction* action = entry(menu, choice);
    QVERIFY2(action != nullptr, choice);
    menu->hide(); // first, as for a person
    action->trigger();
    delete menu; // whatever it opened is looked at before the platform has heard of either
}

void TestWindowFolders::makeFolder(const char* name, const char* chat)
{
    choose(chat, "chatMenu", "New folder\u2026");
    auto* field = m_desk->find<QLineEdit>("nameField");
    QVERIFY(field != nullptr);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, QString::fromUtf8(name));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(row(name).isValid());
    // The folder is there first, then the chat goes into it: two answers of the store.
    QTRY_VERIFY(shown().contains(QStringLiteral("- %1").arg(QLatin1String(chat))));
    QTRY_VERIFY(m_desk->find<QLineEdit>("nameField") == nullptr);
    m_desk->window->activateWindow();
    QTRY_VERIFY(m_desk->window->isActiveWindow());
}

void TestWindowFolders::drag(const char* chat, const char* target) const
{
    QWidget* viewport = m_desk->list()->viewport();
    const QPoint from = place(chat);
    const QPoint to = place(target);
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    const auto moveTo = [viewport](const QPoint& at) {
        QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(viewport, &move);
    };
    moveTo(from + QPoint(2, 1)); // not yet
    QVERIFY(!m_desk->find<QLabel>("carriedChat")->isVisible());
    moveTo((from + to) / 2 + QPoint(9, 9));
    moveTo(to);
    QVERIFY(m_desk->find<QLabel>("carriedChat")->isVisible());
}

void TestWindowFolders::aChatIsMovedByKeysAlone()
{
    mark("B");
    QMenu* menu = openMenu("chatMenu");
    QVERIFY(menu != nullptr);
    const auto* choices = menu->findChild<QMenu*>(QStringLiteral("folderChoices"));
    QVERIFY(choices != nullptr);
    QCOMPARE(choices->actions().size(), 1); // there is none to choose
    menu->hide();
    entry(choices, "New folder\u2026")->trigger();
    menu->close();
    auto* popup = m_desk->find<QWidget>("namePopup");
    QVERIFY(popup != nullptr);
    QCOMPARE(popup->accessibleName(), QStringLiteral("Name of the new folder"));
    auto* field = m_desk->find<QLineEdit>("nameField");
    QTest::keyClicks(field, QStringLiteral("   "));
    QTest::keyClick(field, Qt::Key_Return); // no name: it waits
    QVERIFY(popup->isVisible());
    QTest::keyClicks(field, QStringLiteral("Work & play"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(shown(), QStringLiteral("[Work & play 1] | - B | C | A"));
    choose("A", "chatMenu", "Work && play");
    QTRY_COMPARE(shown(), QStringLiteral("[Work & play 2] | - B | - A | C"));
    choose("B", "chatMenu", "None");
    QTRY_COMPARE(shown(), QStringLiteral("[Work & play 1] | - A | C | B"));
    // One that is given up makes none; from the list of all commands, an empty one.
    m_desk->find<QAction>("newFolderAction")->trigger();
    QTest::keyClicks(m_desk->find<QLineEdit>("nameField"), QStringLiteral("Never"));
    QTest::keyClick(m_desk->find<QLineEdit>("nameField"), Qt::Key_Escape);
    QTRY_VERIFY(m_desk->find<QLineEdit>("nameField") == nullptr);
    m_desk->find<QAction>("newFolderAction")->trigger();
    QTest::keyClicks(m_desk->find<QLineEdit>("nameField"), QStringLiteral("Empty"));
    QTest::keyClick(m_desk->find<QLineEdit>("nameField"), Qt::Key_Return);
    QTRY_COMPARE(shown(), QStringLiteral("[Empty 0] | [Work & play 1] | - A | C | B"));
}

void TestWindowFolders::headingsFoldByKeysAndClicks()
{
    makeFolder("Work", "A");
    makeFolder("Work", "B"); // the one that is there
    QTRY_COMPARE(shown(), QStringLiteral("[Work 2] | - B | - A | C"));
    const QString folded = QStringLiteral("[Work 2 folded] | C");
    mark("A");
    press(Qt::Key_Left);
    QCOMPARE(m_desk->list()->currentIndex(), row("Work"));
    press(Qt::Key_Left);
    QCOMPARE(shown(), folded); // at once
    press(Qt::Key_Left);
    QCOMPARE(shown(), folded);
    press(Qt::Key_Right);
    QCOMPARE(shown(), QStringLiteral("[Work 2] | - B | - A | C"));
    press(Qt::Key_Right);
    QCOMPARE(m_desk->list()->currentIndex(), row("B"));
    mark("Work");
    press(Qt::Key_Return);
    QCOMPARE(shown(), folded);
    press(Qt::Key_Space);
    QCOMPARE(shown(), QStringLiteral("[Work 2] | - B | - A | C"));
    QTest::mouseClick(m_desk->list()->viewport(), Qt::LeftButton, {}, place("Work"));
    QCOMPARE(shown(), folded);
    choose("Work", "folderMenu", "Unfold");
    QTRY_COMPARE(shown(), QStringLiteral("[Work 2] | - B | - A | C"));
    QTest::mouseClick(m_desk->list()->viewport(), Qt::LeftButton, {}, place("A"));
    QTRY_COMPARE(m_desk->title(), QStringLiteral("A"));
}

void TestWindowFolders::theirStateOutlivesTheProgram()
{
    makeFolder("Work", "A");
    makeFolder("Zoo", "B");
    choose("A", "chatMenu", "Pin");
    choose("Work", "folderMenu", "Fold");
    QTRY_COMPARE(shown(), QStringLiteral("[Work 1 folded] | [Zoo 1] | - B | C"));
    QVERIFY(m_desk->restart());
    QCOMPARE(shown(), QStringLiteral("[Work 1 folded] | [Zoo 1] | - B | C"));
    mark("Work");
    press(Qt::Key_Right);
    QCOMPARE(shown(), QStringLiteral("[Work 1] | - A | [Zoo 1] | - B | C")); // pinned in its folder
    choose("C", "chatMenu", "Pin");
    QTRY_COMPARE(shown(), QStringLiteral("C | [Work 1] | - A | [Zoo 1] | - B"));
}

void TestWindowFolders::aFolderIsRenamedInItsPlace()
{
    makeFolder("Work", "A");
    makeFolder("Zoo", "B");
    const auto rename = [this](const QString& name) {
        mark("Work");
        press(Qt::Key_F2);
        auto* edit = m_desk->list()->findChild<QLineEdit*>();
        QVERIFY(edit != nullptr);
        QCOMPARE(edit->accessibleName(), QStringLiteral("Name of the folder"));
        QTest::keyClicks(edit, name);                              // in place of what is there
        m_desk->app.chats().makeFolder(QStringLiteral("Zoo"), {}); // news of the list meanwhile
        QTest::keyClick(edit, Qt::Key_Return);
    };
    rename(QStringLiteral("Zoo"));
    QTRY_VERIFY2(m_desk->banner("chatError")
                     .startsWith(QStringLiteral("There is a folder \u201cZoo\u201d already")),
                 qPrintable(m_desk->banner("chatError")));
    QCOMPARE(shown(), QStringLiteral("[Work 1] | - A | [Zoo 1] | - B | C"));
    rename(QStringLiteral("Zzz"));
    QTRY_COMPARE(shown(), QStringLiteral("[Zoo 1] | - B | [Zzz 1] | - A | C"));
    QCOMPARE(m_desk->list()->currentIndex(), row("Zzz"));
}

void TestWindowFolders::aRemovedFolderComesBackWithItsChats()
{
    makeFolder("Work", "A");
    makeFolder("Work", "B");
    QTRY_COMPARE(shown(), QStringLiteral("[Work 2] | - B | - A | C"));
    choose("Work", "folderMenu", "Remove, keep its chats");
    QTRY_COMPARE(shown(), QStringLiteral("C | B | A"));
    QTRY_COMPARE(m_desk->banner("folderUndoBar"),
                 QStringLiteral("Removed the folder \u201cWork\u201d. Its chats are in the list."));
    m_desk->bannerAction("folderUndoBar")->click();
    QTRY_COMPARE(shown(), QStringLiteral("[Work 2] | - B | - A | C"));
    QCOMPARE(m_desk->banner("folderUndoBar"), QString());
    mark("Work");
    press(Qt::Key_Delete);
    QTRY_COMPARE(shown(), QStringLiteral("C | B | A"));
    QVERIFY(m_desk->restart());
    QCOMPARE(shown(), QStringLiteral("C | B | A"));
}

void TestWindowFolders::theLastThingDoneIsUndone()
{
    makeFolder("Work", "A");
    mark("C");
    press(Qt::Key_Delete);
    QTRY_COMPARE(shown(), QStringLiteral("[Work 1] | - A | B"));
    mark("Work");
    press(Qt::Key_Delete);
    QTRY_COMPARE(shown(), QStringLiteral("B | A"));
    QTRY_VERIFY(!m_desk->banner("folderUndoBar").isEmpty());
    QTest::keyClick(m_desk->list(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(shown(), QStringLiteral("[Work 1] | - A | B"));
    QTest::keyClick(m_desk->list(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(shown(), QStringLiteral("[Work 1] | - A | C | B"));
}

void TestWindowFolders::aDeletedChatReturnsToItsFolder()
{
    makeFolder("Work", "A");
    makeFolder("Zoo", "B");
    for (const char* chat : {"A", "B"}) {
        mark(chat);
        press(Qt::Key_Delete);
    }
    QTRY_COMPARE(shown(), QStringLiteral("[Work 0] | [Zoo 0] | C"));
    choose("Work", "folderMenu", "Remove, keep its chats");
    QTRY_COMPARE(shown(), QStringLiteral("[Zoo 0] | C"));
    QVERIFY(m_desk->restart());
    m_desk->app.chats().undoDelete();
    QTRY_COMPARE(shown(), QStringLiteral("[Zoo 1] | - B | C"));
    m_desk->app.chats().undoDelete(); // whose folder is gone
    QTRY_COMPARE(shown(), QStringLiteral("[Zoo 1] | - B | C | A"));
}

void TestWindowFolders::aChatIsDraggedIntoAFolderAndOut()
{
    makeFolder("Work", "A");
    QWidget* viewport = m_desk->list()->viewport();
    drag("C", "Work");
    QVERIFY(row("Work").data(ChatListProxy::IsTargetRole).toBool());
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, place("Work"));
    QTRY_COMPARE(shown(), QStringLiteral("[Work 2] | - C | - A | B"));
    QVERIFY(!row("Work").data(ChatListProxy::IsTargetRole).toBool());
    QVERIFY(!m_desk->find<QLabel>("carriedChat")->isVisible());
    QVERIFY(m_desk->title() != QStringLiteral("C")); // it was no click
    drag("A", "B");
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, place("B"));
    QTRY_COMPARE(shown(), QStringLiteral("[Work 1] | - C | B | A"));
    // A folded one takes it, too.
    mark("Work");
    press(Qt::Key_Left);
    drag("B", "Work");
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, place("Work"));
    QTRY_COMPARE(shown(), QStringLiteral("[Work 2 folded] | A"));
}

void TestWindowFolders::aDragCanBeGivenUp()
{
    makeFolder("Work", "A");
    QWidget* viewport = m_desk->list()->viewport();
    const QString before = shown();
    drag("C", "Work");
    QTest::keyClick(m_desk->list(), Qt::Key_Escape);
    QVERIFY(!m_desk->find<QLabel>("carriedChat")->isVisible());
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, place("Work"));
    drag("C", "Work");
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, QPoint(10, viewport->height() - 5));
    QCoreApplication::processEvents();
    QVERIFY(m_desk->app.ask(QStringLiteral("More"))); // the store has answered all before
    QCOMPARE(shown().section(QStringLiteral(" | "), 0, 1),
             before.section(QStringLiteral(" | "), 0, 1));
}

void TestWindowFolders::searchFindsWhatIsFolded()
{
    makeFolder("Work", "A");
    mark("Work");
    press(Qt::Key_Left);
    auto* field = m_desk->find<QLineEdit>("chatFilter");
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("A"));
    const auto* found = m_desk->find<QListView>("foundChats")->model();
    QTRY_COMPARE(found->index(0, 0).data().toString(), QStringLiteral("A"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m_desk->title(), QStringLiteral("A"));
    field->clear();
    QVERIFY(row("Work").data(ChatListProxy::IsOpenRole).toBool()); // it is in there
    // To rename it one has to see it.
    m_desk->composer()->setFocus();
    m_desk->find<QAction>("renameAction")->trigger();
    QTRY_COMPARE(shown(), QStringLiteral("[Work 1] | - A | C | B"));
    auto* edit = m_desk->list()->findChild<QLineEdit*>();
    QVERIFY(edit != nullptr);
    QCOMPARE(edit->text(), QStringLiteral("A"));
}

void TestWindowFolders::aCopyStaysInTheFolder()
{
    makeFolder("Work", "A");
    choose("A", "chatMenu", "Duplicate");
    QTRY_COMPARE(shown(), QStringLiteral("[Work 2] | - A (copy) | - A | C | B"));
}

void TestWindowFolders::whatIsExportedComesBackIntoItsFolder()
{
    const QTemporaryDir folder;
    makeFolder("Work", "A");
    m_desk->dialogs.saveFolder = folder.path();
    m_desk->find<QAction>("exportChatsAction")->trigger();
    QTRY_VERIFY(m_desk->banner("transferNotice").startsWith(QStringLiteral("Exported")));
    m_desk->app.chats().deleteEverything();
    QTRY_COMPARE(shown(), QString());
    m_desk->dialogs.answer = folder.filePath(QStringLiteral("chats.json"));
    m_desk->find<QAction>("importChatsAction")->trigger();
    QTRY_COMPARE(shown(), QStringLiteral("[Work 1] | - A | C | B"));
}

void TestWindowFolders::everythingTakesTheFoldersAlong()
{
    makeFolder("Work", "A");
    choose("Work", "folderMenu", "Remove, keep its chats");
    QTRY_VERIFY(!m_desk->banner("folderUndoBar").isEmpty());
    makeFolder("Zoo", "A");
    m_desk->app.chats().deleteEverything();
    QTRY_COMPARE(shown(), QString());
    QCOMPARE(m_desk->banner("folderUndoBar"), QString());
    QVERIFY(m_desk->restart());
    QCOMPARE(shown(), QString());
}

void TestWindowFolders::theyWorkInAMirroredWindow()
{
    makeFolder("Work", "A");
    QApplication::setLayoutDirection(Qt::RightToLeft);
    mark("Work");
    press(Qt::Key_Right); // outward
    const QString folded = shown();
    press(Qt::Key_Left);
    const QString unfolded = shown();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(folded, QStringLiteral("[Work 1 folded] | C | B"));
    QCOMPARE(unfolded, QStringLiteral("[Work 1] | - A | C | B"));
}

QTEST_MAIN(TestWindowFolders)
#include "test_window_folders.moc"
