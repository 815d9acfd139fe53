// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is recorded of models that describe their tensors, whatever they are.
#include "engine/generate/session.h"
#include "engine/trace/activation_recorder.h"
#include "engine/trace/series.h"
#include "tests/support/caching_model.h"
#include "tests/support/tiny_model.h"
#include "tests/support/tiny_transformer.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <memory>
#include <utility>
#include <vector>

using namespace trilume;
using tests::CachingModel;
using trace::ActivationRecorder;

namespace {

QStringList namesOf(const trace::SeriesList& series)
{
    QStringList names;
    for (const trace::Series& one : series.all()) {
        names.append(QString::fromStdString(one.name));
    }
    return names;
}

// Keeps the values of one tensor by position and layer, and hands everything on.
class Keeper final : public model::LayerObserver
{
public:
    using Place = std::pair<std::size_t, std::size_t>;

    Keeper(ActivationRecorder& next, std::size_t tensor)
        : m_next(next)
        , m_tensor(tensor)
    {}

    void onValues(const model::LayerEvent& event, std::span<const float> values) override
    {
        if (event.tensor == m_tensor) {
            m_values[{event.position, event.layer}].assign(values.begin(), values.end());
        }
        m_next.onValues(event, values);
    }

    void onCodes(const model::LayerEvent& event, std::span<const std::int8_t> codes) override
    {
        m_next.onCodes(event, codes);
    }

    void onProjections(const model::ProjectionTime& time) override { m_next.onProjections(time); }

    [[nodiscard]] const std::map<Place, std::vector<float>>& values() const { return m_values; }

private:
    ActivationRecorder& m_next;
    std::size_t m_tensor;
    std::map<Place, std::vector<float>> m_values;
};

} // namespace

class TestSeriesList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void haveTheNamesOfTheirTensors();
    void recordAnotherArchitecture_data();
    void recordAnotherArchitecture();
    void recordsEveryHead();
};

void TestSeriesList::haveTheNamesOfTheirTensors()
{
    QCOMPARE(namesOf(trace::SeriesList(tests::tinyModel()->watchable())).join(QLatin1Char(' ')),
             QStringLiteral("forget_mean forget_lower forget_median forget_upper state_rms "
                            "update_rms residual_rms residual_max zero_share_i zero_share_f "
                            "zero_share_g zero_share_o zero_share_mlp_gate zero_share_mlp_down "
                            "saturated_share_i saturated_share_f saturated_share_g "
                            "saturated_share_o saturated_share_mlp_gate saturated_share_mlp_down "
                            "seconds_i_f_g seconds_o seconds_mlp_gate seconds_mlp_down "
                            "device_seconds_i_f_g device_seconds_o device_seconds_mlp_gate "
                            "device_seconds_mlp_down"));
    const trace::SeriesList other(CachingModel().watchable());
    QCOMPARE(namesOf(other).join(QLatin1Char(' ')),
             QStringLiteral("keys_rms keys_max attention_mean attention_lower attention_median "
                            "attention_upper x_rms x_max zero_share_qkv saturated_share_qkv "
                            "seconds_qkv device_seconds_qkv"));
    QCOMPARE(other.find("x_max"), std::optional<std::size_t>(7));
    QCOMPARE(other.find("residual_max"), std::nullopt);
}

void TestSeriesList::recordAnotherArchitecture_data()
{
    QTest::addColumn<std::size_t>("batch");
    QTest::newRow("one by one") << std::size_t{1};
    QTest::newRow("batches of four") << std::size_t{4};
}

// With other tensors, of other widths, and without a state that decays.
void TestSeriesList::recordAnotherArchitecture()
{
    QFETCH(std::size_t, batch);
    const auto model = std::make_shared<CachingModel>();
    const std::vector<TokenId> tokens = {1, 5, 2, 7, 7, 3};
    generate::Session session(model, {.threads = {1}, .maxBatch = batch});
    ActivationRecorder recorder(*model, {.sampledChannels = 3});
    Keeper keys(recorder, model->watchable().find("keys").value());
    const std::vector<std::size_t> ends = {3};
    recorder.onTurnStart({tokens, 0, ends, session.heldTensors()});
    generate::Session::ReadOptions options;
    options.observer = &keys;
    QVERIFY(session.read(tokens, options).ok());
    QCOMPARE(recorder.endPosition(), tokens.size());
    QVERIFY(recorder.memory().marks().empty());
    QVERIFY((recorder.sampledChannels() == std::vector<std::size_t>{0, 2, 4}));
    QCOMPARE(recorder.sampleRows(), CachingModel::kLayers + 1);
    QCOMPARE(keys.values().size(), tokens.size() * CachingModel::kLayers);
    const std::size_t rms = recorder.series().find("keys_rms").value();
    for (const auto& [place, values] : keys.values()) {
        QCOMPARE(values.size(), CachingModel::kKeyWidth);
        QCOMPARE(recorder.record(place.first).values[rms * CachingModel::kLayers + place.second],
                 trace::magnitude(values).rms);
    }
    std::uint64_t counted = 0;
    for (const std::uint64_t count : recorder.codeCounts()) {
        counted += count;
    }
    QCOMPARE(counted, tokens.size() * CachingModel::kLayers * CachingModel::kHidden);
    QVERIFY(recorder.memoryBytes() <= ActivationRecorder::memoryBound(*model, {}));
    // A turn that goes on where this one ended is the same recording; one behind another text of
    // the same length is not, though there is no state that could tell.
    for (std::size_t n = 0; n < tokens.size(); ++n) {
        recorder.onTokenRead({n, tokens[n], {}});
    }
    recorder.onTurnStart({tokens, tokens.size(), {}, session.heldTensors()});
    QCOMPARE(recorder.firstPosition(), std::size_t{0});
    std::vector<TokenId> others = tokens;
    std::swap(others.front(), others.back());
    recorder.onTurnStart({others, others.size(), {}, session.heldTensors()});
    QCOMPARE(recorder.firstPosition(), tokens.size());
}

void TestSeriesList::recordsEveryHead()
{
    const auto model = tests::tinyTransformer(tests::TinyFamily::Qwen);
    const std::size_t spread = model->watchable().find(model::WatchedRole::Spread).value();
    const std::size_t heads = model->watchable().tensors[spread].width;
    const std::vector<TokenId> tokens = {1, 5, 2, 7, 7, 3};
    generate::Session session(model, {.threads = {1}, .maxBatch = 4});
    ActivationRecorder recorder(*model, {});
    Keeper entropies(recorder, spread);
    generate::Session::ReadOptions options;
    options.observer = &entropies;
    QVERIFY(session.read(tokens, options).ok());
    QCOMPARE(entropies.values().size(), tokens.size() * 2);
    const std::size_t mean = recorder.series().find("attention_entropy_mean").value();
    for (const auto& [place, values] : entropies.values()) {
        const trace::TokenRecord& record = recorder.record(place.first);
        QCOMPARE(record.spreads.size(), 2 * heads);
        QVERIFY(
            std::equal(values.begin(), values.end(),
                       record.spreads.begin() + static_cast<std::ptrdiff_t>(place.second * heads)));
        QCOMPARE(record.values[mean * 2 + place.second], trace::mean(values));
    }
    QVERIFY(recorder.memoryBytes() <= ActivationRecorder::memoryBound(*model, {}));
}

QTEST_GUILESS_MAIN(TestSeriesList)
#include "test_series_list.moc"
