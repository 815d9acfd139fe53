// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/text_run.h"

#include "app/platform/display_text.h"

#include <QLocale>

namespace trilume::app {

namespace {

constexpr QChar kLeftToRight(0x2066);
constexpr QChar kRightToLeft(0x2067);
constexpr QChar kFirstLetter(0x2068);
constexpr QChar kEnd(0x2069);

bool isReadFromTheRight()
{
    return QLocale().textDirection() == Qt::RightToLeft;
}

} // namespace

QString leftToRightRun(const QString& text)
{
    return kLeftToRight + text + kEnd;
}

QString rightToLeftRun(const QString& text)
{
    return kRightToLeft + text + kEnd;
}

QString firstLetterRun(const QString& text)
{
    return kFirstLetter + text + kEnd;
}

bool isRightToLeftRun(const QString& text)
{
    return text.startsWith(kRightToLeft);
}

QString withoutRuns(QString text)
{
    text.removeIf([](QChar letter) { return letter >= kLeftToRight && letter <= kEnd; });
    return text;
}

QString inOneRun(const QString& text)
{
    return inOneRun(text.toStdString());
}

QString inOneRun(const std::string& text)
{
    const QString shown = displayText(text);
    return isReadFromTheRight() && !shown.isEmpty() ? leftToRightRun(shown) : shown;
}

QString inItsOwnRun(const QString& text)
{
    const QString shown = displayText(text);
    return isReadFromTheRight() ? firstLetterRun(shown) : shown;
}

} // namespace trilume::app
