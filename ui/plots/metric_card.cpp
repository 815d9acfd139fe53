// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/metric_card.h"

#include "app/settings/settings.h"
#include "ui/plots/legend.h"
#include "ui/plots/narrow_peaks.h"
#include "ui/plots/time_axis.h"
#include "ui/plots/time_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/evidence.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/quantity.h"
#include "ui/widgets/readout.h"
#include "ui/widgets/reference_editor.h"
#include "ui/widgets/text_direction.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <utility>

// What the card shows; menu, keys and export are in metric_card_menu.cpp.

namespace trilume::ui {

namespace {

constexpr double kFreshSeconds = 3.0; // an older sample is not the newest value any more
constexpr double kReach = 2.0;        // seconds between the cursor and the sample it reads
constexpr int kMoreSide = 20;
constexpr double kSlowestDrawing = 0.5; // seconds
constexpr int kNarrowestAnswer = 4;     // pixels

QString toolTipOf(const app::SeriesDescription& description)
{
    QString text = app::seriesSource(description);
    text += QLatin1Char('\n') + evidenceSentence(description.evidence);
    if (description.scope) {
        text += QLatin1Char('\n') + scopeSentence(*description.scope);
    }
    if (const QString accuracy = app::accuracyText(description.accuracy); !accuracy.isEmpty()) {
        text += QLatin1Char('\n') + accuracy;
    }
    return text;
}

std::optional<double> valueAt(const app::Series& series, double seconds)
{
    const std::vector<app::RangeSample> around = series.between(seconds, seconds);
    const double reach =
        std::max(kReach, series.recent().size() > 0 && seconds >= series.recent().at(0).seconds
                             ? kReach
                             : series.summary().binSeconds());
    std::optional<double> value;
    double best = reach;
    for (const app::RangeSample& sample : around) {
        const double distance = std::abs(sample.seconds - seconds);
        if (distance <= best && std::isfinite(sample.value)) {
            best = distance;
            value = sample.value;
        }
    }
    return value;
}

} // namespace

MetricCard::MetricCard(const Theme& theme,
                       const Context& context,
                       app::Quantity quantity,
                       QWidget* parent)
    : DockCard(parent)
    , m_theme(theme)
    , m_context(context)
    , m_quantity(quantity)
    , m_title(new ElidedLabel(this))
    , m_head(new QHBoxLayout)
    , m_badge(new Badge(theme, this))
    , m_scope(new QLabel(this))
    , m_more(new IconButton(theme,
                            QStringLiteral("more"),
                            //: %1 is the title of a plot
                            tr("Menu of the plot: %1").arg(quantityTitle(quantity)),
                            QStringLiteral("more"),
                            this))
    , m_readout(new Readout(theme, TextStyle::Readout, this))
    , m_plot(new PlotWidget(theme, context.view, this))
    , m_axis(new TimeAxis(theme, context.metrics, context.view, this))
    , m_legend(new Legend(theme, this))
    , m_editor(new ReferenceEditor(theme, this))
    , m_message(new QLabel(this))
    , m_unit(displayUnit(quantity, 0.0))
{
    build();
    connectSignals();
    applyTheme();
    applyReferences();
    addMissingLines();
}

void MetricCard::build()
{
    const QString word = app::wordFor(m_quantity);
    setObjectName(word + QStringLiteral("Card"));
    setProperty("surface", QStringLiteral("card"));
    setAccessibleName(quantityTitle(m_quantity));
    setFocusPolicy(Qt::TabFocus);
    m_title->setText(quantityTitle(m_quantity));
    m_title->setProperty("textStyle", QStringLiteral("note"));
    m_title->setProperty("tone", QStringLiteral("muted"));
    m_badge->setObjectName(word + QStringLiteral("Badge"));
    m_scope->setProperty("textStyle", QStringLiteral("small"));
    m_scope->setProperty("tone", QStringLiteral("muted"));
    m_more->setObjectName(word + QStringLiteral("Menu"));
    m_more->setSide(kMoreSide);
    m_readout->setObjectName(word + QStringLiteral("Readout"));
    m_plot->setSmallestTop(smallestTop(m_quantity));
    //: %1 is the title of a plot
    m_plot->setAccessibleName(tr("Course: %1").arg(quantityTitle(m_quantity)));
    m_message->setObjectName(word + QStringLiteral("Message"));
    m_message->setProperty("textStyle", QStringLiteral("small"));
    m_message->setProperty("tone", QStringLiteral("muted"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();
    m_legend->hide();
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_badge);
    m_head->addWidget(m_scope);
    m_head->addWidget(m_more);
    auto* column = new QVBoxLayout(this);
    column->addLayout(m_head);
    for (QWidget* part : std::initializer_list<QWidget*>{m_readout, m_plot, m_axis, m_legend,
                                                         m_editor, m_message}) {
        column->addWidget(part);
    }
}

void MetricCard::connectSignals()
{
    const app::MetricsHub* metrics = &m_context.metrics;
    const TimeView* view = &m_context.view;
    connect(metrics, &app::MetricsHub::sampled, this, [this] { update(Redraw::IfMoved); });
    connect(metrics, &app::MetricsHub::seriesAdded, this, &MetricCard::addMissingLines);
    connect(metrics, &app::MetricsHub::seriesEnded, this, [this] {
        update(Redraw::Always);
        showHead();
    });
    connect(view, &TimeView::changed, this, [this] { update(Redraw::Always); });
    connect(view, &TimeView::cursorChanged, this, &MetricCard::showValues);
    connect(m_axis, &TimeAxis::markerClicked, this, &MetricCard::markerClicked);
    connect(m_legend, &Legend::toggled, this, [this] {
        showHead();
        update(Redraw::Always);
    });
    connect(m_more, &QToolButton::clicked, this,
            [this] { showMenu(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    connect(m_editor, &ReferenceEditor::chosen, this, [this](double value, const QString& name) {
        m_context.settings.setPlotReference(app::wordFor(m_quantity), {value, name});
        applyReferences();
    });
    connect(&m_saver, &app::FileSaver::saved, this,
            [this](const QString& path) { setMessage(tr("Saved as %1.").arg(pathText(path))); });
    connect(&m_saver, &app::FileSaver::failed, this,
            [this](const QString&, const QString& message) { setMessage(message); });
    connect(&m_theme, &Theme::changed, this, &MetricCard::applyTheme);
}

void MetricCard::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    layout()->setContentsMargins(metrics.space(3), metrics.space(2), metrics.space(2),
                                 metrics.px(10));
    layout()->setSpacing(metrics.px(2));
    m_head->setSpacing(metrics.px(5));
    placeAxis();
}

void MetricCard::placeAxis()
{
    m_axis->setSides(m_plot->axisLeft(), m_plot->axisRight());
}

void MetricCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    layout()->activate();
    placeAxis();
}

void MetricCard::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    update(Redraw::Always);
}

void MetricCard::setFallback(double value, const QString& note)
{
    m_fallback = value;
    m_fallbackNote = note;
    showValues();
}

void MetricCard::setNote(const QString& note)
{
    if (note != m_note) {
        m_note = note;
        showValues();
    }
}

void MetricCard::setMessage(const QString& text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void MetricCard::setReferences(std::vector<PlotReference> references)
{
    m_references = std::move(references);
    applyReferences();
}

void MetricCard::setPlaceholder(QWidget* placeholder)
{
    m_placeholder = placeholder;
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, placeholder);
    showHead();
}

void MetricCard::setFilling(bool filling)
{
    m_plot->setFilling(filling);
    static_cast<QVBoxLayout*>(layout())->setStretchFactor(m_plot, filling ? 1 : 0);
}

bool MetricCard::hasContent() const
{
    return hasLiveLines() || m_quantity == app::Quantity::Power;
}

void MetricCard::addMissingLines()
{
    for (const app::Series* series : m_context.metrics.seriesOf(m_quantity)) {
        const bool isThere =
            std::any_of(m_lines.begin(), m_lines.end(),
                        [series](const Line& line) { return line.series == series; });
        if (isThere) {
            continue;
        }
        const app::SeriesDescription& description = series->description();
        const PlotLineStyle style{lineColor(description, m_lines.size()),
                                  description.evidence == EvidenceLabel::Modelled,
                                  m_quantity == app::Quantity::Throughput};
        m_lines.push_back({series, m_plot->addLine(style), style});
        m_legend->addEntry(app::seriesName(description), toolTipOf(description), style);
    }
    showHead();
    update(Redraw::Always);
}

bool MetricCard::isShown(std::size_t line) const
{
    return m_lines.size() == 1 || m_legend->isShown(line);
}

bool MetricCard::hasLiveLines() const
{
    return std::any_of(m_lines.begin(), m_lines.end(),
                       [](const Line& line) { return !line.series->isEnded(); });
}

const MetricCard::Line* MetricCard::headline() const
{
    const Line* ended = nullptr;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (isShown(i) && !m_lines[i].series->isEnded()) {
            return &m_lines[i];
        }
        if (isShown(i) && ended == nullptr) {
            ended = &m_lines[i];
        }
    }
    return ended;
}

void MetricCard::showHead()
{
    Q_EMIT contentChanged();
    const Line* line = headline();
    const bool isLive = line != nullptr && !line->series->isEnded();
    m_badge->setVisible(isLive);
    const bool hasScope = isLive && line->series->description().scope.has_value();
    m_scope->setVisible(hasScope);
    if (isLive) {
        const app::SeriesDescription& description = line->series->description();
        m_badge->setEvidence(description.evidence);
        m_badge->setToolTip(plainTip(toolTipOf(description)));
        m_scope->setToolTip(plainTip(toolTipOf(description)));
        m_scope->setText(hasScope ? scopeText(*description.scope) : QString());
    }
    showParts();
}

// The placeholder stands in for the newest value; for the course once none is in sight.
void MetricCard::showParts()
{
    const bool hasValue = hasLiveLines() || m_placeholder == nullptr;
    const bool hasPlot = hasValue || m_hasCourse;
    m_readout->setVisible(hasValue);
    m_plot->setVisible(hasPlot);
    m_axis->setVisible(hasPlot);
    m_legend->setVisible(m_lines.size() > 1 && hasPlot);
    if (m_placeholder != nullptr) {
        m_placeholder->setVisible(!hasValue);
    }
}

void MetricCard::update(Redraw redraw)
{
    if (!isVisible() || (redraw == Redraw::IfMoved && !m_context.view.isFollowing())) {
        return; // nobody sees it, or nothing in it moves
    }
    // A line that moves by less than half a pixel looks the same, and drawing costs energy too.
    const double now = m_context.metrics.nowSeconds();
    const bool isDue = now - m_drawnSeconds >= std::min(kSlowestDrawing, secondsPerPixel() / 2.0);
    if (redraw == Redraw::Always || isDue) {
        m_drawnSeconds = now;
        const bool hasNewMarkers = m_axis->readMarkers();
        if (drawLines(hasNewMarkers ? Redraw::Always : redraw)) {
            m_plot->refresh();
        }
    }
    showValues();
}

double MetricCard::secondsPerPixel() const
{
    return m_context.view.span() / std::max(1, m_plot->axisRight() - m_plot->axisLeft());
}

bool MetricCard::drawLines(Redraw redraw)
{
    const double begin = m_context.view.beginSeconds();
    const double end = m_context.view.endSeconds();
    std::vector<std::vector<app::RangeSample>> samples(m_lines.size());
    double highest = 0.0;
    bool isStill = true;
    const bool hadCourse = std::exchange(m_hasCourse, false);
    std::vector<double> values;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (isShown(i)) {
            samples[i] = m_lines[i].series->between(begin, end);
        }
        const double first = samples[i].empty() ? 0.0 : samples[i].front().value;
        values.push_back(first);
        // A line from edge to edge, or one that lies on the axis, looks the same a moment later.
        isStill = isStill && (first == 0.0 || samples[i].front().seconds <= begin);
        for (const app::RangeSample& sample : samples[i]) {
            isStill = isStill && sample.value == first;
            highest = std::isfinite(sample.value) ? std::max(highest, sample.value) : highest;
            m_hasCourse = m_hasCourse || (std::isfinite(sample.value) && sample.seconds >= begin);
        }
    }
    if (m_hasCourse != hadCourse) {
        showParts();
    }
    if (isStill && redraw == Redraw::IfMoved && values == m_stillValues) {
        return false;
    }
    m_stillValues = isStill ? std::move(values) : std::vector<double>();
    setUnit(displayUnit(m_quantity, highest > 0.0 ? highest : m_fallback));
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        std::vector<PlotWidget::Point> points;
        for (const app::RangeSample& sample : app::thinned(samples[i], secondsPerPixel())) {
            points.push_back({sample.seconds - end, sample.value * m_unit.factor});
        }
        m_plot->setPoints(m_lines[i].plotLine,
                          m_quantity == app::Quantity::Throughput
                              ? withWidePeaks(points, kNarrowestAnswer * secondsPerPixel())
                              : points);
    }
    return true;
}

void MetricCard::setUnit(const DisplayUnit& unit)
{
    const bool isOther = unit.text != m_unit.text;
    m_unit = unit;
    if (isOther) {
        applyReferences();
    }
}

std::optional<double> MetricCard::newestOf(const Line& line) const
{
    const app::TimeSeries& recent = line.series->recent();
    if (recent.size() == 0) {
        return std::nullopt;
    }
    const app::Sample& newest = recent.at(recent.size() - 1);
    const bool isFresh = m_context.metrics.nowSeconds() - newest.seconds <= kFreshSeconds;
    return isFresh && std::isfinite(newest.value) ? std::optional<double>(newest.value)
                                                  : std::nullopt;
}

QString MetricCard::valueText(const std::optional<double>& value) const
{
    return value ? formatSignificant(*value * m_unit.factor) : QStringLiteral("\u2013");
}

void MetricCard::showValues()
{
    if (!isVisible() || m_lines.empty()) {
        return;
    }
    const std::optional<double> cursor = m_context.view.cursor();
    if (cursor || !m_context.view.isFollowing()) {
        showCursorValues(m_context.view.endSeconds() - cursor.value_or(0.0));
        return;
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const bool isEnded = m_lines[i].series->isEnded();
        //: in place of the newest value: the sensor is gone
        const QString text = isEnded ? tr("ended") : valueText(newestOf(m_lines[i]));
        m_legend->setValue(i, isShown(i) ? text : QString());
    }
    const Line* line = headline();
    const std::optional<double> newest = line != nullptr ? newestOf(*line) : std::nullopt;
    // Between answers the last one is more telling than a zero.
    const bool isIdle = newest.value_or(0.0) <= 0.0 && m_fallback > 0.0;
    m_readout->setValue(valueText(isIdle ? std::optional<double>(m_fallback) : newest),
                        m_unit.text);
    const bool isUnknown = !newest && m_fallback <= 0.0; // the note of the last answer says why
    m_readout->setNote(isIdle || (isUnknown && m_note.isEmpty()) ? m_fallbackNote : m_note);
}

void MetricCard::showCursorValues(double seconds)
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_legend->setValue(i, isShown(i) ? valueText(valueAt(*m_lines[i].series, seconds))
                                         : QString());
    }
    const Line* line = headline();
    m_readout->setValue(valueText(line != nullptr ? valueAt(*line->series, seconds) : std::nullopt),
                        m_unit.text);
    const double ago = std::max(0.0, m_context.metrics.nowSeconds() - seconds);
    m_readout->setNote(m_context.view.isFollowing() ? tr("%1 ago").arg(formatDuration(ago))
                                                    //: %1 is a time of day
                                                    : tr("at %1").arg(m_axis->timeOfDay(seconds)));
}

} // namespace trilume::ui
