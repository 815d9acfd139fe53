// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The floating-point kernels, written once over a vector of 16 floats that each instruction set
// provides (README.md, "Adding an instruction set", lists what it must have). Everything is in an
// anonymous namespace: each instruction set compiles its own copy with its own flags, and the
// linker must never mix them.

#include "engine/kernels/kernel_table.h"

#include <cstddef>
#include <cstdint>

namespace trilume::kernels {
namespace {

inline constexpr std::size_t kVecLanes = 16;
inline constexpr std::size_t kSumLanes = 64;

// How much of a vector a load or store moves. The other lanes of a partial load are +0.
struct Full
{};

struct Part
{
    std::size_t count; // 1..15
};

// Adding and subtracting 1.5 * 2^23 rounds |x| < 2^22 to the nearest integer, ties to even.
inline constexpr float kRoundMagic = 0x1.8p23F;

// Calls op(j, Full) or op(j, Part) for each vector of [0, n).
template <typename Op>
void forEachVec(std::size_t n, const Op& op)
{
    std::size_t j = 0;
    for (; j + kVecLanes <= n; j += kVecLanes) {
        op(j, Full{});
    }
    if (j < n) {
        op(j, Part{n - j});
    }
}

template <typename Vec>
Vec roundToInteger(Vec x)
{
    return (x + Vec::broadcast(kRoundMagic)) - Vec::broadcast(kRoundMagic);
}

// These are always inlined: two registers make a vector of AVX2, which a call would pass through
// memory.

// e^x for x clamped to [ln 2^-126, ln(max float)]; NaN gives NaN. README.md: Exponential.
template <typename Vec>
[[gnu::always_inline]] inline Vec expOf(Vec x)
{
    const Vec clamped =
        Vec::min(Vec::max(x, Vec::broadcast(-0x1.5d589ep+6F)), Vec::broadcast(0x1.62e42ep+6F));
    const Vec shifted = clamped * Vec::broadcast(0x1.715476p+0F) + Vec::broadcast(kRoundMagic);
    const Vec n = shifted - Vec::broadcast(kRoundMagic);
    // ln 2 in two parts; n times the upper one (15 bits) is exact.
    const Vec r =
        (clamped - n * Vec::broadcast(0x1.62e4p-1F)) - n * Vec::broadcast(0x1.7f7d1cp-20F);
    Vec q = Vec::broadcast(0x1.6a2434p-10F);
    q = q * r + Vec::broadcast(0x1.1239e2p-7F);
    q = q * r + Vec::broadcast(0x1.5558f2p-5F);
    q = q * r + Vec::broadcast(0x1.555492p-3F);
    q = q * r + Vec::broadcast(0x1.fffffcp-2F);
    const Vec p = Vec::broadcast(1.0F) + (r + (r * r) * q);
    return Vec::nanWhereNan(x, Vec::scaleByShifted(p, shifted));
}

template <typename Vec>
[[gnu::always_inline]] inline Vec sigmoidOf(Vec x)
{
    const Vec one = Vec::broadcast(1.0F);
    return one / (one + expOf(-x));
}

template <typename Vec>
[[gnu::always_inline]] inline Vec siluOf(Vec x)
{
    return x * sigmoidOf(x);
}

// Values that a kernel reads: floats, or accumulators times a factor.
template <typename Vec>
struct FloatSource
{
    const float* values;

    template <typename Width>
    Vec operator()(std::size_t j, Width width) const
    {
        return Vec::load(values + j, width);
    }
};

template <typename Vec>
struct ScaledSource
{
    const std::int32_t* accumulators;
    float factor;

    template <typename Width>
    Vec operator()(std::size_t j, Width width) const
    {
        return Vec::loadInts(accumulators + j, width) * Vec::broadcast(factor);
    }
};

// The square of vector j of the source; lanes from n on are +0.
template <typename Vec, typename Source>
[[gnu::always_inline]] inline Vec squareWithin(const Source& source, std::size_t j, std::size_t n)
{
    if (j + kVecLanes <= n) {
        const Vec x = source(j, Full{});
        return x * x;
    }
    if (j < n) {
        const Vec x = source(j, Part{n - j});
        return x * x;
    }
    return Vec::broadcast(0.0F);
}

// Element j is added to lane j mod 64; then the upper half of the lanes is folded onto the lower
// half until one is left.
template <typename Vec, typename Source>
float sumOfSquares(const Source& source, std::size_t n)
{
    Vec lanes0 = Vec::broadcast(0.0F);
    Vec lanes1 = lanes0;
    Vec lanes2 = lanes0;
    Vec lanes3 = lanes0;
    std::size_t j = 0;
    for (; j + kSumLanes <= n; j += kSumLanes) {
        lanes0 = lanes0 + squareWithin<Vec>(source, j, n);
        lanes1 = lanes1 + squareWithin<Vec>(source, j + kVecLanes, n);
        lanes2 = lanes2 + squareWithin<Vec>(source, j + 2 * kVecLanes, n);
        lanes3 = lanes3 + squareWithin<Vec>(source, j + 3 * kVecLanes, n);
    }
    lanes0 = lanes0 + squareWithin<Vec>(source, j, n);
    lanes1 = lanes1 + squareWithin<Vec>(source, j + kVecLanes, n);
    lanes2 = lanes2 + squareWithin<Vec>(source, j + 2 * kVecLanes, n);
    lanes3 = lanes3 + squareWithin<Vec>(source, j + 3 * kVecLanes, n);
    return ((lanes0 + lanes2) + (lanes1 + lanes3)).foldedSum();
}

// (mean of squares + eps)^(-1/2), the same in every lane.
template <typename Vec, typename Source>
Vec inverseRms(const Source& source, std::size_t n, float eps)
{
    const float mean = sumOfSquares<Vec>(source, n) / static_cast<float>(n);
    return Vec::broadcast(1.0F) / Vec::sqrt(Vec::broadcast(mean + eps));
}

// (x * r) * w: one vector of a norm's result.
template <typename Vec, typename Source>
struct Normalised
{
    Source source;
    const float* weight;
    Vec inverse;

    template <typename Width>
    Vec operator()(std::size_t j, Width width) const
    {
        return (source(j, width) * inverse) * Vec::load(weight + j, width);
    }
};

// Writes a source's values.
template <typename Vec, typename Source>
struct StoreOp
{
    Source source;
    float* out;

    template <typename Width>
    void operator()(std::size_t j, Width width) const
    {
        source(j, width).store(out + j, width);
    }
};

template <typename Vec>
void rmsNorm(const float* x, const float* weight, std::size_t n, float eps, float* y)
{
    const FloatSource<Vec> source = {x};
    const Normalised<Vec, FloatSource<Vec>> norm = {source, weight,
                                                    inverseRms<Vec>(source, n, eps)};
    forEachVec(n, StoreOp<Vec, Normalised<Vec, FloatSource<Vec>>>{norm, y});
}

// Largest absolute value; NaN never is it.
template <typename Vec, typename Source>
struct AbsMaxOp
{
    Source source;
    Vec* largest;

    template <typename Width>
    void operator()(std::size_t j, Width width) const
    {
        *largest = Vec::max(Vec::abs(source(j, width)), *largest);
    }
};

template <typename Vec, typename Source>
struct CodesOp
{
    Source source;
    Vec scale;
    std::int8_t* codes;
    typename Vec::Ints* sums;

    template <typename Width>
    void operator()(std::size_t j, Width width) const
    {
        const Vec scaled = source(j, width) * scale;
        const Vec clamped =
            Vec::min(Vec::max(scaled, Vec::broadcast(-128.0F)), Vec::broadcast(127.0F));
        const typename Vec::Ints ints = Vec::toInts(roundToInteger(clamped), width);
        *sums = *sums + ints;
        ints.storeBytes(codes + j, width);
    }
};

template <typename Vec>
QuantScale normQuantize(const float* x,
                        const float* weight,
                        std::size_t n,
                        float eps,
                        std::int8_t* codes,
                        std::size_t padded)
{
    using Norm = Normalised<Vec, FloatSource<Vec>>;
    const FloatSource<Vec> source = {x};
    const Norm norm = {source, weight, inverseRms<Vec>(source, n, eps)};
    Vec largest = Vec::broadcast(0.0F);
    forEachVec(n, AbsMaxOp<Vec, Norm>{norm, &largest});
    const float absMax = largest.foldedMax();
    const float scale = 127.0F / (absMax > 1e-5F ? absMax : 1e-5F);
    typename Vec::Ints sums = Vec::Ints::zero();
    forEachVec(n, CodesOp<Vec, Norm>{norm, Vec::broadcast(scale), codes, &sums});
    for (std::size_t j = n; j < padded; ++j) {
        codes[j] = 0;
    }
    return QuantScale{scale, sums.sum()};
}

template <typename Vec>
struct RecurrenceOp
{
    RecurrenceStep step;

    template <typename Width>
    void operator()(std::size_t j, Width width) const
    {
        const Vec one = Vec::broadcast(1.0F);
        const ScaledSource<Vec> forgets = {step.forgetAccumulators, step.forgetFactor};
        const ScaledSource<Vec> inputs = {step.inputAccumulators, step.inputFactor};
        Vec f = sigmoidOf(forgets(j, width));
        if (step.floors != nullptr) {
            const Vec floor = Vec::load(step.floors + j, width);
            f = floor + (one - floor) * f;
        }
        const Vec input = siluOf(inputs(j, width)) * (one - f);
        const Vec state = f * Vec::load(step.previousState + j, width) + input;
        state.store(step.state + j, width);
        if (step.forget != nullptr) {
            f.store(step.forget + j, width);
        }
    }
};

template <typename Vec>
void recurrence(const RecurrenceStep& step)
{
    forEachVec(step.channels, RecurrenceOp<Vec>{step});
}

template <typename Vec>
struct GatedNormOp
{
    Normalised<Vec, ScaledSource<Vec>> norm;
    const float* state;
    float* out;

    template <typename Width>
    void operator()(std::size_t j, Width width) const
    {
        const Vec gate = siluOf(Vec::load(state + j, width));
        (norm(j, width) * gate).store(out + j, width);
    }
};

template <typename Vec>
void gatedNorm(const std::int32_t* accumulators,
               float factor,
               const float* weight,
               const float* state,
               std::size_t n,
               float eps,
               float* out)
{
    const ScaledSource<Vec> source = {accumulators, factor};
    const Normalised<Vec, ScaledSource<Vec>> norm = {source, weight,
                                                     inverseRms<Vec>(source, n, eps)};
    forEachVec(n, GatedNormOp<Vec>{norm, state, out});
}

template <typename Vec>
struct SwigluOp
{
    ScaledSource<Vec> gate;
    ScaledSource<Vec> up;
    float* out;

    template <typename Width>
    void operator()(std::size_t j, Width width) const
    {
        (siluOf(gate(j, width)) * up(j, width)).store(out + j, width);
    }
};

template <typename Vec>
void swiglu(const std::int32_t* gate,
            const std::int32_t* up,
            float factor,
            std::size_t n,
            float* out)
{
    forEachVec(n, SwigluOp<Vec>{{gate, factor}, {up, factor}, out});
}

template <typename Vec>
struct AddScaledOp
{
    ScaledSource<Vec> source;
    float* x;

    template <typename Width>
    void operator()(std::size_t j, Width width) const
    {
        (Vec::load(x + j, width) + source(j, width)).store(x + j, width);
    }
};

template <typename Vec>
void addScaled(const std::int32_t* accumulators, float factor, std::size_t n, float* x)
{
    forEachVec(n, AddScaledOp<Vec>{{accumulators, factor}, x});
}

template <typename Vec>
void scale(const std::int32_t* accumulators, float factor, std::size_t n, float* out)
{
    forEachVec(n, StoreOp<Vec, ScaledSource<Vec>>{{accumulators, factor}, out});
}

template <typename Vec>
struct ExponentialSource
{
    const float* x;

    template <typename Width>
    Vec operator()(std::size_t j, Width width) const
    {
        return expOf(Vec::load(x + j, width));
    }
};

template <typename Vec>
void exponential(const float* x, std::size_t n, float* y)
{
    forEachVec(n, StoreOp<Vec, ExponentialSource<Vec>>{{x}, y});
}

template <typename Vec>
struct SigmoidSource
{
    const float* x;

    template <typename Width>
    Vec operator()(std::size_t j, Width width) const
    {
        return sigmoidOf(Vec::load(x + j, width));
    }
};

template <typename Vec>
void sigmoid(const float* x, std::size_t n, float* y)
{
    forEachVec(n, StoreOp<Vec, SigmoidSource<Vec>>{{x}, y});
}

// Sets the float entries of a table to the kernels over one vector type.
template <typename Vec>
void setFloatOps(KernelTable& table)
{
    table.rmsNorm = &rmsNorm<Vec>;
    table.normQuantize = &normQuantize<Vec>;
    table.recurrence = &recurrence<Vec>;
    table.gatedNorm = &gatedNorm<Vec>;
    table.swiglu = &swiglu<Vec>;
    table.addScaled = &addScaled<Vec>;
    table.scale = &scale<Vec>;
    table.exponential = &exponential<Vec>;
    table.sigmoid = &sigmoid<Vec>;
}

} // namespace
} // namespace trilume::kernels
