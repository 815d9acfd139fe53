// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/code_histogram.h"

#include "ui/explorer/repaint_limit.h"
#include "ui/plots/custom_plot.h"
#include "ui/theme/theme.h"
#include "ui/widgets/quantity.h"

#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace trilume::ui {

namespace {

constexpr int kAxisWidth = 54;
constexpr int kCodes = 256;
constexpr int kZero = 128;

bool isEnd(int index)
{
    return index <= 1 || index == kCodes - 1; // -128, -127, 127
}

} // namespace

CodeHistogram::CodeHistogram(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_shares(kCodes)
    , m_plot(new QCustomPlot(this))
    , m_usual(new QCPBars(m_plot->xAxis, m_plot->yAxis))
    , m_zero(new QCPBars(m_plot->xAxis, m_plot->yAxis))
    , m_ends(new QCPBars(m_plot->xAxis, m_plot->yAxis))
    , m_limit(new RepaintLimit(*this, [this] { m_plot->replot(QCustomPlot::rpQueuedReplot); }))
{
    setLayoutDirection(Qt::LeftToRight); // of axes in every language: see ui/README.md
    setObjectName(QStringLiteral("codeHistogram"));
    setAccessibleName(tr("Histogram of the integer codes"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_plot);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setInteractions(QCP::iNone);
    m_plot->axisRect()->setAutoMargins(QCP::msNone);
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setBasePen(Qt::NoPen);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    m_plot->xAxis->grid()->setVisible(false);
    m_plot->xAxis->setRange(-129.0, 128.0);
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (const int code : {-127, -64, 0, 64, 127}) {
        ticker->addTick(code, formatHairline(code));
    }
    m_plot->xAxis->setTicker(ticker);
    for (QCPBars* bars : {m_usual, m_zero, m_ends}) {
        bars->setWidth(1.0);
        bars->setPen(Qt::NoPen);
    }
    connect(&theme, &Theme::changed, this, &CodeHistogram::applyTheme);
    applyTheme();
}

CodeHistogram::~CodeHistogram() = default;

void CodeHistogram::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    const Tokens& tokens = m_theme.tokens();
    m_plot->setMinimumHeight(metrics.px(70));
    m_plot->axisRect()->setMargins(
        QMargins(metrics.px(kAxisWidth), metrics.space(2), metrics.space(3), metrics.px(20)));
    m_plot->setBackground(tokens.raised);
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setTickLabelColor(tokens.faint);
        axis->setTickLabelFont(metrics.font(TextStyle::Small));
        axis->setTickLabelPadding(metrics.space(1));
    }
    m_plot->yAxis->grid()->setPen(QPen(tokens.line, 1.0));
    m_usual->setBrush(tokens.minus);
    m_zero->setBrush(tokens.zero);
    m_ends->setBrush(tokens.plus);
    m_limit->request();
}

void CodeHistogram::setCounts(std::span<const std::uint64_t> counts)
{
    const auto total =
        static_cast<double>(std::accumulate(counts.begin(), counts.end(), std::uint64_t{0}));
    QVector<QCPBarsData> usual;
    QVector<QCPBarsData> zero;
    QVector<QCPBarsData> ends;
    double highest = 0.0;
    for (int i = 0; i < kCodes; ++i) {
        const auto index = static_cast<std::size_t>(i);
        m_shares[index] = total > 0.0 ? static_cast<double>(counts[index]) / total : 0.0;
        highest = std::max(highest, m_shares[index]);
        QVector<QCPBarsData>& bars = i == kZero ? zero : isEnd(i) ? ends : usual;
        bars.append(QCPBarsData(i - kZero, m_shares[index] * 100.0));
    }
    m_usual->data()->set(usual, true);
    m_zero->data()->set(zero, true);
    m_ends->data()->set(ends, true);
    const double top = highest > 0.0 ? highest * 100.0 : 1.0;
    m_plot->yAxis->setRange(0.0, top * 1.04);
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (const double share : {0.0, 0.5, 1.0}) {
        ticker->addTick(share * top,
                        asAmount(formatHairline(share * top) + QChar(0x202F) + QLatin1Char('%')));
    }
    m_plot->yAxis->setTicker(ticker);
    m_limit->request();
}

} // namespace trilume::ui
