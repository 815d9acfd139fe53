// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/transformer/head_sketch.h"

#include "engine/runtime/parallel.h"

#include <algorithm>
#include <cmath>

namespace trilume::model::transformer {

namespace {

using kernels::kBlockRows;
using kernels::kByteLineColumns;

constexpr float kLargestCode = 127.0F;

// More than the rounding of sums of squares in double and of the result to float.
constexpr double kRoundedUp = 1.0 + 1e-6;

float lengthOf(double squares)
{
    return static_cast<float>(std::sqrt(squares) * kRoundedUp);
}

} // namespace

HeadSketch::HeadSketch(const DenseMatrix& matrix, ThreadBudget threads)
    : m_blocks(kernels::roundUp(matrix.rows(), kBlockRows) / kBlockRows)
    , m_columnSteps(kernels::roundUp(matrix.columns(), kByteLineColumns) / kByteLineColumns)
    , m_lines(m_blocks * m_columnSteps * kernels::kLineBytes)
    , m_rows(m_blocks * kBlockRows)
{
    parallelRanges(threads, m_blocks, 64, [&](std::size_t begin, std::size_t end) {
        std::vector<float> values(matrix.columns());
        for (std::size_t row = begin * kBlockRows; row < std::min(end * kBlockRows, matrix.rows());
             ++row) {
            sketchRow(matrix, row, values);
        }
    });
}

void HeadSketch::sketchRow(const DenseMatrix& matrix, std::size_t index, std::vector<float>& values)
{
    matrix.row(index, values);
    float largest = 0.0F;
    for (const float value : values) {
        largest = std::max(largest, std::fabs(value));
    }
    const float scale = largest / kLargestCode;
    double error = 0.0;
    double sketch = 0.0;
    double exact = 0.0;
    std::int8_t* const block =
        m_lines.data() + index / kBlockRows * m_columnSteps * kernels::kLineBytes;
    for (std::size_t j = 0; j < values.size(); ++j) {
        const double value = static_cast<double>(values[j]);
        const double code =
            scale > 0.0F
                ? std::clamp(std::nearbyint(value / static_cast<double>(scale)), -127.0, 127.0)
                : 0.0;
        const double sketched = code * static_cast<double>(scale);
        block[j / kByteLineColumns * kernels::kLineBytes + index % kBlockRows * kByteLineColumns
              + j % kByteLineColumns] = static_cast<std::int8_t>(code);
        error += (value - sketched) * (value - sketched);
        sketch += sketched * sketched;
        exact += value * value;
    }
    m_rows[index] = {scale, lengthOf(error), lengthOf(sketch), lengthOf(exact)};
}

} // namespace trilume::model::transformer
