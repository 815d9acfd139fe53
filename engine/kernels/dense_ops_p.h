// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The kernels of a model with dense weights, over the same vectors as float_ops_p.h and in an
// anonymous namespace for the same reason: its formulas with floats for accumulators, and the
// product.

#include "engine/kernels/float_ops_p.h"
#include "engine/kernels/tiles_p.h"

namespace trilume::kernels {
namespace {

template <typename Vec>
void denseRecurrence(const DenseRecurrenceStep& step)
{
    forEachVec(step.channels, RecurrenceOp<Vec, DenseRecurrenceStep, FloatSource<Vec>>{
                                  step, {step.forgets}, {step.inputs}});
}

template <typename Vec>
float denseGatedNorm(const float* values,
                     const float* weight,
                     const float* state,
                     std::size_t n,
                     float eps,
                     float* out)
{
    return gatedNormOf<Vec>(FloatSource<Vec>{values}, weight, state, n, eps, out);
}

template <typename Vec>
float denseSwiglu(const float* gate, const float* up, std::size_t n, float* out)
{
    return storeAndSum<Vec>(SwigluSource<Vec, FloatSource<Vec>>{{gate}, {up}}, n, out);
}

template <typename Vec>
float addFloats(const float* values, std::size_t n, float* x)
{
    return storeAndSum<Vec>(AddedSource<Vec, FloatSource<Vec>>{{values}, x}, n, x);
}

// Into the second-level cache, as the read test of engine/bench does it: where tiles_p.h keeps
// ternary weights out of the caches, dense ones come through too fast for that. Xeon (Sapphire
// Rapids), one thread, of 16.9 GB/s that the read test had: 9.8 without, 11.2 as fetchLine() does
// it, 12.7, 14.9, 15.3 and 15.2 in this way with 2, 4, 8 and 16 KiB.
inline void fetchDenseLine(const void* line)
{
    const std::uint8_t* bytes = static_cast<const std::uint8_t*>(line);
    __builtin_prefetch(fetchedAhead(bytes, kFetchAheadBytes), 0, 2);
}

// How the weights of a view become a vector.
template <typename View>
struct WeightsOf;

template <>
struct WeightsOf<Bf16View>
{
    using Element = std::uint16_t;

    template <typename Vec>
    static Vec load(const std::uint16_t* from)
    {
        return Vec::loadBf16(from);
    }
};

template <>
struct WeightsOf<F16View>
{
    using Element = std::uint16_t;

    template <typename Vec>
    static Vec load(const std::uint16_t* from)
    {
        return Vec::loadF16(from);
    }
};

template <>
struct WeightsOf<F32View>
{
    using Element = float;

    template <typename Vec>
    static Vec load(const float* from)
    {
        return Vec::load(from, Full{});
    }
};

template <typename View>
using ElementOf = typename WeightsOf<View>::Element;

// Adds the products of kVecLanes columns to their sums.
template <typename Vec, typename View, std::size_t Rows, std::size_t Tokens>
[[gnu::always_inline]] inline void addProducts(const ElementOf<View>* weights,
                                               std::size_t stride,
                                               const float* x,
                                               std::size_t xStride,
                                               Vec (&sums)[Rows][Tokens])
{
    Vec row[Rows];
#pragma GCC unroll 4
    for (std::size_t i = 0; i < Rows; ++i) {
        row[i] = WeightsOf<View>::template load<Vec>(weights + i * stride);
    }
#pragma GCC unroll 4
    for (std::size_t n = 0; n < Tokens; ++n) {
        const Vec token = Vec::load(x + n * xStride, Full{});
#pragma GCC unroll 4
        for (std::size_t i = 0; i < Rows; ++i) {
            sums[i][n] = sums[i][n] + row[i] * token;
        }
    }
}

// Rows x Tokens products, whose sums stay in registers.
template <typename Vec, typename View, std::size_t Rows, std::size_t Tokens>
[[gnu::always_inline]] inline void denseTile(const ElementOf<View>* weights,
                                             std::size_t stride,
                                             const FloatBatchView& inputs,
                                             std::size_t firstToken,
                                             float* out,
                                             std::size_t outStride)
{
    Vec low[Rows][Tokens]; // of the first half of a line
    Vec high[Rows][Tokens];
#pragma GCC unroll 4
    for (std::size_t i = 0; i < Rows; ++i) {
#pragma GCC unroll 4
        for (std::size_t n = 0; n < Tokens; ++n) {
            low[i][n] = Vec::broadcast(0.0F);
            high[i][n] = Vec::broadcast(0.0F);
        }
    }
    const float* x = inputs.values + firstToken * inputs.stride;
    for (std::size_t j = 0; j < stride; j += kBf16LineColumns) {
#pragma GCC unroll 4
        for (std::size_t i = 0; i < Rows; ++i) {
            fetchDenseLine(weights + i * stride + j);
            if constexpr (sizeof(ElementOf<View>) == sizeof(float)) { // two cache lines
                fetchDenseLine(weights + i * stride + j + kVecLanes);
            }
        }
        addProducts<Vec, View>(weights + j, stride, x + j, inputs.stride, low);
        addProducts<Vec, View>(weights + j + kVecLanes, stride, x + j + kVecLanes, inputs.stride,
                               high);
    }
#pragma GCC unroll 4
    for (std::size_t i = 0; i < Rows; ++i) {
#pragma GCC unroll 4
        for (std::size_t n = 0; n < Tokens; ++n) {
            const float sum = (low[i][n] + high[i][n]).foldedSum();
            out[(firstToken + n) * outStride + i] = sum == sum ? sum : __builtin_nanf("");
        }
    }
}

// Rows of all tokens from `firstToken` on, as many at once as there are tiles for.
template <typename Vec, typename View, std::size_t Rows, std::size_t Tokens>
void denseRows(const ElementOf<View>* weights,
               std::size_t stride,
               const FloatBatchView& inputs,
               std::size_t firstToken,
               float* out,
               std::size_t outStride)
{
    std::size_t n = firstToken;
    for (; n + Tokens <= inputs.tokens; n += Tokens) {
        denseTile<Vec, View, Rows, Tokens>(weights, stride, inputs, n, out, outStride);
    }
    if constexpr (Tokens > 1) {
        if (n < inputs.tokens) {
            denseRows<Vec, View, Rows, Tokens - 1>(weights, stride, inputs, n, out, outStride);
        }
    }
}

// One token is bound by reading memory, which is done in one stream.
template <typename Vec, typename View>
void denseMatmul(const View& weights,
                 const FloatBatchView& inputs,
                 std::size_t firstRow,
                 std::size_t lastRow,
                 float* out,
                 std::size_t outStride)
{
    constexpr std::size_t kRows = Vec::kTileRows;
    std::size_t row = firstRow;
    for (; inputs.tokens > 1 && row + kRows <= lastRow; row += kRows) {
        denseRows<Vec, View, kRows, Vec::kTileTokens>(weights.weights + row * weights.stride,
                                                      weights.stride, inputs, 0, out + row,
                                                      outStride);
    }
    for (; row < lastRow; ++row) {
        denseRows<Vec, View, 1, Vec::kTileTokens>(weights.weights + row * weights.stride,
                                                  weights.stride, inputs, 0, out + row, outStride);
    }
}

template <typename Vec>
void setDenseOps(KernelTable& table)
{
    table.bf16Matmul = &denseMatmul<Vec, Bf16View>;
    table.denseRecurrence = &denseRecurrence<Vec>;
    table.denseGatedNorm = &denseGatedNorm<Vec>;
    table.denseSwiglu = &denseSwiglu<Vec>;
    table.addFloats = &addFloats<Vec>;
}

} // namespace
} // namespace trilume::kernels
