// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace trilume::trace {

// Statistics of one row of a tensor. Sums run in a fixed order over 16 lanes, so they are the same
// from run to run; they follow plain sums in double to 1e-5, and are no part of the model's own
// arithmetic.

struct Magnitude
{
    float rms = 0.0F;    // square root of the mean of x^2
    float maxAbs = 0.0F; // largest |x|

    friend bool operator==(const Magnitude&, const Magnitude&) = default;
};

// Between the two values nearest to a rank linear interpolation, as NumPy's percentile does.
struct Quartiles
{
    float lower = 0.0F;
    float median = 0.0F;
    float upper = 0.0F;

    friend bool operator==(const Quartiles&, const Quartiles&) = default;
};

// How often each code came; code q is counted at q + 128.
inline constexpr std::size_t kCodeCount = 256;
using CodeCounts = std::array<std::uint32_t, kCodeCount>;

// Shares of the codes of one row, 0 to 1.
struct CodeShares
{
    float zero = 0.0F;
    float saturated = 0.0F; // 127, -127 or -128: where the quantiser has its end

    friend bool operator==(const CodeShares&, const CodeShares&) = default;
};

[[nodiscard]] Magnitude magnitude(std::span<const float> values);

[[nodiscard]] float mean(std::span<const float> values);

// Root of the mean of (a - b)^2; both have the same size.
[[nodiscard]] float rmsOfDifference(std::span<const float> a, std::span<const float> b);

// Keeps its scratch, so that rows of one size cost no allocation.
class QuartileFinder
{
public:
    // Exact ranks. Not-a-number counts as larger than everything; all zero for no values.
    [[nodiscard]] Quartiles of(std::span<const float> values);

private:
    static constexpr int kBucketBits = 11;

    [[nodiscard]] float valueAt(double share);
    [[nodiscard]] float atRank(std::size_t rank);

    std::vector<std::int32_t> m_keys;                            // in the order of the values
    std::vector<std::int32_t> m_sorted;                          // bucket by bucket
    std::array<std::uint32_t, (1U << kBucketBits) + 1> m_ends{}; // of the buckets in m_sorted
    std::size_t m_buckets = 0;                                   // that m_ends has now
};

[[nodiscard]] CodeCounts countCodes(std::span<const std::int8_t> codes);
[[nodiscard]] CodeShares codeShares(const CodeCounts& counts, std::size_t codes);
// The same without counting every code: several times faster.
[[nodiscard]] CodeShares codeShares(std::span<const std::int8_t> codes);

} // namespace trilume::trace
