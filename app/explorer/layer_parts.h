// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace trilume::app {

// What the layers of a model have, as the model itself describes it (engine/model/watchable.h), in
// values without a type of the engine. Names stay the same in files; titles are for readers, in the
// language of the window. Whoever shows them works from meanings, and knows no architecture.

// What floats are to the text. Of a model's tensors at most one is Stream, Decay, State and Spread
// each.
enum class TensorMeaning
{
    Stream = 1, // the residual stream after the layer
    Sized = 2,  // told by how large they are
    Share = 3,  // between 0 and 1
    Decay = 4,  // share that is left of each channel of the state after the token
    State = 5,  // stays from token to token
    Spread = 6, // how widely each head of attention looks, 0..1
};

// Floats of every layer at every token.
struct LayerTensor
{
    QString name;  // "forget"
    QString title; // "Forget gate"
    TensorMeaning meaning = TensorMeaning::Sized;

    friend bool operator==(const LayerTensor&, const LayerTensor&) = default;
};

// A ternary projection with int8 inputs ("mlp_gate"), or several that are computed, and so timed,
// together ("i_f_g").
struct LayerPart
{
    QString name;
    QString title;
    QString shortTitle; // for little room

    friend bool operator==(const LayerPart&, const LayerPart&) = default;
};

enum class Statistic
{
    Rms = 1,    // of Stream, Sized and State
    MaxAbs = 2, // of Stream and Sized
    Mean = 3,   // of Share, Decay and Spread, and the quartiles
    Lower = 4,
    Median = 5,
    Upper = 6,
    UpdateRms = 7, // of State: what the token changed
    ZeroShare = 8, // of the codes of a projection
    SaturatedShare = 9,
    Seconds = 10,       // of a time group
    DeviceSeconds = 11, // likewise, of the device that computes, by its own clock
};

// A number that every layer has after every token.
struct LayerSeries
{
    QString name; // "forget_mean", "zero_share_i"
    Statistic statistic = Statistic::Rms;
    std::size_t source = 0; // of tensors, projections or timeGroups, as the statistic says

    friend bool operator==(const LayerSeries&, const LayerSeries&) = default;
};

struct LayerParts
{
    std::vector<LayerTensor> tensors; // of which there is a series
    std::vector<LayerPart> projections;
    std::vector<LayerPart> timeGroups;
    std::vector<LayerSeries> series;
    QString sampled; // the tensor that TokenColumn::channels are of; empty: none

    // Of `series`; nothing where the model has no such number.
    [[nodiscard]] std::optional<std::size_t> find(Statistic statistic, std::size_t source) const;
    [[nodiscard]] std::optional<std::size_t> find(const QString& name) const;

    friend bool operator==(const LayerParts&, const LayerParts&) = default;
};

} // namespace trilume::app
