// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/chat_repository.h"
#include "app/store/store_worker.h"
#include "tests/app/store/released_schema.h"
#include "tests/app/store/store_under_test.h"
#include "tests/support/full_disk.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <new>
#include <stdexcept>

using namespace trilume;
using namespace trilume::app;

// On the test's own thread; test_stored_chat_controller has it on its thread.
class TestStoreWorker : public tests::StoreUnderTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeStore(); }

    void cleanup() { m_store.reset(); }

    void aNewChatIsStoredWithItsFirstMessage();
    void theNextTurnFollowsTheLast();
    void aTurnWithoutQuestionFollowsTheAnswer();
    void aFailedTurnLeavesNothing();
    void aFinishedAnswerIsOnTheDiskWhenItIsTold();
    void whoAnswersIsKeptHoweverItEnds();
    void whatRanBecomesInterrupted();
    void chatsCanBeReadOnAFullDisk();
    void deletedChatsCanBeBroughtBack();
    void aDeletedChatIsRemovedByItsAge();
    void bringingBackThatFailsSaysSo();
    void finishingInARemovedChatIsNoError();
    void changesAnswerWithTheChat();
    void withoutADatabaseEverythingFailsClearly();
    void aRefusedDatabaseCanBeMovedAside();
    void aDatabaseInUseIsNotMovedAside();
    void whatTakesLongIsToldBeforeItIsOpen();
    void damageThatAChangeMeetsIsToldWithTheFile();
    void damagedWordsRefuseNoChats_data();
    void damagedWordsRefuseNoChats();
    void damagedWordsOnAFullDiskRefuseNoChats();
    void whatCannotBeAddedLeavesNothing();
    void draftsSurviveAStoreThatEndsAtOnce();
    void aCopyOfAChatThatIsAnsweringIsStopped();
};

void TestStoreWorker::aNewChatIsStoredWithItsFirstMessage()
{
    const BegunTurn turn = begin();

    QVERIFY(turn.chat.id);
    QCOMPARE(turn.chat.title, QStringLiteral("Title"));
    QCOMPARE(turn.chat.messageCount, 2);
    QVERIFY(turn.chat.currentLeaf == turn.answer.id);
    QVERIFY(turn.question.has_value());
    QVERIFY(turn.answer.parent == turn.question->id);
    QCOMPARE(turn.answer.status, MessageStatus::Running);
    QCOMPARE(turn.answer.stats.modelName, QStringLiteral("seed"));
    const std::vector<Message> messages = load(turn.chat.id);
    QCOMPARE(messages.size(), std::size_t{2});
    QCOMPARE(messages.at(0).text, QStringLiteral("Question"));
    QCOMPARE(messages.at(0).role, MessageRole::User);
    QCOMPARE(messages.at(0).status, MessageStatus::Complete);
    QCOMPARE(messages.at(1).role, MessageRole::Assistant);
}

void TestStoreWorker::theNextTurnFollowsTheLast()
{
    const BegunTurn first = begin();
    static_cast<void>(finish(first, QStringLiteral("One")));
    const BegunTurn second = begin(first.chat.id, first.answer.id);
    QVERIFY(second.chat.id == first.chat.id);
    QVERIFY(second.question->parent == first.answer.id);
    QCOMPARE(load(first.chat.id).size(), std::size_t{4});
}

void TestStoreWorker::aTurnWithoutQuestionFollowsTheAnswer()
{
    const BegunTurn first = begin();
    static_cast<void>(finish(first, QStringLiteral("One")));
    NewTurn turn;
    turn.chat = first.chat.id;
    turn.parent = first.answer.id;
    QSignalSpy begun(m_store.get(), &StoreWorker::turnBegun);
    m_store->beginTurn(turn);
    const auto second = begun.at(0).at(0).value<Parcel<BegunTurn>>().value();
    QVERIFY(!second.question);
    QVERIFY(second.answer.parent == first.answer.id);
}

void TestStoreWorker::aFailedTurnLeavesNothing()
{
    QSignalSpy failed(m_store.get(), &StoreWorker::turnBeginFailed);
    const BegunTurn turn = begin({}, MessageId{77}); // the new chat has no such message
    QVERIFY(!turn.chat.id);
    QCOMPARE(failed.count(), 1);
    QVERIFY(!failed.at(0).at(1).toString().isEmpty());
    QVERIFY(reopen().empty());
}

void TestStoreWorker::aFinishedAnswerIsOnTheDiskWhenItIsTold()
{
    const BegunTurn turn = begin();
    bool wasTold = false;
    const QString copy = m_folder->filePath(QStringLiteral("copy.db"));
    connect(m_store.get(), &StoreWorker::turnFinished, this, [&] {
        // What a crash at this moment would leave.
        wasTold =
            QFile::copy(m_options.path, copy)
            && QFile::copy(m_options.path + QStringLiteral("-wal"), copy + QStringLiteral("-wal"));
    });

    static_cast<void>(finish(turn, QStringLiteral("All of it")));

    QVERIFY(wasTold);
    m_options.path = copy;
    QCOMPARE(reopen().size(), std::size_t{1});
    const std::vector<Message> messages = load(turn.chat.id);
    QCOMPARE(messages.at(1).text, QStringLiteral("All of it"));
    QCOMPARE(messages.at(1).status, MessageStatus::Complete);
}

void TestStoreWorker::whoAnswersIsKeptHoweverItEnds()
{
    const BegunTurn crashed = begin();
    m_store->nameModel(crashed.answer.id, QStringLiteral("other"));
    QCOMPARE(load(crashed.chat.id).at(1).stats.modelName, QStringLiteral("other"));
    const BegunTurn finished = begin();
    static_cast<void>(finish(finished, QStringLiteral("Once")));
    m_store->nameModel(finished.answer.id, QStringLiteral("late"));
    static_cast<void>(reopen()); // closes the first one, which nobody finished
    QCOMPARE(load(crashed.chat.id).at(1).stats.modelName, QStringLiteral("other"));
    QCOMPARE(load(finished.chat.id).at(1).stats.modelName, QStringLiteral("seed"));
}

void TestStoreWorker::whatRanBecomesInterrupted()
{
    const BegunTurn turn = begin();
    m_store->appendText(turn.answer.id, QStringLiteral("Once"));
    QTRY_COMPARE(load(turn.chat.id).at(1).text, QStringLiteral("Once"));
    const QString copy = m_folder->filePath(QStringLiteral("copy.db"));
    QVERIFY(QFile::copy(m_options.path, copy)); // as a crash leaves it
    QVERIFY(QFile::copy(m_options.path + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
    m_options.path = copy;

    QCOMPARE(reopen().size(), std::size_t{1});

    QCOMPARE(load(turn.chat.id).at(1).status, MessageStatus::Interrupted);
    QCOMPARE(load(turn.chat.id).at(1).text, QStringLiteral("Once"));
}

// With an answer that a crash interrupted and a chat that is to be removed, both of which would be
// written.
void TestStoreWorker::chatsCanBeReadOnAFullDisk()
{
    const BegunTurn old = begin();
    static_cast<void>(finish(old, QStringLiteral("Old")));
    m_store->deleteChat(old.chat.id);
    const BegunTurn turn = begin();
    m_store->appendText(turn.answer.id, QStringLiteral("Once"));
    QTRY_COMPARE(load(turn.chat.id).at(1).text, QStringLiteral("Once"));
    const QString copy = m_folder->filePath(QStringLiteral("copy.db"));
    QVERIFY(QFile::copy(m_options.path, copy)); // as a crash leaves it
    QVERIFY(QFile::copy(m_options.path + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
    m_options.path = copy;
    m_options.keepDeleted = std::chrono::hours(-1);
    m_store = std::make_unique<StoreWorker>(m_options);
    QSignalSpy opened(m_store.get(), &StoreWorker::opened);
    QSignalSpy failed(m_store.get(), &StoreWorker::failed);
    {
        const tests::FullDisk disk;
        m_store->open();
        QCOMPARE(opened.count(), 1);
        QVERIFY(!failed.isEmpty());
        QVERIFY(failed.at(0).at(0).toString().contains(m_options.path));
        QCOMPARE(load(turn.chat.id).at(1).status, MessageStatus::Interrupted);
        QCOMPARE(load(turn.chat.id).at(1).text, QStringLiteral("Once"));
    }
    static_cast<void>(reopen());
    QCOMPARE(load(turn.chat.id).at(1).status, MessageStatus::Interrupted);
    QVERIFY(load(old.chat.id).empty());
}

void TestStoreWorker::deletedChatsCanBeBroughtBack()
{
    const BegunTurn first = begin();
    static_cast<void>(finish(first, QStringLiteral("1")));
    const BegunTurn second = begin();
    static_cast<void>(finish(second, QStringLiteral("2")));
    m_store->deleteChat(second.chat.id);
    m_store->deleteChat(first.chat.id);
    QCOMPARE(load(first.chat.id).size(), std::size_t{2}); // hidden only
    m_store.reset();                                      // it holds the file
    m_store = std::make_unique<StoreWorker>(m_options);
    QSignalSpy opened(m_store.get(), &StoreWorker::opened);
    m_store->open();
    const auto deleted = opened.at(0).at(1).value<Parcel<std::vector<Chat>>>().value();
    QCOMPARE(deleted.size(), std::size_t{2});
    QVERIFY(deleted.at(0).id == second.chat.id);
    QVERIFY(deleted.at(1).id == first.chat.id);
    QSignalSpy changed(m_store.get(), &StoreWorker::chatChanged);
    m_store->undeleteChat(first.chat.id);
    QCOMPARE(changed.count(), 1);
    const std::vector<Chat> chats = reopen();
    QCOMPARE(chats.size(), std::size_t{1});
    QVERIFY(chats.at(0).id == first.chat.id);
}

void TestStoreWorker::aDeletedChatIsRemovedByItsAge()
{
    const BegunTurn turn = begin();
    m_store->deleteChat(turn.chat.id);
    QVERIFY(reopen().empty());
    QCOMPARE(load(turn.chat.id).size(), std::size_t{2}); // it is not old yet
    m_options.keepDeleted = std::chrono::hours(-1);
    QVERIFY(reopen().empty());
    QVERIFY(load(turn.chat.id).empty());
}

void TestStoreWorker::bringingBackThatFailsSaysSo()
{
    const BegunTurn turn = begin();
    m_store->deleteChat(turn.chat.id);
    QSignalSpy changed(m_store.get(), &StoreWorker::chatChanged);
    QSignalSpy failed(m_store.get(), &StoreWorker::chatUndeleteFailed);
    {
        const tests::FullDisk disk;
        m_store->undeleteChat(turn.chat.id);
    }
    QCOMPARE(failed.count(), 1);
    QCOMPARE(changed.count(), 0); // it is hidden still
}

void TestStoreWorker::finishingInARemovedChatIsNoError()
{
    const BegunTurn first = begin();
    m_store->deleteChat(first.chat.id);
    m_options.keepDeleted = std::chrono::hours(-1); // everything is old
    static_cast<void>(reopen());
    QSignalSpy finished(m_store.get(), &StoreWorker::turnFinished);
    m_store->appendText(first.answer.id, QStringLiteral("late"));
    static_cast<void>(finish(first, QStringLiteral("late")));
    QCOMPARE(finished.count(), 1);
    QVERIFY(!finished.at(0).at(2).value<Parcel<Chat>>().value().id);
}

void TestStoreWorker::changesAnswerWithTheChat()
{
    const BegunTurn turn = begin();
    QSignalSpy changed(m_store.get(), &StoreWorker::chatChanged);
    m_store->renameChat(turn.chat.id, QStringLiteral("New"));
    m_store->setMode(turn.chat.id, ChatMode::Completion);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed.at(0).at(0).value<Parcel<Chat>>().value().title, QStringLiteral("New"));
    QCOMPARE(changed.at(1).at(0).value<Parcel<Chat>>().value().mode, ChatMode::Completion);
}

void TestStoreWorker::withoutADatabaseEverythingFailsClearly()
{
    m_store->close();
    QSignalSpy failed(m_store.get(), &StoreWorker::failed);
    QSignalSpy loadFailed(m_store.get(), &StoreWorker::chatLoadFailed);
    QSignalSpy beginFailed(m_store.get(), &StoreWorker::turnBeginFailed);
    QSignalSpy finishFailed(m_store.get(), &StoreWorker::turnFinishFailed);
    QSignalSpy deleteFailed(m_store.get(), &StoreWorker::chatDeleteFailed);
    QSignalSpy undeleteFailed(m_store.get(), &StoreWorker::chatUndeleteFailed);

    m_store->renameChat(ChatId{1}, QStringLiteral("x"));
    m_store->setMode(ChatId{1}, ChatMode::Dialogue);
    m_store->undeleteChat(ChatId{1});
    m_store->deleteChat(ChatId{1});
    m_store->loadChat(ChatId{1});
    static_cast<void>(begin());
    static_cast<void>(finish(BegunTurn{}, QStringLiteral("x")));
    m_store->close();

    QCOMPARE(failed.count(), 2);
    QCOMPARE(deleteFailed.count(), 1);
    QCOMPARE(undeleteFailed.count(), 1);
    QCOMPARE(loadFailed.count(), 1);
    QCOMPARE(beginFailed.count(), 1);
    QCOMPARE(finishFailed.count(), 1);
    QVERIFY(failed.at(0).at(0).toString().contains(m_options.path));
}

void TestStoreWorker::aRefusedDatabaseCanBeMovedAside()
{
    m_store.reset();
    {
        QFile file(m_options.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
    }
    m_store = std::make_unique<StoreWorker>(m_options);
    QSignalSpy opened(m_store.get(), &StoreWorker::opened);
    QSignalSpy refused(m_store.get(), &StoreWorker::fileRefused);
    QSignalSpy moved(m_store.get(), &StoreWorker::movedAside);

    m_store->open();
    QCOMPARE(refused.count(), 1);
    QCOMPARE(opened.count(), 0);
    m_store->moveAsideAndOpen();

    QCOMPARE(opened.count(), 1);
    QCOMPARE(moved.count(), 1);
    QCOMPARE(QFileInfo(moved.at(0).at(0).toString()).size(), 5000);
}

void TestStoreWorker::aDatabaseInUseIsNotMovedAside()
{
    StoreWorker second(m_options);
    QSignalSpy failed(&second, &StoreWorker::openFailed);
    QSignalSpy refused(&second, &StoreWorker::fileRefused);
    QSignalSpy moved(&second, &StoreWorker::movedAside);

    second.open();
    second.moveAsideAndOpen();

    QCOMPARE(failed.count(), 1);
    QCOMPARE(refused.count(), 0);
    QCOMPARE(moved.count(), 0);
    QVERIFY(QFile::exists(m_options.path));
}

void TestStoreWorker::whatTakesLongIsToldBeforeItIsOpen()
{
    m_store.reset();
    m_options.path = m_folder->filePath(QStringLiteral("older.db"));
    QCOMPARE(tests::restoreSchema(m_options.path, 2), QString());
    m_store = std::make_unique<StoreWorker>(m_options);
    std::vector<OpeningStep> steps;
    bool isOpen = false;
    connect(m_store.get(), &StoreWorker::openingStepped, this,
            [&steps](OpeningStep step) { steps.push_back(step); });
    connect(m_store.get(), &StoreWorker::opened, this,
            [&isOpen, &steps] { isOpen = !steps.empty(); });
    m_store->open();
    QVERIFY(isOpen);
    QVERIFY(std::find(steps.begin(), steps.end(), OpeningStep::Converting) != steps.end());
}

// By its own look at what it changed, of which nobody else would tell.
void TestStoreWorker::damageThatAChangeMeetsIsToldWithTheFile()
{
    const BegunTurn turn = begin();
    static_cast<void>(finish(turn, QStringLiteral("One")));
    {
        constexpr qint64 kPage = 4096;
        const tests::PlainConnection plain(m_options.path);
        const QStringList pages = plain.rows(QStringLiteral(
            "SELECT rootpage FROM sqlite_schema WHERE tbl_name = 'messages' AND type = 'index'"));
        QCOMPARE(plain.execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")), QString());
        QFile file(m_options.path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (const QString& page : pages) {
            QVERIFY(file.seek((page.toLongLong() - 1) * kPage));
            QCOMPARE(file.write(QByteArray(64, '\xa5')), 64);
        }
        file.close();
        // A change by somebody else: what is remembered of the file counts no more.
        QCOMPARE(plain.execute(QStringLiteral("UPDATE chats SET updated = updated + 1")),
                 QString());
    }
    QSignalSpy failed(m_store.get(), &StoreWorker::failed);
    m_store->renameChat(turn.chat.id, QStringLiteral("New"));
    QCOMPARE(failed.count(), 1);
    QVERIFY2(failed.at(0).at(0).toString().contains(m_options.path),
             qPrintable(failed.at(0).at(0).toString()));
    m_store->giveUpAndClose();
    QSignalSpy refused(m_store.get(), &StoreWorker::fileRefused);
    m_store->open();
    QCOMPARE(refused.count(), 1);
}

void TestStoreWorker::damagedWordsRefuseNoChats_data()
{
    QTest::addColumn<QString>("damage");
    const auto row = [](const char* name, const char* damage) {
        QTest::newRow(name) << QString::fromLatin1(damage);
    };
    row("list of parts", "UPDATE message_words_data SET block = x'00000000ff' WHERE id = 10");
    row("no list of parts", "DELETE FROM message_words_data WHERE id = 10");
    row("no averages", "DELETE FROM message_words_data WHERE id = 1");
    row("format", "UPDATE message_words_config SET v = 99");
}

// After a crash, before anybody met the damage: no check of SQLite's sees it.
void TestStoreWorker::damagedWordsRefuseNoChats()
{
    QFETCH(const QString, damage);
    const BegunTurn turn = begin();
    static_cast<void>(finish(turn, QStringLiteral("A lamp")));
    m_store.reset();
    {
        const tests::PlainConnection plain(m_options.path);
        QCOMPARE(plain.execute(QStringLiteral("UPDATE messages SET status = 2 WHERE role = 3")),
                 QString()); // was running
        QCOMPARE(plain.execute(damage), QString());
        QCOMPARE(plain.rows(QStringLiteral("PRAGMA integrity_check")),
                 QStringList{QStringLiteral("ok")});
    }
    m_store = std::make_unique<StoreWorker>(m_options);
    QSignalSpy opened(m_store.get(), &StoreWorker::opened);
    QSignalSpy openFailed(m_store.get(), &StoreWorker::openFailed);
    QSignalSpy failed(m_store.get(), &StoreWorker::failed);
    m_store->open();
    QVERIFY2(openFailed.isEmpty(), qPrintable(openFailed.value(0).value(0).toString()));
    QCOMPARE(opened.count(), 1);
    QCOMPARE(load(turn.chat.id).size(), std::size_t{2});
    const BegunTurn next = begin(turn.chat.id, turn.answer.id);
    static_cast<void>(finish(next, QStringLiteral("Two lamps")));
    QVERIFY2(failed.isEmpty(), qPrintable(failed.value(0).value(0).toString()));
    QCOMPARE(reopen().size(), std::size_t{1});
    const tests::PlainConnection plain(m_options.path);
    QCOMPARE(plain.rows(QStringLiteral("SELECT count(*) FROM message_words"
                                       " WHERE message_words MATCH 'lamp*'")),
             QStringList{QStringLiteral("2")});
}

void TestStoreWorker::damagedWordsOnAFullDiskRefuseNoChats()
{
    const BegunTurn turn = begin();
    static_cast<void>(finish(turn, QStringLiteral("A lamp")));
    m_store.reset();
    QCOMPARE(tests::PlainConnection(m_options.path)
                 .execute(QStringLiteral("DELETE FROM message_words_data WHERE id = 10")),
             QString());
    WriterLock::noteDamage(m_options.path);
    m_store = std::make_unique<StoreWorker>(m_options);
    QSignalSpy opened(m_store.get(), &StoreWorker::opened);
    {
        const tests::FullDisk full;
        m_store->open();
        QCOMPARE(opened.count(), 1);
        QCOMPARE(load(turn.chat.id).size(), std::size_t{2});
        m_store.reset();
    }
    QCOMPARE(reopen().size(), std::size_t{1}); // there is room again
    const tests::PlainConnection plain(m_options.path);
    QCOMPARE(plain.rows(QStringLiteral("SELECT count(*) FROM message_words"
                                       " WHERE message_words MATCH 'lamp'")),
             QStringList{QStringLiteral("1")});
}

void TestStoreWorker::whatCannotBeAddedLeavesNothing()
{
    QSignalSpy added(m_store.get(), &StoreWorker::chatsAdded);
    QSignalSpy failed(m_store.get(), &StoreWorker::addingFailed);
    const auto insert = [](Database& database) {
        Chat chat;
        chat.title = QStringLiteral("Title");
        chat.created = chat.updated = QDateTime::currentDateTimeUtc();
        return ChatRepository(database).insert(chat);
    };
    m_store->addChats([&](Database& database) -> Status {
        static_cast<void>(insert(database));
        throw std::bad_alloc();
    });
    m_store->addChats([&](Database& database) -> Status {
        static_cast<void>(insert(database));
        throw std::runtime_error("no reason");
    });
    QCOMPARE(failed.count(), 2);
    QVERIFY(failed.at(0).at(0).toString().contains(QStringLiteral("memory")));
    QVERIFY(failed.at(1).at(0).toString().contains(QStringLiteral("no reason")));
    QVERIFY(added.isEmpty());
    m_store->addChats([&](Database& database) -> Status {
        static_cast<void>(insert(database));
        return Done{};
    });
    QCOMPARE(added.count(), 1);
    QCOMPARE(reopen().size(), std::size_t{1});
}

void TestStoreWorker::draftsSurviveAStoreThatEndsAtOnce()
{
    const ChatId chat = begin().chat.id;
    m_store->saveDraft(chat, QStringLiteral("And then"));
    m_store->saveDraft({}, QStringLiteral("Something new"));
    // As after a kill: what is on the disk by now.
    for (const char* suffix : {"", "-wal"}) {
        QVERIFY(QFile::copy(m_options.path + QLatin1String(suffix),
                            m_options.path + QStringLiteral(".copy") + QLatin1String(suffix)));
    }
    m_options.path += QStringLiteral(".copy");
    m_store = std::make_unique<StoreWorker>(m_options);
    QSignalSpy opened(m_store.get(), &StoreWorker::opened);
    m_store->open();
    QCOMPARE(opened.count(), 1);
    const auto chats = opened.at(0).at(0).value<Parcel<std::vector<Chat>>>().value();
    QCOMPARE(chats.front().draft, QStringLiteral("And then"));
    QCOMPARE(opened.at(0).at(2).toString(), QStringLiteral("Something new"));
}

void TestStoreWorker::aCopyOfAChatThatIsAnsweringIsStopped()
{
    const BegunTurn turn = begin();
    m_store->appendText(turn.answer.id, QStringLiteral("So far"));
    QSignalSpy copied(m_store.get(), &StoreWorker::chatDuplicated);
    m_store->duplicateChat(turn.chat.id, QStringLiteral("Copy"));
    QCOMPARE(copied.count(), 1);
    const auto copy = copied.at(0).at(0).value<Parcel<Chat>>().value();
    QCOMPARE(copy.title, QStringLiteral("Copy"));
    const std::vector<Message> messages = load(copy.id);
    QCOMPARE(messages.size(), std::size_t{2});
    QCOMPARE(messages.back().text, QStringLiteral("So far"));
    QCOMPARE(messages.back().status, MessageStatus::Stopped);
    static_cast<void>(finish(turn, QStringLiteral("So far and on")));
    QCOMPARE(load(turn.chat.id).back().status, MessageStatus::Complete);
    QCOMPARE(load(copy.id).back().text, QStringLiteral("So far"));
    QSignalSpy failed(m_store.get(), &StoreWorker::failed);
    m_store->duplicateChat(ChatId{99}, QStringLiteral("Copy"));
    QCOMPARE(failed.count(), 1);
}

QTEST_GUILESS_MAIN(TestStoreWorker)
#include "test_store_worker.moc"
