// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/quantities.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace trilume::ui {

namespace {

using app::LayerParts;
using app::LayerTensor;
using app::Statistic;
using app::TensorMeaning;

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

QString halfLifeWord()
{
    return QStringLiteral("half_life");
}

QString text(const char* words)
{
    return QCoreApplication::translate("Quantities", words);
}

// The list of one model, group after group.
class Catalogue
{
public:
    Catalogue(const LayerParts& parts, DeviceTimes deviceTimes)
        : m_parts(parts)
        , m_deviceTimes(deviceTimes)
    {}

    std::vector<QuantityInfo> make()
    {
        for (std::size_t i = 0; i < m_parts.tensors.size(); ++i) {
            if (meaningOf(i) == TensorMeaning::Stream) {
                addStream(i);
            }
        }
        addMemory();
        for (std::size_t i = 0; i < m_parts.tensors.size(); ++i) {
            if (meaningOf(i) == TensorMeaning::Spread) {
                addAttention(i);
            }
        }
        for (std::size_t i = 0; i < m_parts.tensors.size(); ++i) {
            addTensor(i);
        }
        addCodes();
        addWeightsAndTime();
        return std::move(m_all);
    }

private:
    [[nodiscard]] TensorMeaning meaningOf(std::size_t tensor) const
    {
        return m_parts.tensors[tensor].meaning;
    }

    void begin(const char* group) { m_group = text(group); }

    // Of the group that was begun; nothing of a name of its own yet.
    QuantityInfo& add(const QString& word, const QString& name, const char* explanation)
    {
        QuantityInfo info;
        info.word = word;
        info.group = m_group;
        info.name = name;
        info.shortName = name;
        info.explanation = text(explanation);
        m_all.push_back(std::move(info));
        return m_all.back();
    }

    // A number of a tensor, under its own word.
    QuantityInfo& add(Statistic statistic,
                      std::size_t tensor,
                      const QString& name,
                      const char* explanation)
    {
        const std::size_t series = m_parts.find(statistic, tensor).value_or(m_parts.series.size());
        const QString word =
            series < m_parts.series.size() ? m_parts.series[series].name : QString();
        QuantityInfo& info = add(word, name, explanation);
        info.series = {series};
        return info;
    }

    // Over the channels of a tensor of shares.
    void addQuartiles(QuantityInfo& info, std::size_t tensor) const
    {
        info.lower = m_parts.find(Statistic::Lower, tensor);
        info.upper = m_parts.find(Statistic::Upper, tensor);
    }

    void addStream(std::size_t tensor)
    {
        begin(QT_TRANSLATE_NOOP("Quantities", "Stream"));
        add(Statistic::Rms, tensor, text(QT_TRANSLATE_NOOP("Quantities", "Residual size")),
            QT_TRANSLATE_NOOP(
                "Quantities",
                "How large the numbers are that run through the model after each layer (root mean "
                "square over the channels). It usually grows with depth; a bright column is a "
                "token that stirs the whole model."));
        add(Statistic::MaxAbs, tensor, text(QT_TRANSLATE_NOOP("Quantities", "Residual peak")),
            QT_TRANSLATE_NOOP(
                "Quantities",
                "The largest single number after each layer. Where it is many times the residual "
                "size, one channel stands out, and eight-bit codes have to spend their range on "
                "it."));
        QuantityInfo& lens = add(
            QStringLiteral("lens"), text(QT_TRANSLATE_NOOP("Quantities", "What it would say")),
            QT_TRANSLATE_NOOP(
                "Quantities",
                "The next word, were a layer the last: norm and head of the model, put on the "
                "stream after each layer. Bright is certain. The bar above a cell marks the "
                "layer from which on the answer stays; the lowest row is what the model says."));
        lens.view = QuantityView::Lens;
    }

    void addMemory()
    {
        begin(QT_TRANSLATE_NOOP("Quantities", "Memory"));
        const std::vector<LayerTensor>& tensors = m_parts.tensors;
        const auto first = [&tensors](TensorMeaning meaning) {
            return static_cast<std::size_t>(
                std::find_if(tensors.begin(), tensors.end(),
                             [meaning](const LayerTensor& one) { return one.meaning == meaning; })
                - tensors.begin());
        };
        const std::size_t decay = first(TensorMeaning::Decay);
        const std::size_t state = first(TensorMeaning::State);
        if (decay < tensors.size()) {
            addDecay(decay);
        }
        if (state < tensors.size()) {
            addState(state);
        }
        if (decay < tensors.size()) {
            add(QStringLiteral("remembered"),
                text(QT_TRANSLATE_NOOP("Quantities", "Still remembered")),
                QT_TRANSLATE_NOOP(
                    "Quantities",
                    "Which layers forget fast and which remember, and how much of a message is "
                    "still in the state: the product of the gates since its end. Only a model with "
                    "a state of fixed size can be asked this."))
                .view = QuantityView::Memory;
        }
    }

    void addDecay(std::size_t tensor)
    {
        QuantityInfo& life = add(
            Statistic::Median, tensor,
            text(QT_TRANSLATE_NOOP("Quantities", "Half-life of the gates")),
            QT_TRANSLATE_NOOP(
                "Quantities",
                "How many tokens pass until half of what a channel holds has faded, were the "
                "gate to stay as it is here: \u2212ln 2 / ln of the gate, the median channel. Dark "
                "layers look at the last word, bright ones keep the topic."));
        life.word = halfLifeWord();
        life.shortName = text(QT_TRANSLATE_NOOP("Quantities", "Half-life"));
        life.scale = QuantityScale::Logarithmic;
        life.unit = QuantityUnit::Tokens;
        addQuartiles(life, tensor);
        QuantityInfo& gate =
            add(Statistic::Mean, tensor, m_parts.tensors[tensor].title,
                QT_TRANSLATE_NOOP(
                    "Quantities",
                    "The share of its memory that a layer keeps from one token to the next, mean "
                    "over the channels: 1 keeps all, 0 forgets all. A dark cell in a bright row is "
                    "a moment at which the layer lets go."));
        gate.scale = QuantityScale::Span;
        addQuartiles(gate, tensor);
    }

    void addState(std::size_t tensor)
    {
        add(Statistic::Rms, tensor, text(QT_TRANSLATE_NOOP("Quantities", "State size")),
            QT_TRANSLATE_NOOP(
                "Quantities",
                "How much a layer holds in memory after the token (root mean square of its state). "
                "It climbs while a text begins and then levels off: the memory is full, not "
                "growing."));
        add(Statistic::UpdateRms, tensor, text(QT_TRANSLATE_NOOP("Quantities", "Update size")),
            QT_TRANSLATE_NOOP(
                "Quantities",
                "How far the token moved the memory of a layer (root mean square of the change). "
                "Bright columns are words that the model takes note of."));
    }

    void addAttention(std::size_t tensor)
    {
        begin(QT_TRANSLATE_NOOP("Quantities", "Attention"));
        QuantityInfo& spread =
            add(Statistic::Mean, tensor, text(QT_TRANSLATE_NOOP("Quantities", "Attention spread")),
                QT_TRANSLATE_NOOP(
                    "Quantities",
                    "How widely the heads of a layer look back at each token: the entropy of their "
                    "weights as a share of that of equal ones, mean over the heads. Near 0 they "
                    "pick single tokens, near 1 they take the average of all."));
        spread.scale = QuantityScale::Span;
        addQuartiles(spread, tensor);
        QuantityInfo& heads = add(
            QStringLiteral("attention"),
            text(QT_TRANSLATE_NOOP("Quantities", "What heads look at")),
            QT_TRANSLATE_NOOP(
                "Quantities",
                "The heads of attention at one token: how widely each looks (0: at one token, 1: "
                "at all alike), and how much those of the layer at the cursor take from each "
                "token before. Many rest on the first token when they have nothing to do."));
        heads.view = QuantityView::Heads;
    }

    // What the model calls by a name that is all we know of it.
    void addTensor(std::size_t tensor)
    {
        begin(QT_TRANSLATE_NOOP("Quantities", "Inside the layers"));
        const QString& title = m_parts.tensors[tensor].title;
        if (meaningOf(tensor) == TensorMeaning::Sized) {
            //: %1 is the name that a model has for numbers inside its layers
            add(Statistic::Rms, tensor,
                text(QT_TRANSLATE_NOOP("Quantities", "%1: size")).arg(title),
                QT_TRANSLATE_NOOP(
                    "Quantities",
                    "How large these numbers of a layer are at each token (root mean square). The "
                    "name is the model's own; compare layers, and look for tokens at which it "
                    "jumps."));
            add(Statistic::MaxAbs, tensor,
                text(QT_TRANSLATE_NOOP("Quantities", "%1: peak")).arg(title),
                QT_TRANSLATE_NOOP(
                    "Quantities",
                    "The largest of these numbers of a layer at each token. Where it is many times "
                    "their size, a single one stands out."));
        } else if (meaningOf(tensor) == TensorMeaning::Share) {
            QuantityInfo& share =
                add(Statistic::Mean, tensor, title,
                    QT_TRANSLATE_NOOP(
                        "Quantities",
                        "A number between 0 and 1 that a layer computes at each token, mean over "
                        "the channels. The name is the model's own; look for rows that stand out, "
                        "and for tokens at which it changes."));
            share.scale = QuantityScale::Span;
            addQuartiles(share, tensor);
        }
    }

    QuantityInfo& addOfParts(const QString& word,
                             const QString& name,
                             const char* explanation,
                             QuantityParts kind,
                             Statistic statistic)
    {
        QuantityInfo& info = add(word, name, explanation);
        info.parts = kind;
        const std::size_t count = partsOf(m_parts, kind).size();
        for (std::size_t part = 0; part < count; ++part) {
            info.series.push_back(m_parts.find(statistic, part).value_or(m_parts.series.size()));
        }
        return info;
    }

    void addCodes()
    {
        if (m_parts.projections.empty()) {
            return;
        }
        begin(QT_TRANSLATE_NOOP("Quantities", "Integer codes"));
        addOfParts(QStringLiteral("zero_share"), text(QT_TRANSLATE_NOOP("Quantities", "Zeros")),
                   QT_TRANSLATE_NOOP(
                       "Quantities",
                       "The share of the eight-bit inputs of a projection that are zero, and so "
                       "cost nothing to add. A high share means that a few large channels set the "
                       "scale for all."),
                   QuantityParts::Projections, Statistic::ZeroShare)
            .unit = QuantityUnit::Share;
        QuantityInfo& saturated =
            addOfParts(QStringLiteral("saturated_share"),
                       text(QT_TRANSLATE_NOOP("Quantities", "Saturated codes")),
                       QT_TRANSLATE_NOOP(
                           "Quantities",
                           "The share of the eight-bit inputs at the end of their range (\u2212"
                           "128, \u2212"
                           "127 or "
                           "127). One per token is normal, since the largest sets the scale; more "
                           "means that several are equally large."),
                       QuantityParts::Projections, Statistic::SaturatedShare);
        saturated.unit = QuantityUnit::Share;
        saturated.shortName = text(QT_TRANSLATE_NOOP("Quantities", "Saturated"));
    }

    void addWeightsAndTime()
    {
        begin(QT_TRANSLATE_NOOP("Quantities", "Weights and time"));
        if (!m_parts.projections.empty()) {
            QuantityInfo& weights =
                add(QStringLiteral("non_zero_weights"),
                    text(QT_TRANSLATE_NOOP("Quantities", "Non-zero weights")),
                    QT_TRANSLATE_NOOP(
                        "Quantities",
                        "The share of the ternary weights of each projection that are \u2212"
                        "1 or +1. The rest "
                        "are zero and skipped; evenly spread weights would give two thirds."));
            weights.view = QuantityView::Weights;
            weights.unit = QuantityUnit::Share;
        }
        if (!m_parts.timeGroups.empty()) {
            addOfParts(QStringLiteral("seconds"),
                       text(QT_TRANSLATE_NOOP("Quantities", "Time per projection")),
                       QT_TRANSLATE_NOOP(
                           "Quantities",
                           "Wall-clock time of the projections for each token, measured. Tokens "
                           "that were read together share the time of their batch in equal parts, "
                           "so the prompt is darker than the answer."),
                       QuantityParts::TimeGroups, Statistic::Seconds)
                .unit = QuantityUnit::Seconds;
        }
        if (!m_parts.timeGroups.empty() && m_deviceTimes == DeviceTimes::Recorded) {
            QuantityInfo& time = addOfParts(
                QStringLiteral("device_seconds"),
                text(QT_TRANSLATE_NOOP("Quantities", "Time on the device")),
                QT_TRANSLATE_NOOP(
                    "Quantities",
                    "How long the device was busy with the projections for each token, by its own "
                    "clock. Of a simulated board these are the seconds of the board that it stands "
                    "for, and not of this computer; a gap is what the processor computed."),
                QuantityParts::TimeGroups, Statistic::DeviceSeconds);
            time.unit = QuantityUnit::Seconds;
            time.shortName = text(QT_TRANSLATE_NOOP("Quantities", "On the device"));
        }
    }

    const LayerParts& m_parts;
    DeviceTimes m_deviceTimes;
    QString m_group;
    std::vector<QuantityInfo> m_all;
};

} // namespace

double QuantityInfo::valueOf(double recorded) const
{
    return unit == QuantityUnit::Tokens ? halfLife(recorded) : recorded;
}

// Every matrix of one kind lies in the same place, so the first layer stands for all.
DeviceTimes deviceTimesOf(const app::ActivationSnapshot& snapshot)
{
    const std::vector<app::LayerSeries>& series = snapshot.parts->series;
    for (std::size_t i = 0; i < series.size() && snapshot.layers > 0; ++i) {
        if (series[i].statistic != Statistic::DeviceSeconds) {
            continue;
        }
        for (std::size_t token = 0; token < snapshot.tokens.size(); ++token) {
            if (!std::isnan(snapshot.value(i, token, 0))) {
                return DeviceTimes::Recorded;
            }
        }
    }
    return DeviceTimes::None;
}

std::vector<QuantityInfo> quantityCatalogue(const app::LayerParts& parts, DeviceTimes deviceTimes)
{
    return Catalogue(parts, deviceTimes).make();
}

const QuantityInfo* findQuantity(const std::vector<QuantityInfo>& catalogue, const QString& word)
{
    const auto found =
        std::find_if(catalogue.begin(), catalogue.end(),
                     [&word](const QuantityInfo& info) { return info.word == word; });
    return found == catalogue.end() ? nullptr : &*found;
}

const QuantityInfo* firstShown(const std::vector<QuantityInfo>& catalogue)
{
    const QuantityInfo* life = findQuantity(catalogue, halfLifeWord());
    return life != nullptr || catalogue.empty() ? life : &catalogue.front();
}

std::vector<app::LayerPart> partsOf(const app::LayerParts& parts, QuantityParts kind)
{
    switch (kind) {
    case QuantityParts::None:
        break;
    case QuantityParts::Projections:
        return parts.projections;
    case QuantityParts::TimeGroups:
        return parts.timeGroups;
    }
    return {};
}

QStringList titlesOf(const std::vector<app::LayerPart>& parts)
{
    QStringList titles;
    for (const app::LayerPart& part : parts) {
        titles.append(part.title);
    }
    return titles;
}

QStringList shortTitlesOf(const std::vector<app::LayerPart>& parts)
{
    QStringList titles;
    for (const app::LayerPart& part : parts) {
        titles.append(part.shortTitle);
    }
    return titles;
}

LayerValues::LayerValues(const app::ActivationSnapshot& snapshot,
                         const QuantityInfo& quantity,
                         std::size_t part,
                         const std::optional<Reference>& reference)
    : m_snapshot(snapshot)
    , m_quantity(quantity)
    , m_reference(reference)
{
    const std::size_t index = quantity.parts == QuantityParts::None ? 0 : part;
    if (index < quantity.series.size() && quantity.series[index] < snapshot.parts->series.size()) {
        m_series = quantity.series[index];
    }
}

double LayerValues::valueOf(const app::TokenColumn& token, std::size_t layer) const
{
    const float recorded = token.values[*m_series * m_snapshot.layers + layer];
    return m_quantity.valueOf(static_cast<double>(recorded));
}

double LayerValues::at(std::size_t token, std::size_t layer) const
{
    if (!m_series) {
        return kUnknown;
    }
    const app::TokenColumn& column = *m_snapshot.tokens[token];
    if (!m_reference) {
        return valueOf(column, layer);
    }
    const app::TokenColumn* other = m_reference->at(column.position);
    return other == nullptr ? kUnknown : valueOf(column, layer) - valueOf(*other, layer);
}

double valueOf(const app::ActivationSnapshot& snapshot,
               const QuantityInfo& quantity,
               std::size_t part,
               std::size_t token,
               std::size_t layer)
{
    return LayerValues(snapshot, quantity, part).at(token, layer);
}

} // namespace trilume::ui
