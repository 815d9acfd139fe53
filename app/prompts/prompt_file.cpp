// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompts/prompt_file.h"

#include "app/platform/error_text.h"
#include "app/platform/number_text.h"
#include "app/platform/text_run.h"
#include "app/platform/utf8_text.h"
#include "engine/base/regular_file.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <filesystem>
#include <span>

namespace trilume::app {

namespace {

constexpr std::uint64_t kLargestFile = std::uint64_t{64} << 20U;
constexpr qsizetype kTitleOfText = 60;

QString inWords(const char* text)
{
    return QCoreApplication::translate("PromptFile", text);
}

Error wrong(const QString& path, const QString& field, const QString& found, const QString& wanted)
{
    return {Errc::Corrupt,
            //: an error in a file; %2 is a field of it
            asSentence(inWords(QT_TRANSLATE_NOOP("PromptFile", "%1, %2: found %3, expected %4."))
                           .arg(inOneRun(path), inItsOwnRun(field), found, wanted))};
}

QString kindOf(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Undefined:
    case QJsonValue::Null:
        return inWords(QT_TRANSLATE_NOOP("PromptFile", "nothing"));
    case QJsonValue::Bool:
        return inWords(QT_TRANSLATE_NOOP("PromptFile", "true or false"));
    case QJsonValue::Double:
        return inWords(QT_TRANSLATE_NOOP("PromptFile", "a number"));
    case QJsonValue::String:
        return inWords(QT_TRANSLATE_NOOP("PromptFile", "a text"));
    case QJsonValue::Array:
        return inWords(QT_TRANSLATE_NOOP("PromptFile", "a list"));
    case QJsonValue::Object:
        return inWords(QT_TRANSLATE_NOOP("PromptFile", "an object"));
    }
    return {};
}

Result<QByteArray> bytesOf(const QString& path)
{
    const auto file = RegularFile::open(std::filesystem::path(path.toStdString()));
    if (!file.ok()) {
        return file.error();
    }
    if (file.value().size() > kLargestFile) {
        return wrong(path, inWords(QT_TRANSLATE_NOOP("PromptFile", "size")),
                     countText(static_cast<qint64>(file.value().size())),
                     inWords(QT_TRANSLATE_NOOP("PromptFile", "at most %1 bytes"))
                         .arg(countText(static_cast<qint64>(kLargestFile))));
    }
    QByteArray bytes(static_cast<qsizetype>(file.value().size()), Qt::Uninitialized);
    const auto room =
        std::as_writable_bytes(std::span(bytes.data(), static_cast<std::size_t>(bytes.size())));
    if (Status status = file.value().read(0, room); !status.ok()) {
        return status.error();
    }
    return bytes;
}

// A text that is there and not too long.
Result<QString> textOf(const QString& path,
                       const QString& place,
                       const QJsonValue& value,
                       qsizetype longest)
{
    const QString wanted = inWords(QT_TRANSLATE_NOOP("PromptFile", "a text of 1 to %1 characters"))
                               .arg(countText(longest));
    if (!value.isString()) {
        return wrong(path, place, kindOf(value), wanted);
    }
    const QString text = value.toString();
    if (text.trimmed().isEmpty() || text.size() > longest) {
        return wrong(path, place,
                     inWords(QT_TRANSLATE_NOOP("PromptFile", "one of %1 characters"))
                         .arg(countText(text.size())),
                     wanted);
    }
    return text;
}

} // namespace

Result<std::vector<Prompt>> readPrompts(const QString& path)
{
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes.ok()) {
        return bytes.error();
    }
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(jsonWithMarks(bytes.value()), &parsing);
    if (parsing.error != QJsonParseError::NoError) {
        return wrong(
            path,
            inWords(QT_TRANSLATE_NOOP("PromptFile", "byte %1")).arg(countText(parsing.offset)),
            parsing.errorString(), QStringLiteral("JSON"));
    }
    const QJsonValue list = document.object().value(QLatin1String("prompts"));
    if (!list.isArray()) {
        return wrong(path, QStringLiteral("prompts"), kindOf(list),
                     inWords(QT_TRANSLATE_NOOP("PromptFile", "a list")));
    }
    const QJsonArray items = list.toArray();
    if (items.size() > kMostPrompts) {
        return wrong(
            path, QStringLiteral("prompts"), countText(items.size()),
            inWords(QT_TRANSLATE_NOOP("PromptFile", "at most %1")).arg(countText(kMostPrompts)));
    }
    std::vector<Prompt> prompts;
    for (const auto& item : items) {
        const QString place = QStringLiteral("prompts[%1].").arg(prompts.size());
        const QJsonObject fields = item.toObject();
        const Result<QString> text = textOf(path, place + QLatin1String("text"),
                                            fields.value(QLatin1String("text")), kLongestPrompt);
        if (!text.ok()) {
            return text.error();
        }
        const QJsonValue title = fields.value(QLatin1String("title"));
        const Result<QString> name =
            title.isUndefined()
                ? Result<QString>(promptTitle(text.value()))
                : textOf(path, place + QLatin1String("title"), title, kLongestPromptTitle);
        if (!name.ok()) {
            return name.error();
        }
        prompts.push_back({name.value().simplified(), text.value()});
    }
    return prompts;
}

QByteArray promptsJson(const std::vector<Prompt>& prompts)
{
    QJsonArray items;
    for (const Prompt& prompt : prompts) {
        items.append(QJsonObject{{QStringLiteral("title"), prompt.title},
                                 {QStringLiteral("text"), prompt.text}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("prompts"), items}}).toJson();
}

QString promptTitle(const QString& text)
{
    QString line = text.simplified();
    if (line.size() <= kTitleOfText) {
        return line;
    }
    const qsizetype space = line.lastIndexOf(QLatin1Char(' '), kTitleOfText);
    qsizetype end = space > 0 ? space : kTitleOfText;
    if (line.at(end - 1).isHighSurrogate()) {
        --end;
    }
    return line.left(end) + QChar(0x2026);
}

} // namespace trilume::app
