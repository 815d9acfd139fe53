// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace trilume::app {

// What a field is and was to be, in the words of errors.
struct FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(ChatFile)
};

// Reads the values of an object of a file that anybody may have written. The first value of a wrong
// type is kept as the error; whoever reads goes on and asks at the end.
class JsonFields final
{
public:
    // `place`: where the object is, for errors: "chats[3].messages[0]".
    JsonFields(const QJsonObject& object, QString place, std::optional<Error>& error, QString path)
        : m_object(object)
        , m_place(std::move(place))
        , m_path(std::move(path))
        , m_error(error)
    {}

    [[nodiscard]] const QString& place() const { return m_place; }

    // Absent and null are the same.
    [[nodiscard]] bool has(const char* name) const;
    [[nodiscard]] QString text(const char* name) const;
    // Its beginning, not longer than this.
    [[nodiscard]] QString shortText(const char* name, int longest) const;
    // An array of such.
    [[nodiscard]] QStringList shortTexts(const char* name, int longest) const;
    // Of a chat: a line with something in it, and not too long a one.
    [[nodiscard]] QString title(const char* name) const;
    [[nodiscard]] bool flag(const char* name) const;
    [[nodiscard]] double number(const char* name, double otherwise) const;
    [[nodiscard]] std::optional<double> figure(const char* name) const;
    [[nodiscard]] int count(const char* name) const;                        // not negative
    [[nodiscard]] qint64 large(const char* name) const;                     // not negative
    [[nodiscard]] QDateTime time(const char* name, double perSecond) const; // else invalid
    [[nodiscard]] QJsonArray array(const char* name) const;
    [[nodiscard]] JsonFields object(const char* name) const;
    [[nodiscard]] const QJsonObject& all() const { return m_object; }
    // What is read must be one of these; the place of it.
    [[nodiscard]] int oneOf(const char* name, const QStringList& words) const;

    // An object in an array or by a name that nobody knows before.
    [[nodiscard]] JsonFields item(const QJsonValue& value, const QString& name) const;

    // What is not read any more then counts for nothing.
    [[nodiscard]] bool isRefused() const { return m_error.has_value(); }

    void refuse(const QString& field, const QString& found, const QString& expected) const;

private:
    [[nodiscard]] QJsonValue value(const char* name,
                                   QJsonValue::Type type,
                                   const QString& expected) const;

    QJsonObject m_object;
    QString m_place;
    QString m_path;
    std::optional<Error>& m_error;
};

} // namespace trilume::app
