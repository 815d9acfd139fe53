// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorer_views.h"

#include "ui/explorer/attention_panel.h"
#include "ui/explorer/heat_map.h"
#include "ui/explorer/inside_card.h"
#include "ui/explorer/layer_lines.h"
#include "ui/explorer/lens_panel.h"
#include "ui/explorer/memory_panel.h"
#include "ui/explorer/quartile_bars.h"
#include "ui/explorer/token_map.h"
#include "ui/explorer/weight_panel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/quantity.h"

#include <QHBoxLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace trilume::ui {

namespace {

constexpr int kCardHeight = 168;
constexpr int kBothNeed = 480;  // of width, for two cards
constexpr int kCardsNeed = 400; // pixels of height at 100 %, below which the map is alone

} // namespace

ExplorerViews::ExplorerViews(const Theme& theme, QWidget* parent)
    : QStackedWidget(parent)
    , m_theme(theme)
    , m_tokens(new QWidget(this))
    , m_map(new TokenMap(theme, m_tokens))
    , m_lines(new LayerLines(theme, m_tokens))
    , m_inside(new InsideCard(theme, m_tokens))
    , m_memory(new MemoryPanel(theme, this))
    , m_weights(new WeightPanel(theme, this))
    , m_lens(new LensPanel(theme, this))
    , m_attention(new AttentionPanel(theme, this))
{
    build();
    connectViews();
    connect(&theme, &Theme::changed, this, &ExplorerViews::applyTheme);
    applyTheme();
}

void ExplorerViews::build()
{
    m_cards = new QHBoxLayout;
    m_cards->addWidget(m_lines, 1);
    m_cards->addWidget(m_inside, 1);
    auto* column = new QVBoxLayout(m_tokens);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_map, 1);
    column->addLayout(m_cards);
    addWidget(m_tokens);
    addWidget(m_memory);
    addWidget(m_weights);
    addWidget(m_lens);
    addWidget(m_attention);
}

void ExplorerViews::connectViews()
{
    connect(m_map, &TokenMap::cursorRequested, this, &ExplorerViews::cursorRequested);
    connect(m_map, &TokenMap::hovered, this, &ExplorerViews::hovered);
    connect(m_map, &TokenMap::shownChanged, this, &ExplorerViews::showLines);
    connect(m_lines, &LayerLines::columnChosen, this, [this](int column) {
        const std::size_t token = m_map->firstShown() + static_cast<std::size_t>(column);
        if (m_snapshot != nullptr && token < m_snapshot->tokens.size()) {
            Q_EMIT cursorRequested({token, m_selection.cursor.layer});
        }
    });
    connect(m_inside, &InsideCard::viewChanged, this, &ExplorerViews::fitCards);
    connect(m_inside, &InsideCard::layerRequested, this, &ExplorerViews::moveToLayer);
    connect(m_inside, &InsideCard::projectionRequested, this, &ExplorerViews::projectionRequested);
    connect(m_lens, &LensPanel::cursorRequested, this, &ExplorerViews::cursorRequested);
    connect(m_attention, &AttentionPanel::cursorRequested, this, &ExplorerViews::cursorRequested);
    connect(m_memory, &MemoryPanel::layerRequested, this, &ExplorerViews::moveToLayer);
    connect(m_weights, &WeightPanel::cellRequested, this, [this](int layer, int projection) {
        if (m_table == nullptr || m_table->projections.empty()) {
            return;
        }
        const int last = static_cast<int>(m_table->projections.size()) - 1;
        Q_EMIT projectionRequested(std::clamp(projection, 0, last));
        moveToLayer(layer);
    });
}

void ExplorerViews::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    m_cards->setSpacing(metrics.px(14));
    m_tokens->layout()->setSpacing(metrics.space(2));
    fitCards();
}

// Side by side and equal, and higher where names of projections take several lines.
void ExplorerViews::fitCards()
{
    const int width = (this->width() - m_cards->spacing()) / 2;
    const int height = m_theme.metrics().px(kCardHeight) + m_inside->moreHeight(width);
    m_lines->setFixedHeight(height);
    m_inside->setFixedHeight(height);
}

void ExplorerViews::resizeEvent(QResizeEvent* event)
{
    QStackedWidget::resizeEvent(event);
    fitCards();
    const bool hasRoom = height() >= m_theme.metrics().px(kCardsNeed);
    m_lines->setVisible(hasRoom);
    m_inside->setVisible(hasRoom && width() >= m_theme.metrics().px(kBothNeed));
}

void ExplorerViews::setContent(app::ActivationSnapshotPtr snapshot, const Selection& selection)
{
    m_snapshot = std::move(snapshot);
    m_selection = selection;
    switch (selection.info.view) {
    case QuantityView::Tokens:
        setCurrentWidget(m_tokens);
        m_map->setContent(m_snapshot, selection);
        m_inside->setContent(m_snapshot, selection);
        fitCards();
        showLines();
        break;
    case QuantityView::Memory:
        setCurrentWidget(m_memory);
        m_memory->setContent(m_snapshot, selection.cursor.layer);
        break;
    case QuantityView::Weights:
        setCurrentWidget(m_weights);
        m_weights->setMarked(static_cast<int>(selection.cursor.layer),
                             static_cast<int>(selection.projection));
        break;
    case QuantityView::Lens:
        setCurrentWidget(m_lens);
        m_lens->setContent(m_snapshot, selection.cursor);
        break;
    case QuantityView::Heads:
        setCurrentWidget(m_attention);
        m_attention->setContent(m_snapshot, selection.cursor);
        break;
    }
}

void ExplorerViews::setWeights(app::WeightTablePtr weights)
{
    m_table = weights;
    m_weights->setWeights(std::move(weights));
}

void ExplorerViews::revealCursor()
{
    m_map->setMarked(m_selection.cursor);
}

void ExplorerViews::setRangeHeld(bool isHeld)
{
    m_map->setRangeHeld(isHeld);
}

void ExplorerViews::setLayersAlone(bool areAlone)
{
    m_map->setLayersAlone(areAlone);
}

void ExplorerViews::zoom(int steps)
{
    m_map->zoom(steps);
}

void ExplorerViews::takeFocus()
{
    QWidget* target = &m_map->map();
    if (currentWidget() == m_memory) {
        target = &m_memory->halfLives();
    } else if (currentWidget() == m_weights) {
        target = &m_weights->map();
    } else if (currentWidget() == m_lens) {
        target = &m_lens->table();
    } else if (currentWidget() == m_attention) {
        target = &m_attention->spreadMap();
    }
    target->setFocus();
}

void ExplorerViews::setSpoken(const QString& text)
{
    m_map->map().setAccessibleDescription(text);
}

void ExplorerViews::moveToLayer(int layer)
{
    const std::size_t layers = m_snapshot != nullptr ? m_snapshot->layers
                               : m_table != nullptr  ? m_table->layers
                                                     : 0;
    if (layers > 0) {
        const int last = static_cast<int>(layers) - 1;
        Q_EMIT cursorRequested(
            {m_selection.cursor.token, static_cast<std::size_t>(std::clamp(layer, 0, last))});
    }
}

void ExplorerViews::showLines()
{
    if (m_snapshot == nullptr || currentWidget() != m_tokens) {
        return;
    }
    const HeatMap::Cells& cells = m_map->map().cells();
    m_lines->setContent({cells.rows, cells.columns, cells.places, m_map->scaleLabels()});
    m_lines->setMarked(m_map->map().markedColumn(), m_map->map().markedRow());
    m_lines->setTitle(tr("Layer %1 over tokens")
                          .arg(formatNumber(static_cast<qint64>(m_selection.cursor.layer) + 1)));
}

app::ShownData ExplorerViews::data() const
{
    if (currentWidget() == m_weights) {
        return m_table == nullptr ? app::ShownData() : weightData();
    }
    if (m_snapshot == nullptr) {
        return {};
    }
    return currentWidget() == m_memory      ? memoryData()
           : currentWidget() == m_lens      ? m_lens->data()
           : currentWidget() == m_attention ? m_attention->data()
                                            : tokenData();
}

bool ExplorerViews::showsTokens() const
{
    return currentWidget() == m_tokens;
}

app::ShownData ExplorerViews::insideData() const
{
    return showsTokens() && m_snapshot != nullptr ? m_inside->data() : app::ShownData();
}

app::ShownData ExplorerViews::tokenData() const
{
    const QuantityInfo& info = m_selection.info;
    app::ShownData data;
    data.quantity = info.word;
    const std::vector<app::LayerPart> parts = m_selection.partList();
    if (m_selection.part() < parts.size()) {
        data.quantity += QLatin1Char('_') + parts[m_selection.part()].name;
    }
    data.unit = info.unit == QuantityUnit::Tokens    ? QStringLiteral("tokens")
                : info.unit == QuantityUnit::Seconds ? QStringLiteral("s")
                                                     : QString();
    data.model = m_snapshot->modelName;
    data.rowKind = QStringLiteral("position");
    for (std::size_t layer = 0; layer < m_snapshot->layers; ++layer) {
        data.columns.append(QStringLiteral("layer %1").arg(layer + 1));
    }
    if (m_selection.reference) {
        data.quantity += QStringLiteral("_difference");
    }
    const LayerValues values(*m_snapshot, info, m_selection.part(), m_selection.reference);
    for (std::size_t token = 0; token < m_snapshot->tokens.size(); ++token) {
        data.rowNumbers.push_back(static_cast<std::int64_t>(m_snapshot->tokens[token]->position));
        data.rowTexts.append(m_snapshot->tokens[token]->text);
        for (std::size_t layer = 0; layer < m_snapshot->layers; ++layer) {
            data.values.push_back(static_cast<float>(values.at(token, layer)));
        }
    }
    return data;
}

app::ShownData ExplorerViews::memoryData() const
{
    app::ShownData data;
    const app::MemoryView* memory = m_snapshot->memory.get();
    if (memory == nullptr) {
        return data;
    }
    data.quantity = QStringLiteral("memory");
    data.model = m_snapshot->modelName;
    data.rowKind = QStringLiteral("layer");
    data.columns = {QStringLiteral("half_life_lower (tokens)"),
                    QStringLiteral("half_life_median (tokens)"),
                    QStringLiteral("half_life_upper (tokens)")};
    const std::optional<std::size_t> shown = m_memory->shownMessage();
    if (shown) {
        data.columns += {QStringLiteral("remaining_lower"), QStringLiteral("remaining_median"),
                         QStringLiteral("remaining_upper"), QStringLiteral("remaining_mean")};
    }
    for (std::size_t layer = 0; layer < memory->halfLives.size(); ++layer) {
        data.rowNumbers.push_back(static_cast<std::int64_t>(layer + 1));
        const app::Spread& life = memory->halfLives[layer];
        data.values.insert(data.values.end(), {life.lower, life.median, life.upper});
        if (shown) {
            const app::RememberedMessage& message = memory->messages[*shown];
            const app::Spread& share = message.shares[layer];
            data.values.insert(data.values.end(),
                               {share.lower, share.median, share.upper, message.means[layer]});
        }
    }
    return data;
}

app::ShownData ExplorerViews::weightData() const
{
    app::ShownData data;
    data.quantity = m_selection.info.word;
    data.model = m_snapshot == nullptr ? QString() : m_snapshot->modelName;
    data.rowKind = QStringLiteral("layer");
    for (const app::LayerPart& projection : m_table->projections) {
        data.columns.append(projection.name);
    }
    for (std::size_t layer = 0; layer < m_table->layers; ++layer) {
        data.rowNumbers.push_back(static_cast<std::int64_t>(layer + 1));
    }
    data.values = m_table->shares;
    return data;
}

} // namespace trilume::ui
