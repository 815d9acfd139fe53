// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/plot_widget.h"

#include "ui/plots/course_graph.h"
#include "ui/plots/custom_plot.h"
#include "ui/plots/time_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/quantity.h"

#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace trilume::ui {

namespace {

constexpr int kUsualHeight = 96;
constexpr int kAxisWidth = 48; // room for the values beside the hairlines, of five digits too
constexpr int kShortestIntervalMs = 50;
constexpr double kPlotPenWidth = 1.6;
constexpr float kFilling = 0.18F; // opacity
constexpr double kZoomPerNotch = 0.8;
constexpr double kDegreesPerNotch = 120.0; // in eighths, as Qt counts them

} // namespace

AxisTop roundTop(double value, double smallest)
{
    constexpr std::array<AxisTop, 9> kSteps{{{1.0, 2},
                                             {1.5, 3},
                                             {2.0, 2},
                                             {3.0, 3},
                                             {4.0, 2},
                                             {5.0, 2},
                                             {6.0, 3},
                                             {8.0, 2},
                                             {10.0, 2}}};
    const double wanted = value > smallest ? value : smallest; // NaN: the smallest
    const double decade = std::pow(10.0, std::floor(std::log10(wanted)));
    for (const AxisTop& step : kSteps) {
        if (wanted <= step.value * decade * (1.0 + 1e-9)) {
            return {step.value * decade, step.divisions};
        }
    }
    return {10.0 * decade, 2};
}

PlotWidget::PlotWidget(const Theme& theme, TimeView& view, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_view(view)
    , m_plot(new QCustomPlot(this))
{
    setLayoutDirection(Qt::LeftToRight); // of axes in every language: see ui/README.md
    setUpPlot();
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &PlotWidget::refresh);
    connect(m_plot, &QCustomPlot::afterReplot, this, [this] { ++m_drawings; });
    connect(&view, &TimeView::changed, this, &PlotWidget::updateAxis);
    connect(&view, &TimeView::cursorChanged, this, &PlotWidget::updateCursor);
    connect(&theme, &Theme::changed, this, &PlotWidget::applyTheme);
    applyTheme();
    updateCursor();
}

PlotWidget::~PlotWidget() = default;

void PlotWidget::setUpPlot()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_plot);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setMouseTracking(true);
    m_plot->setAttribute(Qt::WA_NoMousePropagation, false); // what is not taken scrolls the dock
    m_plot->setInteractions(QCP::iNone); // the view moves all plots, not only this one
    m_plot->installEventFilter(this);
    m_plot->axisRect()->setAutoMargins(QCP::msNone);
    m_plot->xAxis->setVisible(false);
    m_plot->yAxis->setBasePen(Qt::NoPen);
    m_plot->yAxis->setTickPen(Qt::NoPen);
    m_plot->yAxis->setSubTickPen(Qt::NoPen);
    m_plot->yAxis->grid()->setZeroLinePen(Qt::NoPen);
    m_cursorLine = new QCPItemLine(m_plot);
    m_cursorLine->start->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_cursorLine->end->setTypeY(QCPItemPosition::ptAxisRectRatio);
}

int PlotWidget::addLine(PlotLineStyle style)
{
    QCPGraph* graph = addCourse(*m_plot);
    graph->setAdaptiveSampling(true);
    m_lines.push_back({graph, style, 0.0, 0.0});
    applyTheme();
    return static_cast<int>(m_lines.size()) - 1;
}

void PlotWidget::setPoints(int line, const std::vector<Point>& points)
{
    QVector<QCPGraphData> graphData;
    graphData.reserve(static_cast<qsizetype>(points.size()));
    double lowest = 0.0;
    double highest = 0.0;
    for (const Point& point : points) {
        graphData.append(QCPGraphData(point.seconds, point.value));
        if (std::isfinite(point.value)) {
            lowest = std::min(lowest, point.value);
            highest = std::max(highest, point.value);
        }
    }
    Line& changed = m_lines.at(static_cast<std::size_t>(line));
    changed.graph->data()->set(graphData, true);
    changed.lowest = lowest;
    changed.highest = highest;
    updateAxis();
}

void PlotWidget::setReferences(const std::vector<PlotReference>& references)
{
    for (const Reference& old : m_references) {
        m_plot->removeItem(old.line);
        m_plot->removeItem(old.name);
    }
    m_references.clear();
    for (const PlotReference& content : references) {
        auto* name = new QCPItemText(m_plot);
        name->setLayer(QStringLiteral("overlay")); // no course runs through it
        const Reference reference{content, new QCPItemLine(m_plot), name};
        reference.line->start->setTypeX(QCPItemPosition::ptAxisRectRatio);
        reference.line->end->setTypeX(QCPItemPosition::ptAxisRectRatio);
        reference.name->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
        reference.name->setText(content.name);
        reference.name->setClipToAxisRect(false); // it stands above a line at the top
        reference.name->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
        m_references.push_back(reference);
    }
    applyTheme();
}

void PlotWidget::placeReferences()
{
    for (const Reference& reference : m_references) {
        const double value = reference.content.value;
        reference.line->start->setCoords(0.0, value);
        reference.line->end->setCoords(1.0, value);
        reference.name->position->setCoords(1.0, value);
    }
}

void PlotWidget::setSmallestTop(double value)
{
    m_smallestTop = value;
    updateAxis();
}

void PlotWidget::updateAxis()
{
    double lowest = 0.0; // net figures may be below zero
    double highest = 0.0;
    for (const Line& line : m_lines) {
        lowest = std::min(lowest, line.lowest);
        highest = std::max(highest, line.highest);
    }
    for (const Reference& reference : m_references) {
        highest = std::max(highest, reference.content.value);
    }
    const AxisTop top = roundTop(std::max(highest, -lowest), m_smallestTop);
    const double step = top.value / top.divisions;
    const int below = static_cast<int>(std::ceil(-lowest / step));
    m_top = top.value;
    m_bottom = -below * step;
    m_plot->xAxis->setRange(-m_view.span(), 0.0);
    m_plot->yAxis->setRange(m_bottom, m_top);
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (int i = -below; i <= top.divisions; ++i) {
        // Exactly the end of the axis: one that lies a rounding above it has no number.
        const double value = i == top.divisions ? m_top : i * step;
        ticker->addTick(value, formatHairline(value));
    }
    m_plot->yAxis->setTicker(ticker);
    placeReferences();
    updateCursor();
}

void PlotWidget::updateCursor()
{
    const std::optional<double> before = m_view.cursor();
    m_cursorLine->setVisible(before.has_value());
    if (before) {
        m_cursorLine->start->setCoords(-*before, 0.0);
        m_cursorLine->end->setCoords(-*before, 1.0);
    }
    refresh();
}

void PlotWidget::refresh()
{
    if (!isVisible() || window()->isMinimized()) {
        return;
    }
    const qint64 elapsed = m_lastDrawn.isValid() ? m_lastDrawn.elapsed() : kShortestIntervalMs;
    if (elapsed < kShortestIntervalMs) {
        if (!m_later.isActive()) {
            m_later.start(kShortestIntervalMs - static_cast<int>(elapsed));
        }
        return;
    }
    m_later.stop();
    m_lastDrawn.start();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

int PlotWidget::axisLeft() const
{
    return m_theme.metrics().px(kAxisWidth);
}

int PlotWidget::axisRight() const
{
    return width() - 1;
}

double PlotWidget::secondsPerPixel() const
{
    return m_view.span() / std::max(1, axisRight() - axisLeft());
}

double PlotWidget::secondsBeforeEnd(double x) const
{
    return (axisRight() - x) * secondsPerPixel();
}

void PlotWidget::setFilling(bool filling)
{
    m_isFilling = filling;
    applyTheme();
}

QSize PlotWidget::sizeHint() const
{
    return QSize(m_theme.metrics().px(200), m_theme.metrics().px(kUsualHeight));
}

void PlotWidget::mouseMoved(const QPointF& position, Qt::MouseButtons buttons)
{
    if (buttons.testFlag(Qt::LeftButton)) {
        const double moved = position.x() - m_dragX;
        m_dragX = position.x();
        m_view.pan(moved * secondsPerPixel());
    }
    const double before = secondsBeforeEnd(position.x());
    const bool isInside = before >= 0.0 && before <= m_view.span();
    m_view.setCursor(isInside ? std::optional<double>(before) : std::nullopt);
}

// The plot itself knows nothing of the view; what happens over it is dealt with here.
bool PlotWidget::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        m_dragX = static_cast<QMouseEvent*>(event)->position().x();
        break;
    case QEvent::MouseMove: {
        const auto* move = static_cast<QMouseEvent*>(event);
        mouseMoved(move->position(), move->buttons());
        break;
    }
    case QEvent::MouseButtonDblClick:
        m_view.reset();
        break;
    case QEvent::Wheel: {
        auto* wheel = static_cast<QWheelEvent*>(event);
        const bool isZoom = wheel->modifiers().testFlag(Qt::ControlModifier);
        if (isZoom) {
            const double notches = wheel->angleDelta().y() / kDegreesPerNotch;
            m_view.zoom(std::pow(kZoomPerNotch, notches), secondsBeforeEnd(wheel->position().x()));
        }
        wheel->setAccepted(isZoom); // else the list of plots scrolls
        return true;                // the plot itself would keep it in any case
    }
    case QEvent::Leave:
        m_view.setCursor(std::nullopt);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void PlotWidget::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    refresh();
}

void PlotWidget::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void PlotWidget::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    const Tokens& tokens = m_theme.tokens();
    setMinimumHeight(metrics.px(kUsualHeight));
    setMaximumHeight(m_isFilling ? QWIDGETSIZE_MAX : metrics.px(kUsualHeight));
    const int half = metrics.px(9); // half a line of the labels at the top and bottom hairline
    m_plot->axisRect()->setMargins(QMargins(metrics.px(kAxisWidth), half, 1, half));
    m_plot->setBackground(tokens.raised);
    m_plot->yAxis->setTickLabelColor(tokens.faint);
    m_plot->yAxis->setTickLabelFont(metrics.font(TextStyle::Small));
    m_plot->yAxis->setTickLabelPadding(metrics.space(1));
    m_plot->yAxis->grid()->setPen(QPen(tokens.line, 1.0));
    for (const Line& line : m_lines) {
        QPen pen(tokens.*line.style.color, kPlotPenWidth * metrics.scale());
        pen.setStyle(line.style.isModelled ? Qt::DashLine : Qt::SolidLine);
        pen.setJoinStyle(Qt::RoundJoin);
        line.graph->setPen(pen);
        QColor filling = pen.color();
        filling.setAlphaF(kFilling);
        line.graph->setBrush(line.style.isFilled ? QBrush(filling) : QBrush(Qt::NoBrush));
    }
    for (const Reference& reference : m_references) {
        reference.line->setPen(QPen(tokens.muted, 1.2 * metrics.scale(), Qt::DotLine));
        reference.name->setColor(tokens.faint);
        reference.name->setBrush(tokens.raised); // nor a hairline
        reference.name->setFont(metrics.font(TextStyle::Small));
    }
    m_cursorLine->setPen(QPen(tokens.muted, 1.0));
    updateAxis();
}

} // namespace trilume::ui
