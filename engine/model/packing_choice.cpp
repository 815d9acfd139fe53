// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/packing_choice.h"

#include "engine/base/aligned_buffer.h"
#include "engine/runtime/parallel.h"
#include "engine/runtime/processor_name.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace trilume::model {

namespace {

using kernels::Packing;

constexpr int kPasses = 5;
constexpr double kClearlyAhead = 0.97; // of the time of 2 bits
constexpr double kHopeless = 1.5;
constexpr std::uint64_t kTasteWeights = std::uint64_t{1} << 24U;
constexpr std::uint64_t kMostWeights = std::uint64_t{1} << 29U; // 128 MiB: beyond most caches

// One product over memory of the right size; what the weights are makes no difference to its time.
class Trial
{
public:
    Trial(const PackingQuestion& question, Packing packing, std::uint64_t weights)
        : m_question(question)
    {
        const std::size_t columns = std::max<std::size_t>(1, question.columns);
        const std::uint64_t perBlock = std::uint64_t{kernels::kBlockRows} * columns;
        m_view.packing = packing;
        m_view.rowBlocks = static_cast<std::size_t>(std::max<std::uint64_t>(1, weights / perBlock));
        m_view.columnSteps = kernels::columnSteps(packing, columns);
        m_view.blockBytes = kernels::blockBytes(packing, columns);
        m_lines = AlignedBuffer<std::uint8_t>(m_view.rowBlocks * m_view.blockBytes);
        m_view.lines = m_lines.data();
        m_codes = AlignedBuffer<std::int8_t>(kernels::activationStride(columns));
        m_accumulators = AlignedBuffer<std::int32_t>(m_view.rowBlocks * kernels::kBlockRows);
        // Pages become real where they will be read.
        parallelRanges(question.threads, m_view.rowBlocks, 1,
                       [&](std::size_t begin, std::size_t end) {
                           std::memset(m_lines.data() + begin * m_view.blockBytes, 0x55,
                                       (end - begin) * m_view.blockBytes);
                       });
    }

    [[nodiscard]] double seconds()
    {
        const std::int32_t sum = 0;
        const kernels::ActivationView activations = {m_codes.data(), &sum, m_codes.size(), 1};
        const auto start = std::chrono::steady_clock::now();
        parallelRanges(
            m_question.threads, m_view.rowBlocks, 1, [&](std::size_t begin, std::size_t end) {
                m_question.table->matmulFor(m_view.packing)(
                    m_view, activations, begin, end, m_accumulators.data(), m_accumulators.size());
            });
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    }

private:
    const PackingQuestion& m_question;
    kernels::TernaryView m_view;
    AlignedBuffer<std::uint8_t> m_lines;
    AlignedBuffer<std::int8_t> m_codes;
    AlignedBuffer<std::int32_t> m_accumulators;
};

// Times of some passes of equal work.
class Times
{
public:
    void add(double seconds) { m_seconds.push_back(seconds); }

    [[nodiscard]] double best() const
    {
        return *std::min_element(m_seconds.begin(), m_seconds.end());
    }

    [[nodiscard]] double spread() const
    {
        std::vector<double> sorted = m_seconds;
        std::sort(sorted.begin(), sorted.end());
        return sorted.front() > 0.0 ? sorted[sorted.size() / 2] / sorted.front() - 1.0 : 0.0;
    }

private:
    std::vector<double> m_seconds;
};

struct Comparison
{
    double ratio = 1.0; // time with five bits / time with two, the best of each
    double spread = 0.0;
};

// Some passes in turn.
Comparison compare(const PackingQuestion& question, std::uint64_t weights)
{
    Trial twoBit(question, Packing::TwoBit, weights);
    Trial fiveBit(question, Packing::FiveBit, weights);
    Times two;
    Times five;
    for (int pass = 0; pass < kPasses; ++pass) {
        two.add(twoBit.seconds());
        five.add(fiveBit.seconds());
    }
    return {five.best() / two.best(), std::max(two.spread(), five.spread())};
}

std::string thisProcessor()
{
    const std::string name = runtime::processorName();
    return name.empty() ? "unknown" : name;
}

std::string questionKey(const PackingQuestion& question)
{
    return thisProcessor() + ", " + std::string(question.table->variant) + ", "
           + std::to_string(question.threads.threads) + " threads, "
           + std::to_string(question.weights) + " weights, " + std::to_string(question.columns)
           + " columns";
}

std::int64_t systemSeconds()
{
    return std::chrono::duration_cast<std::chrono::seconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

// What is remembered of a measurement; nothing where it is too old, from the future (the clock was
// set back) or not understood.
std::optional<PackingMeasurement> trusted(const nlohmann::json& entry, std::int64_t now)
{
    if (!entry.is_object()) {
        return std::nullopt;
    }
    const auto packing = entry.find("packing");
    const auto spread = entry.find("spread");
    const auto measured = entry.find("measured");
    if (packing == entry.end() || !packing->is_string() || spread == entry.end()
        || !spread->is_number() || measured == entry.end() || !measured->is_number_integer()) {
        return std::nullopt;
    }
    const std::optional<Packing> known = kernels::packingFromName(packing->get<std::string>());
    const auto time = measured->get<std::int64_t>();
    if (!known || time > now || time < now - kTrustedSeconds) {
        return std::nullopt;
    }
    return PackingMeasurement{*known, spread->get<double>()};
}

} // namespace

PackingMeasurement measurePacking(const PackingQuestion& question)
{
    // A taste first: without instructions for it the other packing takes far longer.
    const std::uint64_t taste = std::min(question.weights, kTasteWeights);
    Comparison comparison = compare(question, taste);
    const std::uint64_t weights = std::min(question.weights, kMostWeights);
    if (comparison.ratio <= kHopeless && weights > taste) {
        comparison = compare(question, weights);
    }
    return {comparison.ratio < kClearlyAhead ? Packing::FiveBit : Packing::TwoBit,
            comparison.spread};
}

Packing choosePacking(const PackingQuestion& question,
                      CacheFolder& cache,
                      const PackingSources& sources)
{
    constexpr char kPackingsFile[] = "packings.json";
    const std::int64_t now = sources.now ? sources.now() : systemSeconds();
    const std::string key = questionKey(question);
    nlohmann::json object = cache.read(kPackingsFile);
    const std::optional<PackingMeasurement> before =
        trusted(object.value(key, nlohmann::json()), now);
    if (before && before->spread < kBusySpread) {
        return before->packing;
    }
    const PackingMeasurement measured = sources.measure(question);
    if (before && before->spread <= measured.spread) {
        return before->packing;
    }
    object[key] = {{"packing", std::string(kernels::packingName(measured.packing))},
                   {"spread", measured.spread},
                   {"measured", now}};
    cache.write(kPackingsFile, object);
    return measured.packing;
}

} // namespace trilume::model
