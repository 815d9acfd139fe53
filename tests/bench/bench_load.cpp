// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long a model file takes to load from a warm page cache, and what it leaves resident:
//   bench_load FILE [rounds] [threads]
//   bench_load --make 370M|1.3B|2.7B FOLDER [TOKENIZER]
// writes FOLDER/model.gguf with random weights first; with a tokenizer.model the window opens it,
// too.
#include "engine/checkpoint/importer.h"
#include "engine/generate/session.h"
#include "engine/model/load_model.h"
#include "tests/engine/checkpoint/checkpoint_folder.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <system_error>
#include <vector>

#include <unistd.h>

using namespace trilume;

namespace {

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

// Of the whole process, in MB.
double residentMegabytes()
{
    std::ifstream statm("/proc/self/statm");
    double total = 0.0;
    double resident = 0.0;
    statm >> total >> resident;
    return resident * static_cast<double>(::sysconf(_SC_PAGESIZE)) / 1e6;
}

int makeModel(const std::string& shape, const std::filesystem::path& folder, const char* tokenizer)
{
    const std::map<std::string, checkpoint::HgrnBitHyperParameters> shapes = {
        {"370M", {24, 1024, 2816, 32000, 2048, 1e-6F, true}},
        {"1.3B", {24, 2048, 5632, 32000, 2048, 1e-6F, true}},
        {"2.7B", {32, 2560, 6912, 32000, 2048, 1e-6F, true}}};
    const auto named = shapes.find(shape);
    if (named == shapes.end()) {
        std::fprintf(stderr, "no such shape: %s\n", shape.c_str());
        return 2;
    }
    const std::filesystem::path checkpoint = folder / "checkpoint";
    std::error_code failure;
    std::filesystem::create_directories(checkpoint, failure);
    if (failure) {
        std::fprintf(stderr, "%s: the folder cannot be made: %s.\n", checkpoint.c_str(),
                     failure.message().c_str());
        return 2;
    }
    tests::writeLargeCheckpoint(checkpoint, named->second, tests::LargeData::Random, 1);
    if (tokenizer != nullptr
        && !std::filesystem::copy_file(tokenizer, checkpoint / "tokenizer.model", failure)) {
        std::fprintf(stderr, "%s: cannot be copied: %s.\n", tokenizer, failure.message().c_str());
        return 2;
    }
    const auto report = checkpoint::importFolder(checkpoint, folder / "model.gguf", {});
    std::filesystem::remove_all(checkpoint);
    if (!report.ok()) {
        std::fprintf(stderr, "%s\n", report.error().english().c_str());
        return 1;
    }
    return 0;
}

int measure(const std::filesystem::path& file, int rounds, std::size_t threads)
{
    std::error_code failure;
    const auto bytes = std::filesystem::file_size(file, failure);
    if (failure) {
        std::fprintf(stderr, "%s: the model file cannot be read: %s.\n", file.c_str(),
                     failure.message().c_str());
        return 2;
    }
    std::printf("file %.0f MB, %zu threads\n", static_cast<double>(bytes) / 1e6, threads);
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        model::LoadOptions options;
        options.threads = {threads};
        options.packing = kernels::Packing::TwoBit;
        const double before = residentMegabytes();
        const auto start = std::chrono::steady_clock::now();
        const auto model = model::loadModel(file, options);
        if (!model.ok()) {
            std::fprintf(stderr, "%s\n", model.error().english().c_str());
            return 1;
        }
        const double loaded = secondsSince(start);
        generate::Session session(model.value(), {.threads = {threads}, .maxBatch = 8});
        const TokenId first = 1;
        if (!session.read({&first, 1}).ok()) {
            std::fprintf(stderr, "the model read no token\n");
            return 1;
        }
        times.push_back(secondsSince(start));
        std::printf("loaded in %.3f s, first token after %.3f s, %.0f MB more resident\n", loaded,
                    times.back(), residentMegabytes() - before);
    }
    std::sort(times.begin(), times.end());
    std::printf("median to the first token: %.3f s\n", times[times.size() / 2]);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if ((argc == 4 || argc == 5) && std::string(argv[1]) == "--make") {
        return makeModel(argv[2], argv[3], argc == 5 ? argv[4] : nullptr);
    }
    if (argc < 2 || argc > 4) {
        std::fprintf(stderr, "usage: bench_load FILE [rounds] [threads]\n"
                             "       bench_load --make 370M|1.3B|2.7B FOLDER [TOKENIZER]\n");
        return 2;
    }
    const int rounds = argc > 2 ? std::max(1, std::atoi(argv[2])) : 5;
    const std::size_t threads =
        argc > 3 ? std::strtoul(argv[3], nullptr, 10) : defaultThreadBudget().threads;
    return measure(argv[1], rounds, std::max<std::size_t>(1, threads));
}
