// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/comparison_plan.h"
#include "app/compare/machine_description.h"
#include "app/compare/pass_measure.h"
#include "engine/base/ids.h"
#include "engine/power/energy_meter.h"
#include "engine/power/idle_baseline.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace trilume::app {

// Plain values: what was measured and what it was measured on. Every figure comes of these by
// run_figures.h, so none is kept.

// As many passes of the text as fill about a second.
struct ComparisonRound
{
    int turn = 0;              // its place among the rounds of all configurations, from 1
    double startSeconds = 0.0; // since the first round of all
    int passes = 0;
    PassMeasure sum = {};
};

// What a configuration turned out to be.
struct SubjectInfo
{
    std::string deviceName = {}; // for people; empty: the processor
    bool isSimulated = false;    // the device is: this machine computes in its place
    std::string modelName = {};
    std::string fingerprint = {}; // empty: the model has none
    std::size_t threads = 0;
    std::string isa = {};
    std::string packing = {};
    std::uint64_t weightBytesPerToken = 0; // packed bytes that one token reads
};

struct ComparedRun
{
    ComparedConfiguration configuration = {};
    std::optional<SubjectInfo> subject = {};          // absent: it never came to run
    std::optional<power::IdleBaseline> baseline = {}; // of the machine's meter, right before
    Sentence baselineProblem = {};
    std::optional<power::MeterInfo> deviceMeter = {}; // of what the device tells of itself
    std::vector<ComparisonRound> rounds = {};
    std::vector<TokenId> ids = {}; // that were written
    Sentence note = {};            // what is to be known of it; empty: nothing
    Sentence problem = {};         // why it failed; what was measured before stays
};

enum class ComparisonEnd
{
    Spread = 1, // of every configuration it is below the limit
    Rounds,     // as many as were to be
    Time,
    Cancelled,
    Failed, // none is left that could run
};

struct Comparison
{
    ComparisonPlan plan = {};
    MachineDescription machine = {};
    std::optional<power::MeterInfo> meter = {}; // of the machine; absent: `meterProblem` says why
    Sentence meterProblem = {};
    std::int64_t startedAt = 0; // seconds since 1970
    std::vector<ComparedRun> runs = {};
    ComparisonEnd end = ComparisonEnd::Failed;
};

// The names in files.
[[nodiscard]] constexpr const char* endName(ComparisonEnd end)
{
    switch (end) {
    case ComparisonEnd::Spread:
        return "spread";
    case ComparisonEnd::Rounds:
        return "rounds";
    case ComparisonEnd::Time:
        return "time";
    case ComparisonEnd::Cancelled:
        return "cancelled";
    case ComparisonEnd::Failed:
        break;
    }
    return "failed";
}

} // namespace trilume::app
