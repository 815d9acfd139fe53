// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/state_index.h"
#include "app/store/chat_repository.h"
#include "app/store/database.h"
#include "tests/app/chat/services_under_test.h"
#include "tests/support/full_disk.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <thread>

using namespace trilume;
using namespace trilume::app;
using tests::ServicesUnderTest;

// Chats: opening, renaming, deleting, also while an answer is being written.
class TestStoredChatController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void startsWithANewChat();
    void switchingWhileWriting();
    void comingBackToTheChatThatIsWritten();
    void aNewChatWhileTheFirstMessageIsStored();
    void theLastOpenedChatWins();
    void anUnknownChatIsNotOpened();
    void renaming();
    void deletingAndUndoing();
    void deletionsAreTakenBackOneByOne();
    void deletionsAreTakenBackAfterARestart();
    void deletingTheChatThatIsWritten();
    void deletingTwoChatsWhileTheFirstIsWritten();
    void lateNewsOfADeletedChatIsDropped();
    void aFailedDeleteBringsBackWhatItIsNow();
    void aFailedDeleteBringsItBack();
    void aFailedUndoCanBeTriedAgain();
    void everythingIsDeletedForGood();
    void anAnswerKeepsWhatWroteIt();
    void aChatThatCannotBeLoadedSaysSoLast();
    void undoWithNothingDeleted();
    void theModeOfANewChatFollowsTheModel();
    void theModeOfAChatIsKept();
    void aDatabaseInUseIsSaidSo();
    void aDamagedDatabaseCanBeMovedAside();
    void aDraftThatCouldNotBeSavedIsTriedAgain();

private:
    [[nodiscard]] bool waitForIdle();
    // Two finished chats, "First" and "Second"; the second is open.
    void makeTwoChats();

    std::unique_ptr<ServicesUnderTest> m_app;
    std::unique_ptr<QAbstractItemModelTester> m_transcriptTester;
    std::unique_ptr<QAbstractItemModelTester> m_listTester;
};

void TestStoredChatController::init()
{
    m_app = std::make_unique<ServicesUnderTest>();
    QVERIFY(m_app->start());
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    m_transcriptTester =
        std::make_unique<QAbstractItemModelTester>(&m_app->transcript(), Mode::QtTest);
    m_listTester = std::make_unique<QAbstractItemModelTester>(&m_app->list(), Mode::QtTest);
}

void TestStoredChatController::cleanup()
{
    m_listTester.reset();
    m_transcriptTester.reset();
    m_app.reset();
}

bool TestStoredChatController::waitForIdle()
{
    return QTest::qWaitFor([this] { return m_app->chats().state() == GenerationState::Idle; });
}

void TestStoredChatController::makeTwoChats()
{
    QVERIFY(m_app->ask(QStringLiteral("First")));
    m_app->chats().newChat();
    QVERIFY(m_app->ask(QStringLiteral("Second")));
    QCOMPARE(m_app->titles(), QStringLiteral("Second | First"));
}

void TestStoredChatController::startsWithANewChat()
{
    QVERIFY(!m_app->chats().currentChat());
    QCOMPARE(m_app->chats().currentTitle(), QStringLiteral("New chat"));
    QCOMPARE(m_app->chats().mode(), ChatMode::Dialogue);
    QCOMPARE(m_app->list().rowCount(), 0);
    QCOMPARE(m_app->transcript().rowCount(), 0);
    QVERIFY(m_app->chats().canSend());
}

void TestStoredChatController::switchingWhileWriting()
{
    makeTwoChats();
    m_app->model().hold();
    m_app->chats().send(QStringLiteral("More"));
    m_app->model().permit(2);
    QTRY_COMPARE(m_app->chats().state(), GenerationState::Writing);

    QVERIFY(m_app->open(m_app->chatAt(1)));
    QCOMPARE(m_app->chats().state(), GenerationState::Writing); // it goes on
    QVERIFY(!m_app->chats().canSend());
    m_app->model().release();
    QVERIFY(waitForIdle());

    QCOMPARE(m_app->shown(), QStringLiteral("You: First | Model: Good day."));
    QVERIFY(m_app->open(m_app->chatAt(0)));
    QTRY_COMPARE(m_app->shown(),
                 QStringLiteral("You: Second | Model: Good day. | You: More | Model: Good day."));
    QCOMPARE(m_app->last().status, MessageStatus::Complete);
}

void TestStoredChatController::comingBackToTheChatThatIsWritten()
{
    makeTwoChats();
    const ChatId second = m_app->chats().currentChat();
    m_app->model().hold();
    m_app->chats().send(QStringLiteral("More"));
    m_app->model().permit(2);
    QTRY_COMPARE(m_app->last().text, QStringLiteral("Good"));
    QVERIFY(m_app->open(m_app->chatAt(1)));

    QVERIFY(m_app->open(second));
    QTRY_COMPARE(m_app->last().text, QStringLiteral("Good")); // not what was saved a second ago
    QTest::qWait(40); // a text within 33 ms of the one before would be told with the next
    m_app->model().permit(1);
    QTRY_COMPARE(m_app->last().text, QStringLiteral("Good day"));
    m_app->model().release();
    QVERIFY(waitForIdle());

    QCOMPARE(m_app->last().text, QStringLiteral("Good day."));
    QCOMPARE(m_app->last().status, MessageStatus::Complete);
}

void TestStoredChatController::aNewChatWhileTheFirstMessageIsStored()
{
    m_app->chats().send(QStringLiteral("First"));
    m_app->chats().newChat(); // before the store has answered
    QVERIFY(waitForIdle());
    QVERIFY(!m_app->chats().currentChat());
    QCOMPARE(m_app->transcript().rowCount(), 0);
    QCOMPARE(m_app->titles(), QStringLiteral("First"));
    QCOMPARE(m_app->chats().currentTitle(), QStringLiteral("New chat"));
}

void TestStoredChatController::theLastOpenedChatWins()
{
    makeTwoChats();
    m_app->chats().newChat();
    m_app->chats().openChat(m_app->chatAt(0));
    m_app->chats().openChat(m_app->chatAt(1));
    QVERIFY(!m_app->chats().canSend()); // until it is loaded
    QTRY_VERIFY(m_app->chats().canSend());
    QCOMPARE(m_app->shown(), QStringLiteral("You: First | Model: Good day."));
    QCOMPARE(m_app->chats().currentTitle(), QStringLiteral("First"));
}

void TestStoredChatController::anUnknownChatIsNotOpened()
{
    makeTwoChats();
    const QString before = m_app->shown();
    QSignalSpy changed(&m_app->chats(), &ChatController::currentChatChanged);
    m_app->chats().openChat(ChatId{99});
    m_app->chats().openChat(ChatId{});
    m_app->chats().openChat(m_app->chats().currentChat());
    QCOMPARE(changed.count(), 0);
    QCOMPARE(m_app->shown(), before);
}

void TestStoredChatController::renaming()
{
    makeTwoChats();
    QSignalSpy title(&m_app->chats(), &ChatController::titleChanged);
    m_app->chats().renameChat(m_app->chats().currentChat(), QStringLiteral("  Lamps \n"));
    QTRY_COMPARE(m_app->titles(), QStringLiteral("Lamps | First"));
    QCOMPARE(m_app->chats().currentTitle(), QStringLiteral("Lamps"));
    QCOMPARE(title.count(), 1);

    m_app->chats().renameChat(m_app->chatAt(1), QStringLiteral("Other"));
    m_app->chats().renameChat(m_app->chatAt(1), QStringLiteral("  "));
    m_app->chats().renameChat(ChatId{99}, QStringLiteral("Nobody"));
    QTRY_COMPARE(m_app->titles(), QStringLiteral("Lamps | Other"));
    QCOMPARE(title.count(), 1);

    QVERIFY(m_app->restart());
    QCOMPARE(m_app->titles(), QStringLiteral("Lamps | Other"));
}

void TestStoredChatController::deletingAndUndoing()
{
    makeTwoChats();
    QSignalSpy deleted(&m_app->chats(), &ChatController::chatDeleted);
    const ChatId second = m_app->chats().currentChat();

    m_app->chats().deleteChat(second);

    QCOMPARE(deleted.count(), 1);
    QCOMPARE(deleted.at(0).at(0).toString(), QStringLiteral("Second"));
    QCOMPARE(m_app->titles(), QStringLiteral("First"));
    QVERIFY(!m_app->chats().currentChat());
    QCOMPARE(m_app->transcript().rowCount(), 0);

    m_app->chats().undoDelete();
    QTRY_COMPARE(m_app->shown(), QStringLiteral("You: Second | Model: Good day."));
    QCOMPARE(m_app->titles(), QStringLiteral("Second | First"));
    QVERIFY(m_app->chats().currentChat() == second);
    QCOMPARE(m_app->chats().currentTitle(), QStringLiteral("Second"));

    m_app->chats().deleteChat(second);
    QVERIFY(m_app->restart());
    QCOMPARE(m_app->titles(), QStringLiteral("First"));
}

void TestStoredChatController::deletionsAreTakenBackOneByOne()
{
    makeTwoChats();
    const ChatId first = m_app->chatAt(1);
    m_app->chats().deleteChat(first);
    m_app->chats().deleteChat(m_app->chatAt(0));
    QCOMPARE(m_app->chats().lastDeletedTitle(), QStringLiteral("Second"));
    m_app->chats().undoDelete();
    QTRY_COMPARE(m_app->titles(), QStringLiteral("Second"));
    QCOMPARE(m_app->chats().lastDeletedTitle(), QStringLiteral("First"));
    QTRY_COMPARE(m_app->shown(), QStringLiteral("You: Second | Model: Good day."));
    m_app->chats().undoDelete();
    QTRY_COMPARE(m_app->titles(), QStringLiteral("Second | First"));
    QVERIFY(!m_app->chats().canUndoDelete());
    QVERIFY(m_app->open(first));
    QTRY_COMPARE(m_app->shown(), QStringLiteral("You: First | Model: Good day."));
}

void TestStoredChatController::deletionsAreTakenBackAfterARestart()
{
    makeTwoChats();
    m_app->chats().deleteChat(m_app->chatAt(0));
    m_app->chats().deleteChat(m_app->chatAt(0));
    QVERIFY(m_app->restart());
    QCOMPARE(m_app->titles(), QString());
    QCOMPARE(m_app->chats().lastDeletedTitle(), QStringLiteral("First"));
    m_app->chats().undoDelete();
    QTRY_COMPARE(m_app->titles(), QStringLiteral("First"));
    QVERIFY(m_app->restart());
    QCOMPARE(m_app->titles(), QStringLiteral("First"));
    QCOMPARE(m_app->chats().lastDeletedTitle(), QStringLiteral("Second"));
}

void TestStoredChatController::deletingTheChatThatIsWritten()
{
    makeTwoChats();
    const ChatId second = m_app->chats().currentChat();
    m_app->model().hold();
    m_app->chats().send(QStringLiteral("More"));
    m_app->model().permit(2);
    QTRY_COMPARE(m_app->last().text, QStringLiteral("Good"));

    m_app->chats().deleteChat(second);

    QVERIFY(waitForIdle()); // it was stopped
    QCOMPARE(m_app->titles(), QStringLiteral("First"));
    QCOMPARE(m_app->transcript().rowCount(), 0);
    m_app->chats().undoDelete();
    QTRY_COMPARE(m_app->transcript().rowCount(), 4);
    QCOMPARE(m_app->last().status, MessageStatus::Stopped);
    QCOMPARE(m_app->last().text, QStringLiteral("Good"));
    QCOMPARE(m_app->titles(), QStringLiteral("Second | First"));
}

void TestStoredChatController::deletingTwoChatsWhileTheFirstIsWritten()
{
    makeTwoChats();
    const ChatId first = m_app->chatAt(1);
    QSignalSpy error(&m_app->chats(), &ChatController::errorOccurred);
    m_app->model().hold();
    m_app->chats().send(QStringLiteral("More"));
    m_app->model().permit(2);
    QTRY_COMPARE(m_app->last().text, QStringLiteral("Good"));
    m_app->chats().deleteChat(m_app->chats().currentChat());
    m_app->chats().deleteChat(first);
    QVERIFY(waitForIdle());
    QCOMPARE(error.count(), 0);
    QCOMPARE(m_app->titles(), QString());
    QTRY_VERIFY(m_app->chats().canSend());
    m_app->chats().undoDelete();
    m_app->chats().undoDelete();
    QTRY_COMPARE(m_app->titles(), QStringLiteral("Second | First"));
    QTRY_COMPARE(m_app->last().text, QStringLiteral("Good")); // what there was of the answer
}

void TestStoredChatController::lateNewsOfADeletedChatIsDropped()
{
    makeTwoChats();
    const ChatId first = m_app->chatAt(1);
    m_app->chats().renameChat(first, QStringLiteral("Renamed"));
    m_app->chats().openChat(first);
    m_app->chats().deleteChat(first);             // the answers to both are still on their way
    QVERIFY(m_app->ask(QStringLiteral("Third"))); // the store has answered by now
    QCOMPARE(m_app->titles(), QStringLiteral("Third | Second"));
    QCOMPARE(m_app->shown(), QStringLiteral("You: Third | Model: Good day."));
}

// What the store tells while it still has to hear of the deletion.
void TestStoredChatController::aFailedDeleteBringsBackWhatItIsNow()
{
    makeTwoChats();
    QSignalSpy error(&m_app->chats(), &ChatController::errorOccurred);
    m_app->chats().renameChat(m_app->chatAt(1), QStringLiteral("Renamed"));
    const auto isRenamed = [this] {
        const auto reader = Database::openReader(m_app->databasePath());
        return reader
               && ChatRepository(*reader.value()).list().value().at(1).title
                      == QStringLiteral("Renamed");
    };
    // Without the event loop, which would hand over the news.
    for (const QDeadlineTimer deadline(60000); !isRenamed() && !deadline.hasExpired();) {
        std::this_thread::yield();
    }
    {
        const tests::FullDisk disk;
        m_app->chats().deleteChat(m_app->chatAt(1));
        QTRY_VERIFY(!error.isEmpty());
    }
    QTRY_COMPARE(m_app->titles(), QStringLiteral("Second | Renamed"));
}

void TestStoredChatController::aFailedDeleteBringsItBack()
{
    makeTwoChats();
    QSignalSpy error(&m_app->chats(), &ChatController::errorOccurred);
    {
        const tests::FullDisk disk;
        m_app->chats().deleteChat(m_app->chatAt(1));
        QCOMPARE(m_app->titles(), QStringLiteral("Second"));
        QTRY_VERIFY(!error.isEmpty());
    }
    QTRY_COMPARE(m_app->titles(), QStringLiteral("Second | First"));
    QVERIFY(!m_app->chats().canUndoDelete());
}

void TestStoredChatController::aFailedUndoCanBeTriedAgain()
{
    makeTwoChats();
    m_app->chats().deleteChat(m_app->chats().currentChat());
    QVERIFY(m_app->ask(QStringLiteral("Third"))); // the store has hidden it by now
    QSignalSpy error(&m_app->chats(), &ChatController::errorOccurred);
    {
        const tests::FullDisk disk;
        m_app->chats().undoDelete();
        QTRY_VERIFY(!error.isEmpty());
    }
    QCOMPARE(m_app->titles(), QStringLiteral("Third | First"));
    QCOMPARE(m_app->chats().lastDeletedTitle(), QStringLiteral("Second"));
    m_app->chats().undoDelete();
    QTRY_COMPARE(m_app->titles(), QStringLiteral("Third | Second | First"));
}

void TestStoredChatController::everythingIsDeletedForGood()
{
    QVERIFY(m_app->start());
    QVERIFY(m_app->ask(QStringLiteral("Secretword one")));
    m_app->chats().deleteChat(m_app->chats().currentChat());
    QVERIFY(m_app->ask(QStringLiteral("Secretword two")));
    m_app->chats().keepDraft({}, QStringLiteral("Secretword three"));
    const QString copy = m_app->databasePath() + QStringLiteral(".format-4");
    QVERIFY(QFile::copy(m_app->databasePath(), copy));
    const QString state =
        m_app->statesPath() + QLatin1Char('/')
        + keptFileName({std::string(32, 'a'), true, {}, m_app->chats().currentChat().value}, 0);
    QVERIFY(QDir().mkpath(m_app->statesPath()));
    const QString markers = m_app->markersPath() + QStringLiteral("/0123456789abcdef.json");
    QVERIFY(QDir().mkpath(m_app->markersPath()));
    for (const QString& kept : {state, markers, m_app->keysPath(), m_app->tokenPath()}) {
        QFile file(kept);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Secretword five") > 0);
    }
    m_app->model().hold();
    m_app->chats().send(QStringLiteral("Secretword four")); // is being answered
    QTRY_COMPARE(m_app->transcript().rowCount(), 4);
    QSignalSpy deleted(&m_app->chats(), &ChatController::everythingDeleted);
    QSignalSpy error(&m_app->chats(), &ChatController::errorOccurred);

    m_app->chats().deleteEverything();
    m_app->model().release();

    QTRY_COMPARE(deleted.count(), 1);
    QTRY_VERIFY(m_app->titles().isEmpty());
    QCOMPARE(m_app->transcript().rowCount(), 0);
    QVERIFY(!m_app->chats().canUndoDelete());
    QVERIFY(m_app->chats().draft({}).isEmpty());
    for (const QString& gone :
         {copy, state, m_app->markersPath(), m_app->keysPath(), m_app->tokenPath()}) {
        QVERIFY2(!QFile::exists(gone), qPrintable(gone));
    }
    // It goes on as after a first start, and nothing of before is in any file.
    QVERIFY(m_app->ask(QStringLiteral("Hello")));
    QCOMPARE(m_app->titles(), QStringLiteral("Hello"));
    QCOMPARE(error.count(), 0);
    m_app->destroy();
    const QDir folder = QFileInfo(m_app->databasePath()).dir();
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
    QVERIFY(!names.isEmpty());
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("ecretword"), qPrintable(name));
    }
}

void TestStoredChatController::anAnswerKeepsWhatWroteIt()
{
    QCoreApplication::setApplicationVersion(QStringLiteral("1.2.3"));
    SamplingSettings sampling;
    sampling.temperature = 0.5;
    sampling.topK = 7;
    sampling.maxTokens = 300;
    m_app->settings().setSampling(sampling);
    m_app->settings().setText(SettingId::SystemPrompt, QStringLiteral("Be kind."));
    QVERIFY(m_app->start());
    QVERIFY(m_app->ask(QStringLiteral("First")));
    const AnswerOrigin origin = m_app->last().stats.origin;
    QCOMPARE(origin.program, QStringLiteral("1.2.3"));
    QCOMPARE(origin.fingerprint, QStringLiteral("0123456789abcdef"));
    QCOMPARE(origin.device, QStringLiteral("script"));
    QCOMPARE(origin.isa, QStringLiteral("scripted"));
    QCOMPARE(origin.packing, QStringLiteral("none"));
    QCOMPARE(origin.threads, m_app->models().summary().threads);
    QVERIFY(origin.sampling.has_value());
    QCOMPARE(origin.sampling->temperature, 0.5);
    QCOMPARE(origin.sampling->topK, 7);
    QCOMPARE(origin.sampling->maxTokens, 300);
    QCOMPARE(origin.sampling->repetitionWindow, 256);
    QCOMPARE(origin.sampling->seed, 42U);
    QCOMPARE(origin.systemPrompt, QStringLiteral("Be kind."));

    QVERIFY(m_app->restart());
    QVERIFY(m_app->open(m_app->chatAt(0)));
    QVERIFY(m_app->last().stats.origin == origin);
}

void TestStoredChatController::aChatThatCannotBeLoadedSaysSoLast()
{
    Chat gone; // in the list only
    gone.id = ChatId{99};
    gone.updated = QDateTime::currentDateTimeUtc();
    m_app->list().upsert(gone);
    QStringList news;
    connect(&m_app->chats(), &ChatController::currentChatChanged, this,
            [&news] { news.append(QStringLiteral("chat")); });
    connect(&m_app->chats(), &ChatController::errorOccurred, this,
            [&news] { news.append(QStringLiteral("error")); });
    m_app->chats().openChat(gone.id);
    QVERIFY(m_app->chats().isChatLoading());
    QTRY_COMPARE(news.join(QLatin1Char(' ')), QStringLiteral("chat chat error"));
    QVERIFY(!m_app->chats().isChatLoading());
}

void TestStoredChatController::undoWithNothingDeleted()
{
    makeTwoChats();
    QVERIFY(!m_app->chats().canUndoDelete());
    m_app->chats().undoDelete();
    m_app->chats().deleteChat(ChatId{99});
    QCOMPARE(m_app->titles(), QStringLiteral("Second | First"));
}

void TestStoredChatController::theModeOfANewChatFollowsTheModel()
{
    QSignalSpy mode(&m_app->chats(), &ChatController::modeChanged);
    m_app->models().open(QStringLiteral("/base.gguf"));
    QTRY_COMPARE(m_app->chats().mode(), ChatMode::Completion);
    QCOMPARE(mode.count(), 1);

    m_app->chats().setMode(ChatMode::Dialogue); // chosen: stays
    m_app->models().open(QStringLiteral("/base2.gguf"));
    QTRY_VERIFY(!m_app->models().isLoading());
    QCOMPARE(m_app->chats().mode(), ChatMode::Dialogue);

    m_app->chats().newChat();
    QCOMPARE(m_app->chats().mode(), ChatMode::Completion);
}

void TestStoredChatController::theModeOfAChatIsKept()
{
    makeTwoChats();
    m_app->chats().setMode(ChatMode::Completion);
    QVERIFY(m_app->open(m_app->chatAt(1)));
    QCOMPARE(m_app->chats().mode(), ChatMode::Dialogue);
    QVERIFY(m_app->restart());
    QVERIFY(m_app->open(m_app->chatAt(0)));
    QCOMPARE(m_app->chats().currentTitle(), QStringLiteral("Second"));
    QCOMPARE(m_app->chats().mode(), ChatMode::Completion);
}

void TestStoredChatController::aDatabaseInUseIsSaidSo()
{
    Settings settings(m_app->databasePath() + QStringLiteral(".ini"));
    desktop::ServicesOptions options;
    options.store.path = m_app->databasePath();
    options.store.database.busyTimeout = std::chrono::milliseconds(0);
    options.loader = tests::ScriptedModel::loader(std::make_shared<tests::ScriptedModel>());
    desktop::Services second(std::move(options), settings);
    QSignalSpy error(second.chats(), &ChatController::errorOccurred);
    QSignalSpy refused(&second, &desktop::Services::databaseRefused);
    second.start();
    QTRY_COMPARE(error.count(), 1);
    QVERIFY2(error.at(0).at(0).toString().contains(QStringLiteral("another running Trilume")),
             qPrintable(error.at(0).at(0).toString()));
    QVERIFY(!second.chats()->canSend());
    QCOMPARE(refused.count(), 0); // no reason to move it aside, and no way to
    second.moveDatabaseAsideAndOpen();
    QTRY_VERIFY(!second.models()->isLoading());
    QVERIFY(QFile::exists(m_app->databasePath()));
}

void TestStoredChatController::aDamagedDatabaseCanBeMovedAside()
{
    m_listTester.reset();
    m_transcriptTester.reset();
    m_app->destroy();
    {
        QFile file(m_app->databasePath());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QByteArray(9000, 'x'));
    }
    m_app->build();
    QSignalSpy refused(&m_app->services(), &desktop::Services::databaseRefused);
    QSignalSpy moved(&m_app->services(), &desktop::Services::databaseMovedAside);
    m_app->services().start();
    QTRY_COMPARE(refused.count(), 1);
    QVERIFY(!m_app->chats().canSend());

    m_app->services().moveDatabaseAsideAndOpen();

    QTRY_VERIFY(m_app->chats().canSend());
    QCOMPARE(moved.count(), 1);
    QVERIFY(QFile::exists(moved.at(0).at(0).toString()));
    QVERIFY(m_app->ask(QStringLiteral("Hi")));
}

void TestStoredChatController::aDraftThatCouldNotBeSavedIsTriedAgain()
{
    QVERIFY(m_app->ask(QStringLiteral("Hi")));
    const ChatId chat = m_app->chats().currentChat();
    QSignalSpy errors(&m_app->chats(), &app::ChatController::errorOccurred);
    {
        const tests::FullDisk disk;
        m_app->chats().keepDraft(chat, QStringLiteral("And"));
        QTRY_COMPARE(errors.count(), 1);
        m_app->chats().keepDraft(chat, QStringLiteral("And then"));
        m_app->chats().renameChat(chat, QStringLiteral("Other")); // fails after it, and is told
        QTRY_VERIFY(errors.count() > 1);
        QCOMPARE(errors.count(), 2); // the drafts once
    }
    m_app->chats().keepDraft(chat, QStringLiteral("And then")); // as the window does when it closes
    QVERIFY(m_app->restart());
    QCOMPARE(m_app->chats().draft(chat), QStringLiteral("And then"));
}

QTEST_GUILESS_MAIN(TestStoredChatController)
#include "test_stored_chat_controller.moc"
