// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/trace/reductions.h"

#include "engine/base/check.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <numeric>

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

// A vector register of bytes, whatever it is called here (an extension of gcc and clang).
using ByteLanes = std::uint8_t __attribute__((vector_size(kLanes)));

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

// Keys are sorted into buckets of equal width first, so that only the buckets of the wanted ranks
// have to be put in order.
Quartiles QuartileFinder::of(std::span<const float> values)
{
    if (values.empty()) {
        return {};
    }
    m_keys.resize(values.size());
    m_sorted.resize(values.size());
    std::int32_t least = orderedBits(values[0]);
    std::int32_t most = least;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::int32_t key = orderedBits(values[i]);
        m_keys[i] = key;
        least = key < least ? key : least;
        most = key > most ? key : most;
    }
    const auto offset = static_cast<std::uint32_t>(least);
    const std::uint32_t range = static_cast<std::uint32_t>(most) - offset;
    // About as many buckets as values: more would only have to be cleared and walked through.
    const int bits = std::min(kBucketBits, static_cast<int>(std::bit_width(values.size())));
    const int shift = std::max(0, static_cast<int>(std::bit_width(range)) - bits);
    const std::span<std::uint32_t> ends(m_ends.data(), (std::size_t{1} << bits) + 1);
    const auto bucket = [=](std::int32_t key) {
        return static_cast<std::size_t>((static_cast<std::uint32_t>(key) - offset) >> shift);
    };
    std::fill(ends.begin(), ends.end(), 0);
    for (const std::int32_t key : m_keys) {
        ++ends[bucket(key) + 1]; // one too far: the beginning of the next bucket
    }
    std::partial_sum(ends.begin(), ends.end(), ends.begin());
    for (const std::int32_t key : m_keys) {
        m_sorted[ends[bucket(key)]++] = key; // which leaves the end of the bucket there
    }
    m_buckets = ends.size();
    return {valueAt(0.25), valueAt(0.5), valueAt(0.75)};
}

// The value at a share of the way from the smallest to the largest.
float QuartileFinder::valueAt(double share)
{
    const double place = share * static_cast<double>(m_sorted.size() - 1);
    const auto rank = static_cast<std::size_t>(place);
    const double fraction = place - static_cast<double>(rank);
    const float value = atRank(rank);
    if (fraction == 0.0) {
        return value;
    }
    const auto low = static_cast<double>(value);
    return static_cast<float>(low + fraction * (static_cast<double>(atRank(rank + 1)) - low));
}

float QuartileFinder::atRank(std::size_t rank)
{
    // The first bucket that ends behind the rank; the one before it ends where it begins.
    const auto last = m_ends.begin() + static_cast<std::ptrdiff_t>(m_buckets);
    const auto end = std::upper_bound(m_ends.begin(), last, rank);
    const std::size_t first = end == m_ends.begin() ? 0 : *(end - 1);
    const auto at = [this](std::size_t index) {
        return m_sorted.begin() + static_cast<std::ptrdiff_t>(index);
    };
    std::nth_element(at(first), at(rank), at(*end));
    return fromOrderedBits(*at(rank));
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

CodeShares codeShares(std::span<const std::int8_t> codes)
{
    if (codes.empty()) {
        return {};
    }
    // Bytes are counted in bytes, in blocks too short to overflow.
    constexpr std::size_t kBlock = 255 * kLanes;
    std::uint64_t zeros = 0;
    std::uint64_t ends = 0;
    const std::size_t whole = codes.size() - codes.size() % kLanes;
    for (std::size_t first = 0; first < whole; first += kBlock) {
        ByteLanes zero{};
        ByteLanes end{};
        for (std::size_t i = first; i < std::min(whole, first + kBlock); i += kLanes) {
            ByteLanes step;
            std::memcpy(&step, codes.data() + i, kLanes);
            // A comparison gives -1 where it holds. 127, -128 and -127 are neighbours as bytes.
            zero -= reinterpret_cast<ByteLanes>(step == 0);
            end -= reinterpret_cast<ByteLanes>(step - 0x7F < 3);
        }
        for (std::size_t lane = 0; lane < kLanes; ++lane) {
            zeros += zero[lane];
            ends += end[lane];
        }
    }
    for (std::size_t i = whole; i < codes.size(); ++i) {
        zeros += codes[i] == 0 ? 1U : 0U;
        ends += codes[i] == 127 || codes[i] <= -127 ? 1U : 0U;
    }
    const auto share = [&codes](std::uint64_t count) {
        return static_cast<float>(static_cast<double>(count) / static_cast<double>(codes.size()));
    };
    return {share(zeros), share(ends)};
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
