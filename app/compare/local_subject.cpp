// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/local_subject_p.h"
#include "app/sensors/device_meter.h"
#include "engine/generate/sampler.h"

#include <algorithm>
#include <utility>

namespace trilume::app {

namespace {

constexpr std::chrono::milliseconds kReadPeriod{100};
constexpr std::size_t kRandomPromptTokens = 32;

double secondsBetween(std::chrono::nanoseconds from, std::chrono::nanoseconds to)
{
    return std::chrono::duration<double>(to - from).count();
}

std::optional<power::PhaseSpan> spanOf(const std::optional<power::PhaseMark>& from,
                                       const std::optional<power::PhaseMark>& to)
{
    return from && to ? std::optional(power::spanBetween(*from, *to)) : std::nullopt;
}

std::optional<double> grown(const std::optional<double>& from, const std::optional<double>& to)
{
    // One that was opened anew counts from 0: what it did in between is not known.
    return from && to && *to >= *from ? std::optional(*to - *from) : std::nullopt;
}

} // namespace

Result<std::vector<TokenId>> promptOf(const model::Model& model, const ComparisonPlan& plan)
{
    if (model.info().path.empty() && model.info().fingerprint.empty()) {
        std::vector<TokenId> ids(plan.promptTokens > 0 ? plan.promptTokens : kRandomPromptTokens);
        for (std::size_t i = 0; i < ids.size(); ++i) {
            ids[i] = static_cast<TokenId>(i % model.info().vocabularySize);
        }
        return ids;
    }
    return promptOf(ComparedReader{model.info().name, model.tokenizer(), model.chatMarkers()},
                    plan);
}

Result<std::vector<TokenId>> promptOf(const ComparedReader& reader, const ComparisonPlan& plan)
{
    if (reader.tokenizer == nullptr) {
        return Error{
            Errc::Unsupported,
            Sentence::of("%1: holds no tokenizer, so it cannot read the text.", reader.modelName)};
    }
    const Result<tokenizer::ChatFormat> format =
        reader.markers ? tokenizer::ChatFormat::create(*reader.tokenizer, *reader.markers)
                       : tokenizer::ChatFormat::plainDialogue(*reader.tokenizer);
    if (!format) {
        return format.error();
    }
    const std::vector<tokenizer::ChatMessage> messages{{tokenizer::Role::User, plan.prompt}};
    std::vector<TokenId> ids = format.value().prompt(messages);
    if (plan.prompt.empty() || ids.empty()) {
        return Error{Errc::InvalidArgument, Sentence::of("The text to read has no tokens.")};
    }
    if (plan.promptTokens > 0) {
        const std::size_t length = ids.size();
        while (ids.size() < plan.promptTokens) {
            ids.push_back(ids[ids.size() - length]);
        }
        ids.resize(plan.promptTokens);
    }
    return ids;
}

LocalSubject::LocalSubject(Parts parts)
    : m_parts(std::move(parts))
{
    const model::ModelInfo& model = m_parts.model->info();
    m_info.modelName = model.name;
    m_info.fingerprint = model.fingerprint;
    m_info.threads = m_parts.threads.threads;
    m_info.isa = isaName(model.isa);
    m_info.packing = model::weightFormatName(model.weightFormat);
    m_info.weightBytesPerToken = model.weightBytesPerToken;
    if (model.path.empty()) {
        m_note = Sentence::of("its weights are random: only its speed and energy mean something");
    }
    m_info.deviceName = m_parts.device.name;
    m_info.isSimulated = m_parts.device.isSimulated;
    model::SequenceOptions options;
    options.threads = m_parts.threads;
    options.projections = m_parts.device.projections;
    options.projections.report = [this](const accel::BackendReport& report) {
        onReport(report);
    };
    m_session = std::make_unique<generate::Session>(m_parts.model, options);
    if (m_parts.device.telemetry) {
        m_deviceMeter = std::make_unique<DeviceMeter>(m_parts.deviceId, m_parts.device.telemetry,
                                                      m_parts.access.now);
        const Result<power::EnergyReading> reading = m_deviceMeter->read();
        m_hasDeviceEnergy = reading.ok();
        if (!reading && reading.error().code == Errc::Unsupported) {
            m_deviceMeter.reset();
        }
    }
}

LocalSubject::~LocalSubject() = default;

void LocalSubject::onReport(const accel::BackendReport& report)
{
    switch (report.trouble) {
    case accel::BackendTrouble::NotOpened:
    case accel::BackendTrouble::GivenUp:
        m_lost = report.error;
        return;
    case accel::BackendTrouble::Refused:
        m_note = Sentence::of("the processor computed %1 of its matrices: %2", report.matrices,
                              report.error.sentence);
        return;
    case accel::BackendTrouble::Redone:
        m_note = Sentence::of("the processor did some of its work: %1", report.error.sentence);
        return;
    case accel::BackendTrouble::Returned:
    case accel::BackendTrouble::Recovered:
        return;
    }
}

std::optional<power::MeterInfo> LocalSubject::deviceMeter() const
{
    return m_deviceMeter != nullptr && m_hasDeviceEnergy ? std::optional(m_deviceMeter->info())
                                                         : std::nullopt;
}

void LocalSubject::readDevice(Edge& edge)
{
    if (!m_parts.device.telemetry) {
        return;
    }
    const Result<std::vector<accel::PluginReading>> readings = m_parts.device.telemetry();
    if (!readings) {
        return;
    }
    for (const accel::PluginReading& reading : readings.value()) {
        if (reading.kind == accel::ReadingKind::BusySeconds) {
            edge.busySeconds = reading.value;
        } else if (reading.kind == accel::ReadingKind::Bytes) {
            edge.bytes = reading.value;
        }
    }
}

LocalSubject::Edge LocalSubject::edge()
{
    Edge edge;
    if (m_parts.meter != nullptr) {
        edge.machine = power::markPhase(*m_parts.meter, m_parts.access);
    }
    if (m_deviceMeter != nullptr) {
        edge.device = power::markPhase(*m_deviceMeter, m_parts.access);
        m_hasDeviceEnergy = m_hasDeviceEnergy || edge.device->reading.ok();
    }
    readDevice(edge);
    m_lastRead = now();
    return edge;
}

// A failure shows at the end of the phase.
void LocalSubject::keepUp()
{
    if (now() - m_lastRead < kReadPeriod) {
        return;
    }
    m_lastRead = now();
    if (m_parts.meter != nullptr) {
        static_cast<void>(m_parts.meter->read());
    }
    if (m_deviceMeter != nullptr) {
        static_cast<void>(m_deviceMeter->read());
    }
}

Status LocalSubject::read(PassMeasure& measure, TokenId& first, const std::stop_token& stop)
{
    generate::Session::ReadOptions options;
    options.stop = stop;
    options.onProgress = [this](std::size_t) {
        keepUp();
    };
    m_session->reset();
    const Edge before = edge();
    const std::chrono::nanoseconds start = now();
    if (Status status = m_session->read(m_parts.prompt, options); !status) {
        return status;
    }
    const std::chrono::nanoseconds end = now();
    first = generate::greedyToken(m_session->logits());
    measure.firstTokenSeconds = secondsBetween(start, now());
    const Edge after = edge();
    measure.prefill.tokens = m_parts.prompt.size();
    measure.prefill.seconds = secondsBetween(start, end);
    measure.prefill.machine = spanOf(before.machine, after.machine);
    measure.prefill.device = spanOf(before.device, after.device);
    measure.prefill.deviceBusySeconds = grown(before.busySeconds, after.busySeconds);
    measure.prefill.deviceBytes = grown(before.bytes, after.bytes);
    return Done{};
}

Status LocalSubject::write(PassMeasure& measure,
                           std::vector<TokenId>& ids,
                           const std::stop_token& stop)
{
    generate::Session::ReadOptions options;
    options.stop = stop;
    const Edge before = edge();
    const std::chrono::nanoseconds start = now();
    Status status = Done{};
    m_session->hold([&] { // as a generator does
        while (status && ids.size() < m_parts.tokens) {
            status = m_session->read({&ids.back(), 1}, options);
            if (status) {
                ids.push_back(generate::greedyToken(m_session->logits()));
                keepUp();
            }
        }
    });
    if (!status) {
        return status;
    }
    measure.decode.seconds = secondsBetween(start, now());
    const Edge after = edge();
    measure.decode.tokens = ids.size() - 1;
    measure.decode.machine = spanOf(before.machine, after.machine);
    measure.decode.device = spanOf(before.device, after.device);
    measure.decode.deviceBusySeconds = grown(before.busySeconds, after.busySeconds);
    measure.decode.deviceBytes = grown(before.bytes, after.bytes);
    return Done{};
}

Result<ComparisonSubject::Pass> LocalSubject::pass(const std::stop_token& stop)
{
    if (Status device = checkDevice(); !device) {
        return device.error();
    }
    Pass pass;
    pass.ids.reserve(m_parts.tokens); // ids.back() stays where it is while it is read
    TokenId first{};
    if (Status status = read(pass.measure, first, stop); !status) {
        return status.error();
    }
    pass.ids.push_back(first);
    if (Status status = write(pass.measure, pass.ids, stop); !status) {
        return status.error();
    }
    if (Status device = checkDevice(); !device) { // what was measured is the processor's
        return device.error();
    }
    return pass;
}

Status LocalSubject::checkDevice() const
{
    if (!m_lost) {
        return Done{};
    }
    return Error{m_lost->code,
                 Sentence::of("the processor computed in its place: %1", m_lost->sentence)};
}

} // namespace trilume::app
