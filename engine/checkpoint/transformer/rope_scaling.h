// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/checkpoint/transformer/hyper_parameters.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace trilume::checkpoint {

// How a configuration or a model file stretches its rotations, and in which words.
struct RopeScalingText
{
    std::string kindName; // "qwen3.rope.scaling.type"
    std::string factorName;
    std::string originalLengthName;
    std::optional<std::string> kind; // "yarn"; nothing, "none" and "default": not at all
    std::optional<double> factor;
    std::optional<std::uint64_t> originalLength;
    std::optional<double> attentionFactor;     // in place of the standard one
    std::optional<double> attentionMultiplier; // of the standard one
    std::optional<double> betaFast;
    std::optional<double> betaSlow;
};

// 0.1 ln(factor) + 1: what YaRN takes where nobody says otherwise.
[[nodiscard]] double standardAttentionFactor(double factor);

// Every kind but YaRN is refused by name, but for those that change nothing.
[[nodiscard]] Result<std::optional<YarnScaling>> readRopeScaling(const RopeScalingText& text,
                                                                 std::string_view source);

} // namespace trilume::checkpoint
