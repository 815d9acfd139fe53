// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/trace/reductions.h"

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace trilume::trace {

// Share of what a channel held after one token that is still in its state, over the channels of a
// layer: the product of f over all tokens since (model.md: h = f h + i).
struct Remaining
{
    float mean = 0.0F;
    Quartiles quartiles;

    friend bool operator==(const Remaining&, const Remaining&) = default;
};

// Follows the forget gates of every channel: how long its memory is and how much of an earlier
// moment is left. One thread.
//
// Kept is the sum of ln f for each layer and channel, in double. Gates are multiplied in groups of
// kGroup tokens and the logarithm is taken of the product: eight floats of at least kSmallestGate
// cannot leave the normal range of a double, so the product is right to 2^-50 of itself, and its
// logarithm to 2^-50. A gate below kSmallestGate (2^-126) counts as that: no sum is infinite.
class ForgetMemory
{
public:
    static constexpr std::size_t kGroup = 8;
    static constexpr float kSmallestGate = 0x1p-126F;

    // At most `maxMarks` moments are kept, of (layers, channels) doubles each.
    ForgetMemory(std::size_t layers, std::size_t channels, std::size_t maxMarks);

    // Nothing read yet; the next token has this position.
    void restart(std::size_t position);

    // Remembers the moment after the token at `position`, which is the last one that was read (or
    // the one before the first) or comes later; others are too late and change nothing. Where there
    // are too many marks, the oldest leaves. Not during a forward pass.
    void markAfter(std::size_t position);

    // Takes back marks whose token was not read yet.
    void dropPendingMarks();

    // f of one layer after one token (channels); tokens of a layer come in order.
    void add(std::size_t layer, std::span<const float> forget);

    [[nodiscard]] std::size_t layerCount() const { return m_layers.size(); }

    // Tokens that the layer has read since restart().
    [[nodiscard]] std::size_t tokens(std::size_t layer) const { return m_layers[layer].tokens; }

    // Memory half-life of every channel in tokens, -ln 2 / mean of ln f over the tokens: after so
    // many tokens half is left. Infinite where f was always 1. Nothing before the first token.
    [[nodiscard]] std::vector<float> halfLives(std::size_t layer) const;

    // Over the channels of a layer. Nothing before the first token.
    [[nodiscard]] std::optional<Quartiles> halfLifeQuartiles(std::size_t layer) const;

    // Positions whose moment is kept for all layers, ascending.
    [[nodiscard]] std::vector<std::size_t> marks() const;

    // What is left now of the moment after the token at `position`; nothing where it is not kept.
    [[nodiscard]] std::optional<Remaining> remaining(std::size_t position, std::size_t layer) const;

    // Bytes that this can take at most.
    [[nodiscard]] static std::size_t memoryBound(std::size_t layers,
                                                 std::size_t channels,
                                                 std::size_t maxMarks);
    [[nodiscard]] std::size_t memoryBytes() const;

private:
    struct LayerSums
    {
        std::size_t tokens = 0;
        std::vector<double> logarithms; // (channels) sum of ln f of whole groups
        std::vector<double> product;    // (channels) of the f of the group in progress

        [[nodiscard]] double at(std::size_t channel) const;
    };

    struct Mark
    {
        std::size_t layersDone = 0;
        std::vector<double> logarithms; // (layers, channels) sums of ln f at that moment
    };

    void fill(Mark& mark, std::size_t layer);

    std::size_t m_channels;
    std::size_t m_maxMarks;
    std::size_t m_firstPosition = 0;
    std::vector<LayerSums> m_layers;
    std::map<std::size_t, Mark> m_marks; // by position
};

} // namespace trilume::trace
