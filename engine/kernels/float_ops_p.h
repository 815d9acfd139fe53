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

template <typename Vec>
float floatSumOfSquares(const float* x, std::size_t n)
{
    return sumOfSquares<Vec>(FloatSource<Vec>{x}, n);
}

// (mean of squares + eps)^(-1/2), the same in every lane.
template <typename Vec>
Vec inverseRms(float squares, std::size_t n, float eps)
{
    const float mean = squares / static_cast<float>(n);
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

// Writes a source's values as they are summed: a source for sumOfSquares.
template <typename Vec, typename Source>
struct StoringSource
{
    Source source;
    float* out;

    Vec operator()(std::size_t j, Full width) const
    {
        const Vec value = source(j, width);
        value.store(out + j, width);
        return value;
    }

    // What a source has beyond its count may be anything: the stored part is read back.
    Vec operator()(std::size_t j, Part width) const
    {
        source(j, width).store(out + j, width);
        return Vec::load(out + j, width);
    }
};

// Writes n values and returns the sum of their squares.
template <typename Vec, typename Source>
float storeAndSum(const Source& source, std::size_t n, float* out)
{
    return sumOfSquares<Vec>(StoringSource<Vec, Source>{source, out}, n);
}

template <typename Vec>
float rmsNorm(const float* x,
              float squares,
              const float* weight,
              std::size_t n,
              float eps,
              float* y)
{
    return storeAndSum<Vec>(
        Normalised<Vec, FloatSource<Vec>>{{x}, weight, inverseRms<Vec>(squares, n, eps)}, n, y);
}

// `Count` targets of one quantize, out of the way of the stores, which could alias anything.
template <typename Vec, std::size_t Count>
struct QuantTargets
{
    const float* weights[Count];
    std::int8_t* codes[Count];
    Vec scales[Count];
};

// Largest absolute value of each target's norm; NaN never is it.
template <typename Vec, std::size_t Count>
struct AbsMaxOp
{
    FloatSource<Vec> x;
    Vec inverse;
    const QuantTargets<Vec, Count>* targets;
    Vec* largest;

    template <typename Width>
    [[gnu::always_inline]] void operator()(std::size_t j, Width width) const
    {
        const Vec scaled = x(j, width) * inverse;
#pragma GCC unroll 3
        for (std::size_t i = 0; i < Count; ++i) {
            const Vec y = scaled * Vec::load(targets->weights[i] + j, width);
            largest[i] = Vec::max(Vec::abs(y), largest[i]);
        }
    }
};

// The codes of each target, and their sums.
template <typename Vec, std::size_t Count>
struct CodesOp
{
    FloatSource<Vec> x;
    Vec inverse;
    const QuantTargets<Vec, Count>* targets;
    typename Vec::Ints* sums;

    template <typename Width>
    [[gnu::always_inline]] void operator()(std::size_t j, Width width) const
    {
        const Vec scaled = x(j, width) * inverse;
#pragma GCC unroll 3
        for (std::size_t i = 0; i < Count; ++i) {
            const Vec y = scaled * Vec::load(targets->weights[i] + j, width);
            const Vec clamped = Vec::min(Vec::max(y * targets->scales[i], Vec::broadcast(-128.0F)),
                                         Vec::broadcast(127.0F));
            const typename Vec::Ints ints = Vec::toInts(roundToInteger(clamped), width);
            sums[i] = sums[i] + ints;
            ints.storeBytes(targets->codes[i] + j, width);
        }
    }
};

template <typename Vec, std::size_t Count>
void quantizeTargets(const float* x,
                     Vec inverse,
                     std::size_t n,
                     QuantTarget* results,
                     std::size_t padded)
{
    QuantTargets<Vec, Count> targets = {};
    Vec largest[Count];
    typename Vec::Ints sums[Count];
    for (std::size_t i = 0; i < Count; ++i) {
        targets.weights[i] = results[i].weight;
        targets.codes[i] = results[i].codes;
        largest[i] = Vec::broadcast(0.0F);
        sums[i] = Vec::Ints::zero();
    }
    forEachVec(n, AbsMaxOp<Vec, Count>{{x}, inverse, &targets, largest});
    for (std::size_t i = 0; i < Count; ++i) {
        const float absMax = largest[i].foldedMax();
        results[i].scale.scale = 127.0F / (absMax > 1e-5F ? absMax : 1e-5F);
        targets.scales[i] = Vec::broadcast(results[i].scale.scale);
    }
    forEachVec(n, CodesOp<Vec, Count>{{x}, inverse, &targets, sums});
    for (std::size_t i = 0; i < Count; ++i) {
        results[i].scale.sum = sums[i].sum();
        for (std::size_t j = n; j < padded; ++j) {
            results[i].codes[j] = 0;
        }
    }
}

template <typename Vec>
void quantize(const float* x,
              float squares,
              std::size_t n,
              float eps,
              QuantTarget* targets,
              std::size_t count,
              std::size_t padded)
{
    const Vec inverse = inverseRms<Vec>(squares, n, eps);
    if (count == kMaxQuantTargets) {
        quantizeTargets<Vec, kMaxQuantTargets>(x, inverse, n, targets, padded);
        return;
    }
    for (std::size_t i = 0; i < count; ++i) {
        quantizeTargets<Vec, 1>(x, inverse, n, targets + i, padded);
    }
}

// `Step` names state, floors and forget as RecurrenceStep does.
template <typename Vec, typename Step, typename Source>
struct RecurrenceOp
{
    Step step;
    Source forgets;
    Source inputs;

    template <typename Width>
    void operator()(std::size_t j, Width width) const
    {
        const Vec one = Vec::broadcast(1.0F);
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
    using Source = ScaledSource<Vec>;
    forEachVec(step.channels, RecurrenceOp<Vec, RecurrenceStep, Source>{
                                  step,
                                  {step.forgetAccumulators, step.forgetFactor},
                                  {step.inputAccumulators, step.inputFactor}});
}

template <typename Vec, typename Source>
struct GatedNormSource
{
    Normalised<Vec, Source> norm;
    const float* state;

    template <typename Width>
    Vec operator()(std::size_t j, Width width) const
    {
        return norm(j, width) * siluOf(Vec::load(state + j, width));
    }
};

template <typename Vec, typename Source>
float gatedNormOf(const Source& source,
                  const float* weight,
                  const float* state,
                  std::size_t n,
                  float eps,
                  float* out)
{
    const Vec inverse = inverseRms<Vec>(sumOfSquares<Vec>(source, n), n, eps);
    return storeAndSum<Vec>(GatedNormSource<Vec, Source>{{source, weight, inverse}, state}, n, out);
}

template <typename Vec>
float gatedNorm(const std::int32_t* accumulators,
                float factor,
                const float* weight,
                const float* state,
                std::size_t n,
                float eps,
                float* out)
{
    return gatedNormOf<Vec>(ScaledSource<Vec>{accumulators, factor}, weight, state, n, eps, out);
}

template <typename Vec, typename Source>
struct SwigluSource
{
    Source gate;
    Source up;

    template <typename Width>
    Vec operator()(std::size_t j, Width width) const
    {
        return siluOf(gate(j, width)) * up(j, width);
    }
};

template <typename Vec>
float swiglu(const std::int32_t* gate,
             const std::int32_t* up,
             float factor,
             std::size_t n,
             float* out)
{
    using Source = ScaledSource<Vec>;
    return storeAndSum<Vec>(SwigluSource<Vec, Source>{{gate, factor}, {up, factor}}, n, out);
}

template <typename Vec, typename Source>
struct AddedSource
{
    Source source;
    const float* x;

    template <typename Width>
    Vec operator()(std::size_t j, Width width) const
    {
        return Vec::load(x + j, width) + source(j, width);
    }
};

template <typename Vec>
float addScaled(const std::int32_t* accumulators, float factor, std::size_t n, float* x)
{
    using Source = ScaledSource<Vec>;
    return storeAndSum<Vec>(AddedSource<Vec, Source>{{accumulators, factor}, x}, n, x);
}

template <typename Vec>
void scale(const std::int32_t* accumulators, float factor, std::size_t n, float* out)
{
    forEachVec(n, StoreOp<Vec, ScaledSource<Vec>>{{accumulators, factor}, out});
}

// Sets the float entries of a table to the kernels over one vector type.
template <typename Vec>
void setFloatOps(KernelTable& table)
{
    table.sumOfSquares = &floatSumOfSquares<Vec>;
    table.rmsNorm = &rmsNorm<Vec>;
    table.quantize = &quantize<Vec>;
    table.recurrence = &recurrence<Vec>;
    table.gatedNorm = &gatedNorm<Vec>;
    table.swiglu = &swiglu<Vec>;
    table.addScaled = &addScaled<Vec>;
    table.scale = &scale<Vec>;
}

} // namespace
} // namespace trilume::kernels
