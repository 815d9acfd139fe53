// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explorer/snapshot_values.h"

#include "app/platform/display_text.h"

#include <QStringDecoder>

#include <array>
#include <limits>
#include <optional>

namespace trilume::app {

namespace {

static_assert(kExplorerProjections == trace::kProjections);
static_assert(kExplorerTimeGroups == model::kProjectionGroups);
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

// "model.layers.7.attn.i_proj.weight" -> layer 7, projection 0.
struct Place
{
    std::size_t layer;
    std::size_t projection;
};

std::optional<Place> placeOf(const QString& name)
{
    constexpr std::array<const char*, kExplorerProjections> kEndings = {
        "attn.i_proj.weight", "attn.f_proj.weight",   "attn.g_proj.weight",
        "attn.o_proj.weight", "mlp.gate_proj.weight", "mlp.down_proj.weight"};
    const QString before = QStringLiteral("model.layers.");
    if (!name.startsWith(before)) {
        return std::nullopt;
    }
    bool isNumber = false;
    const QString rest = name.mid(before.size());
    const uint layer = rest.section(QLatin1Char('.'), 0, 0).toUInt(&isNumber);
    const QString ending = rest.section(QLatin1Char('.'), 1);
    for (std::size_t i = 0; isNumber && i < kEndings.size(); ++i) {
        if (ending == QLatin1String(kEndings.at(i))) {
            return Place{layer, i};
        }
    }
    return std::nullopt;
}

} // namespace

std::vector<float> seriesOf(const trace::TokenRecord& record)
{
    const std::size_t layers = record.layers.size();
    std::vector<float> values(kSeriesCount * layers);
    for (std::size_t layer = 0; layer < layers; ++layer) {
        const trace::LayerRecord& from = record.layers[layer];
        const auto put = [&](LayerSeries series, std::size_t part, float value) {
            values[static_cast<std::size_t>(seriesAt(series, part)) * layers + layer] = value;
        };
        put(LayerSeries::ResidualRms, 0, from.residual.rms);
        put(LayerSeries::ResidualMax, 0, from.residual.maxAbs);
        put(LayerSeries::ForgetMean, 0, from.forgetMean);
        put(LayerSeries::ForgetLower, 0, from.forget.lower);
        put(LayerSeries::ForgetMedian, 0, from.forget.median);
        put(LayerSeries::ForgetUpper, 0, from.forget.upper);
        put(LayerSeries::StateRms, 0, from.stateRms);
        put(LayerSeries::UpdateRms, 0, from.updateRms.value_or(kUnknown));
        for (std::size_t i = 0; i < kExplorerProjections; ++i) {
            put(LayerSeries::FirstZeroShare, i, from.codes.at(i).zero);
            put(LayerSeries::FirstSaturatedShare, i, from.codes.at(i).saturated);
        }
        for (std::size_t i = 0; i < kExplorerTimeGroups; ++i) {
            put(LayerSeries::FirstSeconds, i, from.seconds.at(i));
        }
    }
    return values;
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

WeightTable weightTable(const std::vector<trace::WeightShare>& tensors, std::size_t layers)
{
    WeightTable table;
    table.layers = layers;
    table.shares.assign(layers * kExplorerProjections, kUnknown);
    for (const trace::WeightShare& tensor : tensors) {
        const QString name = QString::fromStdString(tensor.name);
        table.tensors.push_back({name, tensor.weights, tensor.nonZero});
        const std::optional<Place> place = placeOf(name);
        if (place && place->layer < layers) {
            table.shares[place->layer * kExplorerProjections + place->projection] =
                static_cast<float>(tensor.nonZeroShare());
        }
    }
    return table;
}

} // namespace trilume::app
