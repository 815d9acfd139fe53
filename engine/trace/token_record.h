// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "engine/model/layer_observer.h"
#include "engine/trace/reductions.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace trilume::trace {

// The quantised inputs of a layer's projections, in the order of model::LayerTensor.
enum class Projection
{
    Input = 0, // i_proj
    Forget = 1,
    Gate = 2,
    Output = 3,
    MlpGate = 4,
    MlpDown = 5,
};

inline constexpr std::size_t kProjections = 6;

// "i", "f", "g", "o", "mlp gate", "mlp down": as the paper calls them.
[[nodiscard]] std::string_view projectionName(Projection projection);

// Statistics of one layer after one token (letters of model.md).
struct LayerRecord
{
    Magnitude residual; // x after the layer
    float forgetMean = 0.0F;
    Quartiles forget;                           // f over the channels
    float stateRms = 0.0F;                      // root of the mean of h^2
    std::optional<float> updateRms;             // the same of h - h before the token; nothing where
                                                // the state before it is not known
    std::array<CodeShares, kProjections> codes; // by Projection
    // Seconds of the projections by model::ProjectionGroup, measured; tokens that were read in one
    // batch have equal parts of its time.
    std::array<float, model::kProjectionGroups> seconds{};

    friend bool operator==(const LayerRecord&, const LayerRecord&) = default;
};

// A value: other threads get copies.
struct TokenRecord
{
    std::size_t position = 0;
    std::optional<TokenId> id;   // nothing where the reader did not say it
    std::size_t batchTokens = 1; // tokens that were read together with this one, itself included
    Magnitude embedding;         // x before layer 0
    std::vector<LayerRecord> layers;
    // (rows, sampled channels) of the sampled tensor: its layers, and before them the embedding
    // where it is the residual stream.
    std::vector<float> samples;

    friend bool operator==(const TokenRecord&, const TokenRecord&) = default;
};

} // namespace trilume::trace
