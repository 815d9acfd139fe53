// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/cpu_backend.h"
#include "engine/base/aligned_buffer.h"
#include "engine/kernels/kernel_choice.h"

#include <QTest>

#include <array>
#include <random>
#include <vector>

using namespace trilume;

namespace {

constexpr std::size_t kColumns = 1100;
constexpr std::size_t kTokens = 3;

quant::PackedTernary matrix(std::size_t rows, unsigned seed)
{
    auto packed = quant::PackedTernary::pack(
        rows, kColumns,
        [seed](std::size_t row, std::span<std::int8_t> trits) -> Status {
            std::minstd_rand random(seed * 1000 + static_cast<unsigned>(row) + 1);
            for (std::int8_t& trit : trits) {
                trit = static_cast<std::int8_t>(static_cast<int>(random() % 3) - 1);
            }
            return Done{};
        },
        {ThreadBudget{1}});
    return std::move(packed).value();
}

} // namespace

class TestCpuBackend final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void computesEveryRowOfAGroup_data();
    void computesEveryRowOfAGroup();
    void acceptsAnEmptyGroup();
};

void TestCpuBackend::computesEveryRowOfAGroup_data()
{
    QTest::addColumn<int>("threads");
    for (const int threads : {1, 2, 3, 5}) {
        QTest::addRow("%d threads", threads) << threads;
    }
}

// Three matrices of different heights, so that a thread's part begins and ends inside them.
void TestCpuBackend::computesEveryRowOfAGroup()
{
    QFETCH(int, threads);
    const std::vector<std::size_t> heights = {3100, 17, 2900};
    const std::size_t stride = kernels::activationStride(kColumns);
    AlignedBuffer<std::int8_t> codes(kTokens * stride);
    std::vector<std::int32_t> sums(kTokens);
    std::minstd_rand random(7);
    for (std::size_t n = 0; n < kTokens; ++n) {
        for (std::size_t j = 0; j < kColumns; ++j) {
            codes[n * stride + j] =
                static_cast<std::int8_t>(static_cast<int>(random() % 256) - 128);
            sums[n] += codes[n * stride + j];
        }
    }
    std::vector<quant::PackedTernary> matrices;
    std::vector<AlignedBuffer<std::int32_t>> outputs;
    for (std::size_t i = 0; i < heights.size(); ++i) {
        matrices.push_back(matrix(heights[i], static_cast<unsigned>(i)));
        outputs.emplace_back(kTokens * kernels::roundUp(heights[i], kernels::kBlockRows));
    }
    accel::ProjectionPlan plan(kTokens);
    plan.addGroup(
        std::array<const quant::PackedTernary*, 3>{&matrices[0], &matrices[1], &matrices[2]});
    std::vector<accel::ProjectionJob> group;
    for (std::size_t i = 0; i < heights.size(); ++i) {
        const accel::MatrixHandle handle = accel::matrixHandle(i);
        group.push_back({{handle,
                          {codes.data(), sums.data(), stride, kTokens},
                          outputs[i].data(),
                          kernels::roundUp(heights[i], kernels::kBlockRows)},
                         plan.at(handle).allBlocks()});
    }
    ThreadTeam team({static_cast<std::size_t>(threads)});
    accel::CpuBackend backend(*kernels::chosenKernelTable().value(), team, plan);
    QVERIFY(backend.submit(group).ok());
    for (std::size_t i = 0; i < heights.size(); ++i) {
        for (std::size_t n = 0; n < kTokens; ++n) {
            for (std::size_t row = 0; row < heights[i]; ++row) {
                std::int32_t expected = 0;
                for (std::size_t j = 0; j < kColumns; ++j) {
                    expected += matrices[i].trit(row, j) * codes[n * stride + j];
                }
                QCOMPARE(outputs[i][n * group[i].projection.accumulatorStride + row], expected);
            }
        }
    }
}

// Neither of no jobs nor of jobs without rows anything is asked.
void TestCpuBackend::acceptsAnEmptyGroup()
{
    const quant::PackedTernary only = matrix(20, 1);
    const quant::PackedTernary* planned = &only;
    accel::ProjectionPlan plan(1);
    plan.addGroup({&planned, 1});
    ThreadTeam team({2});
    accel::CpuBackend backend(*kernels::chosenKernelTable().value(), team, plan);
    QVERIFY(backend.submit({}).ok());
    const accel::ProjectionJob job = {};
    QVERIFY(backend.submit({&job, 1}).ok());
}

QTEST_GUILESS_MAIN(TestCpuBackend)
#include "test_cpu_backend.moc"
