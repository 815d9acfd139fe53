// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Speed of the ternary products and of the element-wise kernels, one CSV line per case:
//   bench_kernels [rounds]
// Decode (one token) reads 256 MiB of weights once per round, far more than any cache holds, and is
// compared with a plain read of as many bytes in the same round; batches repeat one matrix.
#include "engine/base/aligned_buffer.h"
#include "engine/kernels/kernel_table.h"
#include "engine/runtime/parallel.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>
#include <vector>

using namespace trilume;

namespace {

constexpr std::size_t kColumns = 2048;
constexpr std::size_t kRows = 4096;
constexpr std::size_t kDecodeBytes = std::size_t{256} << 20U;
constexpr std::size_t kMostTokens = 64;

double seconds(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double best(const std::vector<double>& values)
{
    return *std::min_element(values.begin(), values.end());
}

std::uint32_t nextRandom()
{
    static std::uint64_t state = 88172645463325252U; // single-threaded set-up
    state ^= state << 13U;
    state ^= state >> 7U;
    state ^= state << 17U;
    return static_cast<std::uint32_t>(state >> 32U);
}

// Codes and sums of a batch.
struct Batch
{
    Batch()
        : codes(kMostTokens * kColumns)
        , sums(kMostTokens)
        , out(kMostTokens * kRows)
    {
        for (std::size_t i = 0; i < codes.size(); ++i) {
            codes[i] = static_cast<std::int8_t>(nextRandom());
            sums[i / kColumns] += codes[i];
        }
    }

    [[nodiscard]] kernels::ActivationView view(std::size_t tokens) const
    {
        return {codes.data(), sums.data(), kColumns, tokens};
    }

    AlignedBuffer<std::int8_t> codes;
    AlignedBuffer<std::int32_t> sums;
    AlignedBuffer<std::int32_t> out;
};

// As many bytes as decode reads, in lines of the right form.
struct Weights
{
    Weights()
        : lines(kDecodeBytes)
    {
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const std::uint32_t bits = nextRandom();
            lines[i] = static_cast<std::uint8_t>(bits & 0x55U); // codes 0 and 1
        }
    }

    [[nodiscard]] kernels::TernaryView matrix(std::size_t index) const
    {
        return {lines.data() + index * kMatrixBytes, kRows / kernels::kBlockRows,
                kColumns / kernels::kLineColumns, kMatrixBytes / (kRows / kernels::kBlockRows)};
    }

    static constexpr std::size_t kMatrixBytes = kRows * kColumns / 4;
    static constexpr std::size_t kMatrices = kDecodeBytes / kMatrixBytes;

    AlignedBuffer<std::uint8_t> lines;
};

void multiply(const kernels::KernelTable& table,
              const kernels::TernaryView& weights,
              const kernels::ActivationView& activations,
              Batch& batch,
              ThreadBudget budget)
{
    parallelRanges(budget, weights.rowBlocks, 4, [&](std::size_t first, std::size_t last) {
        table.ternaryMatmul(weights, activations, first, last, batch.out.data(), kRows);
    });
}

std::uint64_t foldWords(const std::uint64_t* words, std::size_t count)
{
    std::uint64_t folded[8] = {};
    for (std::size_t i = 0; i + 8 <= count; i += 8) {
        for (std::size_t lane = 0; lane < 8; ++lane) {
            folded[lane] ^= words[i + lane];
        }
    }
    std::uint64_t all = 0;
    for (const std::uint64_t lane : folded) {
        all ^= lane;
    }
    return all;
}

void probe(const Weights& weights, ThreadBudget budget)
{
    static std::atomic<std::uint64_t> sink = 0; // keeps the reads from being left out
    const auto* words = reinterpret_cast<const std::uint64_t*>(weights.lines.data());
    const std::size_t pages = kDecodeBytes / 4096;
    parallelRanges(budget, pages, 1, [&](std::size_t first, std::size_t last) {
        sink ^= foldWords(words + first * 512, (last - first) * 512);
    });
}

void benchDecode(const Weights& weights, Batch& batch, ThreadBudget budget, std::size_t rounds)
{
    for (const kernels::KernelTable& table : kernels::runnableKernelTables()) {
        std::vector<double> kernelSeconds;
        std::vector<double> probeSeconds;
        std::vector<double> shares;
        for (std::size_t round = 0; round < rounds; ++round) {
            probeSeconds.push_back(seconds([&] { probe(weights, budget); }));
            kernelSeconds.push_back(seconds([&] {
                for (std::size_t i = 0; i < Weights::kMatrices; ++i) {
                    multiply(table, weights.matrix(i), batch.view(1), batch, budget);
                }
            }));
            shares.push_back(probeSeconds.back() / kernelSeconds.back());
        }
        const double gigabytes = static_cast<double>(kDecodeBytes) / 1e9;
        std::printf("decode,%s,1,%zu,%.2f,%.2f,GB/s,%.2f,%.2f\n",
                    std::string(table.variant).c_str(), budget.threads,
                    gigabytes / best(kernelSeconds), gigabytes / median(kernelSeconds),
                    gigabytes / best(probeSeconds), median(shares));
    }
}

void benchBatches(const Weights& weights, Batch& batch, ThreadBudget budget, std::size_t rounds)
{
    for (const kernels::KernelTable& table : kernels::runnableKernelTables()) {
        for (const std::size_t tokens : {1U, 2U, 3U, 4U, 6U, 8U, 16U, 32U, 64U}) {
            std::vector<double> times;
            for (std::size_t round = 0; round < 2 * rounds; ++round) {
                times.push_back(seconds([&] {
                    multiply(table, weights.matrix(0), batch.view(tokens), batch, budget);
                }));
            }
            const double products = static_cast<double>(kRows * kColumns * tokens);
            std::printf("batch,%s,%zu,%zu,%.1f,GMAC/s,,\n", std::string(table.variant).c_str(),
                        tokens, budget.threads, products / median(times) / 1e9);
        }
    }
}

void benchElementwise(std::size_t rounds)
{
    const std::vector<float> x(kColumns, 0.5F);
    const std::vector<float> weight(kColumns, 1.0F);
    const std::vector<std::int32_t> accumulators(kColumns, 1234);
    std::vector<float> y(kColumns);
    std::vector<std::int8_t> codes(kColumns);
    for (const kernels::KernelTable& table : kernels::runnableKernelTables()) {
        const auto report = [&](const char* name, const std::function<void()>& work) {
            constexpr std::size_t kRepeats = 100;
            std::vector<double> times;
            for (std::size_t round = 0; round < 2 * rounds; ++round) {
                times.push_back(seconds([&] {
                    for (std::size_t i = 0; i < kRepeats; ++i) {
                        work();
                    }
                }));
            }
            constexpr double kElements = static_cast<double>(kRepeats * kColumns);
            std::printf("%s,%s,1,1,%.3f,%.3f,ns/element,,\n", name,
                        std::string(table.variant).c_str(), best(times) * 1e9 / kElements,
                        median(times) * 1e9 / kElements);
        };
        report("quantize", [&] {
            kernels::QuantTarget target = {weight.data(), codes.data()};
            table.quantize(x.data(), 1.0F, kColumns, 1e-6F, &target, 1, kColumns);
        });
        report("swiglu", [&] {
            table.swiglu(accumulators.data(), accumulators.data(), 1e-3F, kColumns, y.data());
        });
    }
}

} // namespace

int main(int argc, char** argv)
{
    const std::size_t rounds = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 9;
    if (rounds == 0) {
        std::fprintf(stderr, "usage: bench_kernels [rounds]\n");
        return 2;
    }
    const Weights weights;
    Batch batch;
    std::printf("case,table,tokens,threads,best,median,unit,best_probe,median_share_of_probe\n");
    for (std::size_t threads = 1; threads <= defaultThreadBudget().threads; threads *= 2) {
        benchDecode(weights, batch, ThreadBudget{threads}, rounds);
        benchBatches(weights, batch, ThreadBudget{threads}, rounds);
    }
    benchElementwise(rounds);
    return 0;
}
