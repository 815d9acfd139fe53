// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/projection_plan.h"
#include "engine/model/hgrn_bit/hgrn_bit_model.h"
#include "engine/model/hgrn_bit/hgrn_bit_plan.h"
#include "tests/support/tiny_model.h"

#include <QTest>

#include <array>

using namespace trilume;
using accel::BlockRun;
using accel::MatrixGroup;
using accel::matrixHandle;

class TestProjectionPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhichGroupComesNext();
    void describesItsMatrices();
    void hasAModelsMatricesInTheOrderOfAPass();
};

void TestProjectionPlan::knowsWhichGroupComesNext()
{
    const std::array<quant::PackedTernary, 4> matrices;
    accel::ProjectionPlan plan(5);
    plan.addGroup(std::array{&matrices[0], &matrices[1], &matrices[2]});
    plan.addGroup(std::array{&matrices[3]});
    QCOMPARE(plan.groups().size(), std::size_t{2});
    QCOMPARE(plan.largestGroup(), std::size_t{3});
    QCOMPARE(plan.groupAfter(matrixHandle(0)).first, std::size_t{3});
    QCOMPARE(plan.groupAfter(matrixHandle(2)).first, std::size_t{3});
    QCOMPARE(plan.groupAfter(matrixHandle(2)).count, std::size_t{1});
    QCOMPARE(plan.groupAfter(matrixHandle(3)).first, std::size_t{0}); // the next pass
    QCOMPARE(plan.groupAfter(matrixHandle(3)).count, std::size_t{3});
}

void TestProjectionPlan::describesItsMatrices()
{
    const auto packed = quant::PackedTernary::pack(
        33, 20, [](std::size_t, std::span<std::int8_t>) -> Status { return Done{}; },
        {ThreadBudget{1}});
    accel::ProjectionPlan plan(5);
    plan.addGroup(std::array{&packed.value()});
    const accel::PlannedMatrix& matrix = plan.at(matrixHandle(0));
    QCOMPARE(matrix.shape.rows, std::size_t{33});
    QCOMPARE(matrix.shape.columns, std::size_t{20});
    QCOMPARE(matrix.shape.maxTokens, std::size_t{5});
    QCOMPARE(matrix.shape.scales, accel::ScaleKind::Tensor);
    QCOMPARE(matrix.shape.grid, accel::ActivationGrid::Token);
    QCOMPARE(matrix.allBlocks().begin, std::size_t{0});
    QCOMPARE(matrix.allBlocks().end, std::size_t{3}); // of 16 rows
}

void TestProjectionPlan::hasAModelsMatricesInTheOrderOfAPass()
{
    using namespace model::hgrn_bit;
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
        QCOMPARE(plan.groupAfter(handles.input).first, accel::indexOf(handles.output));
    }
    QCOMPARE(plan.at(headHandle(weights.layers.size())).weights, &weights.head.weights);
    QCOMPARE(plan.groups().size(), 4 * weights.layers.size() + 1);
    QCOMPARE(plan.groups().front().count, std::size_t{3});
}

QTEST_GUILESS_MAIN(TestProjectionPlan)
#include "test_projection_plan.moc"
