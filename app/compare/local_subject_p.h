// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/comparison_machine.h"
#include "app/compare/local_machine.h"
#include "engine/accel/projection_options.h"
#include "engine/generate/session.h"
#include "engine/power/phase_energy.h"
#include "engine/runtime/thread_budget.h"
#include "engine/tokenizer/chat_format.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace trilume::app {

// The text of the plan as this model reads it: asked as by its user, cut or repeated to the length
// that the plan wants; of a model without a file, whose weights are random, ids in a row in its
// place. Refuses another model without tokenizer, and a text without tokens.
[[nodiscard]] Result<std::vector<TokenId>> promptOf(const model::Model& model,
                                                    const ComparisonPlan& plan);

// How a model reads text.
struct ComparedReader
{
    std::string modelName = {};
    const tokenizer::Tokenizer* tokenizer = nullptr; // null: it has none
    std::optional<tokenizer::ChatMarkers> markers = {};
};

// The same of a model of a file, of which no more has to be there.
[[nodiscard]] Result<std::vector<TokenId>> promptOf(const ComparedReader& reader,
                                                    const ComparisonPlan& plan);

// A model with its sequence on this machine, and the meters around its passes. Whoever makes it
// owns the meter of the machine, which outlives it.
class LocalSubject final : public ComparisonSubject
{
public:
    struct Parts
    {
        std::shared_ptr<const model::Model> model;
        std::vector<TokenId> prompt; // at least one
        std::uint64_t tokens = 2;    // at least 2
        ThreadBudget threads;
        std::string deviceId;
        ComparedDevice device;               // without telemetry: the processor
        power::EnergyMeter* meter = nullptr; // null: there is none
        power::SystemAccess access;
    };

    explicit LocalSubject(Parts parts);
    ~LocalSubject() override;

    [[nodiscard]] const SubjectInfo& info() const override { return m_info; }

    [[nodiscard]] std::optional<power::MeterInfo> deviceMeter() const override;

    [[nodiscard]] Sentence note() const override { return m_note; }

    [[nodiscard]] Result<Pass> pass(const std::stop_token& stop) override;

private:
    // What meters and the device said at one edge of a phase.
    struct Edge
    {
        std::optional<power::PhaseMark> machine;
        std::optional<power::PhaseMark> device;
        std::optional<double> busySeconds;
        std::optional<double> bytes;
    };

    void onReport(const accel::BackendReport& report);
    [[nodiscard]] Status checkDevice() const;
    [[nodiscard]] Edge edge();
    void readDevice(Edge& edge);
    void keepUp();
    [[nodiscard]] Status read(PassMeasure& measure, TokenId& first, const std::stop_token& stop);
    [[nodiscard]] Status write(PassMeasure& measure,
                               std::vector<TokenId>& ids,
                               const std::stop_token& stop);
    [[nodiscard]] std::chrono::nanoseconds now() const { return m_parts.access.now().awake; }

    Parts m_parts;
    SubjectInfo m_info;
    Sentence m_note;
    std::optional<Error> m_lost;                       // the device computes nothing any more
    std::unique_ptr<power::EnergyMeter> m_deviceMeter; // null: it tells no energy
    bool m_hasDeviceEnergy = false;                    // it was read once
    std::unique_ptr<generate::Session> m_session;
    std::chrono::nanoseconds m_lastRead{};
};

} // namespace trilume::app
