// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explorer/activation_snapshot.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>
#include <vector>

namespace trilume::ui {

// What the explorer can show. [ui thread]
enum class LayerQuantity
{
    ResidualSize = 1,
    ResidualPeak = 2,
    HalfLife = 3,
    Gate = 4,
    StateSize = 5,
    UpdateSize = 6,
    Remembered = 7,
    Zeros = 8,
    Saturated = 9,
    NonZeroWeights = 10,
    Seconds = 11,
};

// What a layer has several of.
enum class QuantityParts
{
    None = 1,
    Projections = 2,
    TimeGroups = 3,
};

enum class QuantityView
{
    Tokens = 1,  // a map of layers and tokens
    Memory = 2,  // layers and messages
    Weights = 3, // layers and projections
};

enum class QuantityScale
{
    Linear = 1,      // from zero
    Logarithmic = 2, // over decades
    Span = 3,        // from the smallest to the largest
};

struct QuantityInfo
{
    LayerQuantity id = {};
    QString group;
    QString name;
    QString explanation; // what it is and what to look for, in plain words
    QuantityView view = QuantityView::Tokens;
    QuantityParts parts = QuantityParts::None;
    QuantityScale scale = QuantityScale::Linear;

    [[nodiscard]] QString shortName() const; // for lists with little room
};

// All of them in the order of the list, in the language of the moment.
[[nodiscard]] std::vector<QuantityInfo> quantityCatalogue();

// In files: "half_life". Never renamed.
[[nodiscard]] QString quantityWord(LayerQuantity quantity);
// Of the projections ("i") or time groups ("i_f_g") of a model, likewise; empty for None.
[[nodiscard]] QStringList partWords(const app::LayerParts& parts, QuantityParts kind);

// For readers, from such words; a word that we have no name for is its own.
[[nodiscard]] QStringList partNames(const QStringList& words);
// For where there is little room.
[[nodiscard]] QStringList shortPartNames(const QStringList& words);

// A quantity whose view is Tokens, of one of its parts; not-a-number where it is not known. Borrows
// the snapshot.
class LayerValues
{
public:
    LayerValues(const app::ActivationSnapshot& snapshot, LayerQuantity quantity, std::size_t part);

    [[nodiscard]] double at(std::size_t token, std::size_t layer) const;

private:
    const app::ActivationSnapshot& m_snapshot;
    LayerQuantity m_quantity;
    std::optional<std::size_t> m_series;
};

// One of them. For many, look the quantity up once.
[[nodiscard]] double valueOf(const app::ActivationSnapshot& snapshot,
                             LayerQuantity quantity,
                             std::size_t part,
                             std::size_t token,
                             std::size_t layer);

// A value and its unit, apart for read-outs: {"41", "tokens"}, {"7.9", "%"}.
struct ValueText
{
    QString value;
    QString unit;

    [[nodiscard]] QString joined() const; // "41 tokens"
};

[[nodiscard]] ValueText valueText(LayerQuantity quantity, double value);

// Tokens until a gate of f has let half of what a channel holds fade; infinite for 1.
[[nodiscard]] double halfLife(double gate);

} // namespace trilume::ui
