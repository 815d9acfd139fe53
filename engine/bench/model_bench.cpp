// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bench/model_bench.h"

#include "engine/bench/bandwidth.h"
#include "engine/bench/int8_peak.h"
#include "engine/bench/statistics.h"
#include "engine/generate/sampler.h"
#include "engine/generate/session.h"

#include <algorithm>
#include <chrono>
#include <string>
#include <utility>
#include <vector>

namespace trilume::bench {

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

// Spread over the vocabulary, so that embeddings come from many pages as they do in text.
std::vector<TokenId> promptIds(std::size_t count, std::size_t vocabulary)
{
    std::vector<TokenId> ids(count);
    for (std::size_t i = 0; i < count; ++i) {
        ids[i] = static_cast<TokenId>((i * 7919 + 1) % vocabulary);
    }
    return ids;
}

struct Round
{
    double prefillSeconds = 0.0;
    double decodeSeconds = 0.0;
    double samplingSeconds = 0.0;
    std::size_t decodedTokens = 0;
    model::PartTimes parts;
};

Result<Round> runRound(generate::Session& session,
                       const std::vector<TokenId>& prompt,
                       const ModelBenchOptions& options)
{
    Round round;
    session.reset();
    generate::Session::ReadOptions read;
    read.stop = options.stop;
    const Clock::time_point prefillStart = Clock::now();
    if (Status status = session.read(prompt, read); !status.ok()) {
        return status.error();
    }
    round.prefillSeconds = secondsSince(prefillStart);
    read.partTimes = &round.parts;
    const Clock::time_point decodeStart = Clock::now();
    do {
        const Clock::time_point samplingStart = Clock::now();
        const TokenId token = generate::greedyToken(session.logits());
        round.samplingSeconds += secondsSince(samplingStart);
        if (Status status = session.read({&token, 1}, read); !status.ok()) {
            return status.error();
        }
        ++round.decodedTokens;
        round.decodeSeconds = secondsSince(decodeStart);
    } while (round.decodeSeconds < options.decodeSeconds);
    return round;
}

void addParts(ModelBenchReport& report, const Round& round)
{
    report.decodeParts.projections += round.parts.projections;
    report.decodeParts.norms += round.parts.norms;
    report.decodeParts.gates += round.parts.gates;
    report.decodeParts.head += round.parts.head;
    report.samplingSeconds += round.samplingSeconds;
    report.decodedTokens += round.decodedTokens;
}

void divideParts(ModelBenchReport& report)
{
    const auto tokens = static_cast<double>(report.decodedTokens);
    report.decodeParts.projections /= tokens;
    report.decodeParts.norms /= tokens;
    report.decodeParts.gates /= tokens;
    report.decodeParts.head /= tokens;
    report.samplingSeconds /= tokens;
}

} // namespace

Result<ModelBenchReport> benchModel(const std::shared_ptr<const model::Model>& model,
                                    const ModelBenchOptions& options)
{
    const model::ModelInfo& info = model->info();
    generate::Session session(model, {.threads = options.threads});
    const std::vector<TokenId> prompt =
        promptIds(std::max<std::size_t>(1, options.prefillTokens), info.vocabularySize);
    std::vector<double> decodeRates;
    std::vector<double> prefillRates;
    std::vector<double> bandwidths;
    std::vector<double> peaks;
    ModelBenchReport report;
    for (int number = 0; number < std::max(1, options.rounds); ++number) {
        if (options.onProgress) {
            options.onProgress("round " + std::to_string(number + 1) + " of "
                               + std::to_string(options.rounds));
        }
        bandwidths.push_back(readBandwidth(options.threads));
        if (const std::optional<double> peak =
                int8Peak(kernels::kernelTable(info.isa), options.threads)) {
            peaks.push_back(*peak);
        }
        const Result<Round> round = runRound(session, prompt, options);
        if (!round.ok()) {
            return round.error();
        }
        prefillRates.push_back(static_cast<double>(prompt.size()) / round.value().prefillSeconds);
        decodeRates.push_back(static_cast<double>(round.value().decodedTokens)
                              / round.value().decodeSeconds);
        addParts(report, round.value());
    }
    divideParts(report);
    report.decodeTokensPerSecond = median(decodeRates);
    report.prefillTokensPerSecond = median(prefillRates);
    report.bandwidthGbPerSecond = median(bandwidths);
    if (!peaks.empty()) {
        report.int8PeakGmacPerSecond = median(peaks);
    }
    report.weightGbPerSecond =
        report.decodeTokensPerSecond * static_cast<double>(info.weightBytesPerToken) / 1e9;
    // The prompt needs the head for its last token only.
    const double headWeights =
        static_cast<double>(info.vocabularySize) * static_cast<double>(info.hiddenSize);
    report.prefillGmacPerSecond = report.prefillTokensPerSecond
                                  * (static_cast<double>(info.weightsPerToken) - headWeights) / 1e9;
    return report;
}

} // namespace trilume::bench
