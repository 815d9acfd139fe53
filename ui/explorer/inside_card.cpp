// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/inside_card.h"

#include "ui/explorer/code_histogram.h"
#include "ui/explorer/heat_map.h"
#include "ui/explorer/part_switch.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/quantity.h"
#include "ui/widgets/text_direction.h"

#include <QBoxLayout>
#include <QCursor>
#include <QStackedWidget>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace trilume::ui {

InsideCard::InsideCard(const Theme& theme, QWidget* parent)
    : ViewCard(theme, QStringLiteral("insideCard"), parent)
    , m_theme(theme)
    , m_views(new PartSwitch(theme, QStringLiteral("insideView"), this))
    , m_projections(new PartSwitch(theme, QStringLiteral("insideProjection"), this))
    , m_stack(new QStackedWidget(this))
    , m_channels(new HeatMap(theme, HeatMap::Colors::Signed, m_stack))
    , m_histogram(new CodeHistogram(theme, m_stack))
{
    m_channels->setObjectName(QStringLiteral("channelMap"));
    m_channels->setAccessibleName(tr("Channels of all layers at the token"));
    m_stack->addWidget(m_channels);
    m_stack->addWidget(m_histogram);
    m_histogram->setToolTip(
        tr("How often each eight-bit code came, over every eighth token since the "
           "recording began; grey is zero, orange the ends of the range"));
    m_views->setNames({tr("Channels"), tr("Codes")});
    m_views->setCurrent(0);
    m_projections->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    head().addWidget(m_views);
    body().addWidget(m_stack, 1);
    body().addWidget(m_projections);
    connect(m_views, &PartSwitch::chosen, this, [this](int view) {
        m_stack->setCurrentIndex(view);
        updateContent();
        Q_EMIT viewChanged();
    });
    connect(m_projections, &PartSwitch::chosen, this, &InsideCard::projectionRequested);
    connect(m_channels, &HeatMap::cellChosen, this, [this](int, int row) {
        if (row >= m_rowsBefore) {
            Q_EMIT layerRequested(row - m_rowsBefore);
        }
    });
    connect(m_channels, &HeatMap::stepRequested, this, [this](int, int rows) {
        Q_EMIT layerRequested(static_cast<int>(m_selection.cursor.layer) + rows);
    });
    connect(m_channels, &HeatMap::cellHovered, this, [this](int column, int row) {
        QToolTip::showText(QCursor::pos(), plainTip(channelText(column, row)), m_channels);
    });
}

int InsideCard::moreHeight(int width) const
{
    if (m_projections->isHidden()) {
        return 0;
    }
    const QMargins margins = contentsMargins() + layout()->contentsMargins();
    const int room = width - margins.left() - margins.right();
    return std::max(0, m_projections->layout()->heightForWidth(room)
                           - m_projections->layout()->sizeHint().height());
}

bool InsideCard::showsCodes() const
{
    return m_stack->currentWidget() == m_histogram;
}

void InsideCard::setContent(app::ActivationSnapshotPtr snapshot, const Selection& selection)
{
    m_snapshot = std::move(snapshot);
    m_selection = selection;
    updateContent();
}

void InsideCard::updateContent()
{
    m_projections->setNames(showsCodes() ? shortTitlesOf(m_selection.parts->projections)
                                         : QStringList());
    m_projections->setCurrent(static_cast<int>(m_selection.projection));
    if (m_snapshot == nullptr || m_snapshot->tokens.empty()) {
        return;
    }
    if (showsCodes()) {
        showCodes();
    } else {
        showChannels();
    }
}

std::vector<float> InsideCard::channelValues() const
{
    const app::TokenColumn& token = *m_snapshot->tokens[m_selection.cursor.token];
    std::vector<float> values = token.channels;
    if (m_selection.reference) {
        const app::TokenColumn* other = m_selection.reference->at(token.position);
        if (other == nullptr || other->channels.size() != values.size()) {
            return {};
        }
        std::transform(values.begin(), values.end(), other->channels.begin(), values.begin(),
                       [](float own, float its) { return own - its; });
    }
    return values;
}

void InsideCard::showChannels()
{
    const app::TokenColumn& token = *m_snapshot->tokens[m_selection.cursor.token];
    const std::vector<float> values = channelValues();
    const std::size_t columns = m_snapshot->channels.size();
    const std::size_t rows = columns == 0 ? 0 : values.size() / columns;
    m_largest = 0.0F;
    for (const float value : values) {
        m_largest = std::max(m_largest, std::fabs(value));
    }
    HeatMap::Cells cells;
    cells.columns = static_cast<int>(columns);
    cells.rows = static_cast<int>(rows);
    const float scale = m_largest > 0.0F ? 0.5F / m_largest : 0.0F;
    cells.places.reserve(values.size());
    for (const float value : values) {
        cells.places.push_back(0.5F + value * scale);
    }
    m_rowsBefore = rows > m_snapshot->layers ? 1 : 0;
    QStringList labels;
    if (m_rowsBefore > 0) {
        labels.append(QStringLiteral("e")); // untranslated: the embedding, as in the formulas
    }
    for (std::size_t layer = 1; layer <= m_snapshot->layers; ++layer) {
        labels.append(formatNumber(static_cast<qint64>(layer)));
    }
    m_channels->setRowLabels(labels);
    m_channels->setCells(std::move(cells));
    //: %1 is a piece of text, %2 the end of a range of numbers on both sides of zero
    setTitle(tr("At \u201C%1\u201D, %2")
                 .arg(inItsDirection(token.text),
                      asFigure(QChar(0x00B1) + formatSignificant(static_cast<double>(m_largest)))));
}

QString InsideCard::channelText(int column, int row) const
{
    const std::size_t columns = m_snapshot == nullptr ? 0 : m_snapshot->channels.size();
    if (column < 0 || row < 0 || columns == 0 || m_snapshot->tokens.empty()) {
        return {};
    }
    const std::vector<float> values = channelValues();
    const std::size_t index =
        static_cast<std::size_t>(row) * columns + static_cast<std::size_t>(column);
    if (index >= values.size()) {
        return {};
    }
    const QString channel =
        formatCount(static_cast<qint64>(m_snapshot->channels[static_cast<std::size_t>(column)]));
    const QString value = asFigure(formatSignificant(static_cast<double>(values[index])));
    return row < m_rowsBefore ? tr("Embedding, channel %1: %2").arg(channel, value)
                              : tr("Layer %1, channel %2: %3")
                                    .arg(formatNumber(row + 1 - m_rowsBefore), channel, value);
}

void InsideCard::showCodes()
{
    m_histogram->setCounts(codeCounts());
    const QString projection = m_selection.projectionPart().title;
    //: a layer and one of its projections, as short as can be
    setTitle(tr("Layer %1, %2")
                 .arg(formatNumber(static_cast<qint64>(m_selection.cursor.layer) + 1),
                      inOneRun(projection)));
}

// Of the layer at the cursor and the chosen projection.
std::span<const std::uint64_t> InsideCard::codeCounts() const
{
    const std::size_t projections = m_snapshot->parts->projections.size();
    if (m_selection.projection >= projections) {
        return {};
    }
    const std::size_t first =
        (m_selection.cursor.layer * projections + m_selection.projection) * app::kExplorerCodes;
    return std::span(m_snapshot->codeCounts).subspan(first, app::kExplorerCodes);
}

app::ShownData InsideCard::data() const
{
    if (m_snapshot == nullptr || m_snapshot->tokens.empty()) {
        return {};
    }
    return showsCodes() ? codeData() : channelData();
}

app::ShownData InsideCard::channelData() const
{
    const app::TokenColumn& token = *m_snapshot->tokens[m_selection.cursor.token];
    app::ShownData data;
    data.quantity = QStringLiteral("%1_at_%2").arg(m_snapshot->parts->sampled).arg(token.position);
    data.model = m_snapshot->modelName;
    data.rowKind = QStringLiteral("layer");
    for (const std::size_t channel : m_snapshot->channels) {
        data.columns.append(QStringLiteral("channel %1").arg(channel));
    }
    data.values = channelValues();
    if (m_selection.reference) {
        data.quantity += QStringLiteral("_difference");
    }
    const std::size_t columns = m_snapshot->channels.size();
    const std::size_t rows = columns == 0 ? 0 : data.values.size() / columns;
    for (std::size_t row = 0; row < rows; ++row) {
        // Of layers, from 1; 0 is what comes before them.
        data.rowNumbers.push_back(static_cast<std::int64_t>(row + 1 + m_snapshot->layers - rows));
    }
    return data;
}

app::ShownData InsideCard::codeData() const
{
    constexpr std::int64_t kLowestCode = -128;
    app::ShownData data;
    data.quantity = QStringLiteral("codes_layer_%1").arg(m_selection.cursor.layer + 1);
    data.model = m_snapshot->modelName;
    data.rowKind = QStringLiteral("code");
    data.columns = {m_selection.projectionPart().name};
    const std::span<const std::uint64_t> counts = codeCounts();
    for (std::size_t i = 0; i < counts.size(); ++i) {
        data.rowNumbers.push_back(kLowestCode + static_cast<std::int64_t>(i));
        data.values.push_back(static_cast<float>(counts[i]));
    }
    return data;
}

} // namespace trilume::ui
