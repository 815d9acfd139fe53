// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace trilume::model {

// The named tensors of model.md that a listener can watch.
enum class LayerTensor
{
    Embedding = 1,     // (hidden) x before layer 0
    Forget = 2,        // (hidden) f after its floor
    State = 3,         // (hidden) h after the token
    AttentionOut = 4,  // (hidden) x after the attention half
    Residual = 5,      // (hidden) x after the layer
    FinalNorm = 6,     // (hidden) rms(x; model.norm)
    InputCodes = 7,    // (hidden) int8 codes of BitLinear_i
    ForgetCodes = 8,   // (hidden) of BitLinear_f
    GateCodes = 9,     // (hidden) of BitLinear_g
    OutputCodes = 10,  // (hidden) of BitLinear_o
    MlpGateCodes = 11, // (hidden) of gate_proj
    MlpDownCodes = 12, // (feed forward) of down_proj
};

struct LayerEvent
{
    std::size_t position; // of the token in its sequence
    std::size_t layer;    // layerCount for FinalNorm
    LayerTensor tensor;
};

// Projections of a layer that are computed together.
enum class ProjectionGroup
{
    AttentionInputs = 0, // i, f and g
    AttentionOutput = 1, // o
    MlpGate = 2,
    MlpDown = 3,
};

inline constexpr std::size_t kProjectionGroups = 4;

// Seconds that one group took for all tokens of a forward call, measured.
struct ProjectionTime
{
    std::size_t firstPosition;
    std::size_t tokens;
    std::size_t layer;
    ProjectionGroup group;
    double seconds;
};

// What stays in a sequence from token to token: what a listener has to know that comes in later.
class HeldTensors
{
public:
    virtual ~HeldTensors() = default;

    // As onValues() said last of this tensor and layer, or would have; empty for a tensor that does
    // not stay. A view that the next change of the sequence changes.
    [[nodiscard]] virtual std::span<const float> held(LayerTensor tensor,
                                                      std::size_t layer) const = 0;
};

// Listens to a forward pass. Called on the thread that runs it, between kernels, in the order of
// the formulas: for every tensor of a layer in turn the tokens of the call, then the next tensor.
// The spans are valid during the call only. With no observer nothing is called and nothing extra is
// computed.
class LayerObserver
{
public:
    virtual ~LayerObserver() = default;

    virtual void onValues(const LayerEvent& event, std::span<const float> values) = 0;
    virtual void onCodes(const LayerEvent& event, std::span<const std::int8_t> codes) = 0;

    virtual void onProjections(const ProjectionTime& /*time*/) {}
};

} // namespace trilume::model
