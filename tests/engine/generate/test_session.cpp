// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate/session.h"
#include "tests/support/tiny_model.h"

#include <QTest>

using namespace trilume;
using namespace trilume::generate;

namespace {

std::vector<TokenId> ids(std::size_t count)
{
    std::vector<TokenId> result(count);
    for (std::size_t i = 0; i < count; ++i) {
        result[i] = static_cast<TokenId>((i * 17 + 3) % tests::kTinyShape.vocabularySize);
    }
    return result;
}

std::vector<float> copy(std::span<const float> values)
{
    return {values.begin(), values.end()};
}

} // namespace

class TestSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnyLengthInChunks();
    void handsOutTheLogitsOfAllTokens();
    void refusesIdsOutsideTheVocabulary_data();
    void refusesIdsOutsideTheVocabulary();
    void stopsBetweenChunks();
    void goesOnFromASnapshot();
    void refusesSnapshotsOfOtherModels();
    void hasNoLogitsBeforeTheFirstToken();
};

void TestSession::readsAnyLengthInChunks()
{
    const std::vector<TokenId> tokens = ids(50);
    Session chunks(tests::tinyModel(), {.threads = {1}, .maxBatch = 7});
    std::vector<std::size_t> progress;
    Session::ReadOptions options;
    options.onProgress = [&](std::size_t done) {
        progress.push_back(done);
    };
    QVERIFY(chunks.read(tokens, options).ok());
    QCOMPARE(progress, (std::vector<std::size_t>{7, 14, 21, 28, 35, 42, 49, 50}));

    Session whole(tests::tinyModel(), {.threads = {1}, .maxBatch = 64});
    QVERIFY(whole.read(tokens).ok());
    QVERIFY(copy(whole.logits()) == copy(chunks.logits()));
    QVERIFY(whole.snapshot() == chunks.snapshot());
    QVERIFY(whole.read({}).ok());
    QCOMPARE(whole.position(), tokens.size());
}

void TestSession::handsOutTheLogitsOfAllTokens()
{
    const std::vector<TokenId> tokens = ids(21);
    Session all(tests::tinyModel(), {.threads = {1}});
    Session single(tests::tinyModel(), {.threads = {1}});
    std::size_t rows = 0;
    const std::size_t vocabulary = tests::kTinyShape.vocabularySize;
    bool isSame = true;
    const Status status = all.readWithLogits(
        tokens,
        [&](std::size_t firstToken, std::span<const float> logits) {
            for (std::size_t row = 0; row < logits.size() / vocabulary; ++row) {
                isSame =
                    isSame && firstToken + row == rows && single.read({&tokens[rows], 1}).ok()
                    && copy(logits.subspan(row * vocabulary, vocabulary)) == copy(single.logits());
                ++rows;
            }
        },
        Session::ReadOptions());
    QVERIFY(status.ok());
    QVERIFY(isSame);
    QCOMPARE(rows, tokens.size());
    QVERIFY(copy(all.logits()) == copy(single.logits()));
}

void TestSession::refusesIdsOutsideTheVocabulary_data()
{
    QTest::addColumn<int>("id");
    QTest::newRow("negative") << -1;
    QTest::newRow("first beyond") << 101;
    QTest::newRow("largest") << 2147483647;
}

void TestSession::refusesIdsOutsideTheVocabulary()
{
    QFETCH(int, id);
    Session session(tests::tinyModel(), {.threads = {1}});
    const std::vector<TokenId> tokens = {1, id};
    const Status status = session.read(tokens);
    QVERIFY(!status.ok());
    QCOMPARE(QString::fromStdString(status.error().english()),
             QStringLiteral("Token 1 has the id %1, the vocabulary has the ids 0 to 100.").arg(id));
    QCOMPARE(session.position(), std::size_t{0});
}

void TestSession::stopsBetweenChunks()
{
    Session session(tests::tinyModel(), {.threads = {1}, .maxBatch = 4});
    std::stop_source source;
    Session::ReadOptions options;
    options.stop = source.get_token();
    options.onProgress = [&](std::size_t done) {
        if (done == 8) {
            source.request_stop();
        }
    };
    const Status status = session.read(ids(20), options);
    QVERIFY(!status.ok());
    QCOMPARE(status.error().code, Errc::Cancelled);
    QCOMPARE(session.position(), std::size_t{8});
}

void TestSession::goesOnFromASnapshot()
{
    const std::vector<TokenId> tokens = ids(30);
    Session whole(tests::tinyModel(), {.threads = {1}});
    QVERIFY(whole.read(tokens).ok());

    Session first(tests::tinyModel(), {.threads = {1}});
    QVERIFY(first.read(std::span(tokens).first(13)).ok());
    const Result<Snapshot> snapshot = deserialise(serialise(first.snapshot()));
    QVERIFY(snapshot.ok());

    Session second(tests::tinyModel(), {.threads = {1}});
    QVERIFY(second.restore(snapshot.value()).ok());
    QVERIFY(second.logits().empty());
    QVERIFY(second.read(std::span(tokens).subspan(13)).ok());
    QCOMPARE(second.position(), tokens.size());
    QVERIFY(copy(second.logits()) == copy(whole.logits()));
}

void TestSession::refusesSnapshotsOfOtherModels()
{
    Session session(tests::tinyModel(1), {.threads = {1}});
    Session other(tests::tinyModel(2), {.threads = {1}});
    const Status status = session.restore(other.snapshot());
    QVERIFY(!status.ok());
    QVERIFY(status.error().english().find("belongs to the model 00000000000000000000000000000002")
            != std::string::npos);
    Snapshot wrongSize = session.snapshot();
    wrongSize.state.pop_back();
    const Snapshot before = session.snapshot();
    QCOMPARE(session.restore(wrongSize).error().code, Errc::Corrupt);
    QVERIFY(session.snapshot() == before);
}

void TestSession::hasNoLogitsBeforeTheFirstToken()
{
    Session session(tests::tinyModel(), {.threads = {1}});
    QVERIFY(session.logits().empty());
    QVERIFY(session.read(ids(1)).ok());
    QCOMPARE(session.logits().size(), tests::kTinyShape.vocabularySize);
    session.reset();
    QVERIFY(session.logits().empty());
}

QTEST_GUILESS_MAIN(TestSession)
#include "test_session.moc"
