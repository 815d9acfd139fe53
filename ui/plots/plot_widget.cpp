// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/plot_widget.h"

#include "ui/theme/theme.h"
#include "ui/widgets/quantity.h"

#include <QMouseEvent>
#include <QVBoxLayout>
#include <qcustomplot.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace trilume::ui {

namespace {

constexpr int kHeight = 96;
constexpr int kAxisWidth = 40; // room for the values beside the hairlines
constexpr qint64 kShortestIntervalMs = 50;
constexpr double kPenWidth = 1.6;
constexpr double kSmallestTop = 10.0;

} // namespace

double roundTop(double value)
{
    if (!(value > kSmallestTop)) {
        return kSmallestTop;
    }
    const double decade = std::pow(10.0, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 4.0, 5.0, 8.0}) {
        if (value <= step * decade * (1.0 + 1e-9)) {
            return step * decade;
        }
    }
    return 10.0 * decade;
}

PlotWidget::PlotWidget(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_plot(new QCustomPlot(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_plot);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setInteractions(QCP::iNone);
    m_plot->setNoAntialiasingOnDrag(true);
    m_plot->axisRect()->setAutoMargins(QCP::msNone);
    m_plot->xAxis->setVisible(false);
    m_plot->yAxis->setBasePen(Qt::NoPen);
    m_plot->yAxis->setTickPen(Qt::NoPen);
    m_plot->yAxis->setSubTickPen(Qt::NoPen);
    m_plot->yAxis->grid()->setZeroLinePen(Qt::NoPen);
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        const double x = m_plot->xAxis->pixelToCoord(event->position().x());
        const bool isInside = x >= -m_window && x <= 0.0;
        Q_EMIT hovered(x, isInside);
    });
    connect(&theme, &Theme::changed, this, &PlotWidget::applyTheme);
    applyTheme();
}

PlotWidget::~PlotWidget() = default;

int PlotWidget::addLine(PlotLineStyle style)
{
    m_graphs.push_back(m_plot->addGraph());
    m_graphs.back()->setAdaptiveSampling(true);
    m_styles.push_back(style);
    m_maxima.push_back(0.0);
    applyTheme();
    return static_cast<int>(m_graphs.size()) - 1;
}

void PlotWidget::setWindow(double seconds)
{
    m_window = seconds;
    updateAxis();
}

void PlotWidget::setPoints(int line, const std::vector<Point>& points)
{
    const auto index = static_cast<std::size_t>(line);
    QVector<QCPGraphData> graphData;
    graphData.reserve(static_cast<qsizetype>(points.size()));
    double highest = 0.0;
    for (const Point& point : points) {
        graphData.append(QCPGraphData(point.seconds, point.value));
        if (std::isfinite(point.value)) {
            highest = std::max(highest, point.value);
        }
    }
    m_graphs.at(index)->data()->set(graphData, true);
    m_maxima.at(index) = highest;
    updateAxis();
}

void PlotWidget::updateAxis()
{
    double highest = 0.0;
    for (const double maximum : m_maxima) {
        highest = std::max(highest, maximum);
    }
    m_top = roundTop(highest);
    m_plot->xAxis->setRange(-m_window, 0.0);
    m_plot->yAxis->setRange(0.0, m_top);
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (const double share : std::array{0.0, 0.5, 1.0}) {
        ticker->addTick(share * m_top, formatHairline(share * m_top));
    }
    m_plot->yAxis->setTicker(ticker);
}

bool PlotWidget::refresh()
{
    if (!isVisible() || window()->isMinimized()) {
        return false;
    }
    if (m_lastDrawn.isValid() && m_lastDrawn.elapsed() < kShortestIntervalMs) {
        return false;
    }
    m_lastDrawn.start();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    return true;
}

int PlotWidget::axisLeft() const
{
    return m_theme.metrics().px(kAxisWidth);
}

int PlotWidget::axisRight() const
{
    return width() - 1;
}

QSize PlotWidget::sizeHint() const
{
    return QSize(m_theme.metrics().px(200), m_theme.metrics().px(kHeight));
}

void PlotWidget::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void PlotWidget::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    Q_EMIT hovered(0.0, false);
}

void PlotWidget::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    const Tokens& tokens = m_theme.tokens();
    setFixedHeight(metrics.px(kHeight));
    const int half = metrics.px(9); // half a line of the labels at the top and bottom hairline
    m_plot->axisRect()->setMargins(QMargins(metrics.px(kAxisWidth), half, 1, half));
    m_plot->setBackground(tokens.raised);
    m_plot->yAxis->setTickLabelColor(tokens.faint);
    m_plot->yAxis->setTickLabelFont(metrics.font(TextStyle::Small));
    m_plot->yAxis->setTickLabelPadding(metrics.space(1));
    m_plot->yAxis->grid()->setPen(QPen(tokens.line, 1.0));
    for (std::size_t i = 0; i < m_graphs.size(); ++i) {
        QPen pen(tokens.*m_styles[i].color, kPenWidth);
        pen.setStyle(m_styles[i].isModelled ? Qt::DashLine : Qt::SolidLine);
        pen.setJoinStyle(Qt::RoundJoin);
        m_graphs[i]->setPen(pen);
    }
    updateAxis();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace trilume::ui
