// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/checkpoint/transformer/hyper_parameters.h"

#include <cstddef>
#include <span>
#include <vector>

namespace trilume::model::transformer {

// By how much the pairs (j, j + half) of a head are turned at a position. Computed in double from
// operations that have the same bits on every machine, then rounded once.
class RotaryAngles
{
public:
    RotaryAngles(const checkpoint::RopeParameters& parameters, std::size_t headSize);

    [[nodiscard]] std::size_t half() const { return m_frequencies.size(); }

    // half() factors each, those of a scaled rotation with its attention factor.
    void at(std::size_t position, std::span<float> cosines, std::span<float> sines) const;

    // Radians by which one position turns each pair.
    [[nodiscard]] std::span<const double> frequencies() const { return m_frequencies; }

private:
    std::vector<double> m_frequencies;
    double m_factor = 1.0; // of sines and cosines
};

} // namespace trilume::model::transformer
