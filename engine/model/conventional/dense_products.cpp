// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/conventional/dense_products.h"

#include "engine/kernels/packing.h"

#include <algorithm>

namespace trilume::model::conventional {

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
    const std::size_t blocks = (weights.rows + kShareRows - 1) / kShareRows;
    const std::size_t work = weights.rows * weights.stride * inputs.tokens;
    const std::size_t parts = std::clamp<std::size_t>(
        work / kGrainProducts, 1, std::min({m_team->threads(), m_shares.size(), blocks + 1}));
    const auto rows = [&](accel::BlockRun run) {
        m_table->bf16Matmul(weights, inputs, run.begin * kShareRows,
                            std::min(run.end * kShareRows, weights.rows), out, outStride);
    };
    if (parts == 1) {
        rows({0, blocks});
        return;
    }
    for (std::size_t part = 0; part < parts; ++part) {
        m_shares[part].reset({blocks * part / parts, blocks * (part + 1) / parts});
    }
    const std::size_t blockBytes = kShareRows * weights.stride * sizeof(std::uint16_t);
    const std::size_t most = std::max<std::size_t>(1, kTakeBytes / blockBytes);
    m_team->run(parts, [&](std::size_t own, std::size_t) {
        for (accel::BlockRun run = m_shares[own].takeFront(most); !run.isEmpty();
             run = m_shares[own].takeFront(most)) {
            rows(run);
        }
        for (std::size_t i = 1; i < parts; ++i) {
            accel::BlockShare& other = m_shares[(own + i) % parts];
            for (accel::BlockRun run = other.takeBack(most); !run.isEmpty();
                 run = other.takeBack(most)) {
                rows(run);
            }
        }
    });
}

} // namespace trilume::model::conventional
