// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/trace/reductions.h"

#include "engine/base/check.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace trilume::trace {

namespace {

constexpr std::size_t kLanes = 16;
using Lanes = std::array<float, kLanes>;

// Applies `step(lane, i)` to every index i with lane = i % kLanes: independent sums that the
// compiler keeps in vector registers.
template <typename Step>
void overLanes(std::size_t count, const Step& step)
{
    const std::size_t whole = count - count % kLanes;
    for (std::size_t i = 0; i < whole; i += kLanes) {
        for (std::size_t lane = 0; lane < kLanes; ++lane) {
            step(lane, i + lane);
        }
    }
    for (std::size_t i = whole; i < count; ++i) {
        step(i - whole, i);
    }
}

double total(const Lanes& lanes)
{
    double sum = 0.0;
    for (const float lane : lanes) {
        sum += static_cast<double>(lane);
    }
    return sum;
}

float rootOfMean(const Lanes& squares, std::size_t count)
{
    return count == 0 ? 0.0F
                      : static_cast<float>(std::sqrt(total(squares) / static_cast<double>(count)));
}

// Ranks are found among the bits of the floats, which have the same order once the negative ones
// are turned round: integers compare faster, and any of them, a NaN too, has its place.
std::int32_t orderedBits(float value)
{
    const auto bits = std::bit_cast<std::int32_t>(value);
    return bits < 0 ? bits ^ 0x7FFFFFFF : bits;
}

float fromOrderedBits(std::int32_t bits)
{
    return std::bit_cast<float>(bits < 0 ? bits ^ 0x7FFFFFFF : bits);
}

// The value at a share of the way from the smallest to the largest; `keys` before `first` are
// smaller than all others. Returns the rank below which all is in its place now.
std::size_t valueAt(std::span<std::int32_t> keys, std::size_t first, double share, float& value)
{
    const double place = share * static_cast<double>(keys.size() - 1);
    const auto rank = static_cast<std::size_t>(place);
    const auto target = keys.begin() + static_cast<std::ptrdiff_t>(rank);
    std::nth_element(keys.begin() + static_cast<std::ptrdiff_t>(first), target, keys.end());
    value = fromOrderedBits(*target);
    const double fraction = place - static_cast<double>(rank);
    if (fraction > 0.0) {
        const float next = fromOrderedBits(*std::min_element(target + 1, keys.end()));
        value = static_cast<float>(
            static_cast<double>(value)
            + fraction * (static_cast<double>(next) - static_cast<double>(value)));
    }
    return rank;
}

} // namespace

Magnitude magnitude(std::span<const float> values)
{
    Lanes squares{};
    Lanes largest{};
    const float* x = values.data();
    overLanes(values.size(), [&](std::size_t lane, std::size_t i) {
        const float size = std::fabs(x[i]);
        squares[lane] += size * size;
        largest[lane] = largest[lane] < size ? size : largest[lane];
    });
    return {rootOfMean(squares, values.size()), *std::max_element(largest.begin(), largest.end())};
}

float mean(std::span<const float> values)
{
    Lanes sums{};
    const float* x = values.data();
    overLanes(values.size(), [&](std::size_t lane, std::size_t i) { sums[lane] += x[i]; });
    return values.empty() ? 0.0F
                          : static_cast<float>(total(sums) / static_cast<double>(values.size()));
}

float rmsOfDifference(std::span<const float> a, std::span<const float> b)
{
    TRILUME_CHECK(a.size() == b.size());
    Lanes squares{};
    const float* x = a.data();
    const float* y = b.data();
    overLanes(a.size(), [&](std::size_t lane, std::size_t i) {
        const float difference = x[i] - y[i];
        squares[lane] += difference * difference;
    });
    return rootOfMean(squares, a.size());
}

Quartiles QuartileFinder::of(std::span<const float> values)
{
    if (values.empty()) {
        return {};
    }
    m_keys.resize(values.size());
    std::transform(values.begin(), values.end(), m_keys.begin(), orderedBits);
    Quartiles result;
    std::size_t first = valueAt(m_keys, 0, 0.25, result.lower);
    first = valueAt(m_keys, first, 0.5, result.median);
    static_cast<void>(valueAt(m_keys, first, 0.75, result.upper));
    return result;
}

CodeCounts countCodes(std::span<const std::int8_t> codes)
{
    // Equal neighbours are common (zeros): counting them in tables of their own keeps an increment
    // from waiting for the one before it.
    constexpr std::size_t kTables = 4;
    std::array<CodeCounts, kTables> tables{};
    const std::int8_t* q = codes.data();
    const std::size_t whole = codes.size() - codes.size() % kTables;
    const auto place = [](std::int8_t code) {
        return static_cast<std::size_t>(code + 128);
    };
    for (std::size_t i = 0; i < whole; i += kTables) {
        ++tables[0][place(q[i])];
        ++tables[1][place(q[i + 1])];
        ++tables[2][place(q[i + 2])];
        ++tables[3][place(q[i + 3])];
    }
    for (std::size_t i = whole; i < codes.size(); ++i) {
        ++tables[0][place(q[i])];
    }
    for (std::size_t i = 0; i < kCodeCount; ++i) {
        tables[0][i] += tables[1][i] + tables[2][i] + tables[3][i];
    }
    return tables[0];
}

CodeShares codeShares(const CodeCounts& counts, std::size_t codes)
{
    if (codes == 0) {
        return {};
    }
    const auto share = [codes](std::uint32_t count) {
        return static_cast<float>(static_cast<double>(count) / static_cast<double>(codes));
    };
    return {share(counts[128]), share(counts[0] + counts[1] + counts[255])};
}

} // namespace trilume::trace
