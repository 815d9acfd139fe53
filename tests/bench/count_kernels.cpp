// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs every kernel once, with the tables that callgrind can execute (it knows no AVX-512), between
// entry to and exit from measuredRun(), where tests/checks/check_instruction_counts.py has
// callgrind count. Prints one line per run: its name and by what to divide its instructions.
// Nothing that a kernel does depends on values, so these are arbitrary, and zero where they may be.
#include "engine/base/aligned_buffer.h"
#include "engine/kernels/kernel_table.h"

#include <cstdio>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

using namespace trilume;

namespace {

constexpr std::size_t kColumns = 2048;
constexpr std::size_t kRows = 64;
constexpr std::size_t kStride = kernels::activationStride(kColumns);
constexpr std::size_t kMostTokens = 8;
constexpr float kEps = 1e-6F;

} // namespace

// Named for callgrind.
extern "C" [[gnu::noinline]] void measuredRun(const std::function<void()>& run)
{
    run();
}

namespace {

void measure(std::string_view table,
             const std::string& name,
             std::size_t elements,
             const std::function<void()>& run)
{
    run(); // what happens only the first time
    measuredRun(run);
    std::printf("%s %s %zu\n", std::string(table).c_str(), name.c_str(), elements);
}

// Inputs and outputs of all kernels.
struct Buffers
{
    Buffers()
    {
        for (std::size_t i = 0; i < kColumns; ++i) {
            integers[i] = static_cast<std::int32_t>(i * 11 % 2000) - 1000;
            floats[i] = static_cast<float>(integers[i]) * 0.01F;
            weight[i] = 1.0F;
        }
    }

    AlignedBuffer<std::uint8_t> lines{kRows * kColumns / 4}; // enough for either packing
    AlignedBuffer<std::int8_t> codes{kMostTokens * kStride};
    AlignedBuffer<std::int32_t> sums{kMostTokens};
    AlignedBuffer<std::int32_t> groupSums{kMostTokens * kColumns};
    AlignedBuffer<std::int32_t> products{kMostTokens * kRows};
    AlignedBuffer<std::int32_t> integers{kColumns};
    AlignedBuffer<float> floats{kColumns};
    AlignedBuffer<float> weight{kColumns};
    AlignedBuffer<float> out{kColumns};
    AlignedBuffer<float> state{kColumns};
    AlignedBuffer<float> forget{kColumns};
    AlignedBuffer<std::int8_t> quantized{kernels::kMaxQuantTargets * kColumns};
    AlignedBuffer<std::uint16_t> denseWeights{kRows * kColumns};
    AlignedBuffer<float> denseInputs{kMostTokens * kColumns};
    AlignedBuffer<float> denseProducts{kMostTokens * kRows};
};

// One, some and many tokens: each can have code of its own.
void measureProducts(const kernels::KernelTable& table, kernels::Packing packing, Buffers& data)
{
    kernels::TernaryView weights;
    weights.lines = data.lines.data();
    weights.rowBlocks = kRows / kernels::kBlockRows;
    weights.columnSteps = kernels::columnSteps(packing, kColumns);
    weights.blockBytes = kernels::blockBytes(packing, kColumns);
    weights.packing = packing;
    const kernels::TernaryMatmul multiply = table.matmulFor(packing);
    for (const std::size_t tokens : {1U, 3U, 8U}) {
        const kernels::ActivationView batch = {data.codes.data(), data.sums.data(), kStride,
                                               tokens};
        const std::string name =
            "matmul/" + std::string(kernels::packingName(packing)) + "/" + std::to_string(tokens);
        measure(table.variant, name, kRows * kColumns * tokens, [&] {
            multiply(weights, batch, 0, weights.rowBlocks, data.products.data(), kRows);
        });
    }
}

void measureDenseProducts(const kernels::KernelTable& table, Buffers& data)
{
    const kernels::Bf16View weights = {data.denseWeights.data(), kRows, kColumns};
    const kernels::F16View halves = {data.denseWeights.data(), kRows, kColumns};
    for (const std::size_t tokens : {1U, 8U}) {
        measure(table.variant, "matmul/bf16/" + std::to_string(tokens), kRows * kColumns * tokens,
                [&] {
                    table.bf16Matmul(weights, {data.denseInputs.data(), kColumns, tokens}, 0, kRows,
                                     data.denseProducts.data(), kRows);
                });
        measure(table.variant, "matmul/f16/" + std::to_string(tokens), kRows * kColumns * tokens,
                [&] {
                    table.f16Matmul(halves, {data.denseInputs.data(), kColumns, tokens}, 0, kRows,
                                    data.denseProducts.data(), kRows);
                });
    }
}

void measureQuantize(const kernels::KernelTable& table, Buffers& data)
{
    kernels::QuantTarget targets[kernels::kMaxQuantTargets];
    for (std::size_t i = 0; i < kernels::kMaxQuantTargets; ++i) {
        targets[i] = {data.weight.data(), data.quantized.data() + i * kColumns};
    }
    for (const std::size_t count : {std::size_t{1}, kernels::kMaxQuantTargets}) {
        const std::string name = "quantize/" + std::to_string(count);
        measure(table.variant, name, kColumns * count, [&] {
            table.quantize(data.floats.data(), 1.0F, kColumns, kEps, targets, count, kColumns);
        });
    }
}

void measureFloats(const kernels::KernelTable& table, Buffers& data)
{
    const float* x = data.floats.data();
    const float* weight = data.weight.data();
    const std::int32_t* integers = data.integers.data();
    float* out = data.out.data();
    const auto add = [&table](const char* name, const std::function<void()>& run) {
        measure(table.variant, name, kColumns, run);
    };
    kernels::RecurrenceStep step = {};
    step.inputAccumulators = integers;
    step.forgetAccumulators = integers;
    step.inputFactor = step.forgetFactor = 1e-3F;
    step.floors = weight;
    step.previousState = step.state = data.state.data();
    step.forget = data.forget.data();
    step.channels = kColumns;
    add("sumOfSquares", [&] { table.sumOfSquares(x, kColumns); });
    add("rmsNorm", [&] { table.rmsNorm(x, 1.0F, weight, kColumns, kEps, out); });
    add("recurrence", [&] { table.recurrence(step); });
    add("gatedNorm", [&] { table.gatedNorm(integers, 1e-3F, weight, x, kColumns, kEps, out); });
    add("swiglu", [&] { table.swiglu(integers, integers, 1e-3F, kColumns, out); });
    add("addScaled", [&] { table.addScaled(integers, 1e-3F, kColumns, out); });
    add("scale", [&] { table.scale(integers, 1e-3F, kColumns, out); });
    add("denseRecurrence", [&] {
        table.denseRecurrence({.inputs = x,
                               .forgets = x,
                               .floors = weight,
                               .previousState = data.state.data(),
                               .state = data.state.data(),
                               .forget = data.forget.data(),
                               .channels = kColumns});
    });
    add("denseGatedNorm", [&] { table.denseGatedNorm(x, weight, x, kColumns, kEps, out); });
    add("denseSwiglu", [&] { table.denseSwiglu(x, x, kColumns, out); });
    add("addFloats", [&] { table.addFloats(x, kColumns, out); });
}

void measureGroups(const kernels::KernelTable& table, std::size_t tokens, Buffers& data)
{
    constexpr std::size_t kGroupColumns = 128;
    const kernels::GroupedTernaryView weights = {data.lines.data(), data.denseWeights.data(),
                                                 kRows / kernels::kBlockRows,
                                                 kColumns / kGroupColumns, kGroupColumns};
    const kernels::GroupActivationView batch = {.codes = data.codes.data(),
                                                .sums = data.groupSums.data(),
                                                .multipliers = data.floats.data(),
                                                .stride = kStride,
                                                .rowStride = kMostTokens,
                                                .tokens = tokens,
                                                .planes = 1};
    measure(table.variant, "matmul/groups/" + std::to_string(tokens), kRows * kColumns * tokens,
            [&] {
                table.groupMatmul(weights, batch, 0, weights.rowBlocks, data.denseProducts.data(),
                                  kRows);
            });
}

void measureTransformers(const kernels::KernelTable& table, Buffers& data)
{
    constexpr std::size_t kWidth = 128;
    constexpr std::size_t kQueries = 4;
    const float* x = data.floats.data();
    float* out = data.out.data();
    measure(table.variant, "rotate", kColumns,
            [&] { table.rotate(out, data.weight.data(), x, kColumns / 2); });
    measure(table.variant, "squaredReluUnit", kColumns,
            [&] { table.squaredReluUnit(x, x, kColumns, out); });
    measure(table.variant, "quantizeValues", kColumns,
            [&] { table.quantizeValues(x, kColumns, 1e-5F, data.quantized.data(), kColumns); });
    measure(table.variant, "quantizeWide", kColumns, [&] {
        table.quantizeWide(x, kColumns, 1e-5F,
                           {data.quantized.data(), data.quantized.data() + kColumns});
    });
    for (const std::size_t tokens : {1U, 8U}) {
        measureGroups(table, tokens, data);
    }
    kernels::AttentionRun run;
    run.queries = x;
    run.queryCount = kQueries;
    run.width = kWidth;
    run.keys = data.denseInputs.data(); // enough for any format
    run.values = data.denseInputs.data();
    run.keyScales = run.valueScales = data.weight.data();
    run.positions = kernels::kAttentionRun;
    const kernels::AttentionSums sums = {out, data.state.data(), data.forget.data()};
    for (const auto& [name, format] : {std::pair("attend/f32", kernels::KvFormat::F32),
                                       std::pair("attend/f16", kernels::KvFormat::F16),
                                       std::pair("attend/int8", kernels::KvFormat::Int8)}) {
        measure(table.variant, name, 2 * kQueries * kWidth * kernels::kAttentionRun,
                [&, format = format] { table.attendFor(format)(run, sums); });
    }
    measure(table.variant, "mergeAttention", kQueries * kWidth,
            [&] { table.mergeAttention(sums, sums, kQueries, kWidth); });
}

} // namespace

int main()
{
    Buffers data;
    for (const kernels::KernelTable& table : kernels::runnableKernelTables()) {
        if (table.variant == "scalar" || table.variant == "avx2") {
            measureProducts(table, kernels::Packing::TwoBit, data);
            measureProducts(table, kernels::Packing::FiveBit, data);
            measureDenseProducts(table, data);
            measureQuantize(table, data);
            measureFloats(table, data);
            measureTransformers(table, data);
        }
    }
    return 0;
}
