// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "engine/trace/reductions.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace trilume::trace {

// A value: other threads get copies.
struct TokenRecord
{
    std::size_t position = 0;
    std::optional<TokenId> id;   // nothing where the reader did not say it
    std::size_t batchTokens = 1; // tokens that were read together with this one, itself included
    Magnitude start;             // of the residual stream before layer 0
    // (series, layers), the series of the recorder in their order. Not-a-number is not known: what
    // the token changed in a state that nobody told, or the seconds of a device that there is not.
    // Seconds are measured, and tokens that were read in one batch have equal parts of its time.
    std::vector<float> values;
    // (rows, sampled channels) of the sampled tensor: its layers, and before them the start of the
    // stream where it is the residual stream.
    std::vector<float> samples;
    // (layers, heads) of the tensor that is Spread; empty without one.
    std::vector<float> spreads;
};

} // namespace trilume::trace
