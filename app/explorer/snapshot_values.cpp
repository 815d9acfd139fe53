// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explorer/snapshot_values.h"

#include "app/platform/display_text.h"
#include "app/platform/error_text.h"

#include <QStringDecoder>

#include <algorithm>
#include <limits>
#include <optional>

namespace trilume::app {

namespace {

static_assert(kExplorerCodes == trace::kCodeCount);

constexpr float kUnknown = std::numeric_limits<float>::quiet_NaN();

// Nothing where the bytes are no whole UTF-8.
std::optional<QString> decoded(std::string_view bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text =
        decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

bool isVisible(const QString& text)
{
    for (const QChar character : text) {
        if (!character.isPrint() && !character.isSurrogate()) {
            return false;
        }
    }
    return !text.isEmpty();
}

QString hexadecimal(std::string_view bytes)
{
    return QStringLiteral("<%1>").arg(QString::fromLatin1(
        QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())).toHex(' ').toUpper()));
}

template <typename Described> // a tensor or a group
QString nameOf(const Described& described)
{
    return QString::fromStdString(described.name);
}

template <typename Described>
QString titleOf(const Described& described)
{
    return described.title.isEmpty() ? displayText(described.name) : sentenceText(described.title);
}

template <typename Described>
LayerPart partOf(const Described& described)
{
    const std::string& symbol = described.symbol.empty() ? described.name : described.symbol;
    return {nameOf(described), titleOf(described),
            described.shortTitle.isEmpty() ? displayText(symbol)
                                           : sentenceText(described.shortTitle)};
}

// Nothing for what no series is made of.
std::optional<TensorMeaning> meaningOf(const model::WatchedTensor& tensor)
{
    if (tensor.place != model::TensorPlace::InLayer) {
        return std::nullopt;
    }
    switch (tensor.role) {
    case model::WatchedRole::Stream:
        return TensorMeaning::Stream;
    case model::WatchedRole::Sized:
        return TensorMeaning::Sized;
    case model::WatchedRole::Share:
        return TensorMeaning::Share;
    case model::WatchedRole::Decay:
        return TensorMeaning::Decay;
    case model::WatchedRole::State:
        return TensorMeaning::State;
    case model::WatchedRole::Spread:
        return TensorMeaning::Spread;
    case model::WatchedRole::Plain:
    case model::WatchedRole::StreamStart:
        break;
    }
    return std::nullopt;
}

Statistic statisticOf(trace::Statistic statistic)
{
    switch (statistic) {
    case trace::Statistic::Rms:
        return Statistic::Rms;
    case trace::Statistic::MaxAbs:
        return Statistic::MaxAbs;
    case trace::Statistic::Mean:
        return Statistic::Mean;
    case trace::Statistic::Lower:
        return Statistic::Lower;
    case trace::Statistic::Median:
        return Statistic::Median;
    case trace::Statistic::Upper:
        return Statistic::Upper;
    case trace::Statistic::UpdateRms:
        return Statistic::UpdateRms;
    case trace::Statistic::ZeroShare:
        return Statistic::ZeroShare;
    case trace::Statistic::SaturatedShare:
        return Statistic::SaturatedShare;
    case trace::Statistic::Seconds:
        return Statistic::Seconds;
    case trace::Statistic::DeviceSeconds:
        break;
    }
    return Statistic::DeviceSeconds;
}

} // namespace

const AttentionMap* ActivationSnapshot::attentionOf(std::size_t token) const
{
    const auto found = std::find_if(attention.begin(), attention.end(),
                                    [position = tokens[token]->position](const auto& map) {
                                        return map->position == position;
                                    });
    return found == attention.end() ? nullptr : found->get();
}

LayerParts layerParts(const model::Watchable& watchable)
{
    LayerParts parts;
    // Where the tensors of the model are among those of the same kind here.
    std::vector<std::size_t> places(watchable.tensors.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        const model::WatchedTensor& tensor = watchable.tensors[i];
        if (tensor.kind == model::TensorKind::Codes) {
            places[i] = parts.projections.size();
            parts.projections.push_back(partOf(tensor));
        } else if (const std::optional<TensorMeaning> meaning = meaningOf(tensor)) {
            places[i] = parts.tensors.size();
            parts.tensors.push_back({nameOf(tensor), titleOf(tensor), *meaning});
        }
    }
    for (const model::TimedGroup& group : watchable.groups) {
        parts.timeGroups.push_back(partOf(group));
    }
    const trace::SeriesList all(watchable);
    for (const trace::Series& series : all.all()) {
        const bool isTime = series.statistic == trace::Statistic::Seconds
                            || series.statistic == trace::Statistic::DeviceSeconds;
        parts.series.push_back({QString::fromStdString(series.name), statisticOf(series.statistic),
                                isTime ? series.source : places[series.source]});
    }
    if (const std::optional<std::size_t> stream = watchable.find(model::WatchedRole::Stream)) {
        parts.sampled = nameOf(watchable.tensors[*stream]);
    }
    return parts;
}

Spread spreadOf(const trace::Quartiles& quartiles)
{
    return {quartiles.lower, quartiles.median, quartiles.upper};
}

QString visibleToken(std::string_view bytes, const std::string& piece)
{
    const std::optional<QString> text = decoded(bytes);
    if (text && !text->isEmpty()) {
        QString shown = *text;
        shown.replace(QLatin1Char(' '), QChar(0x2423));
        shown.replace(QLatin1Char('\n'), QChar(0x21B5));
        shown.replace(QLatin1Char('\t'), QChar(0x21E5));
        if (isVisible(shown)) {
            return shown;
        }
    }
    return piece.empty() ? hexadecimal(bytes) : displayText(piece);
}

WeightTable weightTable(const std::vector<trace::WeightShare>& tensors,
                        const model::Watchable& watchable,
                        std::size_t layers)
{
    const std::vector<std::size_t> codes = watchable.codes();
    WeightTable table;
    table.layers = layers;
    table.projections = layerParts(watchable).projections;
    table.shares.assign(layers * codes.size(), kUnknown);
    for (const trace::WeightShare& tensor : tensors) {
        table.tensors.push_back(
            {QString::fromStdString(tensor.name), tensor.weights, tensor.nonZero});
        if (!tensor.place || tensor.place->layer >= layers) {
            continue;
        }
        const auto column = std::find(codes.begin(), codes.end(), tensor.place->codes);
        if (column != codes.end()) {
            table.shares[tensor.place->layer * codes.size()
                         + static_cast<std::size_t>(column - codes.begin())] =
                static_cast<float>(tensor.nonZeroShare());
        }
    }
    return table;
}

} // namespace trilume::app
