// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/transformer/shortlist_head.h"

#include "engine/model/sequence.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace trilume::model::transformer {

namespace {

using kernels::kBlockRows;

constexpr float kSmallestInput = 0x1p-100F;

// Bounds are widened by more than what they are rounded by themselves.
constexpr double kSlack = 1e-6;

// Exact rows cost twice as much as sketched ones, and come one at a time.
constexpr std::size_t kLeastShare = 8;

void multiplyRow(const kernels::KernelTable& table,
                 const DenseMatrix& matrix,
                 const kernels::FloatBatchView& input,
                 std::size_t row,
                 float* logits)
{
    switch (matrix.type()) {
    case checkpoint::FloatType::Bf16:
        table.bf16Matmul(matrix.bf16View(), input, row, row + 1, logits, 0);
        return;
    case checkpoint::FloatType::F16:
        table.f16Matmul(matrix.f16View(), input, row, row + 1, logits, 0);
        return;
    case checkpoint::FloatType::F32:
        table.f32Matmul(matrix.f32View(), input, row, row + 1, logits, 0);
        return;
    }
}

} // namespace

ShortlistHead::ShortlistHead(const DenseMatrix& matrix,
                             const HeadSketch& sketch,
                             const kernels::KernelTable& table,
                             ThreadTeam& team)
    : m_matrix(&matrix)
    , m_sketch(&sketch)
    , m_table(&table)
    , m_split(team)
    , m_high(sketch.paddedColumns())
    , m_low(sketch.paddedColumns())
    , m_highSums(sketch.blocks() * kBlockRows)
    , m_lowSums(m_highSums.size())
    , m_least(m_highSums.size())
    , m_most(m_highSums.size())
{
    m_chosen.reserve(matrix.rows() / kLeastShare);
    m_largest.reserve(matrix.rows() / kLeastShare);
}

ShortlistHead::Input ShortlistHead::quantise(std::span<const float> x)
{
    const std::size_t columns = m_matrix->columns();
    const kernels::WideQuantScale found =
        m_table->quantizeWide(x.data(), columns, kSmallestInput, {m_high.data(), m_low.data()});
    Input input;
    input.scale = 1.0 / static_cast<double>(found.scale);
    input.codes = {m_high.data(), m_low.data(), found.highSum, found.lowSum};
    double squares = 0.0;
    double errors = 0.0;
    for (std::size_t j = 0; j < columns; ++j) {
        const double value = static_cast<double>(x[j]);
        const double error = value - input.scale * (256 * m_high[j] + m_low[j]);
        squares += value * value;
        errors += error * error;
    }
    input.length = std::sqrt(squares) * (1.0 + kSlack);
    input.errorLength = std::sqrt(errors) * (1.0 + kSlack);
    input.rounding = (static_cast<double>(columns) / 16.0 + 8.0) * 0x1p-24 * input.length;
    return input;
}

void ShortlistHead::boundRows(const Input& input, std::size_t firstBlock, std::size_t lastBlock)
{
    m_table->byteProducts(m_sketch->view(), input.codes, firstBlock, lastBlock, m_highSums.data(),
                          m_lowSums.data());
    const std::size_t end = std::min(lastBlock * kBlockRows, m_matrix->rows());
    for (std::size_t row = firstBlock * kBlockRows; row < end; ++row) {
        const HeadSketch::Row& sketch = m_sketch->row(row);
        const double middle = (256.0 * m_highSums[row] + m_lowSums[row])
                              * static_cast<double>(sketch.scale) * input.scale;
        const double off = static_cast<double>(sketch.errorLength) * input.length
                           + static_cast<double>(sketch.sketchLength) * input.errorLength
                           + static_cast<double>(sketch.length) * input.rounding;
        const double widened = off + kSlack * (std::fabs(middle) + off);
        m_least[row] = static_cast<float>(middle - widened);
        m_most[row] = static_cast<float>(middle + widened);
    }
}

bool ShortlistHead::chooseRows(std::size_t likeliest)
{
    m_largest.clear();
    const std::span<const float> least = m_least.span().first(m_matrix->rows());
    for (const float value : least) {
        if (m_largest.size() < likeliest) {
            m_largest.push_back(value);
            std::push_heap(m_largest.begin(), m_largest.end(), std::greater<>());
        } else if (value > m_largest.front()) {
            std::pop_heap(m_largest.begin(), m_largest.end(), std::greater<>());
            m_largest.back() = value;
            std::push_heap(m_largest.begin(), m_largest.end(), std::greater<>());
        }
    }
    m_chosen.clear();
    const std::size_t room = m_matrix->rows() / kLeastShare;
    for (std::size_t row = 0; row < m_matrix->rows(); ++row) {
        if (m_most[row] >= m_largest.front()) {
            if (m_chosen.size() == room) {
                return false;
            }
            m_chosen.push_back(static_cast<std::uint32_t>(row));
        }
    }
    return true;
}

bool ShortlistHead::run(std::span<const float> x, std::size_t likeliest, std::span<float> logits)
{
    m_chosen.clear();
    if (likeliest == 0 || likeliest > m_matrix->rows() / kLeastShare) {
        return false;
    }
    const Input input = quantise(x);
    if (!std::isfinite(input.length) || !std::isfinite(input.errorLength)) {
        return false;
    }
    const std::size_t blockBytes = kBlockRows * m_sketch->paddedColumns();
    m_split.run(m_sketch->blocks(), {blockBytes, 2 * blockBytes},
                [&](std::size_t begin, std::size_t end) { boundRows(input, begin, end); });
    if (!chooseRows(likeliest)) {
        m_chosen.clear();
        return false;
    }
    std::fill(logits.begin(), logits.end(), kNotWanted);
    const kernels::FloatBatchView batch = {x.data(), m_matrix->stride(), 1};
    for (const std::uint32_t row : m_chosen) {
        multiplyRow(*m_table, *m_matrix, batch, row, logits.data());
    }
    return true;
}

} // namespace trilume::model::transformer
