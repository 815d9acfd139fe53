// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the open explorer costs while decoding, snapshots included:
//   bench_explorer [370M|1.3B|2.7B|MODEL.gguf] [rounds] [threads]
// A round is half a second without and half a second with a watch, in turn; the ratio is that of
// each pair. 16 ends of messages are marked, whose remains the snapshots work out.
#include "app/explorer/activation_watch.h"
#include "engine/generate/session.h"
#include "engine/kernels/kernel_choice.h"
#include "engine/kernels/kernel_table.h"
#include "engine/model/load_model.h"
#include "engine/model/synthetic_model.h"
#include "engine/runtime/isa.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

using namespace trilume;

namespace {

constexpr double kBlockSeconds = 0.5;
constexpr std::size_t kMarks = 16;

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

// Seconds per token, of as many as fit into a block.
Result<double> decode(generate::Session& session, app::ActivationWatch* watch)
{
    generate::Session::ReadOptions options;
    options.observer = watch;
    if (watch != nullptr) {
        std::vector<std::size_t> ends;
        for (std::size_t i = 0; i < kMarks; ++i) {
            ends.push_back(session.position() + i + 1);
        }
        watch->beginTurn(1);
        watch->onTurnStart({{}, session.position(), ends, session.heldTensors()});
    }
    const auto start = std::chrono::steady_clock::now();
    std::size_t tokens = 0;
    while (secondsSince(start) < kBlockSeconds) {
        const auto token = static_cast<TokenId>(1 + tokens % 97);
        const std::size_t position = session.position();
        if (const Status read = session.read({&token, 1}, options); !read.ok()) {
            return read.error();
        }
        if (watch != nullptr) {
            watch->onTokenRead({position, token, " word"});
        }
        ++tokens;
    }
    return secondsSince(start) / static_cast<double>(tokens);
}

Status measure(const std::shared_ptr<const model::Model>& model, int rounds, ThreadBudget threads)
{
    generate::Session session(model, {.threads = threads, .maxBatch = 1});
    const std::atomic<bool> isWanted{true};
    std::size_t snapshots = 0;
    app::ActivationWatch watch(model, isWanted,
                               [&snapshots](const app::ActivationSnapshotPtr&) { ++snapshots; });
    if (const Result<double> warm = decode(session, &watch); !warm.ok()) {
        return warm.error();
    }
    std::vector<double> plain;
    std::vector<double> watched;
    std::vector<double> ratios;
    snapshots = 0;
    for (int round = 0; round < rounds; ++round) {
        const Result<double> without = decode(session, nullptr);
        const Result<double> with = decode(session, &watch);
        if (!without.ok() || !with.ok()) {
            return without.ok() ? with.error() : without.error();
        }
        plain.push_back(without.value());
        watched.push_back(with.value());
        ratios.push_back(watched.back() / plain.back());
    }
    std::printf("plain %.4f ms a token, watched %.4f ms, ratio %.4f (medians of %d rounds), "
                "%.1f snapshots a second\n",
                median(plain) * 1e3, median(watched) * 1e3, median(ratios), rounds,
                static_cast<double>(snapshots) / (rounds * kBlockSeconds));
    return Done{};
}

Result<std::shared_ptr<const model::Model>> modelOf(const std::string& name, ThreadBudget threads)
{
    if (name.ends_with(".gguf")) {
        model::LoadOptions options;
        options.threads = threads;
        options.isa = kernels::chosenKernelTable().value()->isa;
        return model::loadModel(name, options);
    }
    return model::createSyntheticModel(name, 1, threads,
                                       kernels::kernelTable(supportedIsas().back()));
}

} // namespace

int main(int argc, char** argv)
{
    const std::string name = argc > 1 ? argv[1] : "370M";
    const int rounds = argc > 2 ? std::max(1, std::atoi(argv[2])) : 20;
    const std::size_t count =
        argc > 3 ? std::strtoul(argv[3], nullptr, 10) : defaultThreadBudget().threads;
    const ThreadBudget threads{std::max<std::size_t>(1, count)};
    const auto model = modelOf(name, threads);
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
