// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/generation/generation_job.h"
#include "app/platform/parcel.h"
#include "app/platform/worker.h"
#include "app/sensors/answer_meter.h"
#include "engine/accel/plugins/plugin_reading.h"
#include "engine/base/result.h"
#include "engine/generate/text_generator.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace trilume::app {

// Who looks into the turns, if anybody does. Called on the inference thread; both may be empty.
struct TurnWatch
{
    // What watches a turn of this chat; null: nothing.
    std::function<generate::TurnObserver*(ChatId chat)> begin;
    std::function<void()> end; // after `begin`, however the turn ended
};

// Who answers at the moment.
struct Answerer
{
    generate::TextGenerator* generator = nullptr; // null: no model is loaded
    QString modelName;
    AnswerOrigin origin = {}; // of what it writes, but for the sampling
};

using ErrorWords = std::function<QString(const Error&)>;

class TokenMailbox;

// Runs one generation after the other and tells what comes of it. [inference thread] The text lies
// in tokens() and is taken at the pace of who shows it; the progress of reading is told at most
// once in 33 ms. Stopping does not go through the event queue, which a generation blocks, but
// through a stop token.
class GenerationWorker final : public Worker
{
    Q_OBJECT

public:
    using GeneratorSource = std::function<Answerer()>; // called on this thread

    // `meter`: charges energy to answers; null: none does.
    explicit GenerationWorker(GeneratorSource source,
                              std::unique_ptr<AnswerMeter> meter = nullptr,
                              TurnWatch watch = {},
                              QObject* parent = nullptr);
    ~GenerationWorker() override;

    // What failed() says of an error, errorText() otherwise; before the first run.
    void setErrorWords(ErrorWords words) { m_errorWords = std::move(words); }

    // Where the text waits; outlives this. [any thread]
    [[nodiscard]] const std::shared_ptr<TokenMailbox>& tokens() const { return m_tokens; }

public Q_SLOTS:
    void openMeter(const trilume::power::MeterWish& wish);
    // The device on which the model runs, for its energy; empty: the processor.
    void setDevice(const QString& device, const trilume::accel::TelemetrySource& telemetry);
    void setIdleBaseline(const trilume::app::Parcel<trilume::power::IdleBaseline>& baseline);
    void run(const trilume::app::GenerationJob& job, const std::stop_token& stop);

Q_SIGNALS:
    void started(const trilume::app::Parcel<trilume::app::TurnId>& turn, const QString& modelName);
    void prefillProgressed(const trilume::app::Parcel<trilume::app::TurnId>& turn,
                           int doneTokens,
                           int totalTokens);
    // Something of it is in tokens(), where nothing was before.
    void tokensWait(const trilume::app::Parcel<trilume::app::TurnId>& turn);
    // Either of these is the last of a turn, of which tokens() may have the rest.
    void finished(const trilume::app::Parcel<trilume::app::TurnId>& turn,
                  const trilume::app::Parcel<trilume::app::GenerationOutcome>& outcome);
    void failed(const trilume::app::Parcel<trilume::app::TurnId>& turn, const QString& message);

private:
    [[nodiscard]] Result<GenerationOutcome> tryRun(const GenerationJob& job,
                                                   const std::stop_token& stop);
    [[nodiscard]] Result<GenerationOutcome> generate(generate::TextGenerator& generator,
                                                     const GenerationJob& job,
                                                     const std::stop_token& stop);

    GeneratorSource m_source;
    std::shared_ptr<TokenMailbox> m_tokens;
    std::unique_ptr<AnswerMeter> m_meter;
    TurnWatch m_watch;
    ErrorWords m_errorWords;
};

} // namespace trilume::app
