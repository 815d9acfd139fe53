// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/hgrn_bit/hgrn_bit_model.h"
#include "engine/model/hgrn_bit/hgrn_bit_plan.h"
#include "tests/support/tiny_model.h"

#include <QTest>

using namespace trilume;
using namespace trilume::model::hgrn_bit;

class TestHgrnBitPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheMatricesInTheOrderOfAPass();
};

void TestHgrnBitPlan::hasTheMatricesInTheOrderOfAPass()
{
    const auto model = tests::tinyModel();
    const auto tensors = model->ternaryTensors();
    const auto* hgrnBit = dynamic_cast<const HgrnBitModel*>(model.get());
    QVERIFY(hgrnBit != nullptr);
    const Weights& weights = hgrnBit->weights();
    const accel::ProjectionPlan plan = projectionPlan(weights, 8);
    QCOMPARE(plan.matrices().size(), tensors.size());
    for (std::size_t i = 0; i < tensors.size(); ++i) {
        QCOMPARE(plan.matrices()[i].weights, tensors[i].weights);
    }
    for (std::size_t i = 0; i < weights.layers.size(); ++i) {
        const LayerHandles handles = layerHandles(i);
        const Layer& layer = weights.layers[i];
        QCOMPARE(plan.at(handles.input).weights, &layer.input.weights);
        QCOMPARE(plan.at(handles.forget).weights, &layer.forget.weights);
        QCOMPARE(plan.at(handles.gate).weights, &layer.gate.weights);
        QCOMPARE(plan.at(handles.output).weights, &layer.output.weights);
        QCOMPARE(plan.at(handles.mlpGate).weights, &layer.mlpGate.weights);
        QCOMPARE(plan.at(handles.mlpDown).weights, &layer.mlpDown.weights);
        QCOMPARE(plan.following(handles.gate).first, accel::indexOf(handles.output));
    }
    QCOMPARE(plan.at(headHandle(weights.layers.size())).weights, &weights.head.weights);
    const accel::MatrixGroup afterTheHead = plan.following(headHandle(weights.layers.size()));
    QCOMPARE(afterTheHead.first, std::size_t{0});
    QCOMPARE(afterTheHead.count, std::size_t{3}); // i, f and g
}

QTEST_GUILESS_MAIN(TestHgrnBitPlan)
#include "test_hgrn_bit_plan.moc"
