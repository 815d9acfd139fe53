// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/kernels/float_cases.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <iterator>

namespace trilume::tests {

namespace {

constexpr std::uint32_t kCanonicalNan = 0x7FC00000U;

float specialValue(Random& random)
{
    constexpr std::uint32_t kBits[] = {0x7FC00000U, 0xFFC00001U, 0x7F800001U, 0x7F800000U,
                                       0xFF800000U, 0x80000000U, 0x00000001U, 0x7F7FFFFFU};
    return std::bit_cast<float>(kBits[random.bits() % std::size(kBits)]);
}

std::vector<std::int32_t> makeInts(std::size_t n, Values values, Random& random)
{
    std::vector<std::int32_t> made(n);
    for (std::int32_t& value : made) {
        value = values == Values::Ordinary ? random.between(-20000, 20000)
                                           : static_cast<std::int32_t>(random.bits());
    }
    return made;
}

bool equalScales(const kernels::QuantScale& a, const kernels::QuantScale& b)
{
    return std::bit_cast<std::uint32_t>(a.scale) == std::bit_cast<std::uint32_t>(b.scale)
           && a.sum == b.sum;
}

// The same bits; any NaN equals any other, as it only ever becomes a stored, canonical one.
bool equalNumbers(const std::vector<float>& a, const std::vector<float>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](float x, float y) {
        return (std::isnan(x) && std::isnan(y))
               || std::bit_cast<std::uint32_t>(x) == std::bit_cast<std::uint32_t>(y);
    });
}

float sumOf(const kernels::KernelTable& table, Guarded<float>& values)
{
    return table.sumOfSquares(values.data(), values.span().size());
}

// Empty when both quantised to the same.
std::string codesDifference(const FloatOutputs& out, const FloatOutputs& reference)
{
    if (!out.codes.fencesStand() || !out.codes.equalBits(reference.codes)
        || !equalScales(out.scale, reference.scale)) {
        return "quantize of one target differs";
    }
    for (std::size_t i = 0; i < out.groupCodes.size(); ++i) {
        if (!out.groupCodes[i].fencesStand()
            || !out.groupCodes[i].equalBits(reference.groupCodes[i])
            || !equalScales(out.groupScales[i], reference.groupScales[i])) {
            return "quantize of a group differs in target " + std::to_string(i);
        }
    }
    // A group is its targets one by one.
    if (!out.groupCodes[0].equalBits(out.codes) || !equalScales(out.groupScales[0], out.scale)) {
        return "quantize of a group differs from that of its first target";
    }
    return {};
}

// The dense kernels on what `scale` makes of the accumulators.
void runDense(const kernels::KernelTable& table, const FloatInputs& in, FloatOutputs& out)
{
    std::vector<float> second(in.n);
    table.scale(in.second.data(), in.factor, in.n, second.data());
    std::vector<float> forgets(in.n);
    table.scale(in.second.data(), in.factor * 0.5F, in.n, forgets.data());
    const float* first = out.scaled.data();
    table.denseRecurrence({.inputs = first,
                           .forgets = forgets.data(),
                           .floors = in.floors.data(),
                           .previousState = in.state.data(),
                           .state = out.denseState.data(),
                           .forget = out.denseForget.data(),
                           .channels = in.n});
    out.squares.push_back(table.denseGatedNorm(first, in.weight.data(), in.state.data(), in.n, kEps,
                                               out.denseGated.data()));
    out.squares.push_back(table.denseSwiglu(first, second.data(), in.n, out.denseSwiglu.data()));
    std::copy(in.x.begin(), in.x.end(), out.denseSum.span().begin());
    out.squares.push_back(table.addFloats(first, in.n, out.denseSum.data()));
}

// Empty when each has the bits of the kernel for accumulators. With an infinite factor they differ:
// accumulators that are not there are multiplied with it, too.
std::string denseDifference(const FloatInputs& in, const FloatOutputs& out)
{
    if (!std::isfinite(in.factor)) {
        return {};
    }
    const bool isRecurrence =
        out.denseState.equalBits(out.state) && out.denseForget.equalBits(out.forget);
    return !isRecurrence                            ? "denseRecurrence is not recurrence"
           : !out.denseGated.equalBits(out.gated)   ? "denseGatedNorm is not gatedNorm"
           : !out.denseSwiglu.equalBits(out.swiglu) ? "denseSwiglu is not swiglu"
           : !out.denseSum.equalBits(out.sum)       ? "addFloats is not addScaled"
                                                    : "";
}

} // namespace

std::vector<float> makeFloats(std::size_t n, Values values, Random& random)
{
    std::vector<float> made(n);
    for (float& value : made) {
        value = random.normal();
        if (values == Values::Tiny) {
            value *= 1e-39F;
        } else if (values == Values::Huge) {
            value *= 1e37F;
        } else if (values == Values::Special && random.bits() % 16 == 0) {
            value = specialValue(random);
        }
    }
    return made;
}

FloatInputs::FloatInputs(std::size_t size, Values values)
    : random(size * 8 + static_cast<std::size_t>(values))
    , n(size)
    , x(makeFloats(n, values, random))
    , weight(makeFloats(n, values, random))
    , state(makeFloats(n, values, random))
    , floors(makeFloats(n, values, random))
    , first(makeInts(n, values, random))
    , second(makeInts(n, values, random))
    , factor(values == Values::Special ? specialValue(random) : 3e-4F)
{
    if (values == Values::Ordinary) {
        for (float& floor : floors) {
            floor = std::fabs(floor) / 8.0F; // a probability
        }
    }
}

FloatOutputs::FloatOutputs(std::size_t n)
    : padded(kernels::roundUp(n, 64) + 5)
    , norm(n)
    , codes(padded)
    , groupCodes{Guarded<std::int8_t>(padded), Guarded<std::int8_t>(padded),
                 Guarded<std::int8_t>(padded)}
    , state(n)
    , forget(n)
    , stateWithoutFloors(n)
    , gated(n)
    , swiglu(n)
    , sum(n)
    , scaled(n)
    , denseState(n)
    , denseForget(n)
    , denseGated(n)
    , denseSwiglu(n)
    , denseSum(n)
{}

std::vector<std::pair<const char*, Guarded<float>*>> FloatOutputs::floats()
{
    return {{"rmsNorm", &norm},
            {"recurrence state", &state},
            {"recurrence forget", &forget},
            {"recurrence without floors", &stateWithoutFloors},
            {"gatedNorm", &gated},
            {"swiglu", &swiglu},
            {"addScaled", &sum},
            {"scale", &scaled},
            {"denseRecurrence state", &denseState},
            {"denseRecurrence forget", &denseForget},
            {"denseGatedNorm", &denseGated},
            {"denseSwiglu", &denseSwiglu},
            {"addFloats", &denseSum}};
}

void runAll(const kernels::KernelTable& table, const FloatInputs& in, FloatOutputs& out)
{
    const float factor = in.factor;
    const float squares = table.sumOfSquares(in.x.data(), in.n);
    out.squares = {squares, table.rmsNorm(in.x.data(), squares, in.weight.data(), in.n, kEps,
                                          out.norm.data())};
    kernels::QuantTarget target = {in.weight.data(), out.codes.data()};
    table.quantize(in.x.data(), squares, in.n, kEps, &target, 1, out.padded);
    out.scale = target.scale;
    std::array<kernels::QuantTarget, 3> group = {
        kernels::QuantTarget{in.weight.data(), out.groupCodes[0].data()},
        {in.state.data(), out.groupCodes[1].data()},
        {in.floors.data(), out.groupCodes[2].data()}};
    table.quantize(in.x.data(), squares, in.n, kEps, group.data(), group.size(), out.padded);
    out.groupScales = {group[0].scale, group[1].scale, group[2].scale};
    kernels::RecurrenceStep step = {};
    step.inputAccumulators = in.first.data();
    step.forgetAccumulators = in.second.data();
    step.inputFactor = factor;
    step.forgetFactor = factor * 0.5F;
    step.floors = in.floors.data();
    step.previousState = in.state.data();
    step.state = out.state.data();
    step.forget = out.forget.data();
    step.channels = in.n;
    table.recurrence(step);
    // Without floors, without a listener and in place.
    std::copy(in.state.begin(), in.state.end(), out.stateWithoutFloors.span().begin());
    step.floors = nullptr;
    step.forget = nullptr;
    step.previousState = out.stateWithoutFloors.data();
    step.state = out.stateWithoutFloors.data();
    table.recurrence(step);
    out.squares.push_back(table.gatedNorm(in.first.data(), factor, in.weight.data(),
                                          in.state.data(), in.n, kEps, out.gated.data()));
    out.squares.push_back(
        table.swiglu(in.first.data(), in.second.data(), factor, in.n, out.swiglu.data()));
    std::copy(in.x.begin(), in.x.end(), out.sum.span().begin());
    out.squares.push_back(table.addScaled(in.first.data(), factor, in.n, out.sum.data()));
    table.scale(in.first.data(), factor, in.n, out.scaled.data());
    runDense(table, in, out);
}

std::string difference(const kernels::KernelTable& table,
                       const FloatInputs& in,
                       FloatOutputs& reference)
{
    FloatOutputs out(in.n);
    runAll(table, in, out);
    const std::string where = std::string(table.variant) + ", n = " + std::to_string(in.n) + ": ";
    const auto expected = reference.floats();
    const auto found = out.floats();
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (!found[i].second->fencesStand()) {
            return where + found[i].first + " wrote outside its buffer";
        }
        if (!found[i].second->equalBits(*expected[i].second)) {
            return where + found[i].first + " has other bits";
        }
        for (const float value : found[i].second->span()) {
            if (std::isnan(value) && std::bit_cast<std::uint32_t>(value) != kCanonicalNan) {
                return where + found[i].first + " stored another NaN";
            }
        }
    }
    for (const std::string& text : {codesDifference(out, reference), denseDifference(in, out)}) {
        if (!text.empty()) {
            return where + text;
        }
    }
    if (!equalNumbers(out.squares, reference.squares)) {
        return where + "other sums of squares";
    }
    // What a kernel returns is the sum over what it stored.
    const std::vector<float> sums = {out.squares[0],
                                     sumOf(table, out.norm),
                                     sumOf(table, out.gated),
                                     sumOf(table, out.swiglu),
                                     sumOf(table, out.sum),
                                     sumOf(table, out.denseGated),
                                     sumOf(table, out.denseSwiglu),
                                     sumOf(table, out.denseSum)};
    if (!equalNumbers(out.squares, sums)) {
        return where + "a sum of squares is not that of what was stored";
    }
    return {};
}

} // namespace trilume::tests
