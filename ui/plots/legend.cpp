// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/legend.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/quantity.h"
#include "ui/widgets/text_direction.h"

#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace trilume::ui {

namespace {

constexpr int kSampleWidth = 18;
constexpr int kSampleHeight = 8;
constexpr int kIconWidth = kSampleWidth + 6; // with room before the name
constexpr double kPenWidth = 1.6;

} // namespace

Legend::Legend(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("legend"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    connect(&theme, &Theme::changed, this, &Legend::applyTheme);
}

void Legend::addEntry(const QString& name, const QString& toolTip, PlotLineStyle style)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("legend%1").arg(m_entries.size()));
    button->setProperty("kind", QStringLiteral("legend"));
    button->setCheckable(true);
    button->setChecked(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setToolTip(plainTip(toolTip));
    //: %1 is the name of a line of a plot
    button->setAccessibleName(tr("Show %1").arg(inItsDirection(name)));
    layout()->addWidget(button);
    connect(button, &QToolButton::toggled, this, &Legend::toggled);
    m_entries.push_back({button, name, QString(), style});
    applyTheme();
}

void Legend::setValue(std::size_t entry, const QString& value)
{
    Entry& changed = m_entries.at(entry);
    if (value != changed.value) {
        changed.value = value;
        showText(changed);
    }
}

bool Legend::isShown(std::size_t entry) const
{
    return m_entries.at(entry).button->isChecked();
}

void Legend::showText(const Entry& entry) const
{
    const QString name = inItsDirection(plainLabel(entry.name));
    entry.button->setText(
        entry.value.isEmpty() ? name : name + QStringLiteral("  ") + asFigure(entry.value));
}

QIcon Legend::sample(PlotLineStyle style) const
{
    const Metrics& metrics = m_theme.metrics();
    const QSize size(metrics.px(kIconWidth), metrics.px(kSampleHeight));
    QPixmap pixmap(size * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_theme.tokens().*style.color, kPenWidth * metrics.scale());
    pen.setStyle(style.isModelled ? Qt::DashLine : Qt::SolidLine);
    painter.setPen(pen);
    const int gap = isRightToLeft() ? metrics.px(kIconWidth) - metrics.px(kSampleWidth) : 0;
    painter.drawLine(QPointF(gap, size.height() / 2.0),
                     QPointF(gap + metrics.px(kSampleWidth), size.height() / 2.0));
    return QIcon(pixmap);
}

void Legend::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    for (const Entry& entry : m_entries) {
        entry.button->setIconSize(QSize(metrics.px(kIconWidth), metrics.px(kSampleHeight)));
        entry.button->setIcon(sample(entry.style));
        showText(entry);
    }
}

} // namespace trilume::ui
