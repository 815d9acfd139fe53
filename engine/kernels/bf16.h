// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace trilume::kernels {

// Weights of a line of 64 bytes.
inline constexpr std::size_t kBf16LineColumns = 32;

// Dense weights in 16 bits (the upper half of a float), borrowed: rows one after another, each on a
// 64-byte boundary, with zeros up to whole lines.
struct Bf16View
{
    const std::uint16_t* weights = nullptr; // (rows, stride)
    std::size_t rows = 0;
    std::size_t stride = 0; // columns, rounded up to lines
};

// The same in f16 and in f32, whose rows are the same number of columns.
struct F16View
{
    const std::uint16_t* weights = nullptr; // (rows, stride)
    std::size_t rows = 0;
    std::size_t stride = 0;
};

struct F32View
{
    const float* weights = nullptr; // (rows, stride)
    std::size_t rows = 0;
    std::size_t stride = 0;
};

// Inputs of a batch: token n's start at values + n * stride. A token has as many as a row of the
// weights has with its zeros; those that belong to the zeros are 0, too.
struct FloatBatchView
{
    const float* values = nullptr;
    std::size_t stride = 0;
    std::size_t tokens = 0;
};

} // namespace trilume::kernels
