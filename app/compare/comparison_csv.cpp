// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparison_csv.h"

#include "app/compare/run_name.h"

#include <charconv>
#include <concepts>
#include <optional>
#include <string_view>

namespace trilume::app {

namespace {

constexpr std::string_view kHeadings =
    "run,name,device,simulated,model,fingerprint,threads,isa,packing,weight_bytes_per_token,"
    "note,problem,idle_watts,idle_spread_watts,meter_source,meter_label,meter_scope,"
    "meter_uncertainty,meter_resolution_seconds,device_source,device_label,device_scope,"
    "device_uncertainty,device_resolution_seconds,round,turn,start_seconds,passes,phase,tokens,"
    "seconds,first_token_seconds,machine_seconds,machine_joules,machine_missing_seconds,"
    "machine_pieces,machine_problem,device_seconds,device_joules,device_missing_seconds,"
    "device_pieces,device_problem,device_busy_seconds,device_bytes\r\n";
constexpr int kRoundColumns = 20; // from "round" on

// One line, cell after cell.
class CsvLine
{
public:
    void text(std::string_view value)
    {
        begin();
        if (value.find_first_of(",\"\r\n") == std::string_view::npos) {
            m_line += value;
            return;
        }
        m_line += '"';
        for (const char character : value) {
            m_line += character;
            if (character == '"') {
                m_line += '"';
            }
        }
        m_line += '"';
    }

    // The fewest digits that give it back.
    template <typename Number>
    void number(Number value)
    {
        begin();
        char digits[64];
        const auto end = std::to_chars(digits, digits + sizeof digits, value);
        m_line.append(digits, end.ptr);
    }

    template <typename Number>
    void number(const std::optional<Number>& value)
    {
        if (value) {
            number(*value);
        } else {
            skip(1);
        }
    }

    void skip(int cells)
    {
        for (int i = 0; i < cells; ++i) {
            begin();
        }
    }

    [[nodiscard]] std::string take() { return std::move(m_line) + "\r\n"; }

private:
    void begin()
    {
        m_line += m_isFirst ? "" : ",";
        m_isFirst = false;
    }

    std::string m_line;
    bool m_isFirst = true;
};

void addMeter(CsvLine& line, const std::optional<power::MeterInfo>& meter)
{
    if (!meter) {
        line.skip(5);
        return;
    }
    line.text(meter->source);
    line.text(evidenceName(meter->label));
    line.text(scopeName(meter->scope));
    line.number(meter->uncertainty.fraction);
    line.number(std::chrono::duration<double>(meter->resolution).count());
}

void addSpan(CsvLine& line, const std::optional<power::PhaseSpan>& span)
{
    if (!span) {
        line.skip(5);
        return;
    }
    line.number(span->seconds);
    if (span->problem) {
        line.skip(1);
    } else {
        line.number(span->joules);
    }
    line.number(span->missingSeconds);
    line.number(span->pieces);
    line.text(span->problem ? span->problem->english() : std::string());
}

CsvLine runCells(const Comparison& comparison, std::size_t index)
{
    const ComparedRun& run = comparison.runs[index];
    CsvLine line;
    line.number(index + 1);
    line.text(runName(comparison.runs, index).english());
    line.text(run.configuration.device);
    if (run.subject) {
        line.text(run.subject->isSimulated ? "true" : "false");
        line.text(run.subject->modelName);
        line.text(run.subject->fingerprint);
        line.number(run.subject->threads);
        line.text(run.subject->isa);
        line.text(run.subject->packing);
        line.number(run.subject->weightBytesPerToken);
    } else {
        line.skip(7);
    }
    line.text(run.note.english());
    line.text(run.problem.english());
    line.number(run.baseline ? std::optional(run.baseline->watts) : std::nullopt);
    line.number(run.baseline ? std::optional(run.baseline->spreadWatts) : std::nullopt);
    addMeter(line, comparison.meter);
    addMeter(line, run.deviceMeter);
    return line;
}

enum class CsvPhase
{
    Prefill = 1,
    Decode,
};

void addPhase(CsvLine& line, const ComparisonRound& round, CsvPhase kind)
{
    const PhaseMeasure& phase = kind == CsvPhase::Prefill ? round.sum.prefill : round.sum.decode;
    line.text(kind == CsvPhase::Prefill ? "prefill" : "decode");
    line.number(phase.tokens);
    line.number(phase.seconds);
    if (kind == CsvPhase::Prefill) {
        line.number(round.sum.firstTokenSeconds);
    } else {
        line.skip(1);
    }
    addSpan(line, phase.machine);
    addSpan(line, phase.device);
    line.number(phase.deviceBusySeconds);
    line.number(phase.deviceBytes);
}

} // namespace

std::string comparisonCsv(const Comparison& comparison)
{
    std::string csv(kHeadings);
    for (std::size_t i = 0; i < comparison.runs.size(); ++i) {
        const CsvLine cells = runCells(comparison, i);
        const std::vector<ComparisonRound>& rounds = comparison.runs[i].rounds;
        if (rounds.empty()) {
            CsvLine line = cells;
            line.skip(kRoundColumns);
            csv += line.take();
        }
        for (std::size_t number = 0; number < rounds.size(); ++number) {
            for (const CsvPhase phase : {CsvPhase::Prefill, CsvPhase::Decode}) {
                CsvLine line = cells;
                line.number(number + 1);
                line.number(rounds[number].turn);
                line.number(rounds[number].startSeconds);
                line.number(rounds[number].passes);
                addPhase(line, rounds[number], phase);
                csv += line.take();
            }
        }
    }
    return csv;
}

} // namespace trilume::app
