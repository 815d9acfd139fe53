// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explorer/activation_watch.h"
#include "app/explorer/recorded_pair.h"
#include "app/explorer/text_recording.h"
#include "tests/support/tiny_model.h"

#include <QTest>

#include <cmath>
#include <memory>
#include <vector>

using namespace trilume;
using namespace trilume::app;

namespace {

std::vector<TokenId> someText(std::size_t tokens)
{
    std::vector<TokenId> ids(tokens);
    for (std::size_t i = 0; i < tokens; ++i) {
        ids[i] = static_cast<TokenId>((i * 7 + 3) % tests::kTinyShape.vocabularySize);
    }
    return ids;
}

ActivationSnapshotPtr recorded(std::uint64_t seed, std::size_t tokens, std::size_t threads = 1)
{
    TextRecordingOptions options;
    options.promptTokens = 4;
    options.threads = {threads};
    const auto snapshot = recordText(tests::tinyModel(seed), someText(tokens), options);
    return snapshot ? snapshot.value() : nullptr;
}

} // namespace

// A text that is read for its layers, and whether two readings hold the same.
class TestRecordedPair final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsAText();
    void keepsNothingOfTheModel();
    void holdsTheSameBitsWithMoreThreads();
    void otherWeightsAreOtherBits();
    void timesDoNotCount();
    void oneBitIsEnough_data();
    void oneBitIsEnough();
    void stops();
};

void TestRecordedPair::recordsAText()
{
    const ActivationSnapshotPtr snapshot = recorded(1, 70); // more than one call reads
    QVERIFY(snapshot != nullptr);
    QCOMPARE(snapshot->tokens.size(), std::size_t{70});
    QCOMPARE(snapshot->layers, tests::kTinyShape.layerCount);
    QCOMPARE(snapshot->firstPosition, std::size_t{0});
    QVERIFY(!snapshot->tokens[3]->isWritten);
    QVERIFY(snapshot->tokens[4]->isWritten);
    QCOMPARE(snapshot->tokens[69]->position, std::size_t{69});
    QVERIFY(!snapshot->tokens[69]->channels.empty());
    QVERIFY(!recordText(tests::tinyModel(), {}, {}).ok());
}

void TestRecordedPair::keepsNothingOfTheModel()
{
    auto model = tests::tinyModel();
    const std::weak_ptr<const model::Model> seen = model;
    const auto snapshot = recordText(model, someText(8), {.threads = {1}});
    QVERIFY(snapshot.ok());
    model.reset();
    QVERIFY(seen.expired());
    QVERIFY(snapshot.value()->lensSource == nullptr);
}

void TestRecordedPair::holdsTheSameBitsWithMoreThreads()
{
    QVERIFY(holdSameBits(*recorded(1, 40), *recorded(1, 40, 2)));
    QVERIFY(!holdSameBits(*recorded(1, 40), *recorded(1, 39)));
}

void TestRecordedPair::otherWeightsAreOtherBits()
{
    QVERIFY(!holdSameBits(*recorded(1, 8), *recorded(2, 8)));
}

void TestRecordedPair::timesDoNotCount()
{
    const ActivationSnapshotPtr one = recorded(1, 8);
    ActivationSnapshot other = *one;
    auto column = std::make_shared<TokenColumn>(*one->tokens[5]);
    std::size_t times = 0;
    for (std::size_t i = 0; i < one->parts->series.size(); ++i) {
        if (one->parts->series[i].statistic == Statistic::Seconds) {
            column->values[i * one->layers] = 77.0F;
            ++times;
        }
    }
    QVERIFY(times > 0);
    other.tokens[5] = column;
    QVERIFY(holdSameBits(*one, other));
}

void TestRecordedPair::oneBitIsEnough_data()
{
    QTest::addColumn<QString>("where");
    for (const char* where : {"value", "channel", "code"}) {
        QTest::newRow(where) << QString::fromLatin1(where);
    }
}

void TestRecordedPair::oneBitIsEnough()
{
    QFETCH(const QString, where);
    const ActivationSnapshotPtr one = recorded(1, 8);
    ActivationSnapshot other = *one;
    auto column = std::make_shared<TokenColumn>(*one->tokens[5]);
    if (where == QLatin1String("value")) {
        QVERIFY(one->parts->series.front().statistic != Statistic::Seconds);
        column->values[1] = std::nextafter(column->values[1], 9.0F);
    } else if (where == QLatin1String("channel")) {
        column->channels.back() += 1.0F;
    } else {
        other.codeCounts.front() += 1;
    }
    other.tokens[5] = column;
    QVERIFY(!holdSameBits(*one, other));
}

void TestRecordedPair::stops()
{
    std::stop_source stop;
    std::size_t last = 0;
    TextRecordingOptions options;
    options.threads = {1};
    options.stop = stop.get_token();
    options.onProgress = [&](std::size_t done) {
        last = done;
        stop.request_stop();
    };
    const auto snapshot = recordText(tests::tinyModel(), someText(500), options);
    QVERIFY(!snapshot.ok());
    QCOMPARE(snapshot.error().code, Errc::Cancelled);
    QVERIFY(last < 500);
}

QTEST_GUILESS_MAIN(TestRecordedPair)

#include "test_recorded_pair.moc"
