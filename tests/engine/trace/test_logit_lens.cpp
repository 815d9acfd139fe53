// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate/session.h"
#include "engine/trace/logit_lens.h"
#include "tests/support/caching_model.h"
#include "tests/support/tiny_model.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <numeric>
#include <vector>

using namespace trilume;

namespace {

using ModelPtr = std::shared_ptr<const model::Model>;

constexpr std::size_t kChoices = 4;

std::vector<TokenId> tokensOf(const model::Model& model, std::size_t count)
{
    std::vector<TokenId> tokens;
    for (std::size_t i = 0; i < count; ++i) {
        tokens.push_back(static_cast<TokenId>((i * 29 + 5) % model.info().vocabularySize));
    }
    return tokens;
}

trace::LensOptions options(std::size_t threads = 1, std::size_t maxBatch = 4)
{
    trace::LensOptions result;
    result.threads = {threads};
    result.maxBatch = maxBatch;
    result.choices = kChoices;
    return result;
}

// The stream of all tokens and layers, as a session tells it.
class AllRows final : public model::LayerObserver
{
public:
    explicit AllRows(const model::Model& model)
        : m_stream(model.watchable().find(model::WatchedRole::Stream).value())
    {}

    void onValues(const model::LayerEvent& event, std::span<const float> values) override
    {
        if (event.tensor == m_stream) {
            rows[{event.position, event.layer}] = {values.begin(), values.end()};
        }
    }

    void onCodes(const model::LayerEvent& /*event*/,
                 std::span<const std::int8_t> /*codes*/) override
    {}

    std::map<std::pair<std::size_t, std::size_t>, std::vector<float>> rows;

private:
    std::size_t m_stream;
};

// What a cell has to say, the long way.
trace::LensCell expectedCell(const std::vector<float>& logits)
{
    std::vector<long double> shares;
    long double total = 0.0L;
    for (const float logit : logits) {
        shares.push_back(std::exp(static_cast<long double>(logit)));
        total += shares.back();
    }
    long double entropy = 0.0L;
    for (long double& share : shares) {
        share /= total;
        entropy -= share > 0.0L ? share * std::log(share) : 0.0L;
    }
    std::vector<std::size_t> order(logits.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return logits[a] > logits[b]; });
    trace::LensCell cell;
    cell.entropy = static_cast<float>(entropy);
    for (std::size_t i = 0; i < kChoices; ++i) {
        cell.likeliest.push_back(
            {static_cast<TokenId>(order[i]), static_cast<float>(shares[order[i]])});
    }
    return cell;
}

void compareCells(const trace::LensCell& found, const trace::LensCell& expected)
{
    QVERIFY(std::abs(found.entropy - expected.entropy) <= 1e-5F * (1.0F + expected.entropy));
    QCOMPARE(found.likeliest.size(), expected.likeliest.size());
    for (std::size_t i = 0; i < found.likeliest.size(); ++i) {
        QCOMPARE(found.likeliest[i].id, expected.likeliest[i].id);
        QVERIFY(std::abs(found.likeliest[i].probability - expected.likeliest[i].probability)
                <= 1e-6F);
    }
}

bool isSame(const trace::LensToken& a, const trace::LensToken& b)
{
    const auto sameCell = [](const trace::LensCell& left, const trace::LensCell& right) {
        return left.entropy == right.entropy
               && std::equal(left.likeliest.begin(), left.likeliest.end(), right.likeliest.begin(),
                             right.likeliest.end(),
                             [](const trace::LensChoice& x, const trace::LensChoice& y) {
                                 return x.id == y.id && x.probability == y.probability;
                             });
    };
    return a.position == b.position && a.id == b.id && a.settledLayer == b.settledLayer
           && std::equal(a.layers.begin(), a.layers.end(), b.layers.begin(), b.layers.end(),
                         sameCell);
}

} // namespace

class TestLogitLens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatEachLayerWouldSay_data();
    void saysWhatEachLayerWouldSay();
    void endsWithWhatTheModelSays();
    void findsWhereTheAnswerSettles();
    void aRangeIsAPartOfTheWhole_data();
    void aRangeIsAPartOfTheWhole();
    void tellsHowFarItIs();
    void stops_data();
    void stops();
    void refuses_data();
    void refuses();
};

void TestLogitLens::saysWhatEachLayerWouldSay_data()
{
    QTest::addColumn<ModelPtr>("model");
    QTest::newRow("hgrn_bit") << tests::tinyModel();
    QTest::newRow("another architecture") << ModelPtr(std::make_shared<tests::CachingModel>());
}

void TestLogitLens::saysWhatEachLayerWouldSay()
{
    QFETCH(ModelPtr, model);
    const std::vector<TokenId> ids = tokensOf(*model, 6);
    const auto tokens = trace::readLens(model, ids, {0, ids.size()}, options());
    QVERIFY(tokens.ok());
    QCOMPARE(tokens.value().size(), ids.size());

    AllRows rows(*model);
    generate::Session session(model, {.threads = {1}});
    generate::Session::ReadOptions read;
    read.observer = &rows;
    QVERIFY(session.read(ids, read).ok());
    std::vector<float> logits(model->info().vocabularySize);
    for (std::size_t at = 0; at < ids.size(); ++at) {
        const trace::LensToken& token = tokens.value()[at];
        QCOMPARE(token.position, at);
        QCOMPARE(token.id, ids[at]);
        QCOMPARE(token.layers.size(), model->info().layerCount);
        for (std::size_t layer = 0; layer < token.layers.size(); ++layer) {
            session.readOut(rows.rows.at({at, layer}), logits);
            compareCells(token.layers[layer], expectedCell(logits));
        }
    }
}

void TestLogitLens::endsWithWhatTheModelSays()
{
    const ModelPtr model = tests::tinyModel();
    const std::vector<TokenId> ids = tokensOf(*model, 9);
    const auto tokens = trace::readLens(model, ids, {0, ids.size()}, options());
    QVERIFY(tokens.ok());
    generate::Session session(model, {.threads = {1}});
    std::size_t seen = 0;
    const Status status =
        session.readWithLogits(ids,
                               [&](std::size_t first, std::span<const float> logits) {
                                   const std::size_t vocabulary = model->info().vocabularySize;
                                   for (std::size_t n = 0; n * vocabulary < logits.size(); ++n) {
                                       const auto row = logits.subspan(n * vocabulary, vocabulary);
                                       compareCells(tokens.value()[first + n].layers.back(),
                                                    expectedCell({row.begin(), row.end()}));
                                       ++seen;
                                   }
                               },
                               {});
    QVERIFY(status.ok());
    QCOMPARE(seen, ids.size());
}

void TestLogitLens::findsWhereTheAnswerSettles()
{
    const ModelPtr model = tests::tinyModel();
    const std::vector<TokenId> ids = tokensOf(*model, 60);
    const auto tokens = trace::readLens(model, ids, {0, ids.size()}, options());
    QVERIFY(tokens.ok());
    std::map<std::size_t, int> settled; // how many tokens did in which layer
    for (const trace::LensToken& token : tokens.value()) {
        const auto saysSo = [&](std::size_t layer) {
            return token.layers[layer].likeliest.front().id
                   == token.layers.back().likeliest.front().id;
        };
        for (std::size_t layer = token.settledLayer; layer < token.layers.size(); ++layer) {
            QVERIFY(saysSo(layer));
        }
        QVERIFY(token.settledLayer == 0 || !saysSo(token.settledLayer - 1));
        ++settled[token.settledLayer];
    }
    QVERIFY2(settled.size() > 1, "all in one layer: the test sees nothing");
}

void TestLogitLens::aRangeIsAPartOfTheWhole_data()
{
    QTest::addColumn<std::size_t>("threads");
    QTest::addColumn<std::size_t>("maxBatch");
    for (const std::size_t threads : {1U, 2U}) {
        for (const std::size_t maxBatch : {1U, 3U, 32U}) {
            QTest::addRow("%zu threads, batches of %zu", threads, maxBatch) << threads << maxBatch;
        }
    }
}

void TestLogitLens::aRangeIsAPartOfTheWhole()
{
    QFETCH(std::size_t, threads);
    QFETCH(std::size_t, maxBatch);
    const ModelPtr model = tests::tinyModel();
    const std::vector<TokenId> ids = tokensOf(*model, 20);
    const auto whole = trace::readLens(model, ids, {0, ids.size()}, options());
    const auto part = trace::readLens(model, ids, {5, 13}, options(threads, maxBatch));
    QVERIFY(whole.ok() && part.ok());
    QCOMPARE(part.value().size(), std::size_t{8});
    for (std::size_t i = 0; i < part.value().size(); ++i) {
        QVERIFY(isSame(part.value()[i], whole.value()[5 + i]));
    }
}

void TestLogitLens::tellsHowFarItIs()
{
    const ModelPtr model = tests::tinyModel();
    const std::vector<TokenId> ids = tokensOf(*model, 20);
    std::vector<std::size_t> told;
    trace::LensOptions telling = options();
    telling.onProgress = [&told](std::size_t done) {
        told.push_back(done);
    };
    QVERIFY(trace::readLens(model, ids, {9, 14}, telling).ok());
    QCOMPARE(told, (std::vector<std::size_t>{4, 8, 9, 10, 11, 12, 13, 14}));
}

void TestLogitLens::stops_data()
{
    QTest::addColumn<std::size_t>("after");
    QTest::newRow("while it reads") << std::size_t{4};
    QTest::newRow("while it looks") << std::size_t{11};
    QTest::newRow("at the last but one token") << std::size_t{13};
}

void TestLogitLens::stops()
{
    QFETCH(std::size_t, after);
    const ModelPtr model = tests::tinyModel();
    std::stop_source source;
    std::size_t last = 0;
    trace::LensOptions stopping = options();
    stopping.stop = source.get_token();
    stopping.onProgress = [&](std::size_t done) {
        last = done;
        if (done >= after) {
            source.request_stop();
        }
    };
    const auto tokens = trace::readLens(model, tokensOf(*model, 20), {9, 14}, stopping);
    QVERIFY(!tokens.ok());
    QCOMPARE(tokens.error().code, Errc::Cancelled);
    QCOMPARE(last, after);
}

void TestLogitLens::refuses_data()
{
    QTest::addColumn<std::size_t>("first");
    QTest::addColumn<std::size_t>("end");
    QTest::addColumn<std::size_t>("choices");
    QTest::addColumn<TokenId>("lastId");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, std::size_t first, std::size_t end, std::size_t choices,
                        TokenId lastId, const char* message) {
        QTest::newRow(name) << first << end << choices << lastId << QString::fromLatin1(message);
    };
    row("nothing", 3, 3, 5, 1, "The range is 3 to 3, the text has 5000 tokens.");
    row("backwards", 3, 2, 5, 1, "The range is 3 to 2, the text has 5000 tokens.");
    row("beyond", 3, 5001, 5, 1, "The range is 3 to 5001, the text has 5000 tokens.");
    row("too many", 0, 4097, 5, 1,
        "The range has 4097 tokens, at most 4096 can be looked into at once.");
    row("no choices", 0, 4, 0, 1, "0 tokens for each layer were asked for, expected 1 to 20.");
    row("many choices", 0, 4, 21, 1, "21 tokens for each layer were asked for, expected 1 to 20.");
    row("an id", 4998, 5000, 5, 101,
        "Token 1 has the id 101, the vocabulary has the ids 0 to 100.");
}

void TestLogitLens::refuses()
{
    QFETCH(std::size_t, first);
    QFETCH(std::size_t, end);
    QFETCH(std::size_t, choices);
    QFETCH(TokenId, lastId);
    QFETCH(QString, message);
    const ModelPtr model = tests::tinyModel();
    std::vector<TokenId> ids(5000, 1);
    ids.back() = lastId;
    trace::LensOptions asked = options(1, 32);
    asked.choices = choices;
    const auto tokens = trace::readLens(model, ids, {first, end}, asked);
    QVERIFY(!tokens.ok());
    QCOMPARE(QString::fromStdString(tokens.error().english()), message);
}

QTEST_GUILESS_MAIN(TestLogitLens)
#include "test_logit_lens.moc"
