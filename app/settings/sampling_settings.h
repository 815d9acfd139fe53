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
    bool isThinking = true; // where the model can
    int maxThoughtTokens = 4096;

    friend bool operator==(const SamplingSettings&, const SamplingSettings&) = default;
};

// What is advised for a model, in place of the defaults.
struct AdvisedSettings
{
    double temperature = 0.0;
    int topK = 0;
    double topP = 1.0;

    friend bool operator==(const AdvisedSettings&, const AdvisedSettings&) = default;
};

} // namespace trilume::app
