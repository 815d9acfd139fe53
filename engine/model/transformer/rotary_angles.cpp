// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/transformer/rotary_angles.h"

#include "engine/base/reproducible_exp.h"
#include "engine/base/reproducible_log.h"
#include "engine/base/reproducible_sine.h"

#include <algorithm>
#include <cmath>

namespace trilume::model::transformer {

namespace {

constexpr double kTwoPi = 6.283185307179586;

// The pair, as a fraction of them, that turns so many times within the length that a model was
// trained on.
double pairWithTurns(double turns, double length, double logTheta, double headSize)
{
    return headSize * reproducibleLog(length / (turns * kTwoPi)) / (2.0 * logTheta);
}

// YaRN (arXiv 2309.00071): pairs that turn often stay as they are, those that turn slowly are
// slowed down by the factor, and between the two lies a ramp.
void slowDown(const checkpoint::YarnScaling& yarn, double logTheta, std::span<double> frequencies)
{
    const auto half = static_cast<double>(frequencies.size());
    const auto length = static_cast<double>(yarn.originalLength);
    const double low = std::max(0.0, std::floor(pairWithTurns(static_cast<double>(yarn.betaFast),
                                                              length, logTheta, 2.0 * half)));
    double high = std::min(
        2.0 * half - 1.0,
        std::ceil(pairWithTurns(static_cast<double>(yarn.betaSlow), length, logTheta, 2.0 * half)));
    if (high <= low) {
        high = low + 0.001; // a step
    }
    for (std::size_t pair = 0; pair < frequencies.size(); ++pair) {
        const double slowed =
            std::clamp((static_cast<double>(pair) - low) / (high - low), 0.0, 1.0);
        frequencies[pair] = frequencies[pair] * (1.0 - slowed)
                            + frequencies[pair] / static_cast<double>(yarn.factor) * slowed;
    }
}

} // namespace

RotaryAngles::RotaryAngles(const checkpoint::RopeParameters& parameters, std::size_t headSize)
    : m_frequencies(headSize / 2)
{
    const double logTheta = reproducibleLog(parameters.theta);
    for (std::size_t pair = 0; pair < m_frequencies.size(); ++pair) {
        m_frequencies[pair] = reproducibleExp(-logTheta * static_cast<double>(2 * pair)
                                              / static_cast<double>(headSize));
    }
    if (parameters.yarn) {
        slowDown(*parameters.yarn, logTheta, m_frequencies);
        m_factor = static_cast<double>(parameters.yarn->attentionFactor);
    }
}

void RotaryAngles::at(std::size_t position, std::span<float> cosines, std::span<float> sines) const
{
    for (std::size_t pair = 0; pair < m_frequencies.size(); ++pair) {
        const auto [sine, cosine] =
            reproducibleSine(static_cast<double>(position) * m_frequencies[pair]);
        cosines[pair] = static_cast<float>(cosine * m_factor);
        sines[pair] = static_cast<float>(sine * m_factor);
    }
}

} // namespace trilume::model::transformer
