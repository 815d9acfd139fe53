// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/quantity.h"

#include "app/platform/number_text.h"
#include "app/platform/text_run.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <array>
#include <cmath>

namespace trilume::ui {

namespace {

QString significant(double value, bool dropZeros)
{
    return app::significantText(value, dropZeros ? app::Zeros::Drop : app::Zeros::Keep);
}

// Latin letters are the unit's, and those of "12 s" run from left to right as the figure does. One
// of Arabic letters stands at the left of its figure, and so does the sign of percent in Arabic.
bool isOfRightToLeft(const QString& amount)
{
    constexpr QChar kArabicPercent(0x066A);
    bool isArabic = amount.contains(kArabicPercent);
    for (const QChar letter : amount) {
        if (!letter.isLetter()) { // marks of direction, which come with signs, have one too
            continue;
        }
        if (letter.direction() == QChar::DirL) {
            return false;
        }
        isArabic = true;
    }
    return isArabic;
}

QString withUnit(const char* text, double value)
{
    return asAmount(QCoreApplication::translate("Quantity", text).arg(significant(value, true)));
}

} // namespace

QString formatCount(qint64 value)
{
    return app::countText(value);
}

QString formatNumber(qint64 value)
{
    return app::numberText(value);
}

QString asAmount(const QString& text)
{
    if (QGuiApplication::layoutDirection() != Qt::RightToLeft) {
        return text;
    }
    return isOfRightToLeft(text) ? app::rightToLeftRun(text) : app::leftToRightRun(text);
}

QString asFigure(const QString& text)
{
    const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    return isMirrored && !text.isEmpty() ? app::leftToRightRun(text) : text;
}

QString formatEditable(double value)
{
    return app::inLocale(QString::number(value, 'g', 6));
}

QString formatSignificant(double value)
{
    return significant(value, false);
}

QString formatHairline(double value)
{
    return significant(value, true);
}

QString formatDuration(double seconds)
{
    if (seconds < 0.0 || !std::isfinite(seconds)) {
        return QStringLiteral("\u2013");
    }
    if (seconds < 1e-3) {
        return withUnit(QT_TRANSLATE_NOOP("Quantity", "%1 µs"), seconds * 1e6);
    }
    if (seconds < 1.0) {
        return withUnit(QT_TRANSLATE_NOOP("Quantity", "%1 ms"), seconds * 1e3);
    }
    return withUnit(QT_TRANSLATE_NOOP("Quantity", "%1 s"), seconds);
}

QString formatParameters(qint64 count)
{
    const double value = static_cast<double>(count);
    if (value >= 1e9) {
        //: a number of parameters: billions
        return withUnit(QT_TRANSLATE_NOOP("Quantity", "%1 B"), value / 1e9);
    }
    if (value >= 1e6) {
        //: a number of parameters: millions
        return withUnit(QT_TRANSLATE_NOOP("Quantity", "%1 M"), value / 1e6);
    }
    return formatCount(count);
}

QString formatBytes(qint64 bytes)
{
    constexpr std::array<const char*, 4> kUnits = {
        QT_TRANSLATE_NOOP("Quantity", "%1 bytes"),
        QT_TRANSLATE_NOOP("Quantity", "%1 KiB"),
        QT_TRANSLATE_NOOP("Quantity", "%1 MiB"),
        QT_TRANSLATE_NOOP("Quantity", "%1 GiB"),
    };
    double value = static_cast<double>(bytes);
    std::size_t unit = 0;
    while (value >= 1024.0 && unit + 1 < kUnits.size()) {
        value /= 1024.0;
        ++unit;
    }
    return withUnit(kUnits.at(unit), value);
}

QString formatBitsPerWeight(double bits)
{
    return withUnit(QT_TRANSLATE_NOOP("Quantity", "%1 bit"), bits);
}

WordsAround wordsAround(const QString& text)
{
    const qsizetype place = text.indexOf(QLatin1String("%1"));
    return place < 0 ? WordsAround{{}, text}
                     : WordsAround{text.left(place).trimmed(), text.mid(place + 2).trimmed()};
}

ScaledFigure scaleJoules(double joules)
{
    const double size = std::abs(joules);
    if (size >= 1.0 || size == 0.0) {
        return {formatSignificant(joules), QStringLiteral("J")};
    }
    return size >= 1e-3 ? ScaledFigure{formatSignificant(joules * 1e3), QStringLiteral("mJ")}
                        : ScaledFigure{formatSignificant(joules * 1e6), QStringLiteral("\u00B5J")};
}

} // namespace trilume::ui
