// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/stored_chat_controller.h"
#include "app/generation/generation_queue.h"
#include "app/library/local_model_controller.h"
#include "app/library/model_worker.h"
#include "app/metrics/metrics_hub.h"
#include "app/settings/settings.h"
#include "app/store/search_worker.h"
#include "tests/support/fake_backend.h"
#include "tests/support/scripted_model.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace trilume;
using namespace trilume::app;
using tests::ScriptedModel;

namespace {

StoreOptions storeOptions(const QString& path)
{
    StoreOptions options;
    options.path = path;
    return options;
}

// Chats in a database, answered by a backend that is as late as the network. All on one thread.
struct Stage
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    MetricsHub metrics{[] {
        return 0.0;
    }};
    tests::FakeBackend backend;
    GenerationQueue queue{backend, metrics};
    StoreWorker store{storeOptions(folder.filePath(QStringLiteral("chats.db")))};
    SearchWorker search{folder.filePath(QStringLiteral("chats.db")), {}};
    ModelWorker modelWorker{ScriptedModel::loader(std::make_shared<ScriptedModel>())};
    LocalModelController models{modelWorker, settings};
    std::unique_ptr<StoredChatController> chats = std::make_unique<StoredChatController>(
        ChatParts{store, search, queue, models, settings, [] {
                      return std::uint64_t{42};
                  }});

    [[nodiscard]] Message last() const { return chats->transcript()->messages().back(); }
};

// Somebody else, whose turns are asked for first.
class Occupier
{
public:
    Occupier(GenerationQueue& queue, int turns)
        : m_client(queue)
    {
        for (int i = 0; i < turns; ++i) {
            GenerationJob job;
            job.turn = m_client.issueTurn();
            job.request.input = std::string("For someone else");
            m_client.enqueue(job);
        }
    }

private:
    GenerationClient m_client;
};

} // namespace

class TestRemoteAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anAnswerComesPieceByPiece();
    void textAfterAStopBelongsToTheAnswer();
    void whatIsStoppedBeforeItIsStoredIsNeverBegun();
    void aFailureMidwayKeepsTheText();
    void figuresOfABeginningAreNotOfTheWhole();
    void aRefusedTurnKeepsTheQuestion();
    void lateWordsDoNotReachTheNextAnswer();
    void anAnswerWaitsForThoseOfOthers();
    void anAnswerThatWaitsCanBeStopped();
    void theTurnGoesWithTheController();
    void tellsWhatTheBackendCan();

private:
    void ask(const QString& text);

    std::unique_ptr<Stage> m_stage;
};

void TestRemoteAnswers::init()
{
    m_stage = std::make_unique<Stage>();
    m_stage->store.open();
    m_stage->models.open(QStringLiteral("/chat.gguf"));
    QTRY_VERIFY(m_stage->chats->canSend());
}

void TestRemoteAnswers::cleanup()
{
    m_stage->chats.reset();
    QCOMPARE(m_stage->backend.complaints, QStringList());
    m_stage.reset();
}

// Until the backend has it.
void TestRemoteAnswers::ask(const QString& text)
{
    const std::size_t before = m_stage->backend.jobs.size();
    m_stage->chats->send(text);
    QTRY_COMPARE(m_stage->backend.jobs.size(), before + 1);
}

void TestRemoteAnswers::anAnswerComesPieceByPiece()
{
    ask(QStringLiteral("Hi"));
    QCOMPARE(m_stage->chats->state(), GenerationState::ReadingPrompt);
    QVERIFY(m_stage->backend.jobs.back().answer == m_stage->last().id);
    m_stage->backend.begin();
    m_stage->backend.write(QStringLiteral("Good"));
    QTRY_COMPARE(m_stage->last().text, QStringLiteral("Good"));
    QCOMPARE(m_stage->chats->state(), GenerationState::Writing);
    m_stage->backend.write(QStringLiteral(" day"));
    m_stage->backend.finish();
    QTRY_COMPARE(m_stage->chats->state(), GenerationState::Idle);
    QCOMPARE(m_stage->last().text, QStringLiteral("Good day"));
    QCOMPARE(m_stage->last().status, MessageStatus::Complete);
    QCOMPARE(m_stage->last().stats.modelName, QStringLiteral("remote"));
}

void TestRemoteAnswers::textAfterAStopBelongsToTheAnswer()
{
    ask(QStringLiteral("Hi"));
    m_stage->backend.begin();
    m_stage->backend.write(QStringLiteral("Good"));
    QTRY_COMPARE(m_stage->chats->state(), GenerationState::Writing);
    m_stage->chats->stop();
    m_stage->chats->stop();
    QCOMPARE(m_stage->backend.stopped.size(), std::size_t{1});
    m_stage->backend.write(QStringLiteral(" day")); // was on its way
    QTRY_COMPARE(m_stage->last().text, QStringLiteral("Good day"));
    QCOMPARE(m_stage->chats->state(), GenerationState::Stopping);
    m_stage->backend.finish(MessageStatus::Stopped);
    QTRY_COMPARE(m_stage->chats->state(), GenerationState::Idle);
    QCOMPARE(m_stage->last().text, QStringLiteral("Good day"));
    QCOMPARE(m_stage->last().status, MessageStatus::Stopped);
}

void TestRemoteAnswers::whatIsStoppedBeforeItIsStoredIsNeverBegun()
{
    m_stage->chats->send(QStringLiteral("Hi"));
    m_stage->chats->stop();
    QTRY_COMPARE(m_stage->chats->state(), GenerationState::Idle);
    QCOMPARE(m_stage->last().status, MessageStatus::Stopped);
    QVERIFY(m_stage->backend.jobs.empty());
}

void TestRemoteAnswers::aFailureMidwayKeepsTheText()
{
    ask(QStringLiteral("Hi"));
    m_stage->backend.begin();
    m_stage->backend.write(QStringLiteral("Go"));
    m_stage->backend.fail(QStringLiteral("The server does not answer any more."));
    QTRY_COMPARE(m_stage->chats->state(), GenerationState::Idle);
    QCOMPARE(m_stage->last().text, QStringLiteral("Go"));
    QCOMPARE(m_stage->last().status, MessageStatus::Failed);
    QCOMPARE(m_stage->last().error, QStringLiteral("The server does not answer any more."));
    QVERIFY(m_stage->chats->canSend());
}

void TestRemoteAnswers::figuresOfABeginningAreNotOfTheWhole()
{
    ask(QStringLiteral("Hi"));
    m_stage->backend.begin();
    m_stage->backend.write(QStringLiteral("Good"));
    m_stage->backend.finish(MessageStatus::Stopped);
    QTRY_COMPARE(m_stage->chats->state(), GenerationState::Idle);
    QCOMPARE(m_stage->last().stats.generatedTokens, 1);
    const auto goOn = [this] {
        const std::size_t before = m_stage->backend.jobs.size();
        m_stage->chats->goOn(m_stage->last().id);
        QTRY_COMPARE(m_stage->backend.jobs.size(), before + 1);
        m_stage->backend.begin();
    };
    goOn();
    m_stage->backend.fail(QStringLiteral("Gone.")); // nothing came: they still hold
    QTRY_COMPARE(m_stage->chats->state(), GenerationState::Idle);
    QCOMPARE(m_stage->last().stats.generatedTokens, 1);
    goOn();
    m_stage->backend.write(QStringLiteral(" day"));
    m_stage->backend.fail(QStringLiteral("Gone."));
    QTRY_COMPARE(m_stage->chats->state(), GenerationState::Idle);
    QCOMPARE(m_stage->last().text, QStringLiteral("Good day"));
    QCOMPARE(m_stage->last().stats.generatedTokens, 0);
    QVERIFY(m_stage->last().stats.decodeSeconds < 0.0);
    QVERIFY(!m_stage->last().stats.modelName.isEmpty());
}

void TestRemoteAnswers::aRefusedTurnKeepsTheQuestion()
{
    ask(QStringLiteral("Precious"));
    m_stage->backend.fail(QStringLiteral("No model is loaded."));
    QTRY_COMPARE(m_stage->chats->state(), GenerationState::Idle);
    QCOMPARE(m_stage->chats->transcript()->messages().front().text, QStringLiteral("Precious"));
    QCOMPARE(m_stage->last().status, MessageStatus::Failed);
    QCOMPARE(m_stage->last().error, QStringLiteral("No model is loaded."));
}

void TestRemoteAnswers::lateWordsDoNotReachTheNextAnswer()
{
    ask(QStringLiteral("First"));
    m_stage->backend.begin();
    m_stage->backend.finish();
    QTRY_COMPARE(m_stage->chats->state(), GenerationState::Idle);
    m_stage->backend.write(QStringLiteral("late"));
    m_stage->backend.fail(QStringLiteral("Late as well."));
    ask(QStringLiteral("Second"));
    m_stage->backend.begin();
    m_stage->backend.write(QStringLiteral("Good"));
    m_stage->backend.finish();
    QTRY_COMPARE(m_stage->chats->state(), GenerationState::Idle);
    QCOMPARE(m_stage->last().text, QStringLiteral("Good"));
    QCOMPARE(m_stage->last().status, MessageStatus::Complete);
    QCOMPARE(m_stage->chats->transcript()->messages().at(1).text, QString());
}

void TestRemoteAnswers::anAnswerWaitsForThoseOfOthers()
{
    const Occupier others(m_stage->queue, 2);
    QStringList places;
    connect(m_stage->chats.get(), &ChatController::turnsBeforeChanged, this, [&](int before) {
        const bool isWaiting = m_stage->chats->state() == GenerationState::Waiting;
        places.append(
            (isWaiting ? QStringLiteral("waits %1") : QStringLiteral("reads %1")).arg(before));
        QCOMPARE(m_stage->chats->turnsBefore(), before);
    });
    m_stage->chats->send(QStringLiteral("Hi"));
    QTRY_COMPARE(m_stage->chats->state(), GenerationState::Waiting);
    QVERIFY(!m_stage->chats->canSend());
    m_stage->backend.finish();
    QTRY_COMPARE(m_stage->chats->state(), GenerationState::ReadingPrompt); // before it has begun
    m_stage->backend.begin();
    m_stage->backend.write(QStringLiteral("Good"));
    QTRY_COMPARE(m_stage->chats->state(), GenerationState::Writing);
    // The second one of the others comes after it.
    QCOMPARE(places, (QStringList{QStringLiteral("waits 1"), QStringLiteral("reads 0")}));
    m_stage->backend.finish();
    QTRY_COMPARE(m_stage->chats->state(), GenerationState::Idle);
    QCOMPARE(m_stage->chats->turnsBefore(), 0);
}

void TestRemoteAnswers::anAnswerThatWaitsCanBeStopped()
{
    const Occupier others(m_stage->queue, 1);
    const Occupier more(m_stage->queue, 1);
    m_stage->chats->send(QStringLiteral("Hi"));
    QTRY_COMPARE(m_stage->chats->turnsBefore(), 2);
    m_stage->chats->stop();
    QCOMPARE(m_stage->chats->state(), GenerationState::Stopping);
    QTRY_COMPARE(m_stage->chats->state(), GenerationState::Idle);
    QCOMPARE(m_stage->last().status, MessageStatus::Stopped);
    QCOMPARE(m_stage->backend.jobs.size(), std::size_t{1});
}

void TestRemoteAnswers::theTurnGoesWithTheController()
{
    ask(QStringLiteral("Hi"));
    m_stage->chats.reset();
    QCOMPARE(m_stage->backend.stopped.size(), std::size_t{1});
}

// As the backend says it, and nothing that it does not.
void TestRemoteAnswers::tellsWhatTheBackendCan()
{
    QCOMPARE(m_stage->chats->capabilities(), BackendCapabilities());
    m_stage->backend.can = {.energy = false, .activations = true};
    QVERIFY(m_stage->chats->capabilities().activations);
    QVERIFY(!m_stage->chats->capabilities().energy);
}

QTEST_GUILESS_MAIN(TestRemoteAnswers)
#include "test_remote_answers.moc"
