// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/generation_queue.h"
#include "tests/app/chat/services_under_test.h"
#include "tests/support/full_disk.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace trilume;
using namespace trilume::app;
using tests::ServicesUnderTest;

// With all that it ends.
class TestShutDown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void waitsForTheAnswerToBeStored();
    void whileIdle();
    void whileLoading();
    void withoutADatabase();
    void doesNotWaitForAHangingModel();
    void stopsWhereTheDiskIsFull();
    void givesARejectedMessageBack();
    void stopsWhatOthersHaveGenerated();
    void isAskedOnce();
    void refusesWhatOthersAskMeanwhile();

private:
    std::unique_ptr<ServicesUnderTest> m_app;
};

void TestShutDown::init()
{
    m_app = std::make_unique<ServicesUnderTest>();
}

void TestShutDown::waitsForTheAnswerToBeStored()
{
    QVERIFY(m_app->start());
    m_app->model().hold();
    m_app->chats().send(QStringLiteral("Hi"));
    m_app->model().permit(2);
    QTRY_COMPARE(m_app->chats().state(), GenerationState::Writing);
    QSignalSpy finished(&m_app->services(), &desktop::Services::shutDownFinished);

    m_app->services().shutDown();
    m_app->services().shutDown();
    QTRY_COMPARE(finished.count(), 1);

    QVERIFY(!QFileInfo::exists(m_app->databasePath() + QStringLiteral("-wal"))); // closed
    m_app->model().release();
    QVERIFY(m_app->restart());
    QVERIFY(m_app->open(m_app->chatAt(0)));
    QCOMPARE(m_app->last().text, QStringLiteral("Good"));
    QCOMPARE(m_app->last().status, MessageStatus::Stopped);
}

void TestShutDown::whileIdle()
{
    QVERIFY(m_app->start());
    QSignalSpy finished(&m_app->services(), &desktop::Services::shutDownFinished);
    m_app->services().shutDown();
    QTRY_COMPARE(finished.count(), 1);
}

void TestShutDown::whileLoading()
{
    m_app->model().hold();
    m_app->services().start();
    QSignalSpy finished(&m_app->services(), &desktop::Services::shutDownFinished);
    m_app->services().shutDown();
    QTRY_COMPARE(finished.count(), 1);
    m_app->destroy(); // returns: the load was cancelled
}

void TestShutDown::withoutADatabase()
{
    QVERIFY(QDir().mkpath(m_app->databasePath())); // a folder in its place
    QSignalSpy refused(&m_app->chats(), &ChatController::errorOccurred);
    m_app->services().start();
    QTRY_COMPARE(refused.count(), 1);
    QSignalSpy finished(&m_app->services(), &desktop::Services::shutDownFinished);
    m_app->services().shutDown();
    QTRY_COMPARE(finished.count(), 1);
}

void TestShutDown::doesNotWaitForAHangingModel()
{
    m_app->shutDownPatience.answer = std::chrono::milliseconds(20);
    m_app->build();
    QVERIFY(m_app->start());
    QVERIFY(m_app->ask(QStringLiteral("Before")));
    m_app->model().hold();
    m_app->model().ignoreStops();
    m_app->chats().send(QStringLiteral("Hi"));
    m_app->model().permit(2);
    QTRY_COMPARE(m_app->last().text, QStringLiteral("Good"));
    QSignalSpy finished(&m_app->services(), &desktop::Services::shutDownFinished);

    m_app->services().shutDown();
    QTRY_COMPARE(finished.count(), 1);

    m_app->model().release(); // until here it hung
    QVERIFY(m_app->restart());
    QVERIFY(m_app->open(m_app->chatAt(0)));
    QCOMPARE(m_app->shown(),
             QStringLiteral("You: Before | Model: Good day. | You: Hi | Model: Good"));
    QCOMPARE(m_app->last().status, MessageStatus::Stopped);
}

void TestShutDown::stopsWhereTheDiskIsFull()
{
    QVERIFY(m_app->start());
    m_app->model().hold();
    m_app->chats().send(QStringLiteral("Hi"));
    m_app->model().permit(2);
    QTRY_COMPARE(m_app->last().text, QStringLiteral("Good"));
    QSignalSpy finished(&m_app->services(), &desktop::Services::shutDownFinished);
    QSignalSpy failed(&m_app->services(), &desktop::Services::shutDownFailed);
    {
        const tests::FullDisk disk;
        m_app->services().shutDown();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(finished.count(), 0);
        QVERIFY(failed.at(0).at(0).toString().contains(QStringLiteral("disk")));
        QCOMPARE(failed.at(0).at(1).toString(), QStringLiteral("Good"));
    }
    m_app->services().shutDown(); // there is room again
    QTRY_COMPARE(finished.count(), 1);
    m_app->model().release();
    QVERIFY(m_app->restart());
    QVERIFY(m_app->open(m_app->chatAt(0)));
    QCOMPARE(m_app->last().text, QStringLiteral("Good"));
}

void TestShutDown::givesARejectedMessageBack()
{
    QVERIFY(m_app->start());
    QSignalSpy finished(&m_app->services(), &desktop::Services::shutDownFinished);
    QSignalSpy failed(&m_app->services(), &desktop::Services::shutDownFailed);
    const tests::FullDisk disk;
    m_app->chats().send(QStringLiteral("Precious"));
    m_app->services().shutDown();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(1).toString(), QStringLiteral("Precious"));
    QCOMPARE(finished.count(), 0);
    m_app->services().shutDown(); // the person knows
    QTRY_COMPARE(finished.count(), 1);
}

void TestShutDown::stopsWhatOthersHaveGenerated()
{
    QVERIFY(m_app->start());
    m_app->model().hold();
    GenerationClient other(*m_app->services().generation());
    QSignalSpy ended(&other, &GenerationClient::finished);
    QSignalSpy begun(&other, &GenerationClient::prefillProgressed);
    for (int i = 0; i < 2; ++i) {
        GenerationJob job;
        job.turn = other.issueTurn();
        job.request.input = std::string("Hi");
        other.enqueue(job);
    }
    m_app->model().permit(1);
    QTRY_COMPARE(begun.count(), 1);
    m_app->chats().send(QStringLiteral("Behind them"));
    QTRY_COMPARE(m_app->transcript().rowCount(), 2);
    QSignalSpy finished(&m_app->services(), &desktop::Services::shutDownFinished);

    m_app->services().shutDown();

    QTRY_COMPARE(finished.count(), 1);
    QTRY_COMPARE(ended.count(), 2);
    QCOMPARE(m_app->last().status, MessageStatus::Stopped);
}

// A second request, as that of an impatient person, does not cancel again what was begun since.
void TestShutDown::isAskedOnce()
{
    QVERIFY(m_app->start());
    m_app->model().hold();
    m_app->model().ignoreStops();
    m_app->chats().send(QStringLiteral("Hi"));
    m_app->model().permit(2);
    QTRY_COMPARE(m_app->last().text, QStringLiteral("Good"));
    m_app->services().shutDown();
    m_app->models().open(QStringLiteral("/other.gguf"));
    m_app->services().shutDown();
    m_app->model().release();
    QTRY_COMPARE(m_app->models().summary().path, QStringLiteral("/other.gguf"));
}

void TestShutDown::refusesWhatOthersAskMeanwhile()
{
    QVERIFY(m_app->start());
    GenerationClient other(*m_app->services().generation());
    const auto ask = [&other] {
        GenerationJob job;
        job.turn = other.issueTurn();
        job.request.input = std::string("Hi");
        other.enqueue(job);
    };
    QSignalSpy refused(&other, &GenerationClient::failed);
    QSignalSpy answered(&other, &GenerationClient::finished);
    QSignalSpy failed(&m_app->services(), &desktop::Services::shutDownFailed);
    {
        const tests::FullDisk disk;
        m_app->chats().send(QStringLiteral("Precious"));
        m_app->services().shutDown();
        ask();
        QTRY_COMPARE(refused.count(), 1);
        QTRY_COMPARE(failed.count(), 1);
    }
    ask(); // everything is usable again
    QTRY_COMPARE(answered.count(), 1);
    QCOMPARE(refused.count(), 1);
}

QTEST_GUILESS_MAIN(TestShutDown)
#include "test_shut_down.moc"
