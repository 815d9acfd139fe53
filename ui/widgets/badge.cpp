// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"

#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace trilume::ui {

namespace {

constexpr int kHeight = 18;
constexpr int kPadding = 5;
constexpr int kRadius = 4;

QFont badgeFont(const Theme& theme)
{
    QFont font = theme.metrics().font(TextStyle::Small);
    font.setWeight(QFont::Medium);
    return font;
}

} // namespace

QSizeF badgeSize(const Theme& theme, EvidenceLabel evidence)
{
    const double text = QFontMetricsF(badgeFont(theme)).horizontalAdvance(evidenceText(evidence));
    const Metrics& metrics = theme.metrics();
    return {std::ceil(text) + 2.0 * metrics.px(kPadding), 1.0 * metrics.px(kHeight)};
}

void paintBadge(QPainter& painter, const Theme& theme, const QRectF& place, EvidenceLabel evidence)
{
    const Tokens& tokens = theme.tokens();
    const bool isModelled = evidence == EvidenceLabel::Modelled;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isModelled ? QPen(tokens.muted, 1.0, Qt::DashLine) : QPen(Qt::NoPen));
    painter.setBrush(isModelled ? QBrush(Qt::NoBrush) : QBrush(tokens.accentBackground));
    const double inset = isModelled ? 0.5 : 0.0; // the border lies within
    const double radius = theme.metrics().px(kRadius);
    painter.drawRoundedRect(place.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.setPen(isModelled ? tokens.muted : tokens.accent);
    painter.setFont(badgeFont(theme));
    painter.drawText(place, Qt::AlignCenter, evidenceText(evidence));
    painter.restore();
}

Badge::Badge(const Theme& theme, QWidget* parent)
    : QLabel(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setEvidence(m_evidence);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void Badge::setEvidence(EvidenceLabel evidence)
{
    m_evidence = evidence;
    setText(evidenceText(evidence)); // for screen readers
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return badgeSize(m_theme, m_evidence).toSize();
}

QSize Badge::minimumSizeHint() const
{
    return sizeHint();
}

void Badge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBadge(painter, m_theme, rect(), m_evidence);
}

} // namespace trilume::ui
