// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/packing_choice.h"

#include "engine/base/aligned_buffer.h"
#include "engine/model/json_file.h"
#include "engine/runtime/parallel.h"
#include "engine/runtime/processor_name.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <fstream>
#include <limits>
#include <string>

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

// Time with five bits / time with two, the best of some passes in turn.
double timeRatio(const PackingQuestion& question, std::uint64_t weights)
{
    Trial twoBit(question, Packing::TwoBit, weights);
    Trial fiveBit(question, Packing::FiveBit, weights);
    double two = std::numeric_limits<double>::infinity();
    double five = two;
    for (int pass = 0; pass < kPasses; ++pass) {
        two = std::min(two, twoBit.seconds());
        five = std::min(five, fiveBit.seconds());
    }
    return five / two;
}

std::string thisProcessor()
{
    std::ifstream info("/proc/cpuinfo");
    const std::string name = runtime::processorName(info);
    return name.empty() ? "unknown" : name;
}

std::string keyOf(const PackingQuestion& question)
{
    return thisProcessor() + ", " + std::string(question.table->variant) + ", "
           + std::to_string(question.threads.threads) + " threads, "
           + std::to_string(question.weights) + " weights, " + std::to_string(question.columns)
           + " columns";
}

} // namespace

Packing measurePacking(const PackingQuestion& question)
{
    // A taste first: without instructions for it the other packing takes far longer.
    const std::uint64_t taste = std::min(question.weights, kTasteWeights);
    double ratio = timeRatio(question, taste);
    if (ratio > kHopeless) {
        return Packing::TwoBit;
    }
    const std::uint64_t weights = std::min(question.weights, kMostWeights);
    if (weights > taste) {
        ratio = timeRatio(question, weights);
    }
    return ratio < kClearlyAhead ? Packing::FiveBit : Packing::TwoBit;
}

Packing choosePacking(const PackingQuestion& question,
                      const std::filesystem::path& cacheFolder,
                      const std::function<Packing(const PackingQuestion&)>& measure)
{
    if (cacheFolder.empty()) {
        return measure(question);
    }
    const std::filesystem::path file = cacheFolder / "packings.json";
    const std::string key = keyOf(question);
    nlohmann::json object = readJsonFile(file);
    if (const auto entry = object.find(key); entry != object.end() && entry->is_string()) {
        if (const auto known = kernels::packingFromName(entry->get<std::string>())) {
            return *known;
        }
    }
    const Packing measured = measure(question);
    object[key] = std::string(kernels::packingName(measured));
    writeJsonFile(file, object);
    return measured;
}

} // namespace trilume::model
