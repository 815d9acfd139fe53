// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/dense_products.h"

#include "engine/kernels/packing.h"

#include <algorithm>

namespace trilume::model {

namespace {

// Below this much arithmetic per thread, waking the team costs more than it saves.
constexpr std::size_t kGrainProducts = std::size_t{1} << 16U;

// What a thread takes at a time: long enough to stream, short enough to end together.
constexpr std::size_t kTakeBytes = std::size_t{128} << 10U;

// Two threads shall not write into one cache line.
constexpr std::size_t kShareRows = kCacheLineBytes / sizeof(float);

} // namespace

DenseProducts::DenseProducts(const kernels::KernelTable& table, ThreadTeam& team)
    : m_table(&table)
    , m_team(&team)
    , m_shares(team.threads())
{}

void DenseProducts::run(const kernels::Bf16View& weights,
                        const kernels::FloatBatchView& inputs,
                        float* out,
                        std::size_t outStride)
{
    split({weights.rows, weights.stride * sizeof(std::uint16_t), weights.stride * inputs.tokens},
          [&](std::size_t begin, std::size_t end) {
              m_table->bf16Matmul(weights, inputs, begin, end, out, outStride);
          });
}

void DenseProducts::run(const DenseMatrix& matrix,
                        const kernels::FloatBatchView& inputs,
                        float* out,
                        std::size_t outStride)
{
    const Extent extent = {matrix.rows(), matrix.stride() * checkpoint::floatBytes(matrix.type()),
                           matrix.stride() * inputs.tokens};
    switch (matrix.type()) {
    case checkpoint::FloatType::Bf16:
        run(matrix.bf16View(), inputs, out, outStride);
        return;
    case checkpoint::FloatType::F16:
        split(extent, [&](std::size_t begin, std::size_t end) {
            m_table->f16Matmul(matrix.f16View(), inputs, begin, end, out, outStride);
        });
        return;
    case checkpoint::FloatType::F32:
        split(extent, [&](std::size_t begin, std::size_t end) {
            m_table->f32Matmul(matrix.f32View(), inputs, begin, end, out, outStride);
        });
        return;
    }
}

void DenseProducts::split(const Extent& extent, RangeTask rows)
{
    const std::size_t blocks = (extent.rows + kShareRows - 1) / kShareRows;
    const std::size_t work = extent.rows * extent.rowProducts;
    const std::size_t parts = std::clamp<std::size_t>(
        work / kGrainProducts, 1, std::min({m_team->threads(), m_shares.size(), blocks + 1}));
    const auto take = [&](accel::BlockRun run) {
        rows(run.begin * kShareRows, std::min(run.end * kShareRows, extent.rows));
    };
    if (parts == 1) {
        take({0, blocks});
        return;
    }
    for (std::size_t part = 0; part < parts; ++part) {
        m_shares[part].reset({blocks * part / parts, blocks * (part + 1) / parts});
    }
    const std::size_t most = std::max<std::size_t>(1, kTakeBytes / (kShareRows * extent.rowBytes));
    m_team->run(parts, [&](std::size_t own, std::size_t) {
        for (accel::BlockRun run = m_shares[own].takeFront(most); !run.isEmpty();
             run = m_shares[own].takeFront(most)) {
            take(run);
        }
        for (std::size_t i = 1; i < parts; ++i) {
            accel::BlockShare& other = m_shares[(own + i) % parts];
            for (accel::BlockRun run = other.takeBack(most); !run.isEmpty();
                 run = other.takeBack(most)) {
                take(run);
            }
        }
    });
}

} // namespace trilume::model
