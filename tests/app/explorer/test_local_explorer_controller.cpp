// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/services/services.h"
#include "app/library/model_loader.h"
#include "app/platform/paths.h"
#include "app/settings/settings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace trilume;
using namespace trilume::app;

namespace {

constexpr int kPatienceMs = 60'000; // sanitizers are slow

} // namespace

// Recording on the real threads, with the bundled model.
class TestLocalExplorerController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void knowsWhatTheLayersHave();
    void recordsNothingWhileThePageIsClosed();
    void recordsWhileThePageIsOpen();
    void recordsInTheBackgroundWhenAsked();
    void forgetsWithTheModel();
    void countsWeightsOnce();
    void looksIntoARecording();
    void stopsLooking();
    void forgetsWhatItSawWithTheModel();

private:
    [[nodiscard]] bool ask(const QString& text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<desktop::Services> m_services;
};

void TestLocalExplorerController::initTestCase()
{
    if (bundledModelPath().isEmpty()) {
        QSKIP("The bundled model is not here.");
    }
}

void TestLocalExplorerController::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    SamplingSettings sampling;
    sampling.temperature = 0.0;
    m_settings->setSampling(sampling);
    desktop::ServicesOptions options;
    options.store.path = m_folder->filePath(QStringLiteral("chats.db"));
    options.loader = loadLocalModel;
    m_services = std::make_unique<desktop::Services>(std::move(options), *m_settings);
    m_services->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_services->chats()->canSend(), kPatienceMs);
}

void TestLocalExplorerController::cleanup()
{
    m_services.reset();
}

bool TestLocalExplorerController::ask(const QString& text)
{
    m_services->chats()->send(text);
    return QTest::qWaitFor([this] { return m_services->chats()->canSend(); }, kPatienceMs);
}

// Before anything is recorded.
void TestLocalExplorerController::knowsWhatTheLayersHave()
{
    const ExplorerController& explorer = *m_services->explorer();
    QTRY_VERIFY_WITH_TIMEOUT(explorer.parts() != nullptr, kPatienceMs);
    QVERIFY(explorer.parts()->find(QStringLiteral("forget_median")).has_value());
}

void TestLocalExplorerController::recordsNothingWhileThePageIsClosed()
{
    QSignalSpy changed(m_services->explorer(), &ExplorerController::snapshotChanged);
    QVERIFY(ask(QStringLiteral("Hello!")));
    QCOMPARE(changed.count(), 0);
    QVERIFY(m_services->explorer()->snapshot() == nullptr);
}

void TestLocalExplorerController::recordsWhileThePageIsOpen()
{
    ExplorerController& explorer = *m_services->explorer();
    explorer.setWatched(true);
    QVERIFY(ask(QStringLiteral("Hello!")));
    QTRY_VERIFY(explorer.snapshot() != nullptr);
    const MessageStats stats = m_services->chats()->transcript()->messages().back().stats;
    const auto contextTokens = static_cast<std::size_t>(stats.contextTokens);
    QTRY_COMPARE(explorer.snapshot()->tokens.size(), contextTokens);
    const ActivationSnapshotPtr held = explorer.snapshot(); // the next ones replace it
    const ActivationSnapshot& shown = *held;
    QCOMPARE(shown.chat, m_services->chats()->currentChat().value);
    QString written;
    for (const TokenColumnPtr& token : shown.tokens) {
        written += token->isWritten ? QString::fromUtf8(token->bytes) : QString();
    }
    const QString answer = m_services->chats()->transcript()->messages().back().text;
    QVERIFY2(answer.contains(written.trimmed()) && !written.isEmpty(), qPrintable(written));

    // The next answer goes on in the same recording; the one after it, unseen, is not there.
    QVERIFY(ask(QStringLiteral("And then?")));
    QTRY_VERIFY(explorer.snapshot()->tokens.size() > contextTokens);
    const std::int64_t recording = shown.recording;
    QCOMPARE(explorer.snapshot()->recording, recording);
    explorer.setWatched(false);
    const ActivationSnapshotPtr before = explorer.snapshot();
    QVERIFY(ask(QStringLiteral("And then?")));
    QCOMPARE(explorer.snapshot(), before);
}

void TestLocalExplorerController::recordsInTheBackgroundWhenAsked()
{
    ExplorerController& explorer = *m_services->explorer();
    QSignalSpy told(&explorer, &ExplorerController::keepsRecordingChanged);
    explorer.setKeepsRecording(true);
    QCOMPARE(told.count(), 1);
    QSignalSpy changed(&explorer, &ExplorerController::snapshotChanged);
    QVERIFY(ask(QStringLiteral("Hello!")));
    QTRY_COMPARE(changed.count(), 1); // at the end: nobody was looking
}

void TestLocalExplorerController::forgetsWithTheModel()
{
    ExplorerController& explorer = *m_services->explorer();
    explorer.setWatched(true);
    QVERIFY(ask(QStringLiteral("Hello!")));
    QTRY_VERIFY(explorer.snapshot() != nullptr);
    QSignalSpy loaded(m_services->models(), &ModelController::loaded);
    m_services->models()->openBundled();
    QTRY_COMPARE_WITH_TIMEOUT(loaded.count(), 1, kPatienceMs);
    QVERIFY(explorer.snapshot() == nullptr);
    QVERIFY(ask(QStringLiteral("Hello!")));
    QTRY_VERIFY(explorer.snapshot() != nullptr);
}

void TestLocalExplorerController::countsWeightsOnce()
{
    ExplorerController& explorer = *m_services->explorer();
    QSignalSpy counted(&explorer, &ExplorerController::weightsCounted);
    explorer.countWeights();
    explorer.countWeights();
    QTRY_COMPARE_WITH_TIMEOUT(counted.count(), 1, kPatienceMs);
    explorer.countWeights();
    QVERIFY(ask(QStringLiteral("Hi"))); // behind which a second count would have come
    QCOMPARE(counted.count(), 1);
    QVERIFY(explorer.weights()->shares.size() == explorer.weights()->layers * 6);
}

// Nothing is sampled, so that what the last layer says is what was written.
void TestLocalExplorerController::looksIntoARecording()
{
    ExplorerController& explorer = *m_services->explorer();
    explorer.setWatched(true);
    QVERIFY(ask(QStringLiteral("Hello!")));
    QTRY_VERIFY(explorer.snapshot() != nullptr);
    const ActivationSnapshotPtr shown = explorer.snapshot();
    QVERIFY(shown->lensSource != nullptr);
    QVERIFY(explorer.lens() == nullptr);

    explorer.readLens(0, shown->tokens.size());
    QVERIFY(explorer.isReadingLens());
    QTRY_VERIFY_WITH_TIMEOUT(explorer.lens() != nullptr, kPatienceMs);
    QVERIFY(!explorer.isReadingLens());
    const LensTablePtr lens = explorer.lens();
    QCOMPARE(lens->recording, shown->recording);
    QCOMPARE(lens->columns.size(), shown->tokens.size());
    std::size_t written = 0;
    for (std::size_t i = 0; i < lens->columns.size(); ++i) {
        const LensColumn& column = lens->columns[i];
        QCOMPARE(column.position, shown->tokens[i]->position);
        QCOMPARE(column.text, shown->tokens[i]->text);
        QCOMPARE(column.layers.size(), shown->layers);
        QVERIFY(column.layers.back().likeliest.size() > 1);
        if (i + 1 < lens->columns.size() && shown->tokens[i + 1]->isWritten) {
            QCOMPARE(column.layers.back().likeliest.front().text, shown->tokens[i + 1]->text);
            ++written;
        }
    }
    QVERIFY(written > 3);

    // Of the next one in the same text, which had to be read as well.
    QVERIFY(ask(QStringLiteral("And then?")));
    QTRY_VERIFY(explorer.snapshot()->tokens.size() > shown->tokens.size());
    explorer.readLens(3, 5);
    QTRY_VERIFY_WITH_TIMEOUT(explorer.lens() != lens, kPatienceMs);
    QCOMPARE(explorer.lens()->columns.size(), std::size_t{2});
    QCOMPARE(explorer.lens()->columns.front().layers.front().entropy,
             lens->columns[3].layers.front().entropy);
}

void TestLocalExplorerController::stopsLooking()
{
    ExplorerController& explorer = *m_services->explorer();
    explorer.setWatched(true);
    QVERIFY(ask(QStringLiteral("Hello!")));
    QTRY_VERIFY(explorer.snapshot() != nullptr);
    QSignalSpy changed(&explorer, &ExplorerController::lensChanged);
    explorer.readLens(0, 0); // nothing
    explorer.readLens(0, explorer.snapshot()->tokens.size() + 1);
    QCOMPARE(changed.count(), 0);
    explorer.readLens(0, explorer.snapshot()->tokens.size());
    explorer.stopLens();
    QVERIFY(!explorer.isReadingLens());
    QCOMPARE(changed.count(), 2);
    // What follows is read after what was stopped, on the same thread: that one said nothing.
    explorer.readLens(1, 2);
    QTRY_VERIFY_WITH_TIMEOUT(explorer.lens() != nullptr, kPatienceMs);
    QCOMPARE(explorer.lens()->columns.size(), std::size_t{1});
    QCOMPARE(changed.count(), 4);
}

void TestLocalExplorerController::forgetsWhatItSawWithTheModel()
{
    ExplorerController& explorer = *m_services->explorer();
    explorer.setWatched(true);
    QVERIFY(ask(QStringLiteral("Hello!")));
    QTRY_VERIFY(explorer.snapshot() != nullptr);
    explorer.readLens(0, 2);
    QTRY_VERIFY_WITH_TIMEOUT(explorer.lens() != nullptr, kPatienceMs);
    QSignalSpy loaded(m_services->models(), &ModelController::loaded);
    m_services->models()->open(bundledModelPath());
    QVERIFY(loaded.wait(kPatienceMs));
    QTRY_VERIFY(explorer.lens() == nullptr);
}

QTEST_GUILESS_MAIN(TestLocalExplorerController)
#include "test_local_explorer_controller.moc"
