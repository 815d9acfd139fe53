// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace trilume::app {

// How tokens are chosen, and how many at most; the meaning of each number is the engine's
// (engine/generate/sampler.h).
struct SamplingSettings
{
    double temperature = 0.6;
    int topK = 40;
    double topP = 1.0;
    double minP = 0.0;
    double repetitionPenalty = 1.0;
    int maxTokens = 1024;

    friend bool operator==(const SamplingSettings&, const SamplingSettings&) = default;
};

} // namespace trilume::app
