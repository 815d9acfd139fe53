// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store_worker.h"
#include "tests/app/store/released_schema.h"
#include "tests/app/store/store_under_test.h"
#include "tests/support/full_disk.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#include <vector>

using namespace trilume;
using namespace trilume::app;

// As the store has them: written from time to time, tried again, never given up unasked.
class TestUnfinishedAnswers : public tests::StoreUnderTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeStore(); }

    void cleanup() { m_store.reset(); }

    void streamingTextIsSavedFromTimeToTime();
    void textOfAFinishedAnswerIsLate();
    void closingKeepsTheRunningText();
    void anAnswerThatCannotBeSavedIsTriedAgain();
    void anUnsavedAnswerIsSavedAtTheEnd();
    void aFailingCheckpointIsToldOnce();
    void closingKeepsWhatCannotBeSaved();
    void anAnswerGoesOnWhenClosingFails();
    void closingGivesUpWhenAsked();
    void anAnswerThatEndsWhileItIsClosedIsKept();
    void aNewAnswerIsStoredBesideOneThatCannotBe();
};

void TestUnfinishedAnswers::streamingTextIsSavedFromTimeToTime()
{
    const BegunTurn turn = begin();
    m_store->appendText(turn.answer.id, QStringLiteral("Once "));
    m_store->appendText(turn.answer.id, QStringLiteral("upon"));
    QCOMPARE(load(turn.chat.id).at(1).text, QString()); // not at every piece
    QTRY_COMPARE(load(turn.chat.id).at(1).text, QStringLiteral("Once upon"));
    m_store->appendText(turn.answer.id, QStringLiteral(" a time"));
    QTRY_COMPARE(load(turn.chat.id).at(1).text, QStringLiteral("Once upon a time"));
    QCOMPARE(load(turn.chat.id).at(1).status, MessageStatus::Running);
}

void TestUnfinishedAnswers::textOfAFinishedAnswerIsLate()
{
    const BegunTurn turn = begin();
    static_cast<void>(finish(turn, QStringLiteral("Done")));
    m_store->appendText(turn.answer.id, QStringLiteral(" late"));
    static_cast<void>(reopen());
    QCOMPARE(load(turn.chat.id).at(1).text, QStringLiteral("Done"));
}

void TestUnfinishedAnswers::closingKeepsTheRunningText()
{
    const BegunTurn turn = begin();
    m_store->appendThought(turn.answer.id, QStringLiteral("A story"));
    QTRY_COMPARE(load(turn.chat.id).at(1).thought, QStringLiteral("A story"));
    m_store->appendThought(turn.answer.id, QStringLiteral(" then."));
    m_store->appendText(turn.answer.id, QStringLiteral("Once"));
    QSignalSpy closed(m_store.get(), &StoreWorker::closed);
    m_store->close();
    QCOMPARE(closed.count(), 1);
    QVERIFY(!QFileInfo::exists(m_options.path + QStringLiteral("-wal")));

    static_cast<void>(reopen());
    QCOMPARE(load(turn.chat.id).at(1).status, MessageStatus::Stopped);
    QCOMPARE(load(turn.chat.id).at(1).text, QStringLiteral("Once"));
    QCOMPARE(load(turn.chat.id).at(1).thought, QStringLiteral("A story then."));
}

void TestUnfinishedAnswers::anAnswerThatCannotBeSavedIsTriedAgain()
{
    const BegunTurn turn = begin();
    QSignalSpy finished(m_store.get(), &StoreWorker::turnFinished);
    QSignalSpy failed(m_store.get(), &StoreWorker::turnFinishFailed);
    {
        const tests::FullDisk disk;
        static_cast<void>(finish(turn, QStringLiteral("Precious")));
        QCOMPARE(finished.count(), 0);
        QCOMPARE(failed.count(), 1);
        QVERIFY2(failed.at(0).at(1).toString().contains(QStringLiteral("disk")),
                 qPrintable(failed.at(0).at(1).toString()));
    }
    QCOMPARE(load(turn.chat.id).at(1).text, QStringLiteral("Precious"));

    QTRY_COMPARE(finished.count(), 1);

    static_cast<void>(reopen());
    QCOMPARE(load(turn.chat.id).at(1).text, QStringLiteral("Precious"));
    QCOMPARE(load(turn.chat.id).at(1).status, MessageStatus::Complete);
}

void TestUnfinishedAnswers::anUnsavedAnswerIsSavedAtTheEnd()
{
    m_options.checkpointInterval = std::chrono::hours(1);
    static_cast<void>(reopen());
    const BegunTurn turn = begin();
    {
        const tests::FullDisk disk;
        static_cast<void>(finish(turn, QStringLiteral("Precious")));
    }
    static_cast<void>(reopen());
    QCOMPARE(load(turn.chat.id).at(1).text, QStringLiteral("Precious"));
}

void TestUnfinishedAnswers::aFailingCheckpointIsToldOnce()
{
    const BegunTurn turn = begin();
    QSignalSpy failed(m_store.get(), &StoreWorker::failed);
    {
        const tests::FullDisk disk;
        m_store->appendText(turn.answer.id, QStringLiteral("Once"));
        QTRY_COMPARE(failed.count(), 1);
        m_store->appendText(turn.answer.id, QStringLiteral(" upon"));
        QTest::qWait(50); // several checkpoints, all of which fail
        QCOMPARE(failed.count(), 1);
    }
    QTRY_COMPARE(load(turn.chat.id).at(1).text, QStringLiteral("Once upon"));
}

void TestUnfinishedAnswers::closingKeepsWhatCannotBeSaved()
{
    const BegunTurn first = begin();
    const BegunTurn second = begin();
    m_store->appendText(second.answer.id, QStringLiteral("Once"));
    QSignalSpy closed(m_store.get(), &StoreWorker::closed);
    QSignalSpy refused(m_store.get(), &StoreWorker::closeFailed);
    {
        const tests::FullDisk disk;
        static_cast<void>(finish(first, QStringLiteral("Precious")));
        m_store->close();
    }
    QCOMPARE(closed.count(), 0);
    QCOMPARE(refused.count(), 1);
    const auto unsaved = refused.at(0).at(0).value<Parcel<std::vector<Message>>>().value();
    QCOMPARE(unsaved.size(), std::size_t{2});
    QCOMPARE(unsaved.at(0).text, QStringLiteral("Precious"));
    QCOMPARE(unsaved.at(1).text, QStringLiteral("Once"));
    QVERIFY(refused.at(0).at(1).toString().contains(QStringLiteral("disk")));

    m_store->close(); // there is room again

    QCOMPARE(closed.count(), 1);
    static_cast<void>(reopen());
    QCOMPARE(load(first.chat.id).at(1).text, QStringLiteral("Precious"));
    QCOMPARE(load(second.chat.id).at(1).text, QStringLiteral("Once"));
    QCOMPARE(load(second.chat.id).at(1).status, MessageStatus::Stopped);
}

void TestUnfinishedAnswers::anAnswerGoesOnWhenClosingFails()
{
    const BegunTurn turn = begin();
    m_store->appendText(turn.answer.id, QStringLiteral("Once"));
    QSignalSpy finished(m_store.get(), &StoreWorker::turnFinished);
    {
        const tests::FullDisk disk;
        m_store->close();
    }
    m_store->appendText(turn.answer.id, QStringLiteral(" upon"));
    QTRY_COMPARE(load(turn.chat.id).at(1).text, QStringLiteral("Once upon")); // a checkpoint
    QCOMPARE(finished.count(), 0);

    static_cast<void>(finish(turn, QStringLiteral("Once upon a time")));

    const BegunTurn next = begin();
    m_store->appendText(next.answer.id, QStringLiteral("And"));
    QTRY_COMPARE(load(next.chat.id).at(1).text, QStringLiteral("And")); // another one
    QCOMPARE(load(turn.chat.id).at(1).text, QStringLiteral("Once upon a time"));
    QCOMPARE(finished.count(), 1);
}

void TestUnfinishedAnswers::closingGivesUpWhenAsked()
{
    const BegunTurn turn = begin();
    QSignalSpy closed(m_store.get(), &StoreWorker::closed);
    {
        const tests::FullDisk disk;
        static_cast<void>(finish(turn, QStringLiteral("Precious")));
        m_store->close();
        m_store->giveUpAndClose();
    }
    QCOMPARE(closed.count(), 1);
}

void TestUnfinishedAnswers::anAnswerThatEndsWhileItIsClosedIsKept()
{
    m_options.checkpointInterval = std::chrono::hours(1);
    static_cast<void>(reopen());
    const BegunTurn turn = begin();
    QSignalSpy closed(m_store.get(), &StoreWorker::closed);
    m_store->close();
    QCOMPARE(closed.count(), 1);
    static_cast<void>(finish(turn, QStringLiteral("Precious"))); // it did not stop in time
    QSignalSpy refused(m_store.get(), &StoreWorker::closeFailed);
    m_store->close();
    QCOMPARE(closed.count(), 1);
    QCOMPARE(refused.count(), 1);
    const auto unsaved = refused.at(0).at(0).value<Parcel<std::vector<Message>>>().value();
    QCOMPARE(unsaved.at(0).text, QStringLiteral("Precious"));

    QSignalSpy finished(m_store.get(), &StoreWorker::turnFinished);
    m_store->open();
    QCOMPARE(finished.count(), 1);
    static_cast<void>(reopen());
    QCOMPARE(load(turn.chat.id).at(1).text, QStringLiteral("Precious"));
}

void TestUnfinishedAnswers::aNewAnswerIsStoredBesideOneThatCannotBe()
{
    const BegunTurn first = begin();
    const BegunTurn second = begin();
    QSignalSpy finished(m_store.get(), &StoreWorker::turnFinished);
    QSignalSpy failed(m_store.get(), &StoreWorker::turnFinishFailed);
    const tests::PlainConnection plain(m_options.path);
    QCOMPARE(plain.execute(QStringLiteral("CREATE TRIGGER refuse BEFORE UPDATE ON messages"
                                          " WHEN new.id = %1 BEGIN SELECT raise(FAIL, 'no'); END")
                               .arg(first.answer.id.value)),
             QString());
    static_cast<void>(finish(first, QStringLiteral("One")));
    QCOMPARE(failed.count(), 1);
    static_cast<void>(finish(second, QStringLiteral("Two")));
    QCOMPARE(failed.count(), 1);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(load(second.chat.id).at(1).text, QStringLiteral("Two"));
    QCOMPARE(plain.execute(QStringLiteral("DROP TRIGGER refuse")), QString());
    QTRY_COMPARE(finished.count(), 2);
}

QTEST_GUILESS_MAIN(TestUnfinishedAnswers)
#include "test_unfinished_answers.moc"
