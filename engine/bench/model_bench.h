// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/projection_options.h"
#include "engine/base/result.h"
#include "engine/base/sentence.h"
#include "engine/bench/phase_meter.h"
#include "engine/model/model.h"
#include "engine/model/part_times.h"
#include "engine/runtime/thread_budget.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace trilume::bench {

struct ModelBenchOptions
{
    ThreadBudget threads;
    accel::ProjectionOptions projections = {}; // where besides the processor
    model::Precision precision = {};
    int rounds = 3;             // of prefill and decode in turn; medians are reported
    double decodeSeconds = 1.0; // of each round, in slices between read tests
    std::size_t prefillTokens = 512;
    std::function<void(const Sentence& step)> onProgress; // may be empty
    std::stop_token stop;
    power::EnergyMeter* meter = nullptr; // may be null; used by the calling thread
    power::SystemAccess system;          // what the meter sees the machine with
    std::optional<power::IdleBaseline> baseline;
    power::EnergyMeter* deviceMeter = nullptr; // of the device that computes besides; may be null
};

// A batch of this many tokens and how long it took, in seconds.
struct BatchCost
{
    std::size_t tokens = 0;
    double seconds = 0.0;
};

// The most memory that the process had, and how much of that only the read test needs.
struct PeakMemory
{
    std::uint64_t bytes = 0;
    std::uint64_t readTestBytes = 0;
};

// All measured, medians over the rounds (or slices) of one run. Shares are of what was measured
// right before and after, because the machine's own speed drifts.
struct ModelBenchReport
{
    double decodeTokensPerSecond = 0.0;
    double prefillTokensPerSecond = 0.0;
    double weightGbPerSecond = 0.0;  // bytes of weights per token x decoded tokens per second
    double cacheBytesPerToken = 0.0; // keys and values that a decoded token reads; 0: none are kept
    double bandwidthGbPerSecond = 0.0; // read test of the same run and threads
    double decodeShare = 0.0;          // weights and cache read / bandwidth, whole tokens
    double projectionShare = 0.0;      // weights, counting only the time of products (and head)
    double prefillGmacPerSecond = 0.0; // weights used while reading the prompt
    // The most int8 multiply-accumulates that these threads can do by byte dot products, in the
    // same run; nothing where the instruction set has no instruction for them, and for dense
    // weights.
    std::optional<double> int8PeakGmacPerSecond;
    std::optional<double> prefillShare; // prefill / int8 peak
    std::optional<double> tilePeakGmacPerSecond =
        {};                            // the same by tile registers, where it has them
    std::vector<BatchCost> batchCosts; // of a few tokens at once
    model::PartTimes decodeParts;      // seconds per decoded token
    double samplingSeconds = 0.0;      // per decoded token
    std::size_t decodedTokens = 0;     // of all rounds
    // Sums over all rounds, of the same seconds as the speeds; nothing without a meter.
    std::optional<PhaseCost> prefillCost;
    std::optional<PhaseCost> decodeCost;
    std::optional<PhaseCost> devicePrefillCost = {}; // what the device took for the same tokens
    std::optional<PhaseCost> deviceDecodeCost = {};
    std::optional<PeakMemory> peakMemory = {}; // nothing where the system does not say
};

// Reads a prompt of fixed ids and decodes greedily from there. Errc::Cancelled when stopped.
[[nodiscard]] Result<ModelBenchReport> benchModel(const std::shared_ptr<const model::Model>& model,
                                                  const ModelBenchOptions& options);

} // namespace trilume::bench
