// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/generation_queue.h"
#include "app/metrics/metrics_hub.h"
#include "tests/support/fake_backend.h"

#include <QTest>

#include <cmath>
#include <memory>

using namespace trilume;
using namespace trilume::app;
using tests::FakeBackend;

namespace {

QString nameOf(MessageStatus status)
{
    return status == MessageStatus::Complete ? QStringLiteral("complete")
                                             : QStringLiteral("stopped");
}

// A client that writes down what it hears: "1 text Good".
class Listener
{
public:
    explicit Listener(GenerationQueue& queue)
        : client(std::make_unique<GenerationClient>(queue))
    {
        const auto note = [this](TurnId turn, const QString& what) {
            heard.append(QStringLiteral("%1 %2").arg(turn.value).arg(what));
        };
        const GenerationClient* from = client.get();
        QObject::connect(from, &GenerationClient::positionChanged, from,
                         [note](TurnId turn, int turnsBefore) {
                             note(turn, QStringLiteral("behind %1").arg(turnsBefore));
                         });
        QObject::connect(from, &GenerationClient::started, from,
                         [note](TurnId turn, const QString& modelName) {
                             note(turn, QStringLiteral("started ") + modelName);
                         });
        QObject::connect(from, &GenerationClient::prefillProgressed, from,
                         [note](TurnId turn, int done, int total) {
                             note(turn, QStringLiteral("read %1/%2").arg(done).arg(total));
                         });
        QObject::connect(from, &GenerationClient::textGenerated, from,
                         [note](TurnId turn, const QString& text) {
                             note(turn, QStringLiteral("text ") + text);
                         });
        QObject::connect(from, &GenerationClient::finished, from,
                         [note](TurnId turn, const GenerationOutcome& outcome) {
                             note(turn,
                                  nameOf(outcome.status) + QStringLiteral(": ") + outcome.text);
                         });
        QObject::connect(from, &GenerationClient::failed, from,
                         [note](TurnId turn, const QString& message) {
                             note(turn, QStringLiteral("failed: ") + message);
                         });
    }

    TurnId ask(const char* prompt, ChatId chat = {}, MessageId answer = {})
    {
        GenerationJob job;
        job.turn = client->issueTurn();
        job.request.input = std::string(prompt);
        job.chat = chat;
        job.answer = answer;
        client->enqueue(job);
        return job.turn;
    }

    [[nodiscard]] QString all() const { return heard.join(QStringLiteral(" | ")); }

    std::unique_ptr<GenerationClient> client;
    QStringList heard;
};

} // namespace

class TestGenerationQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aTurnFromItsStartToItsEnd();
    void oneTurnRunsAtATime();
    void manyTurnsOfOneClientDoNotKeepOutAnother();
    void whoAsksAgainAndAgainComesAfterWhoWaits();
    void aTurnThatWaitsCanBeStopped();
    void aTurnThatRunsCanBeStopped();
    void nobodyStopsTheTurnsOfOthers();
    void turnsGoWithTheirClient();
    void aClientMayGoAsItHears();
    void wordsOfATurnThatHasEndedAreDropped();
    void afterAFailureTheNextTurnStarts();
    void aRefusedTurnLeavesNoMarker();
    void aTurnThatNoChatShowsLeavesNoMarker();
    void nothingIsIdleBetweenTwoTurns();
    void energyIsOfThisMachineOnly_data();
    void energyIsOfThisMachineOnly();
    void allTurnsStopWhenItCloses();
    void whatIsQueuedLaterIsRefused();
    void theTurnThatRunsIsStoppedAtTheEnd();

private:
    // What the backends were asked, in order: "a, b".
    [[nodiscard]] QString prompts() const;
    void finishAll(); // each turn that starts

    double m_seconds = 0.0;
    std::unique_ptr<MetricsHub> m_metrics;
    std::unique_ptr<FakeBackend> m_backend;
    std::unique_ptr<GenerationQueue> m_queue;
};

void TestGenerationQueue::init()
{
    m_metrics = std::make_unique<MetricsHub>([this] { return m_seconds; });
    m_backend = std::make_unique<FakeBackend>();
    m_queue = std::make_unique<GenerationQueue>(*m_backend, *m_metrics);
}

void TestGenerationQueue::cleanup()
{
    m_queue.reset();
    QCOMPARE(m_backend->complaints, QStringList());
}

QString TestGenerationQueue::prompts() const
{
    QStringList prompts;
    for (const GenerationJob& job : m_backend->jobs) {
        prompts.append(QString::fromStdString(std::get<std::string>(job.request.input)));
    }
    return prompts.join(QStringLiteral(", "));
}

void TestGenerationQueue::finishAll()
{
    Activity activity = Activity::Generating;
    connect(m_queue.get(), &GenerationQueue::activityChanged, this,
            [&activity](Activity now) { activity = now; });
    std::size_t finished = 0;
    QTRY_VERIFY2(
        [&] {
            if (finished < m_backend->jobs.size()) {
                ++finished;
                m_backend->finish();
            }
            return activity == Activity::Idle;
        }(),
        "a turn has not ended");
}

void TestGenerationQueue::aTurnFromItsStartToItsEnd()
{
    Listener chat(*m_queue);
    const TurnId turn = chat.ask("Hi", ChatId{4}, MessageId{9});
    QVERIFY(m_backend->lastTurn() == turn);
    QVERIFY(m_backend->jobs.back().chat == ChatId{4});
    QVERIFY(m_metrics->messageMarkers().empty()); // it may be long until it starts

    m_backend->begin();
    m_backend->readPrompt(1, 2);
    m_backend->write(QStringLiteral("Good"));
    QCOMPARE(chat.heard, QStringList());
    QTRY_COMPARE(chat.heard.size(), 3);
    QVERIFY(m_metrics->isGenerating());
    m_backend->write(QStringLiteral(" day"));
    m_backend->finish();

    QTRY_COMPARE(
        chat.all(),
        QStringLiteral(
            "1 started remote | 1 read 1/2 | 1 text Good | 1 text  day | 1 complete: Good day"));
    QVERIFY(!m_metrics->isGenerating());
    QCOMPARE(m_metrics->messageMarkers().size(), std::size_t{1});
    QVERIFY(m_metrics->messageMarkers().front().chat == ChatId{4});
    QVERIFY(m_metrics->messageMarkers().front().message == MessageId{9});
    m_seconds += 0.1;
    m_metrics->tick();
    QCOMPARE(m_metrics->throughput().at(0).value, 2.0); // of the whole answer, which was short
}

void TestGenerationQueue::oneTurnRunsAtATime()
{
    Listener chat(*m_queue);
    Listener server(*m_queue);
    chat.ask("a");
    server.ask("b");
    chat.ask("c");
    QCOMPARE(prompts(), QStringLiteral("a"));
    QCOMPARE(server.all(), QStringLiteral("2 behind 1"));
    QCOMPARE(chat.all(), QStringLiteral("3 behind 2"));

    m_backend->finish();
    QTRY_COMPARE(prompts(), QStringLiteral("a, b"));
    QCOMPARE(chat.all(), QStringLiteral("3 behind 2 | 1 complete:  | 3 behind 1"));
    QCOMPARE(server.all(), QStringLiteral("2 behind 1 | 2 behind 0")); // before it has begun
    finishAll();

    QCOMPARE(prompts(), QStringLiteral("a, b, c"));
    QCOMPARE(server.all(), QStringLiteral("2 behind 1 | 2 behind 0 | 2 complete: "));
}

void TestGenerationQueue::manyTurnsOfOneClientDoNotKeepOutAnother()
{
    Listener server(*m_queue);
    for (const char* prompt : {"s1", "s2", "s3"}) {
        server.ask(prompt);
    }
    Listener chat(*m_queue);
    chat.ask("c1");
    QCOMPARE(chat.all(), QStringLiteral("4 behind 1"));
    QCOMPARE(server.all(), QStringLiteral("2 behind 1 | 3 behind 2 | 2 behind 2 | 3 behind 3"));
    finishAll();
    QCOMPARE(prompts(), QStringLiteral("s1, c1, s2, s3"));
}

void TestGenerationQueue::whoAsksAgainAndAgainComesAfterWhoWaits()
{
    Listener server(*m_queue);
    Listener compare(*m_queue);
    int runs = 1;
    connect(compare.client.get(), &GenerationClient::finished, this, [&] {
        if (++runs <= 3) { // the next one as soon as one has ended
            compare.ask(qPrintable(QStringLiteral("c%1").arg(runs)));
        }
    });
    compare.ask("c1");
    server.ask("s1");
    server.ask("s2");
    server.ask("s3");
    finishAll();
    QCOMPARE(prompts(), QStringLiteral("c1, s1, s2, c2, s3, c3"));
}

void TestGenerationQueue::aTurnThatWaitsCanBeStopped()
{
    Listener chat(*m_queue);
    Listener server(*m_queue);
    chat.ask("a");
    const TurnId waiting = server.ask("b");
    chat.ask("c");

    server.client->stop(waiting);
    QCOMPARE(server.all(), QStringLiteral("2 behind 1")); // not within the call
    QCOMPARE(chat.all(), QStringLiteral("3 behind 2 | 3 behind 1"));
    server.client->stop(waiting); // it is out already
    QTRY_COMPARE(server.all(), QStringLiteral("2 behind 1 | 2 stopped: "));
    finishAll();

    QCOMPARE(prompts(), QStringLiteral("a, c"));
    QVERIFY(m_backend->stopped.empty());
    QCOMPARE(server.heard.size(), 2);
}

void TestGenerationQueue::aTurnThatRunsCanBeStopped()
{
    Listener chat(*m_queue);
    Listener server(*m_queue);
    const TurnId turn = chat.ask("a");
    server.ask("b");
    m_backend->begin();
    m_backend->write(QStringLiteral("Good"));
    QTRY_COMPARE(chat.heard.size(), 2);

    chat.client->stop(turn);
    QCOMPARE(m_backend->stopped.size(), std::size_t{1});
    m_backend->write(QStringLiteral(" day")); // was on its way
    QTRY_COMPARE(chat.heard.constLast(), QStringLiteral("1 text  day"));
    QCOMPARE(prompts(), QStringLiteral("a")); // the next one waits for the end
    m_backend->finish(MessageStatus::Stopped);

    QTRY_COMPARE(chat.heard.constLast(), QStringLiteral("1 stopped: Good day"));
    QCOMPARE(prompts(), QStringLiteral("a, b"));
}

void TestGenerationQueue::nobodyStopsTheTurnsOfOthers()
{
    Listener chat(*m_queue);
    Listener server(*m_queue);
    const TurnId running = chat.ask("a");
    const TurnId waiting = chat.ask("b");
    server.client->stop(running);
    server.client->stop(waiting);
    server.client->stop(TurnId{77});
    finishAll();
    QCOMPARE(prompts(), QStringLiteral("a, b"));
    QVERIFY(m_backend->stopped.empty());
}

void TestGenerationQueue::turnsGoWithTheirClient()
{
    auto server = std::make_unique<Listener>(*m_queue);
    Listener chat(*m_queue);
    server->ask("s1");
    server->ask("s2");
    chat.ask("c1");
    m_backend->begin();
    QTRY_COMPARE(server->heard.constLast(), QStringLiteral("1 started remote"));

    server.reset();
    QCOMPARE(m_backend->stopped.size(), std::size_t{1});
    QCOMPARE(prompts(), QStringLiteral("s1")); // which has not ended yet
    m_backend->write(QStringLiteral("for nobody"));
    m_backend->finish(MessageStatus::Stopped);

    QTRY_COMPARE(prompts(), QStringLiteral("s1, c1"));
    finishAll();
    QCOMPARE(prompts(), QStringLiteral("s1, c1"));
    QCOMPARE(chat.all(), QStringLiteral("3 behind 1 | 3 behind 0 | 3 complete: "));
}

void TestGenerationQueue::aClientMayGoAsItHears()
{
    auto first = std::make_unique<Listener>(*m_queue);
    auto second = std::make_unique<Listener>(*m_queue);
    Listener last(*m_queue);
    first->ask("a");
    second->ask("b");
    last.ask("c");
    connect(first->client.get(), &GenerationClient::finished, this, [&first] { first.reset(); });
    m_backend->finish();
    QTRY_COMPARE(prompts(), QStringLiteral("a, b"));
    QVERIFY(first == nullptr);

    Listener other(*m_queue);
    auto moving = std::make_unique<Listener>(*m_queue);
    moving->ask("d");
    connect(moving->client.get(), &GenerationClient::positionChanged, this,
            [&moving] { moving.reset(); });
    other.ask("e");
    finishAll();
    QVERIFY(moving == nullptr);
    QCOMPARE(prompts(), QStringLiteral("a, b, c, e"));
}

void TestGenerationQueue::wordsOfATurnThatHasEndedAreDropped()
{
    Listener chat(*m_queue);
    chat.ask("a", ChatId{1}, MessageId{2});
    m_backend->begin();
    m_backend->finish();
    QTRY_COMPARE(chat.heard.size(), 2);

    m_backend->write(QStringLiteral("late")); // of a turn that is over
    m_backend->begin();
    m_backend->fail(QStringLiteral("The line is dead."));
    m_backend->finish();
    const TurnId second = chat.ask("b", ChatId{1}, MessageId{4});
    m_backend->begin();
    QTRY_COMPARE(chat.heard.size(), 3);

    QCOMPARE(chat.heard.constLast(), QStringLiteral("%1 started remote").arg(second.value));
    QVERIFY(m_metrics->isGenerating());
    QCOMPARE(m_metrics->messageMarkers().size(), std::size_t{2});
}

void TestGenerationQueue::afterAFailureTheNextTurnStarts()
{
    Listener chat(*m_queue);
    Listener server(*m_queue);
    chat.ask("a");
    server.ask("b");
    m_backend->begin();
    m_backend->write(QStringLiteral("Go"));
    m_backend->fail(QStringLiteral("The line is dead."));
    QTRY_COMPARE(prompts(), QStringLiteral("a, b"));
    QCOMPARE(chat.all(),
             QStringLiteral("1 started remote | 1 text Go | 1 failed: The line is dead."));
    QVERIFY(!m_metrics->isGenerating());
}

void TestGenerationQueue::aRefusedTurnLeavesNoMarker()
{
    Listener chat(*m_queue);
    chat.ask("a", ChatId{1}, MessageId{2});
    m_backend->fail(QStringLiteral("No model is loaded."));
    QTRY_COMPARE(chat.all(), QStringLiteral("1 failed: No model is loaded."));
    QVERIFY(m_metrics->messageMarkers().empty());
}

void TestGenerationQueue::aTurnThatNoChatShowsLeavesNoMarker()
{
    Listener server(*m_queue);
    server.ask("a");
    m_backend->begin();
    QTRY_COMPARE(server.all(), QStringLiteral("1 started remote"));
    QVERIFY(m_metrics->isGenerating());
    QVERIFY(m_metrics->messageMarkers().empty());
}

void TestGenerationQueue::nothingIsIdleBetweenTwoTurns()
{
    QList<Activity> activities;
    connect(m_queue.get(), &GenerationQueue::activityChanged, this,
            [&activities](Activity activity) { activities.append(activity); });
    Listener chat(*m_queue);
    Listener server(*m_queue);
    chat.ask("a");
    const TurnId waiting = server.ask("b");
    server.ask("c");
    server.client->stop(waiting);
    finishAll();
    QCOMPARE(prompts(), QStringLiteral("a, c"));
    QCOMPARE(activities, (QList<Activity>{Activity::Generating, Activity::Idle}));
}

void TestGenerationQueue::energyIsOfThisMachineOnly_data()
{
    QTest::addColumn<bool>("isHere");
    QTest::newRow("this machine") << true;
    QTest::newRow("a server elsewhere") << false;
}

void TestGenerationQueue::energyIsOfThisMachineOnly()
{
    QFETCH(const bool, isHere);
    m_backend->can.energy = isHere;
    m_queue->openMeter({.model = power::CpuModel{10.0, 50.0, Sentence::asIs("test")}});
    power::IdleBaseline baseline;
    baseline.watts = 7.0;
    m_queue->setIdleBaseline(baseline);
    QCOMPARE(m_backend->metersOpened, isHere ? 1 : 0);
    QCOMPARE(m_backend->idleWatts, isHere ? std::optional(7.0) : std::nullopt);

    Listener chat(*m_queue);
    chat.ask("a");
    m_backend->begin();
    SeriesDescription meter;
    meter.source = QStringLiteral("package");
    const QString id = QStringLiteral("energy_per_token/package");
    for (int i = 1; i <= 30; ++i) {
        m_backend->write(QStringLiteral("word"));
        QTRY_COMPARE(chat.heard.size(), 1 + i);
        m_seconds = 0.1 * i;
        m_metrics->countEnergy(meter, {m_seconds, 0.1, 1.0});
    }
    const Series* perToken = m_metrics->find(id);
    QCOMPARE(perToken != nullptr, isHere);
    if (perToken != nullptr) {
        const TimeSeries& recent = perToken->recent();
        QVERIFY(!std::isnan(recent.at(recent.size() - 1).value));
    }
}

void TestGenerationQueue::allTurnsStopWhenItCloses()
{
    Listener chat(*m_queue);
    Listener server(*m_queue);
    chat.ask("a");
    server.ask("b");
    server.ask("c");
    m_queue->close();
    m_queue->close();
    QCOMPARE(m_backend->stopped.size(), std::size_t{1});
    m_backend->finish(MessageStatus::Stopped);
    QTRY_COMPARE(chat.all(), QStringLiteral("1 stopped: "));
    QTRY_COMPARE(server.heard.size(), 4);
    QCOMPARE(server.heard.mid(2).join(QStringLiteral(" | ")),
             QStringLiteral("2 stopped:  | 3 stopped: "));
    QCOMPARE(prompts(), QStringLiteral("a"));
}

void TestGenerationQueue::whatIsQueuedLaterIsRefused()
{
    Listener chat(*m_queue);
    chat.ask("a");
    m_queue->close();
    chat.ask("b");                   // while the last one is on its way to its end
    QCOMPARE(chat.all(), QString()); // not within the call
    m_backend->finish(MessageStatus::Stopped);
    QTRY_COMPARE(chat.heard.size(), 2);
    chat.ask("c"); // and when nothing runs
    {
        Listener gone(*m_queue);
        gone.ask("nobody hears of it");
    }
    QTRY_COMPARE(chat.heard.size(), 3);
    chat.heard.sort();
    const QString refused =
        QStringLiteral("%1 failed: The program is closing, so nothing is generated any more.");
    QCOMPARE(chat.heard,
             (QStringList{QStringLiteral("1 stopped: "), refused.arg(2), refused.arg(3)}));
    QCOMPARE(prompts(), QStringLiteral("a"));

    m_queue->reopen();
    chat.ask("d");
    QCOMPARE(prompts(), QStringLiteral("a, d"));
}

void TestGenerationQueue::theTurnThatRunsIsStoppedAtTheEnd()
{
    {
        Listener chat(*m_queue);
        chat.ask("a");
    }
    QCOMPARE(m_backend->stopped.size(), std::size_t{1});
    m_queue.reset();
    QCOMPARE(m_backend->stopped.size(), std::size_t{1}); // once is enough
}

QTEST_GUILESS_MAIN(TestGenerationQueue)
#include "test_generation_queue.moc"
