// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explorer/recorded_pair.h"

#include <cstring>
#include <span>

namespace trilume::app {

namespace {

// By their bits: what is not known is not-a-number in both.
bool areSameBits(std::span<const float> one, std::span<const float> other)
{
    return one.size() == other.size()
           && (one.empty() || std::memcmp(one.data(), other.data(), one.size_bytes()) == 0);
}

bool isTime(const LayerSeries& series)
{
    return series.statistic == Statistic::Seconds || series.statistic == Statistic::DeviceSeconds;
}

bool areSameTokens(const ActivationSnapshot& one,
                   const ActivationSnapshot& other,
                   std::size_t token)
{
    const TokenColumn& left = *one.tokens[token];
    const TokenColumn& right = *other.tokens[token];
    if (left.position != right.position || left.values.size() != right.values.size()
        || !areSameBits(left.channels, right.channels)) {
        return false;
    }
    const std::span<const float> leftValues(left.values);
    const std::span<const float> rightValues(right.values);
    for (std::size_t series = 0; series < one.parts->series.size(); ++series) {
        const std::size_t first = series * one.layers;
        if (!isTime(one.parts->series[series])
            && !areSameBits(leftValues.subspan(first, one.layers),
                            rightValues.subspan(first, one.layers))) {
            return false;
        }
    }
    return true;
}

} // namespace

bool holdSameBits(const ActivationSnapshot& one, const ActivationSnapshot& other)
{
    if (one.tokens.size() != other.tokens.size() || one.layers != other.layers
        || one.codeCounts != other.codeCounts || !(*one.parts == *other.parts)) {
        return false;
    }
    for (std::size_t token = 0; token < one.tokens.size(); ++token) {
        if (!areSameTokens(one, other, token)) {
            return false;
        }
    }
    return true;
}

} // namespace trilume::app
