// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/paths.h"
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

// Starting and ending, and one turn with the real engine.
class TestChatServices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingHappensBeforeTheStart();
    void shutDownWaitsForTheAnswerToBeStored();
    void shutDownWhileIdle();
    void shutDownWhileLoading();
    void shutDownWithoutADatabase();
    void shutDownDoesNotWaitForAHangingModel();
    void shutDownStopsWhereTheDiskIsFull();
    void shutDownGivesARejectedMessageBack();
    void destructionWithoutAShutDownKeepsTheText();
    void theBundledModelAnswersAndStops();

private:
    std::unique_ptr<ServicesUnderTest> m_app;
};

void TestChatServices::init()
{
    m_app = std::make_unique<ServicesUnderTest>();
}

void TestChatServices::nothingHappensBeforeTheStart()
{
    QVERIFY(!m_app->models().isLoading());
    QVERIFY(!QFileInfo::exists(m_app->databasePath()));
}

void TestChatServices::shutDownWaitsForTheAnswerToBeStored()
{
    QVERIFY(m_app->start());
    m_app->model().hold();
    m_app->chats().send(QStringLiteral("Hi"));
    m_app->model().permit(2);
    QTRY_COMPARE(m_app->chats().state(), GenerationState::Writing);
    QSignalSpy finished(&m_app->services(), &ChatServices::shutDownFinished);

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

void TestChatServices::shutDownWhileIdle()
{
    QVERIFY(m_app->start());
    QSignalSpy finished(&m_app->services(), &ChatServices::shutDownFinished);
    m_app->services().shutDown();
    QTRY_COMPARE(finished.count(), 1);
}

void TestChatServices::shutDownWhileLoading()
{
    m_app->model().hold();
    m_app->services().start();
    QSignalSpy finished(&m_app->services(), &ChatServices::shutDownFinished);
    m_app->services().shutDown();
    QTRY_COMPARE(finished.count(), 1);
    m_app->destroy(); // returns: the load was cancelled
}

void TestChatServices::shutDownWithoutADatabase()
{
    QVERIFY(QDir().mkpath(m_app->databasePath())); // a folder in its place
    QSignalSpy refused(&m_app->chats(), &ChatController::errorOccurred);
    m_app->services().start();
    QTRY_COMPARE(refused.count(), 1);
    QSignalSpy finished(&m_app->services(), &ChatServices::shutDownFinished);
    m_app->services().shutDown();
    QTRY_COMPARE(finished.count(), 1);
}

void TestChatServices::shutDownDoesNotWaitForAHangingModel()
{
    m_app->shutDownPatience = std::chrono::milliseconds(20);
    m_app->build();
    QVERIFY(m_app->start());
    QVERIFY(m_app->ask(QStringLiteral("Before")));
    m_app->model().hold();
    m_app->model().ignoreStops();
    m_app->chats().send(QStringLiteral("Hi"));
    m_app->model().permit(2);
    QTRY_COMPARE(m_app->last().text, QStringLiteral("Good"));
    QSignalSpy finished(&m_app->services(), &ChatServices::shutDownFinished);

    m_app->services().shutDown();
    QTRY_COMPARE(finished.count(), 1);

    m_app->model().release(); // until here it hung
    QVERIFY(m_app->restart());
    QVERIFY(m_app->open(m_app->chatAt(0)));
    QCOMPARE(m_app->shown(),
             QStringLiteral("You: Before | Model: Good day. | You: Hi | Model: Good"));
    QCOMPARE(m_app->last().status, MessageStatus::Stopped);
}

void TestChatServices::shutDownStopsWhereTheDiskIsFull()
{
    QVERIFY(m_app->start());
    m_app->model().hold();
    m_app->chats().send(QStringLiteral("Hi"));
    m_app->model().permit(2);
    QTRY_COMPARE(m_app->last().text, QStringLiteral("Good"));
    QSignalSpy finished(&m_app->services(), &ChatServices::shutDownFinished);
    QSignalSpy failed(&m_app->services(), &ChatServices::shutDownFailed);
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

void TestChatServices::shutDownGivesARejectedMessageBack()
{
    QVERIFY(m_app->start());
    QSignalSpy finished(&m_app->services(), &ChatServices::shutDownFinished);
    QSignalSpy failed(&m_app->services(), &ChatServices::shutDownFailed);
    const tests::FullDisk disk;
    m_app->chats().send(QStringLiteral("Precious"));
    m_app->services().shutDown();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(1).toString(), QStringLiteral("Precious"));
    QCOMPARE(finished.count(), 0);
    m_app->services().shutDown(); // the person knows
    QTRY_COMPARE(finished.count(), 1);
}

void TestChatServices::destructionWithoutAShutDownKeepsTheText()
{
    QVERIFY(m_app->start());
    m_app->model().hold();
    m_app->chats().send(QStringLiteral("Hi"));
    m_app->model().permit(2);
    QTRY_COMPARE(m_app->last().text, QStringLiteral("Good"));
    m_app->destroy();
    m_app->model().release();

    QVERIFY(m_app->restart());
    QVERIFY(m_app->open(m_app->chatAt(0)));
    QCOMPARE(m_app->last().text, QStringLiteral("Good"));
    QCOMPARE(m_app->last().status, MessageStatus::Stopped);
}

void TestChatServices::theBundledModelAnswersAndStops()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    SamplingSettings sampling;
    sampling.temperature = 0.0;
    settings.setSampling(sampling);
    ChatServicesOptions options;
    options.store.path = folder.filePath(QStringLiteral("chats.db"));
    options.loader = loadLocalModel;
    ChatServices services(std::move(options), settings);
    services.start();
    QTRY_VERIFY_WITH_TIMEOUT(services.chats()->canSend(), 60000);

    services.chats()->send(QStringLiteral("Hello!"));
    QTRY_VERIFY_WITH_TIMEOUT(services.chats()->canSend(), 60000);
    const Message answer = services.chats()->transcript()->messages().back();
    QCOMPARE(answer.status, MessageStatus::Complete);
    QVERIFY(!answer.text.trimmed().isEmpty());
    QVERIFY(answer.stats.generatedTokens > 0);
    QVERIFY(answer.stats.tokensPerSecond() > 0.0);
    qInfo("%s", qPrintable(answer.text));

    // Hot and long: the model hardly ever ends such an answer by itself. It is stopped as soon as
    // it has begun, from within the event loop: a fast machine may end it before a test that polls.
    sampling.maxTokens = 100'000;
    sampling.temperature = 2.0;
    sampling.topK = 0;
    sampling.topP = 1.0;
    sampling.minP = 0.0;
    settings.setSampling(sampling);
    connect(
        services.chats(), &ChatController::stateChanged, &services,
        [&services](GenerationState state) {
            if (state == GenerationState::Writing) {
                services.chats()->stop();
            }
        },
        Qt::QueuedConnection);
    Message stopped;
    for (int attempt = 0; attempt < 20 && stopped.status != MessageStatus::Stopped; ++attempt) {
        services.chats()->send(QStringLiteral("Please count to one thousand."));
        QVERIFY(!services.chats()->canSend());
        QTRY_VERIFY_WITH_TIMEOUT(services.chats()->canSend(), 60000);
        stopped = services.chats()->transcript()->messages().back();
    }
    QCOMPARE(stopped.status, MessageStatus::Stopped);
    QVERIFY(stopped.stats.generatedTokens < sampling.maxTokens);
    QVERIFY(!stopped.text.isEmpty());
    // The first turn was not read again.
    QVERIFY(stopped.stats.reusedTokens >= answer.stats.promptTokens + answer.stats.generatedTokens);
}

QTEST_GUILESS_MAIN(TestChatServices)
#include "test_chat_services.moc"
