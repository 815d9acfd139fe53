// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace trilume::app {

// What the explorer shows, as values without a type of the engine. Everything here is built on the
// inference thread, does not change afterwards and may be read by any thread.

// The ternary projections of a layer that have int8 inputs, by number.
inline constexpr std::size_t kExplorerProjections = 6; // i, f, g, o, MLP gate, MLP down
// Those that are computed, and so timed, together: i, f and g; o; MLP gate; MLP down.
inline constexpr std::size_t kExplorerTimeGroups = 4;
inline constexpr std::size_t kExplorerCodes = 256; // code q has index q + 128

// A number that every layer has after every token; definitions in engine/trace/README.md.
enum class LayerSeries
{
    ResidualRms = 0,
    ResidualMax = 1,
    ForgetMean = 2,
    ForgetLower = 3, // quartiles of f over the channels
    ForgetMedian = 4,
    ForgetUpper = 5,
    StateRms = 6,
    UpdateRms = 7,
    FirstZeroShare = 8,       // and the other projections after it; 0..1
    FirstSaturatedShare = 14, // likewise
    FirstSeconds = 20,        // and the other time groups after it
};

inline constexpr std::size_t kSeriesCount = 24;

// The series of projection or time group `part` in a family that begins with `first`.
[[nodiscard]] constexpr LayerSeries seriesAt(LayerSeries first, std::size_t part)
{
    return static_cast<LayerSeries>(static_cast<std::size_t>(first) + part);
}

// One token that was read.
struct TokenColumn
{
    std::size_t position = 0;  // in the sequence, from 0
    QString text;              // for people: a space is visible, a control piece has its name
    QByteArray bytes;          // what it adds to the text; part of a character perhaps
    std::size_t message = 0;   // number of the message that it belongs to, from 0
    bool isWritten = false;    // by the model, rather than read as part of the prompt
    std::vector<float> values; // (series, layers); not-a-number: not known
    // (1 + layers, sampled channels) the residual stream: the embedding first, then after each
    // layer.
    std::vector<float> channels;

    [[nodiscard]] float value(LayerSeries series, std::size_t layer, std::size_t layers) const
    {
        return values[static_cast<std::size_t>(series) * layers + layer];
    }
};

using TokenColumnPtr = std::shared_ptr<const TokenColumn>;

// Quartiles over the channels of a layer.
struct Spread
{
    float lower = 0.0F;
    float median = 0.0F;
    float upper = 0.0F;

    friend bool operator==(const Spread&, const Spread&) = default;
};

// How much of what the layers held at the end of a message is still in their state: the product of
// the gates since then, 0..1.
struct RememberedMessage
{
    std::size_t message = 0;
    std::size_t lastPosition = 0; // of the message's last token
    QString text;                 // how it begins; empty when its tokens were not recorded
    std::vector<Spread> shares;   // (layers)
    std::vector<float> means;     // (layers)
};

struct MemoryView
{
    std::vector<Spread> halfLives; // (layers) tokens; infinite where nothing fades
    std::vector<RememberedMessage> messages;
    std::size_t endPosition = 0; // after the token that it was computed at
};

struct ActivationSnapshot
{
    std::int64_t recording = 0; // counts recordings: all tokens of one belong together
    std::int64_t chat = 0;      // ChatId::value of the chat that was watched
    QString modelName;
    std::size_t layers = 0;
    std::size_t hidden = 0;             // channels of a layer
    std::size_t firstPosition = 0;      // where the recording began; before it nothing was watched
    std::vector<TokenColumnPtr> tokens; // ascending positions without gaps, the last ones
    std::vector<std::size_t> channels;  // (sampled channels) index of each, ascending
    std::vector<std::uint64_t> codeCounts;    // (layers, projections, codes) of every eighth token
    std::shared_ptr<const MemoryView> memory; // null before the first

    [[nodiscard]] float value(LayerSeries series, std::size_t token, std::size_t layer) const
    {
        return tokens[token]->value(series, layer, layers);
    }
};

using ActivationSnapshotPtr = std::shared_ptr<const ActivationSnapshot>;

// One ternary tensor of the model.
struct TensorWeights
{
    QString name;
    std::uint64_t weights = 0;
    std::uint64_t nonZero = 0;
};

struct WeightTable
{
    std::size_t layers = 0;
    std::vector<TensorWeights> tensors; // all, in the model's order
    // (layers, projections) share of the weights that are not zero, 0..1; not-a-number where the
    // model has no such tensor.
    std::vector<float> shares;
};

using WeightTablePtr = std::shared_ptr<const WeightTable>;

} // namespace trilume::app
