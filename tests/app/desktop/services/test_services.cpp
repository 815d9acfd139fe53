// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/account_controller.h"
#include "app/generation/generation_queue.h"
#include "tests/app/chat/services_under_test.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace trilume;
using namespace trilume::app;
using tests::ServicesUnderTest;

// Starting, who shares the generation, and one turn with the real engine.
class TestServices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingHappensBeforeTheStart();
    void aTurnThatWaitsRunsOnTheModelOfItsTime_data();
    void aTurnThatWaitsRunsOnTheModelOfItsTime();
    void aTurnThatWaitsCanBeStopped();
    void destructionWithoutAShutDownKeepsTheText();
    void anAnswerIsInTheAccount();
    void theBundledModelAnswersAndStops();

private:
    // Something generated for someone else, which the model holds.
    void occupy(GenerationClient& client);

    std::unique_ptr<ServicesUnderTest> m_app;
};

void TestServices::init()
{
    m_app = std::make_unique<ServicesUnderTest>();
}

void TestServices::nothingHappensBeforeTheStart()
{
    QVERIFY(!m_app->models().isLoading());
    QVERIFY(!QFileInfo::exists(m_app->databasePath()));
}

void TestServices::occupy(GenerationClient& client)
{
    m_app->model().hold();
    GenerationJob job;
    job.turn = client.issueTurn();
    job.request.input = std::string("For someone else");
    QSignalSpy begun(&client, &GenerationClient::prefillProgressed);
    client.enqueue(job);
    m_app->model().permit(1);
    QTRY_COMPARE(begun.count(), 1);
}

void TestServices::aTurnThatWaitsRunsOnTheModelOfItsTime_data()
{
    QTest::addColumn<QString>("opened");
    QTest::addColumn<QString>("answers");
    QTest::newRow("another model")
        << QStringLiteral("/other.gguf") << QStringLiteral("scripted /other.gguf");
    QTest::newRow("one that cannot be loaded")
        << QStringLiteral("/missing.gguf") << QStringLiteral("scripted /chat.gguf");
}

void TestServices::aTurnThatWaitsRunsOnTheModelOfItsTime()
{
    QFETCH(const QString, opened);
    QFETCH(const QString, answers);
    QVERIFY(m_app->start());
    GenerationClient other(*m_app->services().generation());
    occupy(other);
    m_app->chats().send(QStringLiteral("Hi"));
    QTRY_COMPARE(m_app->transcript().rowCount(), 2);
    QCOMPARE(m_app->model().requests().size(), std::size_t{1});

    m_app->models().open(opened);
    m_app->model().release();

    QTRY_COMPARE(m_app->last().status, MessageStatus::Complete);
    QCOMPARE(m_app->last().text, QStringLiteral("Good day."));
    QCOMPARE(m_app->last().stats.modelName, answers);
}

void TestServices::aTurnThatWaitsCanBeStopped()
{
    QVERIFY(m_app->start());
    GenerationClient other(*m_app->services().generation());
    occupy(other);
    m_app->chats().send(QStringLiteral("Hi"));
    QTRY_COMPARE(m_app->transcript().rowCount(), 2);

    m_app->chats().stop();

    QTRY_COMPARE(m_app->chats().state(), GenerationState::Idle);
    QCOMPARE(m_app->last().status, MessageStatus::Stopped);
    m_app->model().release();
    QVERIFY(m_app->ask(QStringLiteral("Again")));
    QCOMPARE(m_app->last().text, QStringLiteral("Good day."));
    QCOMPARE(m_app->model().requests().size(), std::size_t{2}); // the stopped one was never asked
}

void TestServices::destructionWithoutAShutDownKeepsTheText()
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

void TestServices::anAnswerIsInTheAccount()
{
    QVERIFY(m_app->start());
    AccountController& account = *m_app->services().account();
    QSignalSpy outdated(&account, &AccountController::outdated);
    std::vector<Account> told;
    connect(&account, &AccountController::ready, this,
            [&told](const Account& read) { told.push_back(read); });
    QVERIFY(m_app->ask(QStringLiteral("Hi")));
    QTRY_VERIFY(outdated.size() >= 1); // the question and the answer may be told apart
    account.read({});
    QTRY_COMPARE(told.size(), std::size_t{1});
    QCOMPARE(told[0].work.size(), std::size_t{1});
    QCOMPARE(told[0].work[0].day, QDate::currentDate());
    QCOMPARE(told[0].work[0].model, m_app->last().stats.modelName);
    QCOMPARE(told[0].work[0].work.answers, 1);
    QCOMPARE(told[0].work[0].work.tokensWritten, m_app->last().stats.generatedTokens);
}

void TestServices::theBundledModelAnswersAndStops()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    SamplingSettings sampling;
    sampling.temperature = 0.0;
    settings.setSampling(sampling);
    desktop::ServicesOptions options;
    options.store.path = folder.filePath(QStringLiteral("chats.db"));
    options.loader = loadLocalModel;
    desktop::Services services(std::move(options), settings);
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

    // Hot and long: the model hardly ever ends such an answer by itself. It is stopped as soon as a
    // text is shown (the first token may be a part of a letter), from within the event loop: a fast
    // machine may end it before a test that polls.
    sampling.maxTokens = 100'000;
    sampling.temperature = 2.0;
    sampling.topK = 0;
    sampling.topP = 1.0;
    sampling.minP = 0.0;
    settings.setSampling(sampling);
    connect(
        services.chats()->transcript(), &QAbstractItemModel::dataChanged, &services,
        [chats = services.chats()] {
            const bool writing = chats->state() == GenerationState::Writing;
            if (writing && !chats->transcript()->messages().back().text.isEmpty()) {
                chats->stop();
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

QTEST_GUILESS_MAIN(TestServices)
#include "test_services.moc"
