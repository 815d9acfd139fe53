// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/driver/geometry.h"
#include "engine/fpga/driver/weight_packing.h"

#include <QTest>

#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace trilume::fpga {

// Of every kind: narrow and wide, tiles of a power of two and others, beats that are full and not,
// results that are narrower and wider than a beat.
inline constexpr std::array<Geometry, 9> kGeometries{{
    {4, 16, 1, Packing::Planes, 16, 64},
    {8, 16, 1, Packing::Planes, 32, 32},
    {16, 16, 1, Packing::Planes, 64, 32},
    {16, 32, 1, Packing::Planes, 128, 16},
    {32, 32, 2, Packing::Planes, 256, 16},
    {8, 16, 4, Packing::Planes, 32, 32},
    {8, 10, 1, Packing::BaseThree, 16, 32},
    {16, 20, 3, Packing::BaseThree, 64, 32},
    {16, 16, 1, Packing::BaseThree, 64, 32},
}};

inline std::string nameOf(const Geometry& geometry)
{
    return std::to_string(geometry.rows) + "x" + std::to_string(geometry.columns) + "x"
           + std::to_string(geometry.vectors) + " packing "
           + std::to_string(static_cast<int>(geometry.packing));
}

inline void addGeometries()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < kGeometries.size(); ++i) {
        QTest::newRow(nameOf(kGeometries.at(i)).c_str()) << static_cast<int>(i);
    }
}

inline const Geometry& geometryOfRow()
{
    const QFETCH(int, index);
    return kGeometries.at(static_cast<std::size_t>(index));
}

// A matrix with vectors for it.
struct Operands
{
    Operands(std::size_t rowCount,
             std::size_t columnCount,
             std::size_t vectorCount,
             std::mt19937& random)
        : rows(rowCount)
        , columns(columnCount)
        , vectors(vectorCount)
        , trits(rows * stride())
        , activations(vectors * stride())
    {
        for (std::int8_t& trit : trits) {
            trit = static_cast<std::int8_t>(static_cast<int>(random() % 3) - 1);
        }
        for (std::int8_t& value : activations) {
            value = static_cast<std::int8_t>(random());
        }
    }

    [[nodiscard]] std::size_t stride() const { return columns + 3; }

    [[nodiscard]] TritMatrix matrix() const { return {trits.data(), rows, columns, stride()}; }

    [[nodiscard]] std::int32_t sum(std::size_t row, std::size_t vector) const
    {
        std::int32_t sum = 0;
        for (std::size_t column = 0; column < columns; ++column) {
            sum += trits[row * stride() + column] * activations[vector * stride() + column];
        }
        return sum;
    }

    std::size_t rows;
    std::size_t columns;
    std::size_t vectors;
    std::vector<std::int8_t> trits;       // (rows, stride)
    std::vector<std::int8_t> activations; // (vectors, stride)
};

} // namespace trilume::fpga
