// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/board_session/telemetry.h"

#include "engine/fpga/board_session/abi_structs.h"
#include "engine/fpga/boards/energy_model.h"

#include <array>
#include <chrono>
#include <string>

namespace trilume::fpga {

namespace {

BoardWork workOf(const Identity& identity, const TicketCost& cost)
{
    return {secondsOf(identity, cost.cycles), static_cast<double>(cost.products),
            static_cast<double>(cost.bytes), static_cast<double>(cost.elements)};
}

// While it computed last; at rest before that.
double wattsOf(const Board& board, const Identity& identity, const TicketCost& last)
{
    if (last.cycles == 0) {
        return board.power.restWatts.value;
    }
    const BoardWork work = workOf(identity, last);
    return energyOf(board.power, work).joules() / work.seconds;
}

struct Value
{
    std::uint32_t kind = 0;
    std::int32_t label = TRILUME_ACCEL_LABEL_NONE;
    double value = 0.0;
    double resolution = 0.0;
    std::string source;
};

trilume_accel_reading_t readingOf(const Value& value)
{
    trilume_accel_reading_t reading = {};
    reading.struct_size = sizeof reading;
    reading.kind = value.kind;
    reading.label = value.label;
    reading.value = value.value;
    reading.resolution = value.resolution;
    writeText(reading.source, value.source);
    return reading;
}

// With its age and its renewals.
void stamp(trilume_accel_reading_t& reading, std::chrono::nanoseconds age, std::uint64_t renewals)
{
    reading.age_nanoseconds = static_cast<std::uint64_t>(age.count());
    reading.renewals = renewals;
}

// What a meter says, or why it says nothing: then there is no figure, since one of its past or a
// modelled one in its place would be taken for measured.
trilume_accel_reading_t wattsOf(PowerMeter& meter, double busy)
{
    const Result<MeteredPower> power = meter.read(busy);
    Value value{TRILUME_ACCEL_WATTS, TRILUME_ACCEL_LABEL_NONE, 0.0, 0.0, meter.source()};
    if (power) {
        value.label = abiLabel(meter.label());
        value.value = power.value().watts;
        value.resolution = power.value().resolution;
    } else {
        value.source = power.error().english();
    }
    trilume_accel_reading_t reading = readingOf(value);
    reading.scope = abiScope(meter.scope());
    if (power) {
        stamp(reading, power.value().age, power.value().renewals);
    }
    return reading;
}

std::vector<Value> modelledPower(const Board& board,
                                 const Identity& identity,
                                 const SessionCounters& counters,
                                 std::optional<double> openSeconds)
{
    BoardWork work = workOf(identity, counters.cost);
    work.seconds = openSeconds.value_or(work.seconds);
    const std::string formula = formulaOf(board, !openSeconds);
    return {{TRILUME_ACCEL_JOULES, TRILUME_ACCEL_LABEL_MODELLED,
             energyOf(board.power, work).joules(),
             board.power.restWatts.value * secondsOf(identity, 1), formula},
            {TRILUME_ACCEL_WATTS, TRILUME_ACCEL_LABEL_MODELLED,
             wattsOf(board, identity, counters.lastTicket), 0.0, formula}};
}

} // namespace

double secondsOf(const Identity& identity, std::uint64_t cycles)
{
    return static_cast<double>(cycles) / (identity.clockKilohertz * 1000.0);
}

std::int32_t abiScope(PowerScope scope)
{
    return scope == PowerScope::Board ? TRILUME_ACCEL_SCOPE_BOARD : TRILUME_ACCEL_SCOPE_MODULE;
}

std::int32_t abiLabel(EvidenceLabel label)
{
    switch (label) {
    case EvidenceLabel::Measured:
        return TRILUME_ACCEL_LABEL_MEASURED;
    case EvidenceLabel::Derived:
        return TRILUME_ACCEL_LABEL_DERIVED;
    case EvidenceLabel::Modelled:
        break;
    }
    return TRILUME_ACCEL_LABEL_MODELLED;
}

std::vector<trilume_accel_reading_t> readingsOf(const Board& board,
                                                const Identity& identity,
                                                const SessionCounters& counters,
                                                PowerMeter* meter,
                                                std::optional<double> openSeconds)
{
    const TicketCost& cost = counters.cost;
    const double cycleSeconds = secondsOf(identity, 1);
    const std::string clock = std::to_string(identity.clockKilohertz / 1000) + " MHz";
    std::vector<Value> values;
    if (meter == nullptr && board.power.scope != PowerScope::None) {
        values = modelledPower(board, identity, counters, openSeconds);
    }
    const std::array<Value, 4> counted{{
        {TRILUME_ACCEL_CLOCK_HZ, TRILUME_ACCEL_LABEL_DERIVED, identity.clockKilohertz * 1000.0,
         1000.0, "register CLOCK_KHZ: the clock that the build was made for"},
        {TRILUME_ACCEL_CYCLES, TRILUME_ACCEL_LABEL_MEASURED, static_cast<double>(cost.cycles), 1.0,
         "counted by the core, in the record of each job"},
        {TRILUME_ACCEL_BYTES, TRILUME_ACCEL_LABEL_DERIVED, static_cast<double>(cost.bytes),
         static_cast<double>(identity.geometry.busBytes),
         "beats of weights, activations and results of each job"},
        {TRILUME_ACCEL_BUSY_SECONDS, TRILUME_ACCEL_LABEL_DERIVED, secondsOf(identity, cost.cycles),
         cycleSeconds, "cycles of its jobs at " + clock},
    }};
    values.insert(values.end(), counted.begin(), counted.end());
    const auto age = std::chrono::steady_clock::now() - counters.renewed;
    std::vector<trilume_accel_reading_t> readings;
    if (meter != nullptr) {
        readings.push_back(wattsOf(*meter, static_cast<double>(cost.cycles)));
    }
    for (const Value& value : values) {
        trilume_accel_reading_t reading = readingOf(value);
        if (value.kind == TRILUME_ACCEL_JOULES || value.kind == TRILUME_ACCEL_WATTS) {
            reading.scope = abiScope(board.power.scope);
        }
        stamp(reading, age, counters.renewals);
        readings.push_back(reading);
    }
    return readings;
}

} // namespace trilume::fpga
