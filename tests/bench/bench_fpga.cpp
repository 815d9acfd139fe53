// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The simulated boards: what a job costs them in cycles, how fast they are simulated, and how fast
// a model writes on them:
//   bench_fpga [MODEL.gguf [TOKENS [BOARD]]]
// or "370M" for MODEL: random weights of that size. And what a token costs while norms and gates
// are the host's, and what it would cost if they were the board's (engine/fpga/layer/README.md):
//   bench_fpga layers MODEL [BOARD]
#include "engine/accel/plugins/plugin_backend.h"
#include "engine/fpga/boards/energy_model.h"
#include "engine/fpga/driver/driver.h"
#include "engine/fpga/driver/vector_layout.h"
#include "engine/fpga/virtual_board/simulated_bus.h"
#include "engine/fpga/virtual_board/virtual_plugin.h"
#include "engine/model/load_model.h"
#include "engine/model/sequence.h"
#include "engine/model/synthetic_model.h"
#include "tests/bench/layer_study.h"
#include "tests/bench/layered_tokens.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <memory>
#include <random>
#include <string>
#include <utility>
#include <vector>

using namespace trilume;

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

// Of all threads: on a machine that does other things, too, the clock on the wall says little.
double cpuSeconds()
{
    timespec now = {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

std::vector<std::int8_t> randomTrits(std::size_t count)
{
    std::mt19937 random(1);
    std::vector<std::int8_t> trits(count);
    for (std::int8_t& trit : trits) {
        trit = static_cast<std::int8_t>(static_cast<int>(random() % 3) - 1);
    }
    return trits;
}

// One product on a board that is otherwise idle, as often as half a second has room for.
void measureShape(const fpga::Board& board,
                  fpga::SimulatedBus& bus,
                  fpga::Driver& driver,
                  std::size_t rows,
                  std::size_t columns)
{
    const fpga::Geometry& geometry = board.geometry;
    const auto trits = randomTrits(rows * columns);
    const auto packing = Clock::now();
    auto packed = fpga::ResidentMatrix::pack({trits.data(), rows, columns, columns}, geometry);
    const double packSeconds = secondsSince(packing);
    const fpga::MatrixId matrix{rows * 100'000 + columns};
    if (!packed || !driver.store(matrix, std::move(packed).value())) {
        std::printf("  %5zu x %4zu  does not fit\n", rows, columns);
        return;
    }
    fpga::TicketJob job;
    job.matrix = matrix;
    job.blocks = {0, geometry.blocksOf(rows)};
    job.vectors = 1;
    job.activations = fpga::layOutActivations({trits.data(), 1, columns, columns}, geometry);
    int jobs = 0;
    std::uint64_t cycles = 0;
    const std::uint64_t before = bus.board().cycles();
    const double cpuBefore = cpuSeconds();
    const auto start = Clock::now();
    while (secondsSince(start) < 0.5) {
        auto ticket = std::make_shared<fpga::DriverTicket>();
        ticket->jobs.push_back(job);
        driver.start(ticket);
        while (!driver.isIdle()) {
            driver.advance(std::chrono::milliseconds(1));
        }
        cycles = ticket->cost.cycles;
        ++jobs;
    }
    const double seconds = cpuSeconds() - cpuBefore;
    const auto beats = static_cast<double>(geometry.blocksOf(rows) * geometry.tilesOf(columns));
    const auto simulated = static_cast<double>(bus.board().cycles() - before);
    const double products = static_cast<double>(rows) * static_cast<double>(columns) * jobs;
    std::printf("  %5zu x %4zu  %8llu cycles (%4.1f %% beats)  %5.2f Mcycles and %5.0f Mproducts a "
                "second of CPU  "
                "packed at %4.0f Mweights/s\n",
                rows, columns, static_cast<unsigned long long>(cycles),
                100.0 * beats / static_cast<double>(cycles), simulated / seconds / 1e6,
                products / seconds / 1e6, static_cast<double>(rows * columns) / packSeconds / 1e6);
    driver.remove(matrix);
}

void measureJobs(const fpga::Board& board)
{
    const auto bus = fpga::SimulatedBus::of(board);
    if (!bus) {
        std::printf("%s: %s\n", std::string(board.id).c_str(), bus.error().english().c_str());
        return;
    }
    const auto driver = fpga::Driver::open(*bus.value(), {});
    if (!driver) {
        std::printf("%s: %s\n", std::string(board.id).c_str(), driver.error().english().c_str());
        return;
    }
    std::printf("%s: %s\n", std::string(board.id).c_str(), std::string(board.name).c_str());
    for (const auto& [rows, columns] : std::array<std::pair<std::size_t, std::size_t>, 5>{
             {{256, 256}, {768, 768}, {1024, 1024}, {2560, 2560}, {4096, 768}}}) {
        measureShape(board, *bus.value(), *driver.value(), rows, columns);
    }
}

// The likeliest token each time; whatever computes, the same ones.
struct Written
{
    std::vector<TokenId> ids;
    double tokensPerSecond = 0.0;
    double cpuMilliseconds = 0.0; // a token
};

Written write(const model::Model& model, const accel::ProjectionOptions& projections, int tokens)
{
    model::SequenceOptions options;
    options.threads = {1};
    options.maxBatch = 1;
    options.projections = projections;
    const auto sequence = model.createSequence(options);
    std::vector<float> logits(model.info().vocabularySize);
    Written written;
    TokenId token{1};
    const double cpuBefore = cpuSeconds();
    const auto start = Clock::now();
    for (int i = 0; i < tokens; ++i) {
        model::ForwardOutputs outputs;
        outputs.lastLogits = logits;
        sequence->forward({&token, 1}, outputs);
        token = TokenId(std::max_element(logits.begin(), logits.end()) - logits.begin());
        written.ids.push_back(token);
    }
    written.tokensPerSecond = tokens / secondsSince(start);
    written.cpuMilliseconds = (cpuSeconds() - cpuBefore) / tokens * 1e3;
    return written;
}

Result<std::shared_ptr<const model::Model>> modelOf(const std::string& name)
{
    if (name.ends_with(".gguf")) {
        return model::loadModel(name, {});
    }
    return model::createSyntheticModel(name, 1, {1}, kernels::kernelTable(supportedIsas().back()));
}

int measureModel(const char* path, int tokens, const std::string& only)
{
    const auto model = modelOf(path);
    const auto plugin = accel::PluginLibrary::take(&fpga::virtualPlugin(), "virtual");
    if (!model || !plugin) {
        std::fprintf(stderr, "%s\n", (!model ? model.error() : plugin.error()).english().c_str());
        return 1;
    }
    const Written here = write(*model.value(), {}, tokens);
    std::printf("%s, %d tokens\n  %-12s %7.1f tokens/s, %6.1f ms of CPU each\n", path, tokens,
                "cpu", here.tokensPerSecond, here.cpuMilliseconds);
    for (const fpga::Board& board : fpga::namedBoards()) {
        if (!only.empty() && only != board.id) {
            continue;
        }
        const auto device = accel::PluginDevice::open(plugin.value(), std::string(board.id));
        if (!device) {
            std::printf("  %-12s %s\n", std::string(board.id).c_str(),
                        device.error().english().c_str());
            continue;
        }
        accel::ProjectionOptions projections;
        projections.backend = [&](const accel::ProjectionPlan&) {
            return Result<std::unique_ptr<accel::ProjectionBackend>>(
                std::make_unique<accel::PluginBackend>(device.value()));
        };
        projections.patience = [](std::span<const accel::ProjectionJob>) {
            return std::chrono::milliseconds(60'000);
        };
        projections.report = [](const accel::BackendReport& report) {
            std::printf("  %s\n", report.error.english().c_str());
        };
        const Written there = write(*model.value(), projections, tokens);
        std::printf("  %-12s %7.1f tokens/s, %6.1f ms of CPU each, %s\n",
                    std::string(board.id).c_str(), there.tokensPerSecond, there.cpuMilliseconds,
                    there.ids == here.ids ? "the same tokens" : "OTHER TOKENS");
        std::fflush(stdout);
    }
    return 0;
}

// What norms and gates of a token take on this machine, one thread.
double hostMilliseconds(const model::Model& model)
{
    constexpr int kTokens = 20;
    model::SequenceOptions options;
    options.threads = {1};
    options.maxBatch = 1;
    const auto sequence = model.createSequence(options);
    model::PartTimes times;
    for (int i = 0; i < kTokens; ++i) {
        const TokenId token{1};
        model::ForwardOutputs outputs;
        outputs.partTimes = &times;
        sequence->forward({&token, 1}, outputs);
    }
    return (times.norms + times.gates) / kTokens * 1e3;
}

int studyLayers(const std::string& name, const std::string& only)
{
    const auto model = modelOf(name);
    if (!model) {
        std::fprintf(stderr, "%s\n", model.error().english().c_str());
        return 1;
    }
    const double milliseconds = hostMilliseconds(*model.value());
    for (const fpga::Board& board : fpga::namedBoards()) {
        if (only.empty() || board.id == only) {
            bench::printLayerStudy(board, model::shapeOf(model.value()->info()), milliseconds);
            bench::printLayeredTokens(board, *model.value());
        }
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc > 4) {
        std::fprintf(stderr, "usage: bench_fpga [MODEL [TOKENS [BOARD]] | layers MODEL [BOARD]]\n");
        return 2;
    }
    if (argc > 2 && std::string(argv[1]) == "layers") {
        return studyLayers(argv[2], argc > 3 ? argv[3] : "");
    }
    const std::string only = argc > 3 ? argv[3] : "";
    for (const fpga::Board& board : fpga::namedBoards()) {
        if (only.empty() || only == board.id) {
            measureJobs(board);
        }
    }
    return argc > 1 ? measureModel(argv[1], argc > 2 ? std::max(1, std::atoi(argv[2])) : 20, only)
                    : 0;
}
