// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/hgrn_bit/hgrn_bit_model.h"
#include "engine/model/load_model.h"
#include "engine/trace/weight_summary.h"
#include "tests/support/tiny_model.h"

#include <QTest>

using namespace trilume;

class TestWeightSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsEveryWeight();
    void isTheSameForBothPackings();
    void endsWhenStopped();
};

void TestWeightSummary::countsEveryWeight()
{
    const auto model = tests::tinyModel();
    const std::vector<trace::WeightShare> shares = trace::summariseWeights(*model, {2});
    QCOMPARE(shares.size(), tests::kTinyShape.layerCount * 6 + 1);
    QCOMPARE(shares[0].name, std::string("model.layers.0.attn.i_proj.weight"));
    QCOMPARE(shares[17].name, std::string("model.layers.2.mlp.down_proj.weight"));
    QCOMPARE(shares.back().name, std::string("lm_head.weight"));
    const std::vector<model::NamedTernary> tensors = model->ternaryTensors();
    std::uint64_t weights = 0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const quant::PackedTernary& packed = *tensors[i].weights;
        std::uint64_t nonZero = 0;
        for (std::size_t row = 0; row < packed.rows(); ++row) {
            for (std::size_t column = 0; column < packed.columns(); ++column) {
                nonZero += packed.trit(row, column) != 0 ? 1U : 0U;
            }
        }
        QCOMPARE(shares[i].name, tensors[i].name);
        QCOMPARE(shares[i].weights, std::uint64_t{packed.rows()} * packed.columns());
        QCOMPARE(shares[i].nonZero, nonZero);
        QVERIFY(shares[i].nonZeroShare() > 0.6 && shares[i].nonZeroShare() < 0.73);
        weights += shares[i].weights;
    }
    QCOMPARE(weights, model->info().weightsPerToken);
}

void TestWeightSummary::isTheSameForBothPackings()
{
    std::vector<std::vector<trace::WeightShare>> summaries;
    for (const auto packing : {kernels::Packing::TwoBit, kernels::Packing::FiveBit}) {
        model::LoadOptions options;
        options.threads = {2};
        options.packing = packing;
        const auto model = model::loadModel(
            TRILUME_TEST_SOURCE_DIR "/resources/models/trilume-seed.gguf", options);
        QVERIFY(model.ok());
        summaries.push_back(trace::summariseWeights(*model.value(), {2}));
    }
    QVERIFY(!summaries[0].empty());
    QVERIFY(summaries[0] == summaries[1]);
}

void TestWeightSummary::endsWhenStopped()
{
    std::stop_source source;
    source.request_stop();
    QVERIFY(trace::summariseWeights(*tests::tinyModel(), {1}, source.get_token()).empty());
}

QTEST_GUILESS_MAIN(TestWeightSummary)
#include "test_weight_summary.moc"
