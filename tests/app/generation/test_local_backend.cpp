// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/generation_worker.h"
#include "app/generation/local_backend.h"
#include "app/platform/worker.h"
#include "tests/support/scripted_model.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

#include <memory>
#include <mutex>
#include <utility>

using namespace trilume;
using namespace trilume::app;
using tests::ScriptedModel;

// With the worker on a thread of its own, which a turn blocks.
class TestLocalBackend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aTurnGoesThroughTheWorker();
    void textDoesNotWaitForTheNextToken();
    void textComesAtAPace();
    void aMarkAtTheBeginningOfAPieceStays();
    void nothingIsSaidWithinStart();
    void aStopReachesTheBlockedThread();
    void aStopBeforeItsTimeIsKept();
    void aTurnThatHasEndedIsNotStopped();
    void theModelIsTheOneOfItsTime();
    void withoutAModelTheTurnIsRefused();
    void theEndStopsWhatRuns();
    void saysWhatItCan();

private:
    [[nodiscard]] static GenerationJob job(std::int64_t turn);

    void setAnswerer(std::unique_ptr<generate::TextGenerator> generator, const QString& name);

    std::shared_ptr<ScriptedModel> m_model;
    std::mutex m_mutex;
    std::unique_ptr<generate::TextGenerator> m_generator; // guarded by m_mutex
    QString m_modelName;                                  // guarded by m_mutex
    std::unique_ptr<QThread> m_thread;
    GenerationWorker* m_worker = nullptr; // deleted by its thread
    std::unique_ptr<LocalBackend> m_backend;
    QStringList m_said;
};

void TestLocalBackend::init()
{
    m_model = std::make_shared<ScriptedModel>();
    setAnswerer(ScriptedModel::loader(m_model)(QStringLiteral("/a.gguf"), {}).value().generator,
                QStringLiteral("a"));
    m_thread = std::make_unique<QThread>();
    m_worker = new GenerationWorker([this] {
        const std::lock_guard lock(m_mutex);
        return Answerer{m_generator.get(), m_modelName};
    });
    m_worker->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    m_backend = std::make_unique<LocalBackend>(*m_worker);
    m_said.clear();
    const auto note = [this](TurnId turn, const QString& what) {
        m_said.append(QStringLiteral("%1 %2").arg(turn.value).arg(what));
    };
    const LocalBackend* from = m_backend.get();
    connect(from, &GenerationBackend::started, this, [note](TurnId turn, const QString& name) {
        note(turn, QStringLiteral("started ") + name);
    });
    connect(from, &GenerationBackend::prefillProgressed, this,
            [note](TurnId turn, int done, int total) {
                note(turn, QStringLiteral("read %1/%2").arg(done).arg(total));
            });
    connect(from, &GenerationBackend::finished, this,
            [note](TurnId turn, const GenerationOutcome& outcome) {
                const bool isWhole = outcome.status == MessageStatus::Complete;
                note(turn, (isWhole ? QStringLiteral("complete: ") : QStringLiteral("stopped: "))
                               + outcome.text);
            });
    connect(from, &GenerationBackend::failed, this, [note](TurnId turn, const QString& message) {
        note(turn, QStringLiteral("failed: ") + message);
    });
    m_thread->start();
}

void TestLocalBackend::setAnswerer(std::unique_ptr<generate::TextGenerator> generator,
                                   const QString& name)
{
    const std::lock_guard lock(m_mutex);
    m_generator = std::move(generator);
    m_modelName = name;
}

void TestLocalBackend::cleanup()
{
    m_model->release();
    m_backend.reset();
    m_thread->quit();
    QVERIFY(m_thread->wait(10'000));
}

GenerationJob TestLocalBackend::job(std::int64_t turn)
{
    GenerationJob job;
    job.turn = TurnId{turn};
    job.request.input = std::string("Hi");
    return job;
}

void TestLocalBackend::aTurnGoesThroughTheWorker()
{
    QString text;
    int tokens = 0;
    connect(m_backend.get(), &GenerationBackend::textGenerated, this,
            [&](TurnId turn, const QString& more, int count) {
                QVERIFY(turn == TurnId{3});
                text += more;
                tokens += count;
            });
    m_backend->start(job(3));
    QTRY_COMPARE(m_said.join(QStringLiteral(" | ")),
                 QStringLiteral("3 started a | 3 read 1/1 | 3 complete: Good day."));
    QCOMPARE(text, QStringLiteral("Good day."));
    QCOMPARE(tokens, 3);
}

// The second token comes right behind the first, and then the model pauses.
void TestLocalBackend::textDoesNotWaitForTheNextToken()
{
    QString text;
    connect(m_backend.get(), &GenerationBackend::textGenerated, this,
            [&](TurnId, const QString& more, int) {
                if (text.isEmpty()) {
                    m_model->permit(1); // the second token, while the first has just been told
                }
                text += more;
            });
    m_model->hold();
    m_backend->start(job(3));
    m_model->permit(2); // the prompt and the first one
    QTRY_COMPARE(text, QStringLiteral("Good day"));
    QCOMPARE(m_said.size(), 2); // it is not finished
    m_model->release();
    QTRY_COMPARE(m_said.size(), 3);
    QCOMPARE(text, QStringLiteral("Good day."));
}

void TestLocalBackend::textComesAtAPace()
{
    ScriptedModel::Script script;
    script.tokens.assign(20000, "x");
    m_model->setScript(script);
    int signalCount = 0;
    int first = 0;
    int tokens = 0;
    qsizetype length = 0;
    connect(m_backend.get(), &GenerationBackend::textGenerated, this,
            [&](TurnId, const QString& more, int count) {
                first = signalCount == 0 ? count : first;
                ++signalCount;
                tokens += count;
                length += more.size();
            });
    GenerationJob all = job(3);
    all.request.maxTokens = script.tokens.size();
    QElapsedTimer timer;
    timer.start();
    m_backend->start(all);
    QTRY_COMPARE(m_said.size(), 3);
    // The first at once, the last at the end, and no two closer than 33 ms in between.
    QVERIFY2(signalCount <= 2 + timer.elapsed() / 30, qPrintable(QString::number(signalCount)));
    QCOMPARE(tokens, 20000);
    QCOMPARE(length, qsizetype{20000});
}

void TestLocalBackend::aMarkAtTheBeginningOfAPieceStays()
{
    ScriptedModel::Script script;
    script.tokens = {"\xEF\xBB\xBFGood", "\xEF\xBB\xBF", " day."};
    m_model->setScript(script);
    QString text;
    connect(m_backend.get(), &GenerationBackend::textGenerated, this,
            [&](TurnId, const QString& more, int) { text += more; });
    m_backend->start(job(3));
    const QString expected = QStringLiteral("\ufeffGood\ufeff day.");
    QTRY_COMPARE(m_said.value(2), QStringLiteral("3 complete: ") + expected);
    QCOMPARE(text, expected);
}

void TestLocalBackend::nothingIsSaidWithinStart()
{
    m_model->hold();
    m_backend->start(job(3));
    m_backend->stop(TurnId{3});
    QCOMPARE(m_said, QStringList());
    QTRY_COMPARE(m_said.join(QStringLiteral(" | ")), QStringLiteral("3 started a | 3 stopped: "));
}

void TestLocalBackend::aStopReachesTheBlockedThread()
{
    m_model->hold();
    m_backend->start(job(3));
    m_model->permit(2);
    QTRY_COMPARE(m_said.size(), 2);
    m_backend->stop(TurnId{3});
    QTRY_COMPARE(m_said.value(m_said.size() - 1), QStringLiteral("3 stopped: Good"));
}

void TestLocalBackend::aStopBeforeItsTimeIsKept()
{
    m_model->hold();
    m_backend->start(job(3));
    m_backend->start(job(4)); // still in the worker's event queue as it is stopped
    m_backend->stop(TurnId{4});
    m_model->release();
    QTRY_COMPARE(m_said.value(m_said.size() - 1), QStringLiteral("4 stopped: "));
    QVERIFY(m_said.contains(QStringLiteral("3 complete: Good day.")));
}

void TestLocalBackend::aTurnThatHasEndedIsNotStopped()
{
    m_backend->start(job(3));
    QTRY_COMPARE(m_said.size(), 3);
    m_backend->stop(TurnId{3});
    m_backend->stop(TurnId{8});
    m_backend->start(job(4));
    QTRY_COMPARE(m_said.value(m_said.size() - 1), QStringLiteral("4 complete: Good day."));
}

void TestLocalBackend::theModelIsTheOneOfItsTime()
{
    m_model->hold();
    m_backend->start(job(3));
    auto other = std::make_shared<ScriptedModel>();
    other->setScript({{"Other"}, 1, {}, false});
    post(*m_worker, [this, other](GenerationWorker&) { // as a load that was asked for before
        setAnswerer(ScriptedModel::loader(other)(QStringLiteral("/b"), {}).value().generator,
                    QStringLiteral("b"));
    });
    m_backend->start(job(4));
    m_model->release();
    QTRY_COMPARE(m_said.value(m_said.size() - 1), QStringLiteral("4 complete: Other"));
    QVERIFY(m_said.contains(QStringLiteral("3 complete: Good day.")));
    QVERIFY(m_said.contains(QStringLiteral("4 started b")));
}

void TestLocalBackend::withoutAModelTheTurnIsRefused()
{
    post(*m_worker, [this](GenerationWorker&) { setAnswerer(nullptr, QString()); });
    m_backend->start(job(3));
    QTRY_COMPARE(m_said.size(), 1);
    QVERIFY2(m_said.value(m_said.size() - 1).startsWith(QStringLiteral("3 failed: No model")),
             qPrintable(m_said.value(m_said.size() - 1)));
}

void TestLocalBackend::theEndStopsWhatRuns()
{
    m_model->hold();
    m_backend->start(job(3));
    m_model->permit(1);
    QTRY_COMPARE(m_said.size(), 2);
    m_backend.reset();
    m_thread->quit();
    QVERIFY(m_thread->wait(10'000)); // though the model is held
}

void TestLocalBackend::saysWhatItCan()
{
    const BackendCapabilities can = m_backend->capabilities();
    QVERIFY(can.energy);
    QVERIFY(can.activations);
}

QTEST_GUILESS_MAIN(TestLocalBackend)
#include "test_local_backend.moc"
