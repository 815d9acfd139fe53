// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/projection_backend.h"
#include "engine/base/aligned_buffer.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <span>
#include <utility>
#include <vector>

namespace trilume::tests {

// A few matrices, codes for them, and room for the sums, which are nonsense at first.
class AccelCase
{
public:
    static constexpr std::int32_t kUntouched = -77777777;

    AccelCase(const std::vector<std::size_t>& rows, std::size_t columns, std::size_t tokens)
        : m_plan(tokens)
        , m_columns(columns)
        , m_tokens(tokens)
        , m_used(tokens)
        , m_stride(kernels::activationStride(columns))
        , m_codes(tokens * m_stride)
        , m_codeSums(tokens)
    {
        std::minstd_rand random(7);
        for (std::size_t n = 0; n < tokens; ++n) {
            for (std::size_t j = 0; j < columns; ++j) {
                const auto code = static_cast<std::int8_t>(static_cast<int>(random() % 256) - 128);
                m_codes[n * m_stride + j] = code;
                m_codeSums[n] += code;
            }
        }
        for (const std::size_t height : rows) {
            m_matrices.push_back(randomMatrix(height, static_cast<unsigned>(m_matrices.size())));
        }
        for (const quant::PackedTernary& matrix : m_matrices) {
            const quant::PackedTernary* planned = &matrix;
            m_plan.addGroup({&planned, 1});
            m_sums.emplace_back(tokens * strideOf(matrix));
        }
        clearSums();
    }

    [[nodiscard]] const accel::ProjectionPlan& plan() const { return m_plan; }

    [[nodiscard]] accel::Projection projection(std::size_t matrix)
    {
        return {accel::matrixHandle(matrix),
                {m_codes.data(), m_codeSums.data(), m_stride, m_used},
                m_sums[matrix].data(),
                strideOf(m_matrices[matrix])};
    }

    // Of the tokens only the first so many, from now on.
    void useTokens(std::size_t tokens) { m_used = tokens; }

    void changeCodes() { m_codes[0] = static_cast<std::int8_t>(m_codes[0] ^ 1); }

    void clearSums()
    {
        for (AlignedBuffer<std::int32_t>& sums : m_sums) {
            std::fill_n(sums.data(), sums.size(), kUntouched);
        }
    }

    // Whether the sums of these rows are right, and those of all other blocks and tokens untouched.
    [[nodiscard]] bool isRight(std::size_t matrix, accel::BlockRun blocks) const
    {
        const quant::PackedTernary& weights = m_matrices[matrix];
        for (std::size_t n = 0; n < m_tokens; ++n) {
            for (std::size_t row = 0; row < weights.rows(); ++row) {
                const std::size_t block = row / kernels::kBlockRows;
                std::int32_t expected = kUntouched;
                if (blocks.begin <= block && block < blocks.end && n < m_used) {
                    expected = 0;
                    for (std::size_t j = 0; j < m_columns; ++j) {
                        expected += weights.trit(row, j) * m_codes[n * m_stride + j];
                    }
                }
                if (m_sums[matrix][n * strideOf(weights) + row] != expected) {
                    return false;
                }
            }
        }
        return true;
    }

    [[nodiscard]] bool isRight(std::size_t matrix) const
    {
        return isRight(matrix, m_plan.at(accel::matrixHandle(matrix)).allBlocks());
    }

private:
    [[nodiscard]] static std::size_t strideOf(const quant::PackedTernary& matrix)
    {
        return kernels::roundUp(matrix.rows(), kernels::kBlockRows);
    }

    [[nodiscard]] quant::PackedTernary randomMatrix(std::size_t rows, unsigned seed) const
    {
        auto packed = quant::PackedTernary::pack(
            rows, m_columns,
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

    accel::ProjectionPlan m_plan;
    std::vector<quant::PackedTernary> m_matrices;
    std::size_t m_columns;
    std::size_t m_tokens;
    std::size_t m_used; // of them
    std::size_t m_stride;
    AlignedBuffer<std::int8_t> m_codes;              // (tokens, stride)
    std::vector<std::int32_t> m_codeSums;            // (tokens)
    std::vector<AlignedBuffer<std::int32_t>> m_sums; // (matrices), each (tokens, rows of blocks)
};

} // namespace trilume::tests
