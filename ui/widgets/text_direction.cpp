// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_direction.h"

#include <QGuiApplication>
#include <QPainter>
#include <QString>

namespace trilume::ui {

int followDirection(QPainter& painter, const QString& text, Qt::LayoutDirection layout)
{
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const Qt::Alignment side = layout == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    return static_cast<int>(side | Qt::AlignAbsolute | Qt::AlignVCenter);
}

QString inItsDirection(const QString& text)
{
    constexpr QChar kIsolate(0x2068); // in the direction of its own first letters
    constexpr QChar kEnd(0x2069);
    const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    return text.isRightToLeft() == isMirrored ? text : kIsolate + text + kEnd;
}

} // namespace trilume::ui
