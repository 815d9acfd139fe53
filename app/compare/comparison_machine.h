// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/comparison.h"
#include "engine/base/result.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace trilume::app {

// A configuration that is ready to run: a loaded model with its device. One thread uses it.
class ComparisonSubject
{
public:
    struct Pass
    {
        PassMeasure measure = {};
        std::vector<TokenId> ids = {}; // that were written
    };

    ComparisonSubject() = default;
    ComparisonSubject(const ComparisonSubject&) = delete;
    ComparisonSubject& operator=(const ComparisonSubject&) = delete;
    virtual ~ComparisonSubject() = default;

    [[nodiscard]] virtual const SubjectInfo& info() const = 0;

    // Of what the device tells of itself, as it is known by now.
    [[nodiscard]] virtual std::optional<power::MeterInfo> deviceMeter() const = 0;

    // What has to be known beside the figures, such as that the processor did some of the device's
    // work; empty: nothing.
    [[nodiscard]] virtual Sentence note() const = 0;

    // Reads the text of the plan and goes on with it. Errc::Cancelled after a stop.
    [[nodiscard]] virtual Result<Pass> pass(const std::stop_token& stop) = 0;
};

// Of making a configuration ready.
struct Preparation
{
    std::stop_token stop = {};
    // 0..1 of the loading of its model, on the same thread; may be empty. Not called for one that
    // is there.
    std::function<void(double share)> onProgress = {};
};

// What a comparison touches of the world. Tests bring one of their own. One thread uses it.
class ComparisonMachine
{
public:
    ComparisonMachine() = default;
    ComparisonMachine(const ComparisonMachine&) = delete;
    ComparisonMachine& operator=(const ComparisonMachine&) = delete;
    virtual ~ComparisonMachine() = default;

    [[nodiscard]] virtual MachineDescription describe() = 0;

    // The meter of this machine; an error says why there is none.
    [[nodiscard]] virtual Result<power::MeterInfo> meter() = 0;

    // Makes the configuration ready. Errc::OutOfMemory before anything is loaded that does not fit
    // beside what is there.
    [[nodiscard]] virtual Result<std::unique_ptr<ComparisonSubject>> prepare(
        const ComparedConfiguration& configuration,
        const ComparisonPlan& plan,
        const Preparation& preparation) = 0;

    // Lets the machine rest to see what it takes then. Errc::Cancelled after a stop.
    [[nodiscard]] virtual Result<power::IdleBaseline> rest(double seconds,
                                                           const std::stop_token& stop) = 0;

    [[nodiscard]] virtual std::chrono::nanoseconds now() = 0; // never goes back
    [[nodiscard]] virtual std::int64_t secondsSince1970() = 0;
};

} // namespace trilume::app
