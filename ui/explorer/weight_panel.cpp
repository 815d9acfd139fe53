// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/weight_panel.h"

#include "ui/explorer/color_bar.h"
#include "ui/explorer/heat_map.h"
#include "ui/explorer/quantities.h"
#include "ui/explorer/value_range.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/quantity.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace trilume::ui {

WeightPanel::WeightPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_picture(new QWidget(this))
    , m_row(new QHBoxLayout(m_picture))
    , m_barColumn(new QVBoxLayout)
    , m_total(new QLabel(this))
    , m_map(new HeatMap(theme, HeatMap::Colors::Sequential, m_picture))
    , m_bar(new ColorBar(theme, m_picture))
    , m_note(new ElidedLabel(this))
{
    m_total->setWordWrap(true);
    m_total->setObjectName(QStringLiteral("weightTotal"));
    m_map->setObjectName(QStringLiteral("weightMap"));
    m_map->setAccessibleName(tr("Non-zero weights of every projection"));
    m_bar->setAccessibleName(tr("Scale of the colours"));
    m_note->setObjectName(QStringLiteral("weightNote"));
    m_note->setProperty("textStyle", QStringLiteral("note"));
    m_note->setProperty("tone", QStringLiteral("muted"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_total);
    m_picture->setLayoutDirection(Qt::LeftToRight); // of axes in every language: see ui/README.md
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(m_map, 1);
    m_barColumn->addWidget(m_bar);
    m_row->addLayout(m_barColumn);
    m_column->addWidget(m_picture, 1);
    m_column->addWidget(m_note);
    connect(m_map, &HeatMap::cellChosen, this,
            [this](int column, int row) { Q_EMIT cellRequested(row, column); });
    connect(m_map, &HeatMap::stepRequested, this, [this](int columns, int rows) {
        Q_EMIT cellRequested(m_map->markedRow() + rows, m_map->markedColumn() + columns);
    });
    connect(m_map, &HeatMap::cellHovered, this, [this](int column, int row) {
        say(column < 0 ? m_map->markedColumn() : column, row < 0 ? m_map->markedRow() : row);
    });
    connect(&theme, &Theme::changed, this, &WeightPanel::applyTheme);
    applyTheme();
    setWeights(nullptr);
}

void WeightPanel::applyTheme()
{
    m_row->setSpacing(m_theme.metrics().space(3));
    // As high as the cells, without the names under them.
    m_barColumn->setContentsMargins(0, 0, 0, m_map->height() - m_map->cellArea().bottom() - 1);
    m_column->setSpacing(m_theme.metrics().space(2));
}

void WeightPanel::setWeights(app::WeightTablePtr weights)
{
    m_weights = std::move(weights);
    m_map->setVisible(m_weights != nullptr);
    m_bar->setVisible(m_weights != nullptr);
    if (m_weights == nullptr) {
        m_total->setText(tr("Counting the weights of the model\u2026"));
        m_note->clear();
        return;
    }
    std::uint64_t all = 0;
    std::uint64_t nonZero = 0;
    for (const app::TensorWeights& tensor : m_weights->tensors) {
        all += tensor.weights;
        nonZero += tensor.nonZero;
    }
    const double share = all == 0 ? 0.0 : static_cast<double>(nonZero) / static_cast<double>(all);
    m_total->setText(
        //: %1 is a share in percent, %2 a number
        tr("%1 of all %2 ternary weights are not zero, the head included.")
            .arg(valueText(QuantityUnit::Share, share).joined(),
                 formatCount(static_cast<qint64>(all))));
    const std::vector<double> values(m_weights->shares.begin(), m_weights->shares.end());
    const ValueRange range(QuantityScale::Span, values);
    HeatMap::Cells cells;
    cells.columns = static_cast<int>(m_weights->projections.size());
    cells.rows = static_cast<int>(m_weights->layers);
    QStringList texts;
    QStringList labels;
    for (const double value : values) {
        cells.places.push_back(static_cast<float>(range.placeOf(value)));
        texts.append(valueText(QuantityUnit::Share, value).joined());
    }
    for (std::size_t layer = 0; layer < m_weights->layers; ++layer) {
        labels.append(formatNumber(static_cast<qint64>(layer) + 1));
    }
    m_map->setColumnLabels(titlesOf(m_weights->projections));
    m_map->setRowLabels(labels);
    m_map->setCells(std::move(cells));
    m_map->setCellTexts(texts);
    const auto label = [&range](double place) {
        return valueText(QuantityUnit::Share, range.valueAt(place)).joined();
    };
    m_bar->setScale(sequentialColors(), {label(0.0), label(0.5), label(1.0)});
    say(m_map->markedColumn(), m_map->markedRow());
}

void WeightPanel::setMarked(int layer, int projection)
{
    m_map->setMarked(projection, layer);
    say(projection, layer);
}

void WeightPanel::say(int column, int row)
{
    if (m_weights == nullptr || column < 0 || row < 0 || row >= m_map->cells().rows
        || column >= m_map->cells().columns) {
        return;
    }
    const auto index = static_cast<std::size_t>(row) * m_weights->projections.size()
                       + static_cast<std::size_t>(column);
    const double share = static_cast<double>(m_weights->shares[index]);
    const QString text =
        tr("Layer %1, %2: %3")
            .arg(formatNumber(row + 1), titlesOf(m_weights->projections).at(column),
                 valueText(QuantityUnit::Share, share).joined());
    m_note->setText(text);
    m_map->setAccessibleDescription(text);
}

} // namespace trilume::ui
