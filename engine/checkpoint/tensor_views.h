// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/checkpoint/float_type.h"
#include "engine/quant/ternary_format.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace trilume::checkpoint {

// A matrix or vector of floats in the file; a vector has one row. Memory is the file's.
struct FloatTensorView
{
    std::string name;
    FloatType type = FloatType::F32;
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::span<const std::byte> bytes; // exactly rows * columns values, row-major

    [[nodiscard]] std::size_t size() const { return rows * columns; }

    // Widens all values; `out` holds size() of them. A NaN or an infinity is refused by name.
    [[nodiscard]] Status readFloats(std::span<float> out) const;
};

// A ternary matrix in the file: rows of rowBytes() bytes (quant/ternary_format.h, whose decoders
// check the codes themselves), and the multiplier of its trits (finite, at least 1e-5).
struct TernaryTensorView
{
    std::string name;
    quant::TernaryFormat format = quant::TernaryFormat::Tq2_0;
    std::size_t rows = 0;
    std::size_t columns = 0; // logical: the padding in the file is not counted
    std::span<const std::byte> bytes;
    float scale = 0.0F;

    [[nodiscard]] std::size_t rowBytes() const { return quant::ternaryRowBytes(format, columns); }
};

struct BitLinearView
{
    TernaryTensorView weight; // (out, in)
    FloatTensorView norm;     // (in)
};

} // namespace trilume::checkpoint
