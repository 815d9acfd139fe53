// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What watching the layers costs while decoding, with random weights of a published size:
//   bench_trace [370M|1.3B|2.7B] [rounds] [threads]
// A round is a few tokens without and with a recorder, in turn; the ratio is that of each pair.
#include "engine/generate/session.h"
#include "engine/kernels/kernel_table.h"
#include "engine/model/synthetic_model.h"
#include "engine/runtime/isa.h"
#include "engine/trace/activation_recorder.h"
#include "engine/trace/weight_summary.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

using namespace trilume;

namespace {

constexpr int kTokens = 4; // of each half of a round

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

// Seconds per token.
Result<double> decode(generate::Session& session, model::LayerObserver* observer)
{
    generate::Session::ReadOptions options;
    options.observer = observer;
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < kTokens; ++i) {
        const TokenId token = 1 + i;
        if (const Status read = session.read({&token, 1}, options); !read.ok()) {
            return read.error();
        }
    }
    return secondsSince(start) / kTokens;
}

Status measure(const std::shared_ptr<const model::Model>& model, int rounds, ThreadBudget threads)
{
    generate::Session session(model, {.threads = threads, .maxBatch = 1});
    trace::ActivationRecorder recorder(*model, {});
    if (const Result<double> warm = decode(session, &recorder); !warm.ok()) {
        return warm.error();
    }
    std::vector<double> plain;
    std::vector<double> watched;
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        const Result<double> without = decode(session, nullptr);
        const Result<double> with = decode(session, &recorder);
        if (!without.ok() || !with.ok()) {
            return without.ok() ? with.error() : without.error();
        }
        plain.push_back(without.value());
        watched.push_back(with.value());
        ratios.push_back(watched.back() / plain.back());
    }
    std::printf("plain %.3f ms a token, watched %.3f ms, ratio %.4f (medians of %d rounds)\n",
                median(plain) * 1e3, median(watched) * 1e3, median(ratios), rounds);
    std::printf("a recorder holds at most %.1f MB\n",
                static_cast<double>(trace::ActivationRecorder::memoryBound(*model, {})) / 1e6);
    const auto start = std::chrono::steady_clock::now();
    const auto shares = trace::summariseWeights(*model, threads);
    std::printf("%zu tensors counted in %.3f s\n", shares.size(), secondsSince(start));
    return Done{};
}

} // namespace

int main(int argc, char** argv)
{
    const std::string shape = argc > 1 ? argv[1] : "1.3B";
    const int rounds = argc > 2 ? std::max(1, std::atoi(argv[2])) : 50;
    const std::size_t count =
        argc > 3 ? std::strtoul(argv[3], nullptr, 10) : defaultThreadBudget().threads;
    const ThreadBudget threads{std::max<std::size_t>(1, count)};
    const auto model = model::createSyntheticModel(shape, 1, threads,
                                                   kernels::kernelTable(supportedIsas().back()));
    if (!model.ok()) {
        std::fprintf(stderr, "%s\n", model.error().english().c_str());
        return 2; // no such shape or file
    }
    if (const Status status = measure(model.value(), rounds, threads); !status.ok()) {
        std::fprintf(stderr, "%s\n", status.error().english().c_str());
        return 1;
    }
    return 0;
}
