// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/fingerprint.h"
#include "engine/checkpoint/hgrn_bit/hyper_parameters.h"

#include <QTest>

#include <vector>

using namespace trilume;
using namespace trilume::checkpoint;

class TestFingerprint final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverChanges();
    void doesNotDependOnThePieces();
    void changesWithEveryPartOfTheContent_data();
    void changesWithEveryPartOfTheContent();
    void knowsItsOwnForm();
};

namespace {

constexpr HgrnBitHyperParameters kParameters = {1, 2, 3, 4, 5, 1e-6F, true};

// What is hashed for one tensor of each kind.
struct Content
{
    HgrnBitHyperParameters parameters = kParameters;
    std::string name = "a.weight";
    std::size_t rows = 2;
    float scale = 0.5F;
    std::vector<std::int8_t> trits = {-1, 0, 1, 1};
    std::vector<float> floats = {1.0F, -2.5F};
    std::vector<std::byte> tokenizer = {std::byte{7}};
};

std::string hash(const Content& content)
{
    FingerprintHasher hasher(fingerprintPrefix(content.parameters));
    hasher.beginTensor({content.name, WeightKind::Ternary, content.rows, 2, false});
    hasher.addScale(content.scale);
    hasher.addTrits(content.trits);
    hasher.beginTensor({"b", WeightKind::Float, 1, 2, true});
    hasher.addFloats(content.floats);
    return hasher.finish(content.tokenizer);
}

} // namespace

void TestFingerprint::neverChanges()
{
    // Snapshots of conversations are keyed by it: another value here orphans all of them. Computed
    // from the bytes that the header describes by another XXH3 implementation (Python's xxhash).
    QCOMPARE(hash({}), std::string("56379108f42239e184292840af183520"));
}

void TestFingerprint::doesNotDependOnThePieces()
{
    FingerprintHasher hasher(fingerprintPrefix(kParameters));
    hasher.beginTensor({"a.weight", WeightKind::Ternary, 2, 2, false});
    hasher.addScale(0.5F);
    const std::vector<std::int8_t> trits = {-1, 0, 1, 1};
    hasher.addTrits(std::span(trits).first(1));
    hasher.addTrits({});
    hasher.addTrits(std::span(trits).subspan(1));
    hasher.beginTensor({"b", WeightKind::Float, 1, 2, true});
    const std::vector<float> floats = {1.0F, -2.5F};
    hasher.addFloats(std::span(floats).first(1));
    hasher.addFloats(std::span(floats).subspan(1));
    const std::byte tokenizer{7};
    QCOMPARE(hasher.finish(std::span(&tokenizer, 1)), hash({}));
}

void TestFingerprint::changesWithEveryPartOfTheContent_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const auto& change) {
        Content content;
        change(content);
        QTest::newRow(name) << QByteArray::fromStdString(hash(content));
    };
    row("layers", [](Content& content) { content.parameters.layerCount = 2; });
    row("hidden", [](Content& content) { content.parameters.hiddenSize = 1; });
    row("feed forward", [](Content& content) { content.parameters.feedForwardSize = 1; });
    row("vocabulary", [](Content& content) { content.parameters.vocabularySize = 1; });
    row("context", [](Content& content) { content.parameters.contextLength = 1; });
    row("eps", [](Content& content) { content.parameters.rmsNormEps = 1e-5F; });
    row("lower bound", [](Content& content) { content.parameters.useLowerBound = false; });
    row("name", [](Content& content) { content.name = "A.weight"; });
    row("rows", [](Content& content) { content.rows = 1; });
    row("scale", [](Content& content) { content.scale = 0.25F; });
    row("trit", [](Content& content) { content.trits[3] = 0; });
    row("float", [](Content& content) { content.floats[1] = -2.25F; });
    row("tokenizer", [](Content& content) { content.tokenizer = {std::byte{8}}; });
    row("no tokenizer", [](Content& content) { content.tokenizer.clear(); });
}

void TestFingerprint::changesWithEveryPartOfTheContent()
{
    QFETCH(const QByteArray, text);
    QVERIFY(isFingerprint(text.toStdString()));
    QVERIFY(text.toStdString() != hash({}));
}

void TestFingerprint::knowsItsOwnForm()
{
    QVERIFY(isFingerprint("0123456789abcdef0123456789abcdef"));
    QVERIFY(!isFingerprint("0123456789ABCDEF0123456789abcdef"));
    QVERIFY(!isFingerprint("0123456789abcdef0123456789abcde"));
    QVERIFY(!isFingerprint("0123456789abcdef0123456789abcdef0"));
    QVERIFY(!isFingerprint("0123456789abcdef 123456789abcdef"));
    QVERIFY(!isFingerprint(""));
}

QTEST_GUILESS_MAIN(TestFingerprint)
#include "test_fingerprint.moc"
