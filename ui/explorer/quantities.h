// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explorer/activation_snapshot.h"
#include "app/explorer/layer_parts.h"
#include "ui/explorer/reference.h"
#include "ui/explorer/value_text.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>
#include <vector>

namespace trilume::ui {

// What the explorer can show of a model, made of what its layers have: a model without a state that
// fades has no half-lives in its list. [ui thread]

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
    Lens = 4,    // layers and tokens, with what each would say next
    Heads = 5,   // of attention, at one token
};

enum class QuantityScale
{
    Linear = 1,      // from zero
    Logarithmic = 2, // over decades
    Span = 3,        // from the smallest to the largest
    Signed = 4,      // as far below zero as above
};

struct QuantityInfo
{
    QString word; // in files, never renamed, and no other quantity of the model has it: "half_life"
    QString group;
    QString name;
    QString shortName;   // for lists with little room
    QString explanation; // what it is and what to look for, in plain words
    QuantityView view = QuantityView::Tokens;
    QuantityParts parts = QuantityParts::None;
    QuantityScale scale = QuantityScale::Linear;
    QuantityUnit unit = QuantityUnit::Plain; // Tokens: half-lives of the gates that were recorded
    std::vector<std::size_t> series = {};    // of LayerParts::series, for each part
    // The quartiles that belong to it, likewise.
    std::optional<std::size_t> lower = {};
    std::optional<std::size_t> upper = {};

    // Of what was recorded.
    [[nodiscard]] double valueOf(double recorded) const;
};

enum class DeviceTimes
{
    None = 1,
    Recorded = 2,
};

// Whether a device has computed for one of these tokens.
[[nodiscard]] DeviceTimes deviceTimesOf(const app::ActivationSnapshot& snapshot);

// All of a model in the order of the list, in the language of the moment.
[[nodiscard]] std::vector<QuantityInfo> quantityCatalogue(
    const app::LayerParts& parts,
    DeviceTimes deviceTimes = DeviceTimes::None);

// What is shown until another one is chosen; null where there is none.
[[nodiscard]] const QuantityInfo* firstShown(const std::vector<QuantityInfo>& catalogue);

// The one of this word; null where the model has none.
[[nodiscard]] const QuantityInfo* findQuantity(const std::vector<QuantityInfo>& catalogue,
                                               const QString& word);

// Those that a quantity has one number of each for; none for None.
[[nodiscard]] std::vector<app::LayerPart> partsOf(const app::LayerParts& parts, QuantityParts kind);

[[nodiscard]] QStringList titlesOf(const std::vector<app::LayerPart>& parts);
[[nodiscard]] QStringList shortTitlesOf(const std::vector<app::LayerPart>& parts);

// A quantity whose view is Tokens, of one of its parts; not-a-number where it is not known. With a
// reference, which fits the snapshot, how much more it is than there. Borrows all; the quantity is
// of the model that the snapshot is of.
class LayerValues
{
public:
    LayerValues(const app::ActivationSnapshot& snapshot,
                const QuantityInfo& quantity,
                std::size_t part,
                const std::optional<Reference>& reference = {});

    [[nodiscard]] double at(std::size_t token, std::size_t layer) const;

private:
    [[nodiscard]] double valueOf(const app::TokenColumn& token, std::size_t layer) const;

    const app::ActivationSnapshot& m_snapshot;
    const QuantityInfo& m_quantity;
    std::optional<Reference> m_reference;
    std::optional<std::size_t> m_series;
};

// One of them. For many, look the quantity up once.
[[nodiscard]] double valueOf(const app::ActivationSnapshot& snapshot,
                             const QuantityInfo& quantity,
                             std::size_t part,
                             std::size_t token,
                             std::size_t layer);

} // namespace trilume::ui
