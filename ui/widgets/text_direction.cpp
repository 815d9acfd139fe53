// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_direction.h"

#include "app/platform/display_text.h"
#include "app/platform/text_run.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QString>

#include <algorithm>

namespace trilume::ui {

namespace {

bool isMirrored()
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft;
}

} // namespace

int followDirection(QPainter& painter, const QString& text, Qt::LayoutDirection layout)
{
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const Qt::Alignment side = layout == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    return static_cast<int>(side | Qt::AlignAbsolute | Qt::AlignVCenter);
}

QString inItsDirection(const QString& text)
{
    return text.isRightToLeft() == isMirrored() ? text : app::firstLetterRun(text);
}

QString inOneRun(const QString& text)
{
    const QString shown = app::displayText(text);
    return isMirrored() && !shown.isEmpty() ? app::leftToRightRun(shown) : shown;
}

bool runsFromLeftToRight(const QString& text)
{
    const auto isAgainst = [](QChar letter) {
        return letter.isLetter() && letter.direction() != QChar::DirL;
    };
    const auto isLetter = [](QChar letter) {
        return letter.isLetter();
    };
    return std::any_of(text.begin(), text.end(), isLetter)
           && std::none_of(text.begin(), text.end(), isAgainst);
}

QString pathText(const QString& path)
{
    return inOneRun(QDir::toNativeSeparators(path));
}

void keepFromLeftToRight(QLineEdit& field)
{
    field.setLayoutDirection(Qt::LeftToRight);
    // Of its letters a field would go by the first one, and is told otherwise by this key alone.
    QKeyEvent key(QEvent::KeyPress, Qt::Key_Direction_L, Qt::NoModifier);
    QCoreApplication::sendEvent(&field, &key);
}

} // namespace trilume::ui
