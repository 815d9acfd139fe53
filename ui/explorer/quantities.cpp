// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/quantities.h"

#include "ui/widgets/quantity.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace trilume::ui {

namespace {

QString text(const char* words)
{
    return QCoreApplication::translate("Quantities", words);
}

void addStream(std::vector<QuantityInfo>& all)
{
    const QString group = text(QT_TRANSLATE_NOOP("Quantities", "Stream"));
    all.push_back(
        {LayerQuantity::ResidualSize, group, text(QT_TRANSLATE_NOOP("Quantities", "Residual size")),
         text(QT_TRANSLATE_NOOP(
             "Quantities",
             "How large the numbers are that run through the model after each layer (root mean "
             "square over the channels). It usually grows with depth; a bright column is a token "
             "that stirs the whole model."))});
    all.push_back(
        {LayerQuantity::ResidualPeak, group, text(QT_TRANSLATE_NOOP("Quantities", "Residual peak")),
         text(QT_TRANSLATE_NOOP(
             "Quantities",
             "The largest single number after each layer. Where it is many times the residual "
             "size, one channel stands out, and eight-bit codes have to spend their range on "
             "it."))});
}

void addMemory(std::vector<QuantityInfo>& all)
{
    const QString group = text(QT_TRANSLATE_NOOP("Quantities", "Memory"));
    all.push_back(
        {LayerQuantity::HalfLife, group,
         text(QT_TRANSLATE_NOOP("Quantities", "Half-life of the gates")),
         text(QT_TRANSLATE_NOOP(
             "Quantities",
             "How many tokens pass until half of what a channel holds has faded, were the gate to "
             "stay as it is here: \u2212ln 2 / ln f, the median channel. Dark layers look at the "
             "last word, bright ones keep the topic.")),
         QuantityView::Tokens, QuantityParts::None, QuantityScale::Logarithmic});
    all.push_back(
        {LayerQuantity::Gate, group, text(QT_TRANSLATE_NOOP("Quantities", "Forget gate")),
         text(QT_TRANSLATE_NOOP(
             "Quantities",
             "The share of its memory that a layer keeps from one token to the next, mean over "
             "the channels: 1 keeps all, 0 forgets all. A dark cell in a bright row is a moment "
             "at which the layer lets go.")),
         QuantityView::Tokens, QuantityParts::None, QuantityScale::Span});
    all.push_back(
        {LayerQuantity::StateSize, group, text(QT_TRANSLATE_NOOP("Quantities", "State size")),
         text(QT_TRANSLATE_NOOP(
             "Quantities",
             "How much a layer holds in memory after the token (root mean square of its state). It "
             "climbs while a text begins and then levels off: the memory is full, not "
             "growing."))});
    all.push_back(
        {LayerQuantity::UpdateSize, group, text(QT_TRANSLATE_NOOP("Quantities", "Update size")),
         text(QT_TRANSLATE_NOOP(
             "Quantities",
             "How far the token moved the memory of a layer (root mean square of the change). "
             "Bright columns are words that the model takes note of."))});
    all.push_back(
        {LayerQuantity::Remembered, group,
         text(QT_TRANSLATE_NOOP("Quantities", "Still remembered")),
         text(QT_TRANSLATE_NOOP(
             "Quantities",
             "Which layers forget fast and which remember, and how much of a message is still in "
             "the state: the product of the gates since its end. Only a model with a state of "
             "fixed size can be asked this.")),
         QuantityView::Memory});
}

void addCodes(std::vector<QuantityInfo>& all)
{
    const QString group = text(QT_TRANSLATE_NOOP("Quantities", "Integer codes"));
    all.push_back(
        {LayerQuantity::Zeros, group, text(QT_TRANSLATE_NOOP("Quantities", "Zeros")),
         text(QT_TRANSLATE_NOOP(
             "Quantities",
             "The share of the eight-bit inputs of a projection that are zero, and so cost "
             "nothing to add. A high share means that a few large channels set the scale for "
             "all.")),
         QuantityView::Tokens, QuantityParts::Projections});
    all.push_back(
        {LayerQuantity::Saturated, group, text(QT_TRANSLATE_NOOP("Quantities", "Saturated codes")),
         text(QT_TRANSLATE_NOOP(
             "Quantities",
             "The share of the eight-bit inputs at the end of their range (\u2212"
             "128, \u2212"
             "127 or "
             "127). One per token is normal, since the largest sets the scale; more means that "
             "several are equally large.")),
         QuantityView::Tokens, QuantityParts::Projections});
}

void addWeightsAndTime(std::vector<QuantityInfo>& all)
{
    const QString group = text(QT_TRANSLATE_NOOP("Quantities", "Weights and time"));
    all.push_back(
        {LayerQuantity::NonZeroWeights, group,
         text(QT_TRANSLATE_NOOP("Quantities", "Non-zero weights")),
         text(QT_TRANSLATE_NOOP(
             "Quantities", "The share of the ternary weights of each projection that are \u2212"
                           "1 or +1. The rest "
                           "are zero and skipped; evenly spread weights would give two thirds.")),
         QuantityView::Weights});
    all.push_back(
        {LayerQuantity::Seconds, group,
         text(QT_TRANSLATE_NOOP("Quantities", "Time per projection")),
         text(QT_TRANSLATE_NOOP(
             "Quantities",
             "Wall-clock time of the projections for each token, measured. Tokens that were read "
             "together share the time of their batch in equal parts, so the prompt is darker than "
             "the answer.")),
         QuantityView::Tokens, QuantityParts::TimeGroups});
}

// What readers are told of a part of a layer, by its word in the model's description.
struct PartName
{
    const char* word;
    const char* name;
    const char* symbol;    // for little room, the same in every language
    const char* shortName; // instead of it, where it is a word
};

constexpr auto kPartNames = std::to_array<PartName>({
    {"i", QT_TRANSLATE_NOOP("Quantities", "input i"), "i", nullptr},
    {"f", QT_TRANSLATE_NOOP("Quantities", "forget f"), "f", nullptr},
    {"g", QT_TRANSLATE_NOOP("Quantities", "gate g"), "g", nullptr},
    {"o", QT_TRANSLATE_NOOP("Quantities", "output o"), "o", nullptr},
    {"mlp_gate", QT_TRANSLATE_NOOP("Quantities", "MLP gate"), "",
     QT_TRANSLATE_NOOP("Quantities", "gate")},
    {"mlp_down", QT_TRANSLATE_NOOP("Quantities", "MLP down"), "",
     QT_TRANSLATE_NOOP("Quantities", "down")},
    {"i_f_g", QT_TRANSLATE_NOOP("Quantities", "i, f and g"), "i f g", nullptr},
});

// Null where we have no name for it.
const PartName* partName(const QString& word)
{
    const auto* found =
        std::find_if(kPartNames.begin(), kPartNames.end(),
                     [&word](const PartName& part) { return word == QLatin1String(part.word); });
    return found == kPartNames.end() ? nullptr : found;
}

// Where the numbers of a quantity are; empty where the model has none.
QString seriesName(const app::LayerParts& parts, LayerQuantity quantity, std::size_t part)
{
    const auto withPart = [part](const char* family, const QStringList& words) {
        return part < static_cast<std::size_t>(words.size())
                   ? QLatin1String(family) + words.at(static_cast<qsizetype>(part))
                   : QString();
    };
    switch (quantity) {
    case LayerQuantity::ResidualSize:
        return QStringLiteral("residual_rms");
    case LayerQuantity::ResidualPeak:
        return QStringLiteral("residual_max");
    case LayerQuantity::HalfLife:
        return QStringLiteral("forget_median");
    case LayerQuantity::Gate:
        return QStringLiteral("forget_mean");
    case LayerQuantity::StateSize:
        return QStringLiteral("state_rms");
    case LayerQuantity::UpdateSize:
        return QStringLiteral("update_rms");
    case LayerQuantity::Zeros:
        return withPart("zero_share_", parts.projections);
    case LayerQuantity::Saturated:
        return withPart("saturated_share_", parts.projections);
    case LayerQuantity::Seconds:
        return withPart("seconds_", parts.timeGroups);
    case LayerQuantity::Remembered:
    case LayerQuantity::NonZeroWeights:
        break;
    }
    return {};
}

// Below this nobody compares shares, and the digits would be mostly zeros.
constexpr double kSmallestPercent = 0.001;

ValueText percent(double share)
{
    if (share > 0.0 && share * 100.0 < kSmallestPercent) {
        //: %1 is a number
        return {
            QCoreApplication::translate("Quantities", "< %1").arg(formatHairline(kSmallestPercent)),
            QStringLiteral("%")};
    }
    return {formatSignificant(share * 100.0), QStringLiteral("%")};
}

ValueText duration(double seconds)
{
    const QString joined = formatDuration(seconds);
    const qsizetype space = joined.lastIndexOf(QLatin1Char(' '));
    return {joined.left(space), joined.mid(space + 1)};
}

} // namespace

std::vector<QuantityInfo> quantityCatalogue()
{
    std::vector<QuantityInfo> all;
    addStream(all);
    addMemory(all);
    addCodes(all);
    addWeightsAndTime(all);
    return all;
}

QString QuantityInfo::shortName() const
{
    switch (id) {
    case LayerQuantity::HalfLife:
        return text(QT_TRANSLATE_NOOP("Quantities", "Half-life"));
    case LayerQuantity::Saturated:
        return text(QT_TRANSLATE_NOOP("Quantities", "Saturated"));
    default:
        return name;
    }
}

QString quantityWord(LayerQuantity quantity)
{
    switch (quantity) {
    case LayerQuantity::ResidualSize:
        return QStringLiteral("residual_rms");
    case LayerQuantity::ResidualPeak:
        return QStringLiteral("residual_max");
    case LayerQuantity::HalfLife:
        return QStringLiteral("half_life");
    case LayerQuantity::Gate:
        return QStringLiteral("forget_gate");
    case LayerQuantity::StateSize:
        return QStringLiteral("state_rms");
    case LayerQuantity::UpdateSize:
        return QStringLiteral("update_rms");
    case LayerQuantity::Remembered:
        return QStringLiteral("remembered");
    case LayerQuantity::Zeros:
        return QStringLiteral("zero_share");
    case LayerQuantity::Saturated:
        return QStringLiteral("saturated_share");
    case LayerQuantity::NonZeroWeights:
        return QStringLiteral("non_zero_weights");
    case LayerQuantity::Seconds:
        return QStringLiteral("seconds");
    }
    return {};
}

QStringList partWords(const app::LayerParts& parts, QuantityParts kind)
{
    switch (kind) {
    case QuantityParts::None:
        return {};
    case QuantityParts::Projections:
        return parts.projections;
    case QuantityParts::TimeGroups:
        return parts.timeGroups;
    }
    return {};
}

QStringList partNames(const QStringList& words)
{
    QStringList names;
    for (const QString& word : words) {
        const PartName* known = partName(word);
        names.append(known == nullptr ? word : text(known->name));
    }
    return names;
}

QStringList shortPartNames(const QStringList& words)
{
    QStringList names;
    for (const QString& word : words) {
        const PartName* known = partName(word);
        names.append(known == nullptr              ? word
                     : known->shortName == nullptr ? QString::fromLatin1(known->symbol)
                                                   : text(known->shortName));
    }
    return names;
}

double halfLife(double gate)
{
    if (!(gate >= 0.0)) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    return gate >= 1.0 ? std::numeric_limits<double>::infinity()
                       : -std::numbers::ln2 / std::log(gate);
}

LayerValues::LayerValues(const app::ActivationSnapshot& snapshot,
                         LayerQuantity quantity,
                         std::size_t part)
    : m_snapshot(snapshot)
    , m_quantity(quantity)
    , m_series(snapshot.parts->find(seriesName(*snapshot.parts, quantity, part)))
{}

double LayerValues::at(std::size_t token, std::size_t layer) const
{
    if (!m_series) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    const auto value = static_cast<double>(m_snapshot.value(*m_series, token, layer));
    return m_quantity == LayerQuantity::HalfLife ? halfLife(value) : value;
}

double valueOf(const app::ActivationSnapshot& snapshot,
               LayerQuantity quantity,
               std::size_t part,
               std::size_t token,
               std::size_t layer)
{
    return LayerValues(snapshot, quantity, part).at(token, layer);
}

QString ValueText::joined() const
{
    return unit.isEmpty() ? value : asAmount(value + QChar(0x202F) + unit);
}

ValueText valueText(LayerQuantity quantity, double value)
{
    if (std::isnan(value)) {
        return {QStringLiteral("\u2013"), {}};
    }
    switch (quantity) {
    case LayerQuantity::HalfLife:
        return {std::isinf(value) ? QStringLiteral("\u221E") : formatSignificant(value),
                text(QT_TRANSLATE_NOOP("Quantities", "tokens"))};
    case LayerQuantity::Remembered:
    case LayerQuantity::Zeros:
    case LayerQuantity::Saturated:
    case LayerQuantity::NonZeroWeights:
        return percent(value);
    case LayerQuantity::Seconds:
        return duration(value);
    default:
        return {formatSignificant(value), {}};
    }
}

} // namespace trilume::ui
