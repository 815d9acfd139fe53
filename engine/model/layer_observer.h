// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "engine/model/watchable.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>

namespace trilume::model {

struct LayerEvent
{
    std::size_t position; // of the token in its sequence
    std::size_t layer;    // 0 before the layers, layerCount after them
    std::size_t tensor;   // of Watchable::tensors
};

// Seconds for which one group held up all tokens of a forward call, measured. Of a device that
// works while the processor goes on, this is what the processor still waited for.
struct ProjectionTime
{
    std::size_t firstPosition = 0;
    std::size_t tokens = 0;
    std::size_t layer = 0;
    std::size_t group = 0; // of Watchable::groups
    double seconds = 0.0;
    // For which a device was busy with its part, by its own clock; not-a-number: it has none, or
    // does not tell.
    double deviceSeconds = std::numeric_limits<double>::quiet_NaN();
};

// What stays in a sequence from token to token: what a listener has to know that comes in later.
class HeldTensors
{
public:
    virtual ~HeldTensors() = default;

    // As onValues() said last of this tensor and layer, or would have; empty for a tensor that does
    // not stay and for a layer that is not there. A view that the next change of the sequence
    // changes.
    [[nodiscard]] virtual std::span<const float> held(std::size_t tensor,
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

    // What the heads of a layer looked at, right before onValues() of the tensor that is Spread:
    // (heads, positions up to the token's own), rows that sum up to 1. Only of models that attend.
    virtual void onAttention(const LayerEvent& /*event*/, std::span<const float> /*weights*/) {}

    virtual void onProjections(const ProjectionTime& /*time*/) {}
};

} // namespace trilume::model
