// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/generation_worker.h"
#include "app/generation/token_mailbox.h"
#include "tests/support/scripted_model.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace trilume;
using namespace trilume::app;
using tests::ScriptedModel;

// On the test's own thread; test_stored_chat_turn has it on its thread.
class TestGenerationWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void textComesWithItsTurn();
    void statsArePassedOn();
    void prefillProgressEndsWhole();
    void aStopBeforeTheStartIsNoError();
    void anErrorIsOneSentence();
    void runningOutOfMemoryIsAnError();
    void withoutAModelItSaysSo();
    void onlyWhatAChatShowsIsWatched();

private:
    [[nodiscard]] GenerationJob job() const;

    std::shared_ptr<ScriptedModel> m_model;
    std::unique_ptr<generate::TextGenerator> m_generator;
    std::unique_ptr<GenerationWorker> m_worker;
};

void TestGenerationWorker::init()
{
    m_model = std::make_shared<ScriptedModel>();
    auto loaded = ScriptedModel::loader(m_model)(QStringLiteral("/a.gguf"), {});
    m_generator = std::move(loaded.value().generator);
    m_worker = std::make_unique<GenerationWorker>([this] {
        return Answerer{m_generator.get(), QStringLiteral("a")};
    });
}

GenerationJob TestGenerationWorker::job() const
{
    GenerationJob job;
    job.turn = TurnId{7};
    job.request.input = std::string("Hi");
    return job;
}

void TestGenerationWorker::textComesWithItsTurn()
{
    QSignalSpy waits(m_worker.get(), &GenerationWorker::tokensWait);
    QSignalSpy finished(m_worker.get(), &GenerationWorker::finished);

    m_worker->run(job(), {});

    QCOMPARE(waits.count(), 1); // nobody has taken the first one
    QVERIFY(waits.at(0).at(0).value<Parcel<TurnId>>().value() == TurnId{7});
    QVERIFY(m_worker->tokens()->take(TurnId{8}).text.isEmpty());
    const TokenBatch batch = m_worker->tokens()->take(TurnId{7});
    const QString joined = batch.text;
    QCOMPARE(joined, QStringLiteral("Good day."));
    QCOMPARE(batch.tokens, 3);
    QCOMPARE(m_worker->tokens()->take(TurnId{7}).tokens, 0);
    QCOMPARE(finished.count(), 1);
    QVERIFY(finished.at(0).at(0).value<Parcel<TurnId>>().value() == TurnId{7});
    QCOMPARE(finished.at(0).at(1).value<Parcel<GenerationOutcome>>().value().text, joined);
}

void TestGenerationWorker::statsArePassedOn()
{
    QSignalSpy finished(m_worker.get(), &GenerationWorker::finished);
    m_worker->run(job(), {});
    const auto outcome = finished.at(0).at(1).value<Parcel<GenerationOutcome>>().value();
    QCOMPARE(outcome.status, MessageStatus::Complete);
    QCOMPARE(outcome.stats.promptTokens, 1);
    QCOMPARE(outcome.stats.generatedTokens, 3);
    QCOMPARE(outcome.stats.prefillSeconds, 0.5);
    QCOMPARE(outcome.stats.firstTokenSeconds, 0.75);
    QCOMPARE(outcome.stats.decodeSeconds, 0.75);
    QCOMPARE(outcome.stats.contextTokens, 4);
}

void TestGenerationWorker::prefillProgressEndsWhole()
{
    ScriptedModel::Script script;
    script.promptChunks = 500;
    m_model->setScript(script);
    QSignalSpy progress(m_worker.get(), &GenerationWorker::prefillProgressed);
    m_worker->run(job(), {});
    QVERIFY(progress.count() < 100);
    QCOMPARE(progress.last().at(1).toInt(), 500);
    QCOMPARE(progress.last().at(2).toInt(), 500);
}

void TestGenerationWorker::aStopBeforeTheStartIsNoError()
{
    QSignalSpy finished(m_worker.get(), &GenerationWorker::finished);
    const auto stop = std::make_unique<std::stop_source>(); // on the stack gcc 12 warns wrongly
    stop->request_stop();

    m_worker->run(job(), stop->get_token());

    QCOMPARE(finished.count(), 1);
    const auto outcome = finished.at(0).at(1).value<Parcel<GenerationOutcome>>().value();
    QCOMPARE(outcome.status, MessageStatus::Stopped);
    QCOMPARE(outcome.text, QString());
    QCOMPARE(outcome.stats.firstTokenSeconds, -1.0); // there was none
}

void TestGenerationWorker::anErrorIsOneSentence()
{
    ScriptedModel::Script script;
    script.error = "The device fell silent.";
    m_model->setScript(script);
    QSignalSpy failed(m_worker.get(), &GenerationWorker::failed);
    m_worker->run(job(), {});
    QVERIFY(m_worker->tokens()->take(TurnId{7}).tokens > 0); // what came before is told
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(1).toString(), QStringLiteral("The device fell silent."));
}

void TestGenerationWorker::runningOutOfMemoryIsAnError()
{
    ScriptedModel::Script script;
    script.isOutOfMemory = true;
    m_model->setScript(script);
    QSignalSpy failed(m_worker.get(), &GenerationWorker::failed);
    m_worker->run(job(), {});
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.at(0).at(1).toString().contains(QStringLiteral("memory")));
}

void TestGenerationWorker::withoutAModelItSaysSo()
{
    m_generator.reset();
    QSignalSpy failed(m_worker.get(), &GenerationWorker::failed);
    m_worker->run(job(), {});
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.at(0).at(1).toString().contains(QStringLiteral("No model")));
}

void TestGenerationWorker::onlyWhatAChatShowsIsWatched()
{
    class Observable final : public generate::TextGenerator
    {
    public:
        using Outcome = Result<generate::GenerationResult>;

        [[nodiscard]] bool isObservable() const override { return true; }

        Outcome generate(const generate::GenerationRequest&,
                         const generate::GenerationSink&,
                         std::stop_token) override // clazy:exclude=function-args-by-ref
        {
            return generate::GenerationResult();
        }
    };

    Observable generator;
    QList<ChatId> watched;
    TurnWatch watch;
    watch.begin = [&watched](ChatId chat) -> generate::TurnObserver* {
        watched.append(chat);
        return nullptr;
    };
    m_worker = std::make_unique<GenerationWorker>(
        [&generator] {
            return Answerer{&generator, QStringLiteral("a")};
        },
        nullptr, watch);
    GenerationJob shown = job();
    shown.chat = ChatId{5};
    m_worker->run(shown, {});
    m_worker->run(job(), {}); // say for a program that asked the server
    QCOMPARE(watched.size(), 1);
    QVERIFY(watched.constFirst() == ChatId{5});
}

QTEST_GUILESS_MAIN(TestGenerationWorker)
#include "test_generation_worker.moc"
