// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/projection_plan.h"

#include <QTest>

#include <array>

using namespace trilume;
using accel::matrixHandle;

class TestProjectionPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhichGroupComesNext();
    void describesItsMatrices();
};

void TestProjectionPlan::knowsWhichGroupComesNext()
{
    const std::array<quant::PackedTernary, 4> matrices;
    accel::ProjectionPlan plan(5);
    plan.addGroup(std::array{&matrices[0], &matrices[1], &matrices[2]});
    plan.addGroup(std::array{&matrices[3]});
    QCOMPARE(plan.largestGroup(), std::size_t{3});
    QCOMPARE(plan.following(matrixHandle(0)).first, std::size_t{1}); // the rest of its group
    QCOMPARE(plan.following(matrixHandle(0)).count, std::size_t{2});
    QCOMPARE(plan.following(matrixHandle(2)).first, std::size_t{3});
    QCOMPARE(plan.following(matrixHandle(2)).count, std::size_t{1});
    QCOMPARE(plan.following(matrixHandle(3)).first, std::size_t{0}); // the next pass
    QCOMPARE(plan.following(matrixHandle(3)).count, std::size_t{3});
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
    QCOMPARE(matrix.shape.scales, quant::ScaleKind::Tensor);
    QCOMPARE(matrix.shape.grid, quant::ActivationGrid::Token);
    QCOMPARE(matrix.allBlocks().begin, std::size_t{0});
    QCOMPARE(matrix.allBlocks().end, std::size_t{3}); // of 16 rows
}

QTEST_GUILESS_MAIN(TestProjectionPlan)
#include "test_projection_plan.moc"
