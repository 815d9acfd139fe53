// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explorer/explorer_worker.h"
#include "tests/support/caching_model.h"
#include "tests/support/tiny_model.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <vector>

using namespace trilume;
using namespace trilume::app;

// Which turns are watched. On one thread: nothing here waits.
class TestExplorerWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void watchesNothingUnlessItIsToRecord();
    void watchesNothingWithoutAModel();
    void keepsItsWatchWhileTheModelStays();
    void saysNothingOfATurnWithoutTokens();
    void describesTheModelThatAnswers();
    void countsTheWeights();
    void countsNothingWhenStopped();
};

void TestExplorerWorker::watchesNothingUnlessItIsToRecord()
{
    ExplorerWorker worker([] { return tests::tinyModel(); });
    QVERIFY(worker.beginTurn(1) == nullptr);
    worker.endTurn();
    worker.setRecording(true);
    QVERIFY(worker.beginTurn(1) != nullptr);
    worker.endTurn();
    worker.setRecording(false);
    QVERIFY(worker.beginTurn(1) == nullptr);
}

void TestExplorerWorker::watchesNothingWithoutAModel()
{
    ExplorerWorker worker([] { return std::shared_ptr<const model::Model>(); });
    worker.setRecording(true);
    QVERIFY(worker.beginTurn(1) == nullptr);
    worker.endTurn();
}

void TestExplorerWorker::keepsItsWatchWhileTheModelStays()
{
    std::shared_ptr<const model::Model> model = tests::tinyModel(1);
    ExplorerWorker worker([&model] { return model; });
    worker.setRecording(true);
    const generate::TurnObserver* first = worker.beginTurn(1);
    worker.endTurn();
    QCOMPARE(worker.beginTurn(1), first);
    worker.endTurn();
    const std::weak_ptr<const model::Model> old = model;
    model = tests::tinyModel(2);
    worker.setRecording(false);
    QVERIFY(worker.beginTurn(1) == nullptr);
    QVERIFY(old.expired()); // an old model is not kept in memory for its recording
}

void TestExplorerWorker::saysNothingOfATurnWithoutTokens()
{
    ExplorerWorker worker([model = tests::tinyModel()] { return model; });
    QSignalSpy built(&worker, &ExplorerWorker::snapshotBuilt);
    worker.setRecording(true);
    worker.setWatched(true);
    QVERIFY(worker.beginTurn(1) != nullptr);
    worker.endTurn();
    worker.endTurn();
    QCOMPARE(built.count(), 0);
}

void TestExplorerWorker::describesTheModelThatAnswers()
{
    std::shared_ptr<const model::Model> model;
    ExplorerWorker worker([&model] { return model; });
    std::vector<std::shared_ptr<const LayerParts>> described;
    connect(&worker, &ExplorerWorker::modelDescribed, &worker,
            [&described](const std::shared_ptr<const LayerParts>& parts) {
                described.push_back(parts);
            });
    worker.describeModel();
    QVERIFY(described.empty());
    model = tests::tinyModel();
    worker.describeModel();
    QCOMPARE(described.size(), std::size_t(1));
    QVERIFY(described[0]->find(QStringLiteral("forget_median")).has_value());
    model = std::make_shared<tests::CachingModel>();
    worker.describeModel();
    QCOMPARE(described.size(), std::size_t(2));
    QVERIFY(!described[1]->find(QStringLiteral("forget_median")).has_value());
    QVERIFY(described[1]->find(QStringLiteral("keys_max")).has_value());
}

void TestExplorerWorker::countsTheWeights()
{
    ExplorerWorker worker([model = tests::tinyModel()] { return model; });
    WeightTablePtr counted;
    connect(&worker, &ExplorerWorker::weightsCounted, &worker,
            [&counted](const WeightTablePtr& weights) { counted = weights; });
    worker.countWeights(ThreadBudget{1}, {});
    QVERIFY(counted != nullptr);
    QCOMPARE(counted->layers, tests::kTinyShape.layerCount);
    QCOMPARE(counted->tensors.size(), tests::kTinyShape.layerCount * 6 + 1); // and the head
    const TensorWeights& first = counted->tensors.front();
    QVERIFY(first.name.startsWith(QLatin1String("model.layers.0.")));
    QVERIFY(first.nonZero > 0 && first.nonZero < first.weights);
    for (const float share : counted->shares) {
        QVERIFY(share > 0.0F && share < 1.0F);
    }
}

void TestExplorerWorker::countsNothingWhenStopped()
{
    ExplorerWorker worker([model = tests::tinyModel()] { return model; });
    QSignalSpy counted(&worker, &ExplorerWorker::weightsCounted);
    std::stop_source stop;
    stop.request_stop();
    worker.countWeights(ThreadBudget{1}, stop.get_token());
    QCOMPARE(counted.count(), 0);
}

QTEST_GUILESS_MAIN(TestExplorerWorker)
#include "test_explorer_worker.moc"
