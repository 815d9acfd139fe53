// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explorer/snapshot_values.h"

#include "app/platform/display_text.h"

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

} // namespace

LayerParts layerParts(const model::Watchable& watchable)
{
    LayerParts parts;
    const trace::SeriesList all(watchable);
    for (const trace::Series& series : all.all()) {
        parts.series.append(QString::fromStdString(series.name));
    }
    for (const std::size_t tensor : watchable.codes()) {
        parts.projections.append(QString::fromStdString(watchable.tensors[tensor].name));
    }
    for (const model::TimedGroup& group : watchable.groups) {
        parts.timeGroups.append(QString::fromStdString(group.name));
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
