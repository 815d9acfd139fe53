// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What transformers have between attention and their products, over the vectors of float_ops_p.h
// and in an anonymous namespace for the reason given there.

#include "engine/kernels/dense_ops_p.h"
#include "engine/kernels/float_ops_p.h"
#include "engine/kernels/grouped.h"

namespace trilume::kernels {
namespace {

// Pairs (j, j + half), each turned by its angle.
template <typename Vec>
struct RotateOp
{
    float* x;
    const float* cosines;
    const float* sines;
    std::size_t half;

    template <typename Width>
    void operator()(std::size_t j, Width width) const
    {
        const Vec first = Vec::load(x + j, width);
        const Vec second = Vec::load(x + half + j, width);
        const Vec c = Vec::load(cosines + j, width);
        const Vec s = Vec::load(sines + j, width);
        (first * c - second * s).store(x + j, width);
        (second * c + first * s).store(x + half + j, width);
    }
};

template <typename Vec>
void rotate(float* x, const float* cosines, const float* sines, std::size_t half)
{
    forEachVec(half, RotateOp<Vec>{x, cosines, sines, half});
}

// max(0, x), where NaN stays NaN.
template <typename Vec>
[[gnu::always_inline]] inline Vec reluOf(Vec x)
{
    return Vec::max(Vec::broadcast(0.0F), x);
}

template <typename Vec>
struct SquaredReluSource
{
    FloatSource<Vec> gate;
    FloatSource<Vec> up;

    template <typename Width>
    Vec operator()(std::size_t j, Width width) const
    {
        const Vec positive = reluOf(gate(j, width));
        return (positive * positive) * up(j, width);
    }
};

template <typename Vec>
float squaredReluUnit(const float* gate, const float* up, std::size_t n, float* out)
{
    return storeAndSum<Vec>(SquaredReluSource<Vec>{{gate}, {up}}, n, out);
}

template <typename Vec>
struct LargestOp
{
    const float* x;
    Vec* largest;

    template <typename Width>
    void operator()(std::size_t j, Width width) const
    {
        *largest = Vec::max(Vec::abs(Vec::load(x + j, width)), *largest);
    }
};

template <typename Vec>
struct ValueCodesOp
{
    const float* x;
    Vec scale;
    std::int8_t* codes;
    typename Vec::Ints* sum;

    template <typename Width>
    void operator()(std::size_t j, Width width) const
    {
        const Vec clamped =
            Vec::min(Vec::max(Vec::load(x + j, width) * scale, Vec::broadcast(-128.0F)),
                     Vec::broadcast(127.0F));
        const typename Vec::Ints ints = Vec::toInts(roundToInteger(clamped), width);
        *sum = *sum + ints;
        ints.storeBytes(codes + j, width);
    }
};

template <typename Vec>
QuantScale quantizeValues(const float* x,
                          std::size_t n,
                          float smallest,
                          std::int8_t* codes,
                          std::size_t padded)
{
    Vec largest = Vec::broadcast(0.0F);
    forEachVec(n, LargestOp<Vec>{x, &largest});
    const float absMax = largest.foldedMax();
    const float scale = 127.0F / (absMax > smallest ? absMax : smallest);
    typename Vec::Ints sum = Vec::Ints::zero();
    forEachVec(n, ValueCodesOp<Vec>{x, Vec::broadcast(scale), codes, &sum});
    for (std::size_t j = n; j < padded; ++j) {
        codes[j] = 0;
    }
    return {scale, sum.sum()};
}

// A code c as two: floor((c + 128) / 256), and what is left, within -128 to 127. All exact.
template <typename Vec>
struct WideCodesOp
{
    const float* x = nullptr;
    Vec scale;
    WideCodes codes;
    typename Vec::Ints* highSum;
    typename Vec::Ints* lowSum;

    template <typename Width>
    void operator()(std::size_t j, Width width) const
    {
        const Vec code = roundToInteger(
            Vec::min(Vec::max(Vec::load(x + j, width) * scale, Vec::broadcast(-kLargestWideCode)),
                     Vec::broadcast(kLargestWideCode)));
        const Vec high =
            roundToInteger((code + Vec::broadcast(0.5F)) * Vec::broadcast(1.0F / 256.0F));
        const Vec low = code - high * Vec::broadcast(256.0F);
        const typename Vec::Ints highInts = Vec::toInts(high, width);
        const typename Vec::Ints lowInts = Vec::toInts(low, width);
        *highSum = *highSum + highInts;
        *lowSum = *lowSum + lowInts;
        highInts.storeBytes(codes.high + j, width);
        lowInts.storeBytes(codes.low + j, width);
    }
};

template <typename Vec>
WideQuantScale quantizeWide(const float* x, std::size_t n, float smallest, const WideCodes& codes)
{
    Vec largest = Vec::broadcast(0.0F);
    forEachVec(n, LargestOp<Vec>{x, &largest});
    const float absMax = largest.foldedMax();
    const float scale = kLargestWideCode / (absMax > smallest ? absMax : smallest);
    typename Vec::Ints highSum = Vec::Ints::zero();
    typename Vec::Ints lowSum = Vec::Ints::zero();
    forEachVec(n, WideCodesOp<Vec>{x, Vec::broadcast(scale), codes, &highSum, &lowSum});
    return {scale, highSum.sum(), lowSum.sum()};
}

template <typename Vec>
void setTransformerOps(KernelTable& table)
{
    table.rotate = &rotate<Vec>;
    table.squaredReluUnit = &squaredReluUnit<Vec>;
    table.quantizeValues = &quantizeValues<Vec>;
    table.quantizeWide = &quantizeWide<Vec>;
    table.f16Matmul = &denseMatmul<Vec, F16View>;
    table.f32Matmul = &denseMatmul<Vec, F32View>;
}

} // namespace
} // namespace trilume::kernels
