// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/row_values_p.h"

namespace trilume::app {

QVariant numberOrNull(const std::optional<double>& number)
{
    return number ? QVariant(*number) : QVariant(QMetaType::fromType<double>());
}

QVariant secondsOrNull(double seconds)
{
    return seconds < 0.0 ? QVariant(QMetaType::fromType<double>()) : QVariant(seconds);
}

QVariant countOrNull(qint64 count)
{
    return count == 0 ? QVariant(QMetaType::fromType<qint64>()) : QVariant(count);
}

QVariant textOrNull(const QString& text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

// A null QString would be stored as NULL. SQLite takes U+FEFF at the beginning for a mark of the
// encoding and drops it: one is given to it.
QVariant textOrEmpty(const QString& text)
{
    constexpr QChar kMark(QChar::ByteOrderMark);
    if (text.startsWith(kMark)) {
        return QString(kMark + text);
    }
    return text.isNull() ? QVariant(QLatin1String("")) : QVariant(text);
}

std::optional<double> readNumber(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional<double>(value.toDouble());
}

double readSeconds(const QVariant& value)
{
    return value.isNull() ? -1.0 : value.toDouble();
}

} // namespace trilume::app
