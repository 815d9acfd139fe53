// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/token_map.h"

#include "ui/explorer/color_bar.h"
#include "ui/explorer/heat_map.h"
#include "ui/explorer/token_strip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/quantity.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace trilume::ui {

namespace {

// Pixels of a column at 100 %, widest first.
constexpr std::array kColumnWidths = {32.0, 24.0, 16.0, 11.0, 7.0, 4.0, 2.0, 1.0};
constexpr int kUsualZoom = 1;

} // namespace

TokenMap::TokenMap(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_map(new HeatMap(theme, HeatMap::Colors::Sequential, this))
    , m_strip(new TokenStrip(theme, this))
    , m_bar(new ColorBar(theme, this))
    , m_scroll(new QScrollBar(Qt::Horizontal, this))
    , m_zoom(kUsualZoom)
{
    setLayoutDirection(Qt::LeftToRight); // of axes in every language: see ui/README.md
    m_map->setObjectName(QStringLiteral("tokenMap"));
    m_map->setAccessibleName(tr("Map of layers and tokens"));
    m_strip->setObjectName(QStringLiteral("tokenStrip"));
    m_strip->setAccessibleName(tr("Tokens"));
    m_bar->setAccessibleName(tr("Scale of the colours"));
    m_scroll->setObjectName(QStringLiteral("tokenScroll"));
    m_scroll->setFocusPolicy(Qt::NoFocus); // the keys of the map go further
    auto* row = new QHBoxLayout;
    row->addWidget(m_map, 1);
    row->addWidget(m_bar);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(m_strip);
    m_foot = new QHBoxLayout;
    m_foot->addWidget(m_scroll);
    column->addLayout(m_foot);
    connectMap();
    connect(&theme, &Theme::changed, this, &TokenMap::applyTheme);
    applyTheme();
}

void TokenMap::connectMap()
{
    const auto cursorAt = [this](int column, int row) {
        return CellCursor{m_first + static_cast<std::size_t>(column),
                          static_cast<std::size_t>(row)};
    };
    const auto isThere = [this](int column) {
        return m_snapshot && column >= 0
               && m_first + static_cast<std::size_t>(column) < m_snapshot->tokens.size();
    };
    connect(m_map, &HeatMap::cellChosen, this, [=, this](int column, int row) {
        if (isThere(column)) {
            Q_EMIT cursorRequested(cursorAt(column, row));
        }
    });
    connect(m_map, &HeatMap::cellHovered, this, [=, this](int column, int row) {
        const bool isInside = isThere(column) && row >= 0;
        Q_EMIT hovered(isInside, isInside ? cursorAt(column, row) : CellCursor());
    });
    connect(m_map, &HeatMap::stepRequested, this, [this](int columns, int rows) {
        if (!m_snapshot) {
            return;
        }
        const auto moved = [](std::size_t from, int by, std::size_t count) {
            const auto last = static_cast<std::ptrdiff_t>(count) - 1;
            return static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(
                static_cast<std::ptrdiff_t>(from) + by, 0, std::max<std::ptrdiff_t>(0, last)));
        };
        Q_EMIT cursorRequested({moved(m_cursor.token, columns, m_snapshot->tokens.size()),
                                moved(m_cursor.layer, rows, m_snapshot->layers)});
    });
    connect(m_map, &HeatMap::endRequested, this, [this](bool isLast) {
        if (m_snapshot && !m_snapshot->tokens.empty()) {
            Q_EMIT cursorRequested({isLast ? m_snapshot->tokens.size() - 1 : 0, m_cursor.layer});
        }
    });
    connect(m_map, &HeatMap::zoomRequested, this, &TokenMap::zoom);
    connect(m_strip, &TokenStrip::chosen, this, [=, this](int label) {
        Q_EMIT cursorRequested(cursorAt(label, static_cast<int>(m_cursor.layer)));
    });
    connect(m_scroll, &QScrollBar::valueChanged, this,
            [this](int value) { scrollTo(static_cast<std::size_t>(std::max(0, value))); });
}

void TokenMap::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    layout()->itemAt(0)->layout()->setSpacing(metrics.space(3));
    m_foot->setContentsMargins(m_map->cellArea().left(), 0, m_bar->sizeHint().width(), 0);
    fit();
    paint();
}

void TokenMap::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    fit();
    paint();
}

void TokenMap::setContent(app::ActivationSnapshotPtr snapshot, const Selection& selection)
{
    const std::size_t part = selection.part();
    const bool isOther = selection.info.word != m_info.word || part != m_part || !m_snapshot
                         || snapshot->recording != m_snapshot->recording
                         || selection.reference != m_reference;
    // The same tokens stay in view while the oldest leave at the front.
    const std::size_t firstPosition = m_snapshot && m_first < m_snapshot->tokens.size()
                                          ? m_snapshot->tokens[m_first]->position
                                          : 0;
    m_snapshot = std::move(snapshot);
    m_info = selection.info;
    m_part = part;
    m_reference = selection.reference;
    m_map->setColors(m_reference ? HeatMap::Colors::Signed : HeatMap::Colors::Sequential);
    m_cursor = selection.cursor;
    const std::size_t oldest = m_snapshot->tokens.front()->position;
    m_first = firstPosition > oldest ? firstPosition - oldest : 0;
    if (isOther) {
        m_isRangeHeld = false;
    }
    if (!m_isRangeHeld) {
        measure();
    }
    fit();
    paint();
}

QuantityScale TokenMap::scale() const
{
    return m_reference ? QuantityScale::Signed : m_info.scale;
}

void TokenMap::measure()
{
    const LayerValues quantity(*m_snapshot, m_info, m_part, m_reference);
    const std::size_t tokens = m_snapshot->tokens.size();
    std::vector<double> all;
    all.reserve(tokens * m_snapshot->layers);
    m_layerRanges.clear();
    for (std::size_t layer = 0; layer < m_snapshot->layers; ++layer) {
        std::vector<double> own;
        own.reserve(tokens);
        for (std::size_t token = 0; token < tokens; ++token) {
            own.push_back(quantity.at(token, layer));
        }
        m_layerRanges.emplace_back(scale(), own);
        all.insert(all.end(), own.begin(), own.end());
    }
    m_range = ValueRange(scale(), all);
}

const ValueRange& TokenMap::rangeOf(std::size_t layer) const
{
    return m_areLayersAlone && layer < m_layerRanges.size() ? m_layerRanges[layer] : m_range;
}

void TokenMap::setLayersAlone(bool areAlone)
{
    m_areLayersAlone = areAlone;
    paint();
}

void TokenMap::setRangeHeld(bool isHeld)
{
    m_isRangeHeld = isHeld;
}

void TokenMap::zoom(int steps)
{
    const int most = static_cast<int>(kColumnWidths.size()) - 1;
    m_zoom = std::clamp(m_zoom - steps, 0, most);
    fit();
    // What was looked at stays in view.
    if (!m_follows && (m_cursor.token < m_first || m_cursor.token >= m_first + m_columns)) {
        m_first = std::min(m_cursor.token, mostFirst());
    }
    paint();
}

std::size_t TokenMap::shownCount() const
{
    return m_snapshot ? std::min(m_columns, m_snapshot->tokens.size() - m_first) : 0;
}

std::size_t TokenMap::mostFirst() const
{
    const std::size_t count = m_snapshot ? m_snapshot->tokens.size() : 0;
    return count > m_columns ? count - m_columns : 0;
}

void TokenMap::fit()
{
    const double wanted =
        kColumnWidths.at(static_cast<std::size_t>(m_zoom)) * m_theme.metrics().scale();
    const int room = std::max(1, m_map->cellArea().width());
    m_columns =
        static_cast<std::size_t>(std::clamp(static_cast<int>(room / wanted), 4, kMostColumns));
    m_first = m_follows ? mostFirst() : std::min(m_first, mostFirst());
    const QSignalBlocker blocker(m_scroll);
    m_scroll->setRange(0, static_cast<int>(mostFirst()));
    m_scroll->setPageStep(static_cast<int>(m_columns));
    m_scroll->setValue(static_cast<int>(m_first));
    // Its room stays, so that nothing jumps as the text grows.
    QSizePolicy policy = m_scroll->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_scroll->setSizePolicy(policy);
    m_scroll->setVisible(mostFirst() > 0);
}

void TokenMap::scrollTo(std::size_t first)
{
    m_first = std::min(first, mostFirst());
    m_follows = m_first == mostFirst();
    fit();
    paint();
}

void TokenMap::paint()
{
    if (!m_snapshot) {
        return;
    }
    const std::size_t layers = m_snapshot->layers;
    const std::size_t shown = shownCount();
    HeatMap::Cells cells;
    cells.columns = static_cast<int>(m_columns);
    cells.rows = static_cast<int>(layers);
    cells.places.assign(m_columns * layers, std::numeric_limits<float>::quiet_NaN());
    std::vector<TokenStrip::Label> labels;
    const LayerValues quantity(*m_snapshot, m_info, m_part, m_reference);
    for (std::size_t i = 0; i < shown; ++i) {
        const app::TokenColumn& token = *m_snapshot->tokens[m_first + i];
        for (std::size_t layer = 0; layer < layers; ++layer) {
            cells.places[layer * m_columns + i] =
                static_cast<float>(rangeOf(layer).placeOf(quantity.at(m_first + i, layer)));
        }
        const bool isFirst = m_first + i == 0;
        const bool begins =
            isFirst || m_snapshot->tokens[m_first + i - 1]->message != token.message;
        labels.push_back({token.text, begins, token.isWritten});
    }
    QStringList rows;
    for (std::size_t layer = 0; layer < layers; ++layer) {
        rows.append(formatNumber(static_cast<qint64>(layer) + 1));
    }
    m_map->setRowLabels(rows);
    m_map->setCells(std::move(cells));
    m_strip->setLabels(std::move(labels));
    const QRect area = m_map->cellArea();
    m_strip->setColumns(area.left(), double(area.width()) / double(m_columns));
    const auto label = [this](double place) {
        const ValueText text = valueText(m_info.unit, rangeOf(m_cursor.layer).valueAt(place));
        return text.unit.size() > 2 ? text.value : text.joined(); // a word has no room here
    };
    m_scaleLabels = {label(0.0), label(0.5), label(1.0)};
    m_bar->setScale(m_reference ? signedColors(m_theme.tokens()) : sequentialColors(),
                    m_scaleLabels);
    showMark();
    Q_EMIT shownChanged();
}

void TokenMap::setMarked(CellCursor cursor)
{
    m_cursor = cursor;
    const bool isInView = cursor.token >= m_first && cursor.token < m_first + m_columns;
    if (!isInView) {
        const std::size_t first =
            cursor.token < m_first ? cursor.token : cursor.token + 1 - m_columns;
        scrollTo(first);
    } else {
        showMark();
    }
}

void TokenMap::showMark()
{
    const bool isInView =
        m_snapshot && m_cursor.token >= m_first && m_cursor.token < m_first + shownCount();
    const int column = isInView ? static_cast<int>(m_cursor.token - m_first) : -1;
    m_map->setMarked(column, static_cast<int>(m_cursor.layer));
    m_strip->setCurrent(column);
}

} // namespace trilume::ui
