// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/kernels/group_cases.h"

#include "engine/base/half.h"
#include "engine/kernels/packing.h"
#include "tests/engine/kernels/test_data.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace trilume::tests {

namespace {

TernaryCase matrixOf(const GroupShape& shape, GroupValues values)
{
    Random random(shape.rows * 131 + shape.groups * 7 + shape.groupColumns);
    const auto nextTrit = [&] {
        return values == GroupValues::Extreme ? 1 : random.between(-1, 1);
    };
    return makeCase(kernels::Packing::TwoBit, shape.rows, shape.groups * shape.groupColumns,
                    nextTrit, [] { return 0; });
}

bool sameBits(float a, float b)
{
    return std::bit_cast<std::uint32_t>(a) == std::bit_cast<std::uint32_t>(b)
           || (std::isnan(a) && std::isnan(b));
}

} // namespace

GroupCase::GroupCase(const GroupShape& shape, GroupValues values)
    : m_shape(shape)
    , m_matrix(matrixOf(shape, values))
    , m_scales(m_matrix.view.rowBlocks * shape.groups * kernels::kBlockRows)
    , m_stride(kernels::activationStride(shape.groups * shape.groupColumns) + 64)
    , m_codes(kMostGroupTokens * shape.planes * m_stride)
    , m_sums(shape.groups * kMostGroupTokens * shape.planes)
    , m_multipliers(shape.groups * kMostGroupTokens)
{
    Random random(shape.rows + 17 * shape.planes);
    for (std::uint16_t& scale : m_scales.span()) {
        scale = values == GroupValues::Special
                    ? static_cast<std::uint16_t>(random.bits())
                    : halfNearest(static_cast<float>(random.between(1, 2000)) / 512.0F);
    }
    for (float& multiplier : m_multipliers) {
        multiplier = random.normal() / 64.0F;
    }
    const std::size_t rowStride = kMostGroupTokens * shape.planes;
    for (std::size_t row = 0; row < rowStride; ++row) {
        for (std::size_t j = 0; j < shape.groups * shape.groupColumns; ++j) {
            const int code = values == GroupValues::Extreme ? (row % 4 < 2 ? -128 : 127)
                                                            : random.between(-128, 127);
            m_codes[row * m_stride + j] = static_cast<std::int8_t>(code);
            m_sums[j / shape.groupColumns * rowStride + row] += code;
        }
    }
}

std::int32_t GroupCase::code(std::size_t token, std::size_t column) const
{
    std::int32_t value = 0;
    for (std::size_t plane = 0; plane < m_shape.planes; ++plane) {
        value = 256 * value + m_codes[(token * m_shape.planes + plane) * m_stride + column];
    }
    return value;
}

std::vector<float> GroupCase::expected(std::size_t tokens) const
{
    std::vector<float> out(tokens * m_shape.rows);
    for (std::size_t n = 0; n < tokens; ++n) {
        for (std::size_t row = 0; row < m_shape.rows; ++row) {
            float sum = 0.0F;
            for (std::size_t group = 0; group < m_shape.groups; ++group) {
                std::int32_t integer = 0;
                for (std::size_t j = group * m_shape.groupColumns;
                     j < (group + 1) * m_shape.groupColumns; ++j) {
                    integer += m_matrix.trits[row * m_matrix.columns + j] * code(n, j);
                }
                const std::size_t block = row / kernels::kBlockRows;
                const float scale =
                    floatFromHalf(m_scales[(block * m_shape.groups + group) * kernels::kBlockRows
                                           + row % kernels::kBlockRows]);
                sum += static_cast<float>(integer)
                       * (scale * m_multipliers[group * kMostGroupTokens + n]);
            }
            out[n * m_shape.rows + row] = sum;
        }
    }
    return out;
}

std::vector<float> GroupCase::found(const kernels::KernelTable& table,
                                    std::size_t tokens,
                                    std::string& problem) const
{
    const std::size_t padded = m_matrix.view.rowBlocks * kernels::kBlockRows;
    const std::size_t outStride = padded + 16; // a gap behind each token's rows
    constexpr float kUntouchedFloat = -12345.0F;
    Guarded<float> out(tokens * outStride);
    std::fill(out.span().begin(), out.span().end(), kUntouchedFloat);
    const kernels::GroupedTernaryView weights = {m_matrix.lines.data(), m_scales.data(),
                                                 m_matrix.view.rowBlocks, m_shape.groups,
                                                 m_shape.groupColumns};
    const kernels::GroupActivationView batch = {m_codes.data(),
                                                m_sums.data(),
                                                m_multipliers.data(),
                                                m_stride,
                                                kMostGroupTokens * m_shape.planes,
                                                tokens,
                                                m_shape.planes};
    const std::size_t middle = weights.rowBlocks / 3;
    table.groupMatmul(weights, batch, 0, middle, out.data(), outStride);
    table.groupMatmul(weights, batch, middle, weights.rowBlocks, out.data(), outStride);
    std::vector<float> rows(tokens * m_shape.rows);
    for (std::size_t n = 0; n < tokens; ++n) {
        const float* const from = out.data() + n * outStride;
        std::copy_n(from, m_shape.rows, rows.data() + n * m_shape.rows);
        if (!std::all_of(from + padded, from + outStride,
                         [](float value) { return value == kUntouchedFloat; })) {
            problem = "wrote into the gap between tokens";
        }
    }
    if (!out.fencesStand()) {
        problem = "wrote outside its buffer";
    }
    return rows;
}

std::string GroupCase::mistake(const kernels::KernelTable& table, std::size_t tokens) const
{
    std::string problem;
    const std::vector<float> is = found(table, tokens, problem);
    const std::vector<float> shall = expected(tokens);
    const auto [a, b] = std::mismatch(is.begin(), is.end(), shall.begin(), &sameBits);
    if (problem.empty() && a != is.end()) {
        problem = "number " + std::to_string(a - is.begin()) + " is " + std::to_string(*a)
                  + ", not " + std::to_string(*b);
    }
    if (problem.empty()) {
        return {};
    }
    return std::string(table.variant) + ", groups: " + std::to_string(m_shape.rows) + " x "
           + std::to_string(m_shape.groups) + " x " + std::to_string(m_shape.groupColumns) + ", "
           + std::to_string(m_shape.planes) + " planes, " + std::to_string(tokens)
           + " tokens: " + problem;
}

} // namespace trilume::tests
