// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/layer_lines.h"

#include "ui/explorer/repaint_limit.h"
#include "ui/plots/custom_plot.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace trilume::ui {

namespace {

constexpr int kLinesAxisWidth = 54;
constexpr int kHalfLabel = 8; // half a line above the highest label and below the lowest
constexpr double kPenWidth = 1.6;
constexpr double kThinPen = 1.0;

} // namespace

LayerLines::LayerLines(const Theme& theme, QWidget* parent)
    : ViewCard(theme, QStringLiteral("layerLines"), parent)
    , m_theme(theme)
    , m_plot(new QCustomPlot(this))
    , m_cursor(new QCPItemLine(m_plot))
    , m_limit(new RepaintLimit(*this, [this] { m_plot->replot(QCustomPlot::rpQueuedReplot); }))
{
    setLayoutDirection(Qt::LeftToRight); // of axes in every language: see ui/README.md
    body().addWidget(m_plot, 1);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setInteractions(QCP::iNone);
    m_plot->installEventFilter(this);
    m_plot->axisRect()->setAutoMargins(QCP::msNone);
    m_plot->xAxis->setVisible(false);
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setBasePen(Qt::NoPen);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    m_plot->yAxis->setRange(-0.04, 1.04);
    m_plot->setAccessibleName(tr("Course of the layers over the tokens"));
    connect(&theme, &Theme::changed, this, &LayerLines::applyTheme);
    applyTheme();
}

LayerLines::~LayerLines() = default;

void LayerLines::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    const Tokens& tokens = m_theme.tokens();
    m_plot->setMinimumHeight(metrics.px(70));
    m_plot->axisRect()->setMargins(
        QMargins(metrics.px(kLinesAxisWidth), metrics.px(kHalfLabel), 1, metrics.px(kHalfLabel)));
    m_plot->setBackground(tokens.raised);
    m_plot->yAxis->setTickLabelColor(tokens.faint);
    m_plot->yAxis->setTickLabelFont(metrics.font(TextStyle::Small));
    m_plot->yAxis->setTickLabelPadding(metrics.space(1));
    m_plot->yAxis->grid()->setPen(QPen(tokens.line, 1.0));
    m_cursor->setPen(QPen(tokens.muted, 1.0));
    updateLines();
}

void LayerLines::setContent(Content content)
{
    m_content = std::move(content);
    updateLines();
}

void LayerLines::setMarked(int column, int layer)
{
    m_column = column;
    m_layer = layer;
    updateLines();
}

void LayerLines::updateLines()
{
    const Tokens& tokens = m_theme.tokens();
    while (m_plot->graphCount() < m_content.layers) {
        m_plot->addGraph();
    }
    while (m_plot->graphCount() > m_content.layers) {
        m_plot->removeGraph(m_plot->graphCount() - 1);
    }
    QVector<QCPGraphData> points;
    for (int layer = 0; layer < m_content.layers; ++layer) {
        points.clear();
        for (int column = 0; column < m_content.columns; ++column) {
            const auto index =
                static_cast<std::size_t>(layer) * static_cast<std::size_t>(m_content.columns)
                + static_cast<std::size_t>(column);
            if (!std::isnan(m_content.places[index])) {
                points.append(QCPGraphData(column, static_cast<double>(m_content.places[index])));
            }
        }
        QCPGraph* graph = m_plot->graph(layer);
        graph->data()->set(points, true);
        const bool isChosen = layer == m_layer;
        graph->setPen(isChosen ? QPen(tokens.plus, kPenWidth)
                               : QPen(Tokens::mix(tokens.line, tokens.zero, 0.35), kThinPen));
        // One token is a point, not a line.
        graph->setScatterStyle(points.size() == 1 ? QCPScatterStyle(QCPScatterStyle::ssDisc, 4.0)
                                                  : QCPScatterStyle());
        if (isChosen) {
            graph->setLayer(QStringLiteral("axes")); // above the others
        } else {
            graph->setLayer(QStringLiteral("main"));
        }
    }
    m_plot->xAxis->setRange(-0.5, std::max(1, m_content.columns) - 0.5);
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (qsizetype i = 0; i < m_content.labels.size(); ++i) {
        ticker->addTick(0.5 * static_cast<double>(i), m_content.labels.at(i));
    }
    m_plot->yAxis->setTicker(ticker);
    m_cursor->setVisible(m_column >= 0);
    m_cursor->start->setCoords(m_column, -0.04);
    m_cursor->end->setCoords(m_column, 1.04);
    m_limit->request();
}

std::vector<double> LayerLines::pointsOf(int layer) const
{
    std::vector<double> values;
    for (const QCPGraphData& point : *m_plot->graph(layer)->data()) {
        values.push_back(point.value);
    }
    return values;
}

double LayerLines::cursorX() const
{
    return m_cursor->start->coords().x();
}

bool LayerLines::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseMove) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const double x = m_plot->xAxis->pixelToCoord(mouse->position().x());
        const int column = static_cast<int>(std::lround(x));
        if ((mouse->buttons() & Qt::LeftButton) != 0 && column >= 0 && column < m_content.columns) {
            Q_EMIT columnChosen(column);
        }
    }
    return ViewCard::eventFilter(watched, event);
}

} // namespace trilume::ui
