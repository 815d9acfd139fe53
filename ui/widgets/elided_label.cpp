// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elided_label.h"

#include "app/platform/display_text.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/text_direction.h"

#include <QPainter>
#include <QStyle>

namespace trilume::ui {

ElidedLabel::ElidedLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return QSize(0, QLabel::minimumSizeHint().height());
}

// Another text or font may need more room than there is: then it is painted anew, too.
void ElidedLabel::paintEvent(QPaintEvent*)
{
    tellWhole();
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    const int flags = followDirection(painter, text(), layoutDirection());
    style()->drawItemText(&painter, rect(), flags, palette(), isEnabled(), shown, foregroundRole());
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    tellWhole();
}

void ElidedLabel::tellWhole()
{
    const bool isCut = fontMetrics().horizontalAdvance(text()) > width();
    setToolTip(isCut ? plainTip(app::displaySentence(text())) : QString());
}

} // namespace trilume::ui
