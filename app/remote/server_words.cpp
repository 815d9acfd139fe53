// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remote/server_words.h"

#include <QJsonDocument>
#include <QJsonValue>
#include <QString>

namespace trilume::app {

namespace {

constexpr qsizetype kMostCharacters = 300;

std::optional<std::string> wordsOf(const QJsonValue& value)
{
    if (value.isString()) {
        return value.toString().toStdString();
    }
    if (value.isObject()) {
        const QJsonValue message = value.toObject().value(QStringLiteral("message"));
        return message.isString() ? message.toString().toStdString() : std::string();
    }
    return std::nullopt;
}

} // namespace

std::optional<std::string> errorWords(const QJsonObject& object)
{
    if (const auto words = wordsOf(object.value(QStringLiteral("error")))) {
        return words;
    }
    if (object.value(QStringLiteral("object")).toString() == QLatin1String("error")) {
        return object.value(QStringLiteral("message")).toString().toStdString();
    }
    return std::nullopt;
}

std::string quotedWords(const std::string& words, const std::string& key)
{
    QString text = QString::fromStdString(words);
    if (!key.empty()) {
        text.replace(QString::fromStdString(key), QStringLiteral("\u2026"));
    }
    text = text.simplified();
    while (text.endsWith(QLatin1Char('.'))) {
        text.chop(1);
    }
    if (text.size() > kMostCharacters) {
        text = text.left(kMostCharacters) + QStringLiteral("\u2026");
    }
    return text.toStdString();
}

std::string refusalWords(const QByteArray& body, const std::string& key)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject()) {
        const QJsonObject object = document.object();
        std::optional<std::string> words = errorWords(object);
        for (const char* name : {"message", "detail"}) {
            const QJsonValue value = object.value(QLatin1String(name));
            if (!words && value.isString()) {
                words = value.toString().toStdString();
            }
        }
        if (words) {
            return quotedWords(*words, key);
        }
    }
    const bool isPage = body.trimmed().startsWith('<'); // of a proxy, for a browser
    return isPage ? std::string() : quotedWords(body.left(4 * kMostCharacters).toStdString(), key);
}

} // namespace trilume::app
