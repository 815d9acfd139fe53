// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/plugins/product_sums.h"

#include <algorithm>

namespace trilume::accel {

namespace {

// Odd, and without a pattern that weights could have.
std::uint32_t factorOf(std::size_t row)
{
    auto value = static_cast<std::uint32_t>(row) * 0x9E3779B1U + 0x7F4A7C15U;
    value ^= value >> 15U;
    value *= 0x85EBCA6BU;
    value ^= value >> 13U;
    return value | 1U;
}

} // namespace

ProductSums::ProductSums(std::size_t firstRow,
                         std::size_t columns,
                         std::span<const std::int8_t> trits)
    : m_firstRow(firstRow)
    , m_columns(columns)
{
    for (std::size_t place = 0; columns != 0 && place < trits.size(); place += columns) {
        addRow(m_firstRow + m_rows, trits.subspan(place, columns));
    }
}

ProductSums::ProductSums(const quant::PackedTernary& weights, BlockRun blocks)
    : m_firstRow(blocks.begin * kernels::kBlockRows)
    , m_columns(weights.columns())
{
    const std::size_t end = std::min(weights.rows(), blocks.end * kernels::kBlockRows);
    std::vector<std::int8_t> trits(weights.columns());
    for (std::size_t row = m_firstRow; row < end; ++row) {
        for (std::size_t column = 0; column < trits.size(); ++column) {
            trits[column] = static_cast<std::int8_t>(weights.trit(row, column));
        }
        addRow(row, trits);
    }
}

void ProductSums::addRow(std::size_t row, std::span<const std::int8_t> trits)
{
    const std::uint32_t factor = factorOf(row);
    for (std::size_t column = 0; column < trits.size(); ++column) {
        m_columns[column] += factor * static_cast<std::uint32_t>(trits[column]);
    }
    ++m_rows;
}

bool ProductSums::fit(const kernels::ActivationView& codes,
                      const std::int32_t* results,
                      std::size_t stride) const
{
    for (std::size_t token = 0; token < codes.tokens; ++token) {
        std::uint32_t difference = 0;
        const std::int8_t* code = codes.codes + token * codes.stride;
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            difference += static_cast<std::uint32_t>(code[column]) * m_columns[column];
        }
        const std::int32_t* result = results + token * stride;
        for (std::size_t row = 0; row < m_rows; ++row) {
            difference -= factorOf(m_firstRow + row) * static_cast<std::uint32_t>(result[row]);
        }
        if (difference != 0) {
            return false;
        }
    }
    return true;
}

bool CheckSchedule::isDue()
{
    if (m_left != 0) {
        --m_left;
        m_passed = 0;
        return true;
    }
    m_passed = (m_passed + 1) % kOneOf;
    return m_passed == 0;
}

} // namespace trilume::accel
