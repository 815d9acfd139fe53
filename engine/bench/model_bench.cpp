// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bench/model_bench.h"

#include "engine/bench/bandwidth.h"
#include "engine/bench/int8_peak.h"
#include "engine/bench/statistics.h"
#include "engine/generate/sampler.h"
#include "engine/generate/session.h"
#include "engine/runtime/memory_info.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <span>
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

constexpr double kSliceSeconds = 0.1;
constexpr std::size_t kBatchPasses = 5;
constexpr std::array<std::size_t, 6> kBatches = {1, 2, 3, 4, 6, 8};

// Everything that one run needs and gathers.
class Run
{
public:
    Run(const std::shared_ptr<const model::Model>& model, const ModelBenchOptions& options)
        : m_info(model->info())
        , m_options(options)
        , m_session(model,
                    {.threads = options.threads,
                     .projections = options.projections,
                     .precision = options.precision})
        , m_prompt(promptIds(std::max<std::size_t>(1, options.prefillTokens),
                             model->info().vocabularySize))
        , m_readTest(options.threads)
        , m_prefillMeter(options.meter, options.system)
        , m_decodeMeter(options.meter, options.system)
        , m_devicePrefillMeter(options.deviceMeter, options.system)
        , m_deviceDecodeMeter(options.deviceMeter, options.system)
    {}

    [[nodiscard]] Status round();
    [[nodiscard]] Status batches();
    [[nodiscard]] ModelBenchReport report() const;

private:
    [[nodiscard]] Status prefill();
    [[nodiscard]] Status decodeSlice();

    [[nodiscard]] generate::Session::ReadOptions readOptions() const
    {
        generate::Session::ReadOptions read;
        read.stop = m_options.stop;
        return read;
    }

    struct Peaks
    {
        std::optional<double> dots;
        std::optional<double> tiles;
    };

    // What dense products are not measured by: they multiply floats.
    [[nodiscard]] Peaks peaks() const
    {
        if (!model::isTernary(m_info.weightFormat)) {
            return {};
        }
        const kernels::KernelTable& table = kernels::kernelTable(m_info.isa);
        return {int8Peak(table, m_options.threads), tilePeak(table, m_options.threads)};
    }

    // The prompt needs the head for its last token only.
    [[nodiscard]] double prefillWeights() const
    {
        return static_cast<double>(m_info.weightsPerToken)
               - static_cast<double>(m_info.vocabularySize)
                     * static_cast<double>(m_info.hiddenSize);
    }

    const model::ModelInfo& m_info;
    const ModelBenchOptions& m_options;
    generate::Session m_session;
    std::vector<TokenId> m_prompt;
    ReadTest m_readTest;
    PhaseMeter m_prefillMeter;
    PhaseMeter m_decodeMeter;
    PhaseMeter m_devicePrefillMeter;
    PhaseMeter m_deviceDecodeMeter;

    std::vector<double> m_prefillRates;
    std::vector<double> m_peaks;
    std::vector<double> m_tilePeaks;
    std::vector<double> m_prefillShares;
    std::vector<double> m_decodeRates;
    std::vector<double> m_bandwidths;
    std::vector<double> m_decodeShares;
    std::vector<double> m_projectionShares;
    std::vector<BatchCost> m_batchCosts;
    model::PartTimes m_parts; // of all decoded tokens
    double m_samplingSeconds = 0.0;
    double m_cacheBytes = 0.0; // of all decoded tokens
    std::size_t m_decodedTokens = 0;
};

Status Run::prefill()
{
    const Peaks before = peaks();
    m_session.reset();
    generate::Session::ReadOptions read = readOptions();
    if (m_prefillMeter.isOn()) {
        read.onProgress = [this](std::size_t) {
            m_prefillMeter.keepUp();
        };
    }
    m_prefillMeter.begin();
    m_devicePrefillMeter.begin();
    const Clock::time_point start = Clock::now();
    if (Status status = m_session.read(m_prompt, read); !status.ok()) {
        return status;
    }
    const double rate = static_cast<double>(m_prompt.size()) / secondsSince(start);
    m_prefillMeter.end(m_prompt.size());
    m_devicePrefillMeter.end(m_prompt.size());
    m_prefillRates.push_back(rate);
    if (before.dots) {
        const Peaks after = peaks();
        m_peaks.push_back((*before.dots + after.dots.value_or(*before.dots)) / 2.0);
        m_prefillShares.push_back(rate * prefillWeights() / 1e9 / m_peaks.back());
        if (before.tiles) {
            m_tilePeaks.push_back((*before.tiles + after.tiles.value_or(*before.tiles)) / 2.0);
        }
    }
    return Done{};
}

Status Run::decodeSlice()
{
    generate::Session::ReadOptions read = readOptions();
    read.likeliest = 1; // as a generator does
    model::PartTimes parts;
    read.partTimes = &parts;
    std::size_t tokens = 0;
    double bytes = 0.0; // of weights and cache
    double seconds = 0.0;
    double samplingSeconds = 0.0;
    const double before = m_readTest.pass();
    m_decodeMeter.begin();
    m_deviceDecodeMeter.begin();
    const Clock::time_point start = Clock::now();
    Status status = Done{};
    m_session.hold([&] { // as a generator does
        while (status.ok() && seconds < kSliceSeconds) {
            const Clock::time_point samplingStart = Clock::now();
            const TokenId token = generate::greedyToken(m_session.logits());
            samplingSeconds += secondsSince(samplingStart);
            const auto cacheBytes = static_cast<double>(m_session.cacheBytes());
            status = m_session.read({&token, 1}, read);
            ++tokens;
            bytes += static_cast<double>(m_info.weightBytesPerToken) + cacheBytes;
            m_cacheBytes += cacheBytes;
            seconds = secondsSince(start);
        }
    });
    if (!status.ok()) {
        return status;
    }
    m_decodeMeter.end(tokens);
    m_deviceDecodeMeter.end(tokens);
    m_bandwidths.push_back((before + m_readTest.pass()) / 2.0);
    m_decodeRates.push_back(static_cast<double>(tokens) / seconds);
    const double weightGigabytes =
        static_cast<double>(tokens) * static_cast<double>(m_info.weightBytesPerToken) / 1e9;
    m_decodeShares.push_back(bytes / 1e9 / seconds / m_bandwidths.back());
    m_projectionShares.push_back(weightGigabytes / (parts.projections + parts.head)
                                 / m_bandwidths.back());
    m_parts += parts;
    m_samplingSeconds += samplingSeconds;
    m_decodedTokens += tokens;
    return Done{};
}

Status Run::round()
{
    if (Status status = prefill(); !status.ok()) {
        return status;
    }
    const Clock::time_point start = Clock::now();
    do {
        if (Status status = decodeSlice(); !status.ok()) {
            return status;
        }
    } while (secondsSince(start) < m_options.decodeSeconds);
    return Done{};
}

Status Run::batches()
{
    for (const std::size_t tokens : kBatches) {
        if (tokens > m_prompt.size()
            || kBatchPasses * tokens > m_session.capacity() - m_session.position()) {
            break;
        }
        std::vector<double> times;
        for (std::size_t pass = 0; pass < kBatchPasses; ++pass) {
            const Clock::time_point start = Clock::now();
            if (Status status =
                    m_session.read(std::span<const TokenId>(m_prompt).first(tokens), readOptions());
                !status.ok()) {
                return status;
            }
            times.push_back(secondsSince(start));
        }
        m_batchCosts.push_back({tokens, median(times)});
    }
    return Done{};
}

ModelBenchReport Run::report() const
{
    ModelBenchReport report;
    const auto tokens = static_cast<double>(m_decodedTokens);
    report.decodeParts = {.projections = m_parts.projections / tokens,
                          .norms = m_parts.norms / tokens,
                          .gates = m_parts.gates / tokens,
                          .head = m_parts.head / tokens};
    report.samplingSeconds = m_samplingSeconds / tokens;
    report.decodedTokens = m_decodedTokens;
    report.cacheBytesPerToken = m_cacheBytes / tokens;
    report.decodeTokensPerSecond = median(m_decodeRates);
    report.prefillTokensPerSecond = median(m_prefillRates);
    report.bandwidthGbPerSecond = median(m_bandwidths);
    report.decodeShare = median(m_decodeShares);
    report.projectionShare = median(m_projectionShares);
    if (!m_peaks.empty()) {
        report.int8PeakGmacPerSecond = median(m_peaks);
        report.prefillShare = median(m_prefillShares);
    }
    if (!m_tilePeaks.empty()) {
        report.tilePeakGmacPerSecond = median(m_tilePeaks);
    }
    report.weightGbPerSecond =
        report.decodeTokensPerSecond * static_cast<double>(m_info.weightBytesPerToken) / 1e9;
    report.prefillGmacPerSecond = report.prefillTokensPerSecond * prefillWeights() / 1e9;
    report.batchCosts = m_batchCosts;
    report.prefillCost = m_prefillMeter.cost(m_options.baseline);
    report.decodeCost = m_decodeMeter.cost(m_options.baseline);
    if (const auto peak = peakMemoryBytes()) {
        report.peakMemory = PeakMemory{*peak, ReadTest::kBufferBytes};
    }
    report.devicePrefillCost = m_devicePrefillMeter.cost(std::nullopt);
    report.deviceDecodeCost = m_deviceDecodeMeter.cost(std::nullopt);
    return report;
}

} // namespace

Result<ModelBenchReport> benchModel(const std::shared_ptr<const model::Model>& model,
                                    const ModelBenchOptions& options)
{
    Run run(model, options);
    const int rounds = std::max(1, options.rounds);
    for (int number = 1; number <= rounds; ++number) {
        if (options.onProgress) {
            options.onProgress(Sentence::of("round %1 of %2", number, rounds));
        }
        if (Status status = run.round(); !status.ok()) {
            return status.error();
        }
    }
    if (Status status = run.batches(); !status.ok()) {
        return status.error();
    }
    return run.report();
}

} // namespace trilume::bench
