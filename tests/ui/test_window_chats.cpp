// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/connect_window.h"
#include "app/platform/paths.h"
#include "tests/app/chat/services_under_test.h"
#include "tests/app/store/released_schema.h"
#include "tests/support/fake_services.h"
#include "tests/support/full_disk.h"
#include "tests/ui/desk.h"
#include "ui/chat/transcript_view.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/readout.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>
#include <QTextEdit>
#include <QUrl>

#include <algorithm>
#include <memory>

// The window on the real controllers, threads and database, with a model that says what a test
// tells it to: what goes wrong between the window and what is behind it, where answers are late.

using namespace trilume;
using app::GenerationState;
using tests::Desk;
using tests::FullDisk;

class TestWindowChats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdingDeleteDeletesOneChat();
    void everyDeletionCanBeTakenBack();
    void whatWasDeletedComesBackAfterARestart();
    void aFailedDeletionOffersNothingOlder();
    void aRejectedMessageComesBackInItsOwnChat();
    void aRejectedMessageStandsBeforeWhatWasTypedSince();
    void aRejectedMessageComesBackWhereItWasWrittenOnly();
    void whatIsTypedStaysWithItsChat();
    void aFileThatIsReadLateStaysWithItsChat();
    void whatIsTypedStaysWhenANewChatIsStored();
    void anExampleLeavesWhatIsTyped();
    void aChatThatCannotBeLoadedSaysWhy();
    void updatingOlderChatsIsSaid();
    void settingAsideIsOfferedForItsErrorOnly();
    void aMissingModelIsNamedAndComesBack();
    void statusAndFiguresAreOfTheShownChat();
    void openingAChatShowsNoWelcome();
    void aModelCanBeOpenedAfterAFailure();
    void aFullDiskAtClosingKeepsTheWindow();
    void aMessageRejectedAtClosingIsInTheComposer();
    void thePlaceComesBackAtTheNextStart();
    void thePageComesBackAtTheNextStart();
    void aPlaceThatIsGoneDoesNoHarm();

private:
    // As a person ends the program and starts it again.
    static bool closeAndStart(Desk& desk);
};

bool TestWindowChats::closeAndStart(Desk& desk)
{
    QSignalSpy finished(&desk.app.services(), &desktop::Services::shutDownFinished);
    desk.window->close();
    return (!finished.isEmpty() || finished.wait()) && desk.restart();
}

void TestWindowChats::holdingDeleteDeletesOneChat()
{
    Desk desk;
    QVERIFY(desk.start());
    QVERIFY(desk.makeChats({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}));
    desk.list()->setFocus();
    desk.list()->setCurrentIndex(desk.list()->model()->index(0, 0));
    QTest::keyPress(desk.list(), Qt::Key_Delete);
    for (int i = 0; i < 5; ++i) { // what the keyboard sends while the key is held
        QKeyEvent again(QEvent::KeyPress, Qt::Key_Delete, Qt::NoModifier, QString(), true);
        QApplication::sendEvent(desk.list(), &again);
    }
    QTest::keyRelease(desk.list(), Qt::Key_Delete);
    QCOMPARE(desk.app.titles(), QStringLiteral("B | A"));
    QCOMPARE(desk.banner("undoBar"), QStringLiteral("Deleted \u201cC\u201d"));
}

void TestWindowChats::everyDeletionCanBeTakenBack()
{
    Desk desk;
    QVERIFY(desk.start());
    QVERIFY(desk.makeChats({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}));
    desk.list()->setFocus();
    desk.list()->setCurrentIndex(desk.list()->model()->index(0, 0));
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(desk.list(), Qt::Key_Delete);
    }
    QCOMPARE(desk.app.titles(), QString());
    QTest::keyClick(desk.list(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(desk.app.titles(), QStringLiteral("A"));
    QCOMPARE(desk.banner("undoBar"), QStringLiteral("Deleted \u201cB\u201d"));
    QTest::mouseClick(desk.bannerAction("undoBar"), Qt::LeftButton);
    QTRY_COMPARE(desk.app.titles(), QStringLiteral("B | A"));
    QTest::keyClick(desk.list(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(desk.app.titles(), QStringLiteral("C | B | A"));
    QCOMPARE(desk.banner("undoBar"), QString());
}

void TestWindowChats::whatWasDeletedComesBackAfterARestart()
{
    Desk desk;
    QVERIFY(desk.start());
    QVERIFY(desk.makeChats({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}));
    desk.app.chats().deleteChat(desk.app.chatAt(2));
    desk.app.chats().deleteChat(desk.app.chatAt(1));
    QVERIFY(desk.restart());
    QCOMPARE(desk.app.titles(), QStringLiteral("C"));
    desk.list()->setFocus();
    QTest::keyClick(desk.list(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(desk.app.titles(), QStringLiteral("C | B"));
    auto* restore = desk.find<QAction>("restoreChatAction");
    QVERIFY(restore != nullptr && restore->isEnabled());
    restore->trigger();
    QTRY_COMPARE(desk.app.titles(), QStringLiteral("C | B | A"));
    QVERIFY(!restore->isEnabled());
    QVERIFY(desk.open(QStringLiteral("A")));
    QCOMPARE(desk.app.shown(), QStringLiteral("You: A | Model: Good day."));
}

void TestWindowChats::aFailedDeletionOffersNothingOlder()
{
    Desk desk;
    QVERIFY(desk.start());
    QVERIFY(desk.makeChats({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}));
    desk.app.chats().deleteChat(desk.app.chatAt(0));
    QVERIFY(desk.restart());
    QSignalSpy error(&desk.app.chats(), &app::ChatController::errorOccurred);
    desk.list()->setFocus();
    desk.list()->setCurrentIndex(desk.list()->model()->index(0, 0));
    {
        const FullDisk disk;
        QTest::keyClick(desk.list(), Qt::Key_Delete);
        QCOMPARE(desk.banner("undoBar"), QStringLiteral("Deleted \u201cB\u201d"));
        QTRY_VERIFY(!error.isEmpty());
    }
    QTRY_COMPARE(desk.app.titles(), QStringLiteral("B | A"));
    QCOMPARE(desk.app.chats().lastDeletedTitle(), QStringLiteral("C")); // from Ctrl+Z only
    QCOMPARE(desk.banner("undoBar"), QString());
    // Of two of today the one that was deleted stays on offer.
    desk.list()->setCurrentIndex(desk.list()->model()->index(0, 0));
    QTest::keyClick(desk.list(), Qt::Key_Delete);
    QTRY_COMPARE(desk.app.titles(), QStringLiteral("A"));
    QVERIFY(desk.app.ask(QStringLiteral("D"))); // the store has hidden it by now
    error.clear();
    {
        const FullDisk disk;
        desk.app.chats().deleteChat(desk.app.chatAt(1));
        QTRY_VERIFY(!error.isEmpty());
    }
    QTRY_COMPARE(desk.app.titles(), QStringLiteral("D | A"));
    QCOMPARE(desk.banner("undoBar"), QStringLiteral("Deleted \u201cB\u201d"));
}

void TestWindowChats::aRejectedMessageComesBackInItsOwnChat()
{
    Desk desk;
    QVERIFY(desk.start());
    QVERIFY(desk.makeChats({QStringLiteral("A"), QStringLiteral("B")}));
    QVERIFY(desk.open(QStringLiteral("A")));
    {
        const FullDisk disk;
        desk.type(QStringLiteral("Precious"));
        QVERIFY(desk.open(QStringLiteral("B"))); // by now the store has refused it
        QTRY_COMPARE(desk.app.chats().state(), GenerationState::Idle);
    }
    QVERIFY(desk.banner("chatError").contains(QStringLiteral("disk")));
    QCOMPARE(desk.composer()->toPlainText(), QString());
    QVERIFY(desk.open(QStringLiteral("A")));
    QCOMPARE(desk.composer()->toPlainText(), QStringLiteral("Precious"));
}

void TestWindowChats::aRejectedMessageStandsBeforeWhatWasTypedSince()
{
    Desk desk;
    QVERIFY(desk.start());
    {
        const FullDisk disk;
        desk.type(QStringLiteral("Precious"));
        QTest::keyClicks(desk.composer(), QStringLiteral("And"));
        QTRY_COMPARE(desk.app.chats().state(), GenerationState::Idle);
    }
    QCOMPARE(desk.composer()->toPlainText(), QStringLiteral("Precious\n\nAnd"));
}

void TestWindowChats::aRejectedMessageComesBackWhereItWasWrittenOnly()
{
    Desk desk;
    QVERIFY(desk.start());
    auto* field = desk.find<QLineEdit>("askField");
    const auto ask = [field](const QString& text) {
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    };
    {
        const FullDisk disk;
        ask(QStringLiteral("Which layer?"));
        QTest::keyClicks(field, QStringLiteral("And"));
        QTRY_COMPARE(desk.app.chats().state(), GenerationState::Idle);
    }
    QCOMPARE(field->text(), QStringLiteral("Which layer? And"));
    QCOMPARE(desk.composer()->toPlainText(), QString());

    field->clear();
    ask(QStringLiteral("Same"));
    QTRY_VERIFY(desk.app.chats().canSend());
    {
        const FullDisk disk;
        desk.type(QStringLiteral("Same"));
        QTRY_COMPARE(desk.app.chats().state(), GenerationState::Idle);
    }
    QCOMPARE(desk.composer()->toPlainText(), QStringLiteral("Same"));
    QCOMPARE(field->text(), QString());
}

void TestWindowChats::whatIsTypedStaysWithItsChat()
{
    Desk desk;
    QVERIFY(desk.start());
    QVERIFY(desk.makeChats({QStringLiteral("A"), QStringLiteral("B")}));
    QVERIFY(desk.open(QStringLiteral("A")));
    QTest::keyClicks(desk.composer(), QStringLiteral("For A"));
    QVERIFY(desk.open(QStringLiteral("B")));
    QCOMPARE(desk.composer()->toPlainText(), QString());
    QTest::keyClicks(desk.composer(), QStringLiteral("For B"));
    QVERIFY(desk.open(QStringLiteral("A")));
    QCOMPARE(desk.composer()->toPlainText(), QStringLiteral("For A"));
    QVERIFY(desk.open(QStringLiteral("B")));
    QCOMPARE(desk.composer()->toPlainText(), QStringLiteral("For B"));
}

// A disk may be slow: the file belongs to the chat that it was dropped in.
void TestWindowChats::aFileThatIsReadLateStaysWithItsChat()
{
    Desk desk;
    QVERIFY(desk.start());
    QVERIFY(desk.makeChats({QStringLiteral("A")}));
    QVERIFY(desk.open(QStringLiteral("A")));
    QTest::keyClicks(desk.composer(), QStringLiteral("See"));
    QTemporaryFile file(QDir::tempPath() + QStringLiteral("/XXXXXX.py"));
    QVERIFY(file.open() && file.write("x = 1\n") == 6);
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(desk.composer()->viewport(), &enter);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(desk.composer()->viewport(), &drop);
    const app::ChatId chat = desk.app.chats().currentChat();
    QTest::keyClick(desk.window.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(desk.app.chats().draft(chat).contains(QStringLiteral("x = 1")));
    QVERIFY(desk.app.chats().draft(chat).startsWith(QStringLiteral("See\n\n")));
    QCOMPARE(desk.composer()->toPlainText(), QString());
    QVERIFY(desk.open(QStringLiteral("A")));
    QVERIFY(desk.composer()->toPlainText().contains(QStringLiteral("x = 1")));
}

void TestWindowChats::whatIsTypedStaysWhenANewChatIsStored()
{
    Desk desk;
    QVERIFY(desk.start());
    desk.app.model().hold();
    desk.type(QStringLiteral("First"));
    QTest::keyClicks(desk.composer(), QStringLiteral("Second"));
    QTRY_VERIFY(desk.app.chats().currentChat());
    QCOMPARE(desk.composer()->toPlainText(), QStringLiteral("Second"));
    QTest::keyClick(desk.window.get(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(desk.composer()->toPlainText(), QString()); // it is the first chat's
}

void TestWindowChats::anExampleLeavesWhatIsTyped()
{
    Desk desk;
    QVERIFY(desk.start());
    QTest::keyClicks(desk.composer(), QStringLiteral("Mine"));
    QTest::mouseClick(desk.find<QAbstractButton>("examplePrompt0"), Qt::LeftButton);
    QTRY_COMPARE(desk.app.transcript().rowCount(), 2);
    QCOMPARE(desk.composer()->toPlainText(), QStringLiteral("Mine"));
}

void TestWindowChats::aChatThatCannotBeLoadedSaysWhy()
{
    Desk desk;
    QVERIFY(desk.start());
    app::Chat gone; // in the list, but not in the database
    gone.id = app::ChatId{99};
    gone.title = QStringLiteral("Gone");
    gone.updated = QDateTime::currentDateTimeUtc();
    desk.app.list().upsert(gone);
    desk.app.chats().openChat(gone.id);
    QTRY_VERIFY(!desk.app.chats().currentChat());
    QVERIFY(desk.banner("chatError").contains(QStringLiteral("no longer exists")));
}

void TestWindowChats::updatingOlderChatsIsSaid()
{
    Desk desk;
    QVERIFY(QDir().mkpath(QFileInfo(desk.app.databasePath()).absolutePath()));
    QCOMPARE(tests::restoreSchema(desk.app.databasePath(), 2), QString());
    auto* hint = desk.find<QLabel>("noChats");
    QVERIFY(!hint->isVisible()); // nobody knows yet whether there are any
    QStringList said;
    connect(&desk.app.chats(), &app::ChatController::storeStateChanged, this, [&] {
        said.append(desk.state() + QStringLiteral(" | ") + hint->text());
        if (desk.app.chats().storeState() == app::StoreState::Updating) {
            desk.app.chats().send(QStringLiteral("Precious"));
        }
    });

    QVERIFY(desk.start());

    QCOMPARE(said.size(), 3);
    QCOMPARE(said.at(0), QStringLiteral("Checking the chats"
                                        " | Checking the chats. They will be listed here."));
    QCOMPARE(said.at(1),
             QStringLiteral("Updating the chats to this version"
                            " | Updating the chats to this version. They will be listed here."));
    QVERIFY(!desk.state().startsWith(QStringLiteral("Updating")));
    QVERIFY(!hint->isVisible());
    QCOMPARE(desk.app.titles(), QStringLiteral("Lamps in Z\u00fcrich | Older"));
    QCOMPARE(desk.composer()->toPlainText(), QStringLiteral("Precious"));
    QVERIFY(desk.banner("chatError").contains(QStringLiteral("being updated")));
}

void TestWindowChats::settingAsideIsOfferedForItsErrorOnly()
{
    Desk desk;
    QVERIFY(desk.start());
    desk.window.reset();
    desk.app.destroy();
    {
        QFile file(desk.app.databasePath());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QByteArray(9000, 'x'));
    }
    desk.app.build();
    desk.show();
    desk.app.services().start();
    QTRY_VERIFY(desk.bannerAction("chatError")->isVisible());
    QTest::keyClick(desk.window.get(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(desk.bannerAction("chatError")->isVisible()); // still true, whatever is shown
    QTest::mouseClick(desk.bannerAction("chatError"), Qt::LeftButton);
    QTRY_VERIFY(desk.app.chats().canSend());
    QVERIFY(desk.app.ask(QStringLiteral("A")));
    {
        const FullDisk disk;
        desk.app.chats().renameChat(desk.app.chatAt(0), QStringLiteral("B"));
        QTRY_VERIFY(desk.banner("chatError").contains(QStringLiteral("disk")));
    }
    QVERIFY(!desk.bannerAction("chatError")->isVisible());
}

void TestWindowChats::aMissingModelIsNamedAndComesBack()
{
    const QTemporaryDir folder;
    qputenv("TRILUME_MODEL_DIR", folder.path().toLocal8Bit());
    QFile bundled(folder.filePath(app::bundledModelFileName()));
    QVERIFY(bundled.open(QIODevice::WriteOnly));
    const QString path = folder.filePath(QStringLiteral("stick/unplugged.gguf"));
    Desk desk(path);
    QVERIFY(desk.start());
    qunsetenv("TRILUME_MODEL_DIR");
    QCOMPARE(desk.app.models().summary().path, bundled.fileName()); // in its place
    QVERIFY2(desk.banner("modelError").contains(path), qPrintable(desk.banner("modelError")));
    QCOMPARE(desk.app.settings().modelPath(), path);
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("stick"))); // it is plugged in again
    QFile back(path);
    QVERIFY(back.open(QIODevice::WriteOnly));
    QVERIFY(desk.restart());
    QCOMPARE(desk.app.models().summary().path, path);
    QCOMPARE(desk.banner("modelError"), QString());
    QCOMPARE(desk.app.settings().modelPath(), path);
}

void TestWindowChats::statusAndFiguresAreOfTheShownChat()
{
    Desk desk;
    QVERIFY(desk.start());
    QVERIFY(desk.makeChats({QStringLiteral("A"), QStringLiteral("B")}));
    desk.window->resize(900, 700);
    QTRY_VERIFY(desk.find<QWidget>("readoutStrip")->isVisible());
    QVERIFY(desk.open(QStringLiteral("A")));
    const auto* strip = desk.find<QWidget>("readoutStrip");
    const auto figures = [strip] {
        QStringList texts;
        for (const auto* readout : strip->findChildren<ui::Readout*>()) {
            texts.append(readout->value());
        }
        return texts.join(QLatin1Char(' '));
    };
    QTRY_VERIFY2(figures().contains(QStringLiteral("750")), qPrintable(figures()));
    desk.app.model().hold();
    desk.type(QStringLiteral("More"));
    desk.app.model().permit(2);
    QTRY_COMPARE(desk.state(), QStringLiteral("Writing"));
    QVERIFY(desk.open(QStringLiteral("B")));
    QCOMPARE(desk.state(), QStringLiteral("Writing in another chat"));
    desk.app.chats().stop();
    QTRY_COMPARE(desk.app.chats().state(), GenerationState::Idle);
    QCOMPARE(desk.state(), QStringLiteral("Ready")); // what was stopped is elsewhere
}

void TestWindowChats::openingAChatShowsNoWelcome()
{
    Desk desk;
    QVERIFY(desk.start());
    QVERIFY(desk.makeChats({QStringLiteral("A"), QStringLiteral("B")}));
    QVERIFY(desk.open(QStringLiteral("A")));
    QVERIFY(!desk.find<QWidget>("emptyState")->isVisible());
    desk.app.chats().openChat(desk.app.chatAt(0));
    QCOMPARE(desk.app.transcript().rowCount(), 0); // on its way from the disk
    QVERIFY(!desk.find<QWidget>("emptyState")->isVisible());
    QTRY_COMPARE(desk.app.transcript().rowCount(), 2);
    desk.app.chats().newChat();
    QVERIFY(desk.find<QWidget>("emptyState")->isVisible());
}

void TestWindowChats::aModelCanBeOpenedAfterAFailure()
{
    Desk desk;
    QVERIFY(desk.start());
    desk.app.model().hold();
    desk.type(QStringLiteral("A"));
    desk.app.model().permit(2);
    QTRY_COMPARE(desk.app.chats().state(), GenerationState::Writing);
    desk.dialogs.answer = QStringLiteral("/missing.gguf");
    QTest::keyClick(desk.window.get(), Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(desk.dialogs.asked, 1);
    desk.app.model().permit(2); // the rest of the answer; loading waits
    QTRY_COMPARE(desk.app.chats().state(), GenerationState::Idle);
    QVERIFY(desk.app.models().isLoading());
    QTest::keyClick(desk.window.get(), Qt::Key_O, Qt::ControlModifier); // a better one
    QCOMPARE(desk.dialogs.asked, 2);
    desk.app.model().release();
    QTRY_VERIFY(!desk.banner("modelError").isEmpty());
    QTest::keyClick(desk.window.get(), Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(desk.dialogs.asked, 3);
}

void TestWindowChats::aFullDiskAtClosingKeepsTheWindow()
{
    Desk desk;
    QVERIFY(desk.start());
    desk.app.model().hold();
    desk.type(QStringLiteral("Tell me all"));
    desk.app.model().permit(2);
    QTRY_COMPARE(desk.app.last().text, QStringLiteral("Good"));
    QSignalSpy finished(&desk.app.services(), &desktop::Services::shutDownFinished);
    const QTemporaryDir elsewhere;
    desk.dialogs.saveFolder = elsewhere.path();
    {
        const FullDisk disk;
        desk.window->close();
        QTRY_VERIFY(!desk.banner("unsavedError").isEmpty());
        QVERIFY(desk.window->isVisible());
        QCOMPARE(finished.count(), 0);
        QVERIFY(desk.banner("unsavedError").contains(QStringLiteral("the disk may be full")));
        // The other disk is full as well.
        QTest::mouseClick(desk.bannerAction("unsavedError"), Qt::LeftButton);
        QTRY_VERIFY2(desk.banner("unsavedError").contains(QStringLiteral("cannot be written")),
                     qPrintable(desk.banner("unsavedError")));
        QVERIFY(desk.bannerAction("unsavedError")->isVisible());
    }
    QTest::mouseClick(desk.bannerAction("unsavedError"), Qt::LeftButton);
    // What the banner says then is soon gone: with room on the disk the answer is stored as well.
    const auto written = [&elsewhere] {
        QFile file(elsewhere.filePath(QStringLiteral("answer.txt")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTRY_COMPARE(written(), QByteArray("Good"));
    QTRY_VERIFY(desk.bannerAction("unsavedError")->isHidden()
                || desk.banner("unsavedError").isEmpty());
    desk.window->close();
    QTRY_COMPARE(finished.count(), 1);
    desk.app.model().release();
    QVERIFY(desk.restart());
    QVERIFY(desk.open(QStringLiteral("Tell me all")));
    QCOMPARE(desk.app.last().text, QStringLiteral("Good"));
}

void TestWindowChats::aMessageRejectedAtClosingIsInTheComposer()
{
    Desk desk;
    QVERIFY(desk.start());
    {
        const FullDisk disk;
        desk.type(QStringLiteral("Precious"));
        desk.window->close();
        QTRY_VERIFY(!desk.banner("unsavedError").isEmpty());
    }
    QVERIFY(desk.window->isVisible());
    QCOMPARE(desk.composer()->toPlainText(), QStringLiteral("Precious"));
}

void TestWindowChats::thePlaceComesBackAtTheNextStart()
{
    Desk desk;
    QVERIFY(desk.start());
    QVERIFY(desk.makeChats({QStringLiteral("A"), QStringLiteral("B")}));
    QVERIFY(desk.open(QStringLiteral("A")));
    for (int i = 0; i < 15; ++i) {
        QVERIFY(desk.app.ask(QStringLiteral("And then?")));
    }
    const auto view = [&desk] {
        return desk.window->findChild<ui::TranscriptView*>();
    };
    const auto topOfTheTenth = [&] {
        return view()->visualRect(desk.app.transcript().index(10)).top();
    };
    QScrollBar* bar = view()->verticalScrollBar();
    QVERIFY(bar->maximum() > 400);
    // In the middle of a message.
    bar->setValue(bar->value() + view()->visualRect(desk.app.transcript().index(9)).top() + 10);
    const int before = topOfTheTenth();
    QVERIFY(closeAndStart(desk));
    QTRY_COMPARE(desk.title(), QStringLiteral("A"));
    QTRY_COMPARE(desk.app.transcript().rowCount(), 32);
    QTRY_COMPARE(topOfTheTenth(), before);
    QVERIFY(desk.composer()->hasFocus());
    // Whoever was at the end is there again, and a new chat is one again.
    view()->scrollToEnd();
    QVERIFY(closeAndStart(desk));
    QTRY_COMPARE(desk.app.transcript().rowCount(), 32);
    QTRY_VERIFY(view()->isAtEnd());
    desk.app.chats().newChat();
    QVERIFY(closeAndStart(desk));
    QTest::qWait(50);
    QVERIFY(!desk.app.chats().currentChat());
}

void TestWindowChats::thePageComesBackAtTheNextStart()
{
    Desk desk;
    QVERIFY(desk.start());
    QTest::keyClick(desk.window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(desk.find<QWidget>("settingsPageWidget")->isVisible());
    QVERIFY(closeAndStart(desk));
    QVERIFY(desk.find<QWidget>("settingsPageWidget")->isVisible());
    QVERIFY(desk.find<QAbstractButton>("settingsPage")->isChecked());
    QVERIFY(desk.find<QWidget>("findSetting")->hasFocus());
    QTest::keyClick(desk.window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(closeAndStart(desk));
    QVERIFY(!desk.find<QWidget>("settingsPageWidget")->isVisible());
}

void TestWindowChats::aPlaceThatIsGoneDoesNoHarm()
{
    Desk desk;
    QVERIFY(desk.start());
    QVERIFY(desk.makeChats({QStringLiteral("A"), QStringLiteral("B")}));
    desk.window.reset();
    desk.app.settings().setSession(
        {QStringLiteral("no such page"), {123'456}, {654'321}, -1'000'000'000});
    QVERIFY(desk.restart());
    QVERIFY(!desk.app.chats().currentChat());
    QVERIFY(desk.composer()->isVisible());
    const app::ChatId chat = desk.app.chatAt(0);
    desk.window.reset();
    desk.app.settings().setSession({{}, chat, {654'321}, 0}); // of a message that is not there
    QVERIFY(desk.restart());
    QTRY_COMPARE(desk.app.transcript().rowCount(), 2);
    QVERIFY(desk.app.chats().currentChat() == chat);
}

QTEST_MAIN(TestWindowChats)
#include "test_window_chats.moc"
