// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/json_fields.h"

#include "app/platform/error_text.h"
#include "app/platform/text_run.h"
#include "app/transfer/imported_chat.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>
#include <limits>
#include <utility>

namespace trilume::app {

namespace {

constexpr double kLargestWhole = 9007199254740992.0; // what a double counts to without gaps

QString typeName(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return FieldWords::tr("null");
    case QJsonValue::Bool:
        return FieldWords::tr("a boolean");
    case QJsonValue::Double:
        return QString::number(value.toDouble());
    case QJsonValue::String:
        return QStringLiteral("\"%1\"").arg(value.toString().left(40));
    case QJsonValue::Array:
        return FieldWords::tr("an array");
    case QJsonValue::Object:
        return FieldWords::tr("an object");
    default:
        return FieldWords::tr("nothing");
    }
}

QString withoutNull(QString text)
{
    text.remove(QChar::Null); // which would end it in the database
    return text;
}

QString shortened(QString text, int longest)
{
    text = withoutNull(std::move(text));
    if (text.size() > longest) {
        text.truncate(text.at(longest - 1).isHighSurrogate() ? longest - 1 : longest);
    }
    return text;
}

} // namespace

void JsonFields::refuse(const QString& field, const QString& found, const QString& expected) const
{
    if (m_error) {
        return;
    }
    m_error = Error{Errc::Corrupt, asSentence(FieldWords::tr("%1: %2: found %3, expected %4.")
                                                  .arg(inOneRun(m_path),
                                                       inOneRun(m_place + QLatin1Char('.') + field),
                                                       found, expected))};
}

QJsonValue JsonFields::value(const char* name, QJsonValue::Type type, const QString& expected) const
{
    QJsonValue found = m_object.value(QLatin1String(name));
    if (found.isUndefined() || found.isNull()) {
        return {};
    }
    if (found.type() != type) {
        refuse(QLatin1String(name), typeName(found), expected);
        return {};
    }
    return found;
}

bool JsonFields::has(const char* name) const
{
    const QJsonValue found = m_object.value(QLatin1String(name));
    return !found.isUndefined() && !found.isNull();
}

QString JsonFields::text(const char* name) const
{
    return withoutNull(value(name, QJsonValue::String, FieldWords::tr("a string")).toString());
}

QString JsonFields::shortText(const char* name, int longest) const
{
    return shortened(text(name), longest);
}

QStringList JsonFields::shortTexts(const char* name, int longest) const
{
    QStringList texts;
    const QJsonArray list = array(name);
    for (int i = 0; i < list.size() && !isRefused(); ++i) {
        if (!list.at(i).isString()) {
            refuse(QStringLiteral("%1[%2]").arg(QLatin1String(name)).arg(i), typeName(list.at(i)),
                   FieldWords::tr("a string"));
        }
        texts.append(shortened(list.at(i).toString(), longest));
    }
    return texts;
}

QString JsonFields::title(const char* name) const
{
    const QString title = shortText(name, kLongestTitle).simplified();
    return title.isEmpty() ? QCoreApplication::translate("ChatFile", "Imported chat") : title;
}

bool JsonFields::flag(const char* name) const
{
    return value(name, QJsonValue::Bool, FieldWords::tr("a boolean")).toBool();
}

double JsonFields::number(const char* name, double otherwise) const
{
    return value(name, QJsonValue::Double, FieldWords::tr("a number")).toDouble(otherwise);
}

std::optional<double> JsonFields::figure(const char* name) const
{
    return has(name) ? std::optional(number(name, 0.0)) : std::nullopt;
}

qint64 JsonFields::large(const char* name) const
{
    const double found = number(name, 0.0);
    if (found < 0.0 || found > kLargestWhole || found != std::floor(found)) {
        refuse(QLatin1String(name), QString::number(found), FieldWords::tr("a whole number"));
        return 0;
    }
    return static_cast<qint64>(found);
}

int JsonFields::count(const char* name) const
{
    const qint64 found = large(name);
    if (found > std::numeric_limits<int>::max()) {
        refuse(QLatin1String(name), QString::number(found), FieldWords::tr("a smaller number"));
        return 0;
    }
    return static_cast<int>(found);
}

QDateTime JsonFields::time(const char* name, double perSecond) const
{
    constexpr double kEnd = 253402300800.0; // the year 10000
    const double seconds = number(name, -1.0) / perSecond;
    return seconds >= 0.0 && seconds < kEnd
               ? QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(seconds * 1000.0), Qt::UTC)
               : QDateTime();
}

QJsonArray JsonFields::array(const char* name) const
{
    return value(name, QJsonValue::Array, FieldWords::tr("an array")).toArray();
}

JsonFields JsonFields::object(const char* name) const
{
    return {value(name, QJsonValue::Object, FieldWords::tr("an object")).toObject(),
            m_place + QLatin1Char('.') + QLatin1String(name), m_error, m_path};
}

JsonFields JsonFields::item(const QJsonValue& value, const QString& name) const
{
    if (!value.isObject()) {
        refuse(name, typeName(value), FieldWords::tr("an object"));
    }
    return {value.toObject(), m_place + name, m_error, m_path};
}

int JsonFields::oneOf(const char* name, const QStringList& words) const
{
    const QString word = text(name);
    const auto place = static_cast<int>(words.indexOf(word));
    if (place < 0) {
        refuse(QLatin1String(name), QStringLiteral("\"%1\"").arg(word.left(40)),
               words.join(QLatin1Char('|')));
        return 0;
    }
    return place;
}

} // namespace trilume::app
