// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernels/attention.h"
#include "engine/kernels/bf16.h"
#include "engine/kernels/byte_rows.h"
#include "engine/kernels/grouped.h"
#include "engine/kernels/packing.h"
#include "engine/runtime/isa.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace trilume::kernels {

// Packed weights (packing.h), borrowed; `lines` is (rowBlocks, blockBytes) bytes on a 64-byte
// boundary.
struct TernaryView
{
    const std::uint8_t* lines = nullptr;
    std::size_t rowBlocks = 0;
    std::size_t columnSteps = 0;
    std::size_t blockBytes = 0;
    Packing packing = Packing::TwoBit;
};

// int8 activations of a batch: token n's codes start at codes + n * stride; stride is at
// least activationStride(columns), codes beyond the logical width are 0. sums[n] is the sum of
// token n's codes.
struct ActivationView
{
    const std::int8_t* codes = nullptr;
    const std::int32_t* sums = nullptr;
    std::size_t stride = 0;
    std::size_t tokens = 0;
};

// What quantize found for one token.
struct QuantScale
{
    float scale;      // s_a = 127 / max(max|y|, 1e-5)
    std::int32_t sum; // of the codes
};

// One of the BitLinears that quantise the same input, each after a norm of its own.
struct QuantTarget
{
    const float* weight = nullptr; // of the norm, n floats
    std::int8_t* codes = nullptr;  // out: `padded` of them, zeros beyond n
    QuantScale scale = {};         // out
};

// The most targets of one quantize: i, f and g.
inline constexpr std::size_t kMaxQuantTargets = 3;

// One token's channels of the recurrence (model.md, block l); every pointer is to n floats or n
// int32.
struct RecurrenceStep
{
    const std::int32_t* inputAccumulators;  // BitLinear_i, before scaling
    const std::int32_t* forgetAccumulators; // BitLinear_f
    float inputFactor;                      // 1 / (s_a * s_w) of each
    float forgetFactor;
    const float* floors;        // b_l, or null for layers without a floor
    const float* previousState; // h before the token; may equal state
    float* state;               // h after it
    float* forget;              // f after the floor, or null when nobody listens
    std::size_t channels;
};

// The same where inputs are floats as they are, of dense products.
struct DenseRecurrenceStep
{
    const float* inputs;
    const float* forgets;
    const float* floors;        // null for layers without a floor
    const float* previousState; // may equal state
    float* state;
    float* forget; // or null
    std::size_t channels;
};

using TernaryMatmul = void (*)(const TernaryView& weights,
                               const ActivationView& activations,
                               std::size_t firstBlock,
                               std::size_t lastBlock,
                               std::int32_t* accumulators,
                               std::size_t accumulatorStride);

using GroupMatmul = void (*)(const GroupedTernaryView& weights,
                             const GroupActivationView& inputs,
                             std::size_t firstBlock,
                             std::size_t lastBlock,
                             float* out,
                             std::size_t outStride);

using ByteProducts = void (*)(const ByteRowsView& weights,
                              const WideActivation& input,
                              std::size_t firstBlock,
                              std::size_t lastBlock,
                              std::int32_t* high,
                              std::int32_t* low);

// Writes what each query has of the run; `sums` has room for all of them.
using Attend = void (*)(const AttentionRun& run, const AttentionSums& sums);

// One implementation of every kernel. All tables compute the same bits: integer results are exact,
// float results are one fixed sequence of IEEE operations (kernels/README.md: lanes, summation
// tree, exponential). No kernel allocates, fails or touches memory outside its arguments; any float
// value (NaN and infinities included) is allowed.
struct KernelTable
{
    Isa isa;
    std::string_view variant; // "avx2", "avx2+vnni": which of the instruction set's tables

    // accumulators[n * accumulatorStride + row] = sum_j t[row][j] * q[n][j] for all tokens n of the
    // batch and the rows of blocks [firstBlock, lastBlock). Padding rows of the last block are
    // written too. One function for each packing.
    TernaryMatmul ternaryMatmul;        // TwoBit
    TernaryMatmul ternaryMatmulFiveBit; // FiveBit

    [[nodiscard]] TernaryMatmul matmulFor(Packing packing) const
    {
        return packing == Packing::FiveBit ? ternaryMatmulFiveBit : ternaryMatmul;
    }

    // Sum of x^2. Kernels that store floats return the same of what they stored, because the next
    // step is a norm that wants it.
    float (*sumOfSquares)(const float* x, std::size_t n);

    // y = x * (mean(x^2) + eps)^(-1/2) * weight, n floats; y may equal x. `squares` is the sum of
    // x^2; returns that of y.
    float (*rmsNorm)(const float* x,
                     float squares,
                     const float* weight,
                     std::size_t n,
                     float eps,
                     float* y);

    // For each of `count` <= kMaxQuantTargets: rmsNorm of x with the target's weight, then the int8
    // codes of model.md (BitLinear), `padded` >= n of them. `squares` is the sum of x^2.
    void (*quantize)(const float* x,
                     float squares,
                     std::size_t n,
                     float eps,
                     QuantTarget* targets,
                     std::size_t count,
                     std::size_t padded);

    // f = sigmoid(forget); f = b + (1 - b) f where there are floors; h = f h + silu(input) (1 - f).
    void (*recurrence)(const RecurrenceStep& step);

    // o = rms(accumulators * factor; weight) * silu(state) (attention output gate); returns the sum
    // of o^2.
    float (*gatedNorm)(const std::int32_t* accumulators,
                       float factor,
                       const float* weight,
                       const float* state,
                       std::size_t n,
                       float eps,
                       float* out);

    // out[j] = silu(gate[j] * factor) * (up[j] * factor) (gated linear unit); returns the sum of
    // out^2.
    float (*swiglu)(const std::int32_t* gate,
                    const std::int32_t* up,
                    float factor,
                    std::size_t n,
                    float* out);

    // x[j] += accumulators[j] * factor (residual stream); returns the sum of the new x^2.
    float (*addScaled)(const std::int32_t* accumulators, float factor, std::size_t n, float* x);

    // out[j] = accumulators[j] * factor                                                    (logits)
    void (*scale)(const std::int32_t* accumulators, float factor, std::size_t n, float* out);

    // out[n * outStride + row] = sum_j w[row][j] * x[n][j] for all tokens n of the batch and the
    // rows [firstRow, lastRow), and nothing else of `out`. Element j is added to lane j mod
    // kBf16LineColumns, then the upper half of the lanes to the lower one until one is left.
    void (*bf16Matmul)(const Bf16View& weights,
                       const FloatBatchView& inputs,
                       std::size_t firstRow,
                       std::size_t lastRow,
                       float* out,
                       std::size_t outStride);

    // recurrence, gatedNorm, swiglu and addScaled of floats in place of accumulators and factors.
    void (*denseRecurrence)(const DenseRecurrenceStep& step);
    float (*denseGatedNorm)(const float* values,
                            const float* weight,
                            const float* state,
                            std::size_t n,
                            float eps,
                            float* out);
    float (*denseSwiglu)(const float* gate, const float* up, std::size_t n, float* out);
    float (*addFloats)(const float* values, std::size_t n, float* x);

    // The same for weights in other types.
    void (*f16Matmul)(const F16View& weights,
                      const FloatBatchView& inputs,
                      std::size_t firstRow,
                      std::size_t lastRow,
                      float* out,
                      std::size_t outStride);
    void (*f32Matmul)(const F32View& weights,
                      const FloatBatchView& inputs,
                      std::size_t firstRow,
                      std::size_t lastRow,
                      float* out,
                      std::size_t outStride);

    // Turns the pairs (j, j + half) of x: (a, b) to (a c - b s, b c + a s), `half` of each.
    void (*rotate)(float* x, const float* cosines, const float* sines, std::size_t half);

    // Attention of some queries to one run of positions, one function for each format.
    Attend attendF32;
    Attend attendF16;
    Attend attendInt8;

    [[nodiscard]] Attend attendFor(KvFormat format) const
    {
        return format == KvFormat::F32   ? attendF32
               : format == KvFormat::F16 ? attendF16
                                         : attendInt8;
    }

    // With m the larger of both maxima: values and totals of `into` times exp(largest - m), those
    // of `run` likewise, added.
    void (*mergeAttention)(const AttentionSums& into,
                           const AttentionSums& run,
                           std::size_t queryCount,
                           std::size_t width);

    // values[j] / total, in place.
    void (*finishAttention)(const AttentionSums& sums, std::size_t queryCount, std::size_t width);

    // out[j] = (max(0, gate[j]))^2 * up[j]; returns the sum of out^2.
    float (*squaredReluUnit)(const float* gate, const float* up, std::size_t n, float* out);

    // The codes of x as it is, `padded` >= n of them: round(clamp(x s, -128, 127)) with
    // s = 127 / max(largest |x|, smallest).
    QuantScale (*quantizeValues)(const float* x,
                                 std::size_t n,
                                 float smallest,
                                 std::int8_t* codes,
                                 std::size_t padded);

    // The same in two planes: 256 high + low = round(clamp(x s, -kLargestWideCode,
    // kLargestWideCode)) with s = kLargestWideCode / max(largest |x|, smallest), n codes of each.
    WideQuantScale (*quantizeWide)(const float* x,
                                   std::size_t n,
                                   float smallest,
                                   const WideCodes& codes);

    // out[n * outStride + row] for all tokens n of the batch and the rows of blocks [firstBlock,
    // lastBlock): from +0, group after group, sum + integer * (scale * multiplier), where integer =
    // sum_j t[row][j] * q[n][j] over the columns of the group is exact. Padding rows of the last
    // block are written too.
    GroupMatmul groupMatmul;

    // high[row] = sum_j w[row][j] * input.high[j] and the same of `low`, exactly, for the rows of
    // blocks [firstBlock, lastBlock).
    ByteProducts byteProducts;

    // For benchmarks: nothing but int8 multiply-accumulates on registers, at the most that one core
    // can do; returns how many. Null where the instruction set has no such instruction.
    std::size_t (*int8Peak)(std::size_t iterations);

    // The same by tile registers; null where the table has none.
    std::size_t (*tilePeak)(std::size_t iterations);
};

// Every table that this machine can run: instruction sets as in supportedIsas(), within one of them
// the table to prefer last. Tests and benchmarks go through all.
[[nodiscard]] std::span<const KernelTable> runnableKernelTables();

// The table to prefer of one instruction set; it must be in supportedIsas().
[[nodiscard]] const KernelTable& kernelTable(Isa isa);

} // namespace trilume::kernels
