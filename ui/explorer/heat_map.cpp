// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/heat_map.h"

#include "ui/explorer/repaint_limit.h"
#include "ui/plots/custom_plot.h"
#include "ui/theme/color_map.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace trilume::ui {

namespace {

constexpr int kMapHeight = 180;
constexpr int kLabelWidth = 30;        // beside the rows
constexpr double kGapFrom = 6.0;       // pixels of a cell from which on cells are set apart
constexpr double kRowLabelStep = 14.0; // pixels that a label needs

} // namespace

HeatMap::HeatMap(const Theme& theme, Colors colors, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_colors(colors)
    , m_plot(new QCustomPlot(this))
    , m_map(new QCPColorMap(m_plot->xAxis, m_plot->yAxis))
    , m_halo(new QCPItemRect(m_plot))
    , m_mark(new QCPItemRect(m_plot))
    , m_limit(new RepaintLimit(*this, [this] { m_plot->replot(QCustomPlot::rpQueuedReplot); }))
{
    setLayoutDirection(Qt::LeftToRight); // of axes in every language: see ui/README.md
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_plot);
    setFocusPolicy(Qt::StrongFocus);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setInteractions(QCP::iNone);
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);
    m_plot->axisRect()->setAutoMargins(QCP::msNone);
    m_plot->addLayer(QStringLiteral("gaps"), m_plot->layer(QStringLiteral("main")));
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis, m_plot->xAxis2, m_plot->yAxis2}) {
        axis->setVisible(true);
        axis->setBasePen(Qt::NoPen);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->grid()->setZeroLinePen(Qt::NoPen);
        axis->grid()->setLayer(QStringLiteral("gaps"));
    }
    // Labels stand in the middle of the rows and columns, the gaps between them: two axes for each.
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->grid()->setVisible(false);
    }
    for (QCPAxis* axis : {m_plot->xAxis2, m_plot->yAxis2}) {
        axis->grid()->setVisible(true);
        axis->setTickLabels(false);
    }
    m_plot->yAxis->setRangeReversed(true);
    m_plot->yAxis2->setRangeReversed(true);
    m_map->setInterpolate(false);
    m_map->setTightBoundary(false);
    m_map->setDataRange(QCPRange(0.0, 1.0));
    for (QCPItemRect* outline : {m_halo, m_mark}) {
        outline->setBrush(Qt::NoBrush);
        outline->setClipToAxisRect(false);
        outline->setVisible(false);
    }
    connect(&theme, &Theme::changed, this, &HeatMap::applyTheme);
    applyTheme();
}

HeatMap::~HeatMap() = default;

void HeatMap::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    const Tokens& tokens = m_theme.tokens();
    setMinimumHeight(metrics.px(kMapHeight / 2.0));
    QCPColorGradient gradient;
    gradient.clearColorStops();
    const std::vector<ColorStop> stops =
        m_colors == Colors::Signed ? signedColors(tokens) : sequentialColors();
    for (const ColorStop& stop : stops) {
        gradient.setColorStopAt(stop.place, stop.color);
    }
    gradient.setNanHandling(QCPColorGradient::nhTransparent);
    m_map->setGradient(gradient);
    m_plot->setBackground(m_colors == Colors::Signed ? tokens.raised : tokens.background);
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setTickLabelColor(tokens.muted);
        axis->setTickLabelFont(metrics.font(TextStyle::Small));
        axis->setTickLabelPadding(metrics.space(2));
    }
    updateAxes();
    updateTexts();
    updateMark();
}

void HeatMap::setColors(Colors colors)
{
    if (colors != m_colors) {
        m_colors = colors;
        applyTheme();
    }
}

void HeatMap::setCells(Cells cells)
{
    const bool hasOtherShape = cells.columns != m_cells.columns || cells.rows != m_cells.rows;
    m_cells = std::move(cells);
    QCPColorMapData* map = m_map->data();
    if (hasOtherShape) {
        map->setSize(std::max(1, m_cells.columns), std::max(1, m_cells.rows));
        map->setRange(QCPRange(0.0, std::max(1, m_cells.columns) - 1),
                      QCPRange(0.0, std::max(1, m_cells.rows) - 1));
        updateAxes();
    }
    std::size_t index = 0;
    for (int row = 0; row < m_cells.rows; ++row) {
        for (int column = 0; column < m_cells.columns; ++column) {
            map->setCell(column, row, static_cast<double>(m_cells.places[index++]));
        }
    }
    updateMark();
}

void HeatMap::setRowLabels(const QStringList& labels)
{
    if (labels != m_rowLabels) {
        m_rowLabels = labels;
        updateAxes();
        m_limit->request();
    }
}

void HeatMap::setColumnLabels(const QStringList& labels)
{
    m_columnLabels = labels;
    updateAxes();
    m_limit->request();
}

void HeatMap::updateAxes()
{
    const Metrics& metrics = m_theme.metrics();
    const Tokens& tokens = m_theme.tokens();
    const int below = m_columnLabels.isEmpty() ? 1 : metrics.px(26);
    const int left = m_rowLabels.isEmpty() ? 1 : metrics.px(kLabelWidth);
    m_plot->axisRect()->setMargins(QMargins(left, 1, 1, below));
    const int columns = std::max(1, m_cells.columns);
    const int rows = std::max(1, m_cells.rows);
    m_plot->xAxis->setRange(-0.5, columns - 0.5);
    m_plot->xAxis2->setRange(-0.5, columns - 0.5);
    m_plot->yAxis->setRange(-0.5, rows - 0.5);
    m_plot->yAxis2->setRange(-0.5, rows - 0.5);
    const QRect area = cellArea();
    const double cellWidth = static_cast<double>(area.width()) / columns;
    const double cellHeight = static_cast<double>(area.height()) / rows;
    QSharedPointer<QCPAxisTickerText> names(new QCPAxisTickerText);
    const int step =
        std::max(1, static_cast<int>(std::ceil(metrics.px(kRowLabelStep) / cellHeight)));
    for (int row = 0; row < std::min(rows, static_cast<int>(m_rowLabels.size())); row += step) {
        names->addTick(row, m_rowLabels.at(row));
    }
    m_plot->yAxis->setTicker(names);
    QSharedPointer<QCPAxisTickerFixed> gaps(new QCPAxisTickerFixed);
    gaps->setTickOrigin(-0.5);
    gaps->setTickStep(1.0);
    m_plot->xAxis2->setTicker(gaps);
    m_plot->yAxis2->setTicker(gaps);
    m_plot->yAxis2->grid()->setPen(cellHeight >= kGapFrom ? QPen(tokens.background, 1.0)
                                                          : QPen(Qt::NoPen));
    m_plot->xAxis2->grid()->setPen(cellWidth >= kGapFrom ? QPen(tokens.background, 1.0)
                                                         : QPen(Qt::NoPen));
    m_plot->xAxis->setTickLabels(!m_columnLabels.isEmpty());
    QSharedPointer<QCPAxisTickerText> heads(new QCPAxisTickerText);
    for (int column = 0; column < m_columnLabels.size(); ++column) {
        heads->addTick(column, m_columnLabels.at(column));
    }
    m_plot->xAxis->setTicker(heads);
}

void HeatMap::setMarked(int column, int row)
{
    m_column = column;
    m_row = row;
    updateMark();
}

void HeatMap::updateMark()
{
    const bool isInside =
        m_column >= 0 && m_row >= 0 && m_column < m_cells.columns && m_row < m_cells.rows;
    for (QCPItemRect* outline : {m_halo, m_mark}) {
        outline->setVisible(isInside);
        outline->topLeft->setCoords(m_column - 0.5, m_row - 0.5);
        outline->bottomRight->setCoords(m_column + 0.5, m_row + 0.5);
    }
    m_halo->setPen(QPen(m_theme.tokens().background, 5.0));
    m_mark->setPen(QPen(hasFocus() ? m_theme.tokens().accent : m_theme.tokens().text, 2.0));
    m_limit->request();
}

QRect HeatMap::cellArea() const
{
    const QMargins margins = m_plot->axisRect()->margins();
    return rect().marginsRemoved(margins);
}

QPoint HeatMap::cellAt(const QPointF& point) const
{
    const QRect area = cellArea();
    if (m_cells.columns == 0 || m_cells.rows == 0 || !area.contains(point.toPoint())) {
        return {-1, -1};
    }
    const int column = static_cast<int>((point.x() - area.left()) * m_cells.columns / area.width());
    const int row = static_cast<int>((point.y() - area.top()) * m_cells.rows / area.height());
    return {std::clamp(column, 0, m_cells.columns - 1), std::clamp(row, 0, m_cells.rows - 1)};
}

bool HeatMap::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseMove) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const QPoint cell = cellAt(mouse->position());
        if ((mouse->buttons() & Qt::LeftButton) != 0 && cell.x() >= 0) {
            Q_EMIT cellChosen(cell.x(), cell.y());
        }
        Q_EMIT cellHovered(cell.x(), cell.y());
    } else if (event->type() == QEvent::MouseButtonPress) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        setFocus(Qt::MouseFocusReason);
        const QPoint cell = cellAt(mouse->position());
        if (mouse->button() == Qt::LeftButton && cell.x() >= 0) {
            Q_EMIT cellChosen(cell.x(), cell.y());
        }
    } else if (event->type() == QEvent::Wheel) {
        const auto* wheel = static_cast<QWheelEvent*>(event);
        if ((wheel->modifiers() & Qt::ControlModifier) != 0 && wheel->angleDelta().y() != 0) {
            Q_EMIT zoomRequested(wheel->angleDelta().y() > 0 ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HeatMap::keyPressEvent(QKeyEvent* event)
{
    constexpr int kPage = 10;
    switch (event->key()) {
    case Qt::Key_Left:
        Q_EMIT stepRequested(-1, 0);
        break;
    case Qt::Key_Right:
        Q_EMIT stepRequested(1, 0);
        break;
    case Qt::Key_Up:
        Q_EMIT stepRequested(0, -1);
        break;
    case Qt::Key_Down:
        Q_EMIT stepRequested(0, 1);
        break;
    case Qt::Key_PageUp:
        Q_EMIT stepRequested(-kPage, 0);
        break;
    case Qt::Key_PageDown:
        Q_EMIT stepRequested(kPage, 0);
        break;
    case Qt::Key_Home:
        Q_EMIT endRequested(false);
        break;
    case Qt::Key_End:
        Q_EMIT endRequested(true);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        Q_EMIT zoomRequested(1);
        break;
    case Qt::Key_Minus:
        Q_EMIT zoomRequested(-1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void HeatMap::paintTo(QCPPainter& painter, const QSize& size)
{
    m_plot->toPainter(&painter, size.width(), size.height());
}

void HeatMap::setCellTexts(const QStringList& texts)
{
    m_cellTexts = texts;
    updateTexts();
}

void HeatMap::updateTexts()
{
    const auto wanted = static_cast<std::size_t>(m_cellTexts.size());
    while (m_texts.size() > wanted) {
        m_plot->removeItem(m_texts.back());
        m_texts.pop_back();
    }
    while (m_texts.size() < wanted) {
        m_texts.push_back(new QCPItemText(m_plot));
    }
    const Tokens& tokens = m_theme.tokens();
    const std::vector<ColorStop> stops =
        m_colors == Colors::Signed ? signedColors(tokens) : sequentialColors();
    for (std::size_t i = 0; i < wanted && i < m_cells.places.size(); ++i) {
        const int column = static_cast<int>(i) % m_cells.columns;
        const int row = static_cast<int>(i) / m_cells.columns;
        const QColor cell = colorAt(stops, static_cast<double>(m_cells.places[i]));
        m_texts[i]->position->setCoords(column, row);
        m_texts[i]->setText(m_cellTexts.at(static_cast<qsizetype>(i)));
        m_texts[i]->setFont(m_theme.metrics().font(TextStyle::Small));
        m_texts[i]->setColor(inkOn(cell));
    }
    m_limit->request();
}

QSize HeatMap::sizeHint() const
{
    return QSize(m_theme.metrics().px(400), m_theme.metrics().px(kMapHeight));
}

void HeatMap::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    updateAxes();
    m_limit->request();
}

void HeatMap::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    Q_EMIT cellHovered(-1, -1);
}

void HeatMap::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    updateMark();
}

void HeatMap::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    updateMark();
}

} // namespace trilume::ui
