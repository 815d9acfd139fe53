// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/boards/energy_model.h"

#include "engine/fpga/boards/board_settings.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace trilume::fpga {

namespace {

constexpr double kPico = 1e-12;
// A rate is told in beats of so many cycles, or of more where those are off by more than this.
constexpr std::uint32_t kRateCycles = 1000;
constexpr std::uint32_t kFineRateCycles = 1'000'000;
constexpr double kRateError = 0.005;

std::string numberText(double number)
{
    std::array<char, 32> text = {};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number);
    return {text.data(), end.ptr};
}

// Not above one.
double beatsOfCycle(const Board& board)
{
    const double bytes = board.memory.bytesPerSecond.value / (board.clockKilohertz.value * 1000.0);
    return std::min(bytes / board.geometry.busBytes, 1.0);
}

BeatRate rateIn(std::uint32_t cycles, double perCycle)
{
    const auto beats = static_cast<std::uint32_t>(std::lround(perCycle * cycles));
    return {std::max(beats, std::uint32_t{1}), cycles};
}

} // namespace

BoardEnergy energyOf(const PowerConstants& power, const BoardWork& work)
{
    return {power.restWatts.value * work.seconds,
            power.picojoulesPerProduct.value * kPico * work.products,
            power.picojoulesPerByte.value * kPico * work.bytes,
            power.picojoulesPerElement.value * kPico * work.elements};
}

std::string formulaOf(const Board& board, bool isSimulated)
{
    const PowerConstants& power = board.power;
    const bool isChanged = power.restWatts.source == kFromSettings
                           || power.picojoulesPerProduct.source == kFromSettings
                           || power.picojoulesPerByte.source == kFromSettings
                           || power.picojoulesPerElement.source == kFromSettings;
    const std::string elements =
        !power.picojoulesPerElement.source.empty()
            ? " + " + numberText(power.picojoulesPerElement.value) + " pJ an element"
            : "";
    return "modelled for " + std::string(board.name)
           + (isChanged ? " with figures of its settings: " : ": ")
           + numberText(power.restWatts.value) + " W at rest + "
           + numberText(power.picojoulesPerProduct.value) + " pJ a product + "
           + numberText(power.picojoulesPerByte.value) + " pJ a byte" + elements
           + (isSimulated ? ", while it computes" : "");
}

double streamSeconds(const Board& board, double bytes)
{
    const BoardMemory& memory = board.memory;
    const double answering =
        1.0 - memory.refreshNanoseconds.value / memory.refreshEveryNanoseconds.value;
    const double bytesPerSecond = std::min(
        memory.bytesPerSecond.value, board.clockKilohertz.value * 1000.0 * board.geometry.busBytes);
    return bytes / (bytesPerSecond * answering);
}

BeatRate beatRateOf(const Board& board)
{
    const double beats = beatsOfCycle(board);
    const BeatRate rate = rateIn(kRateCycles, beats);
    const bool isOff = std::abs(rate.beats - beats * kRateCycles) > kRateError * rate.beats;
    return isOff ? rateIn(kFineRateCycles, beats) : rate;
}

double slowestRateOf(const Board& board)
{
    return board.geometry.busBytes * (board.clockKilohertz.value * 1000.0) / kRateCycles;
}

std::uint32_t cyclesOf(const Board& board, const Figure& nanoseconds)
{
    return static_cast<std::uint32_t>(
        std::ceil(nanoseconds.value * board.clockKilohertz.value / 1e6));
}

} // namespace trilume::fpga
