// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/device_constants.h"

#include "app/platform/number_text.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace trilume::app {

namespace {

QJsonObject objectIn(const QString& settings)
{
    return QJsonDocument::fromJson(settings.toUtf8()).object();
}

} // namespace

QString withConstant(const QString& settings, const QString& setting, const QString& typed)
{
    QJsonObject object = objectIn(settings);
    if (typed.trimmed().isEmpty()) {
        object.remove(setting);
    } else if (const std::optional<double> number = readNumber(typed)) {
        object[setting] = *number;
    } else {
        object[setting] = typed.trimmed();
    }
    return object.isEmpty()
               ? QString()
               : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<double> constantIn(const QString& settings, const QString& setting)
{
    const QJsonValue value = objectIn(settings).value(setting);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

} // namespace trilume::app
