// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/families_p.h"

namespace trilume::kernels {

namespace {

constexpr std::size_t kFields = 3; // weights of a code
constexpr std::size_t kFieldColumns = 4;

// u0, u1 and u2 of the 64 codes of a step.
struct Step
{
    std::int16_t fields[kFields][kLineBytes];
};

void unpackStep(const std::uint8_t* lowerBits,
                const std::uint8_t* fifthBits,
                std::size_t step,
                Step& unpacked)
{
    const std::size_t shift = step % 2 * 4;
    for (std::size_t i = 0; i < kLineBytes; ++i) {
        const int lower = (lowerBits[i] >> shift) & 15;
        const int code = lower + 16 * ((fifthBits[i] >> step) & 1);
        const int ninth = code / 9;
        const int third = code / 3;
        unpacked.fields[0][i] = static_cast<std::int16_t>(code - 3 * third);
        unpacked.fields[1][i] = static_cast<std::int16_t>(third - 3 * ninth);
        unpacked.fields[2][i] = static_cast<std::int16_t>(ninth);
    }
}

void addStep(const Step& step, const std::int8_t* codes, std::int32_t* totals)
{
    for (std::size_t row = 0; row < kBlockRows; ++row) {
        std::int32_t sum = 0;
        for (std::size_t field = 0; field < kFields; ++field) {
            for (std::size_t j = 0; j < kFieldColumns; ++j) {
                sum +=
                    step.fields[field][row * kFieldColumns + j] * codes[field * kFieldColumns + j];
            }
        }
        totals[row] += sum;
    }
}

// One block of rows times all tokens; their rows of `out` are the totals.
void multiplyBlock(const std::uint8_t* lines,
                   std::size_t steps,
                   const ActivationView& activations,
                   std::int32_t* out,
                   std::size_t outStride)
{
    for (std::size_t n = 0; n < activations.tokens; ++n) {
        for (std::size_t row = 0; row < kBlockRows; ++row) {
            // The codes are t + 1: one sum of the activations too many.
            out[n * outStride + row] = -activations.sums[n];
        }
    }
    Step unpacked = {};
    for (std::size_t first = 0; first < steps; first += kGroupSteps) {
        const std::size_t left = steps - first;
        const std::size_t count = left < kGroupSteps ? left : kGroupSteps;
        for (std::size_t step = 0; step < count; ++step) {
            unpackStep(lines + (1 + step / 2) * kLineBytes, lines, step, unpacked);
            for (std::size_t n = 0; n < activations.tokens; ++n) {
                addStep(unpacked,
                        activations.codes + n * activations.stride
                            + (first + step) * kFiveBitColumns,
                        out + n * outStride);
            }
        }
        lines += (1 + (count + 1) / 2) * kLineBytes;
    }
}

void ternaryMatmul(const TernaryView& weights,
                   const ActivationView& activations,
                   std::size_t firstBlock,
                   std::size_t lastBlock,
                   std::int32_t* accumulators,
                   std::size_t accumulatorStride)
{
    for (std::size_t block = firstBlock; block < lastBlock; ++block) {
        multiplyBlock(weights.lines + block * weights.blockBytes, weights.columnSteps, activations,
                      accumulators + block * kBlockRows, accumulatorStride);
    }
}

} // namespace

void scalar::addTernaryMatmulFiveBit(KernelTable& table)
{
    table.ternaryMatmulFiveBit = &ternaryMatmul;
}

} // namespace trilume::kernels
