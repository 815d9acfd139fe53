// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explorer/attention_map.h"
#include "app/explorer/layer_parts.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace trilume::app {

struct LensSource;

// What the explorer shows, as values without a type of the engine. Everything here is built on the
// inference thread, does not change afterwards and may be read by any thread.

inline constexpr std::size_t kExplorerCodes = 256; // code q has index q + 128

// One token that was read.
struct TokenColumn
{
    std::size_t position = 0;  // in the sequence, from 0
    QString text;              // for people: a space is visible, a control piece has its name
    QByteArray bytes;          // what it adds to the text; part of a character perhaps
    std::size_t message = 0;   // number of the message that it belongs to, from 0
    bool isWritten = false;    // by the model, rather than read as part of the prompt
    std::vector<float> values; // (series, layers); not-a-number: not known
    // (rows, sampled channels) of LayerParts::sampled: after each layer; where what it begins with
    // is known, such as the embedding, that before them.
    std::vector<float> channels;
    std::vector<float> spreads; // (layers, heads) of the tensor that is Spread; empty: none
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
    std::shared_ptr<const LayerParts> parts = std::make_shared<LayerParts>();
    std::size_t layers = 0;
    std::size_t hidden = 0;             // channels of a layer
    std::size_t firstPosition = 0;      // where the recording began; before it nothing was watched
    std::vector<TokenColumnPtr> tokens; // ascending positions without gaps, the last ones
    std::vector<std::size_t> channels;  // (sampled channels) index of each, ascending
    std::vector<std::uint64_t> codeCounts;    // (layers, projections, codes) of every eighth token
    std::shared_ptr<const MemoryView> memory; // null before the first
    std::vector<AttentionMapPtr> attention;   // of the last tokens that there was memory for
    // For whoever reads the text again (lens_source.h); null: its layers cannot be looked into.
    std::shared_ptr<const LensSource> lensSource;

    // Heads of attention of a layer; 0: the model has none.
    [[nodiscard]] std::size_t heads() const
    {
        return tokens.empty() || layers == 0 ? 0 : tokens.front()->spreads.size() / layers;
    }

    // Null: not kept, or never there.
    [[nodiscard]] const AttentionMap* attentionOf(std::size_t token) const;

    // `series` is an index of parts->series.
    [[nodiscard]] float value(std::size_t series, std::size_t token, std::size_t layer) const
    {
        return tokens[token]->values[series * layers + layer];
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
    std::vector<LayerPart> projections; // LayerParts::projections of the model
    std::vector<TensorWeights> tensors; // all, in the model's order
    // (layers, projections) share of the weights that are not zero, 0..1; not-a-number where the
    // model has no such tensor.
    std::vector<float> shares;
};

using WeightTablePtr = std::shared_ptr<const WeightTable>;

} // namespace trilume::app
