// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/chat_file.h"

#include "app/platform/error_text.h"
#include "app/platform/text_run.h"
#include "app/platform/utf8_text.h"
#include "app/transfer/foreign_formats.h"
#include "app/transfer/json_elements.h"
#include "app/transfer/json_fields.h"
#include "app/transfer/own_format.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <optional>
#include <utility>

namespace trilume::app {

namespace {

constexpr qint64 kLargestFile = qint64{512} << 20;

Error unknownFormat(const QString& path)
{
    return {Errc::Unsupported,
            asSentence(QCoreApplication::translate(
                           "ChatFile", "%1: found JSON of an unknown kind, expected an export "
                                       "of Trilume, ChatGPT or Open WebUI.")
                           .arg(inOneRun(path)))};
}

// `value` as it stands, without quotation marks that would have to be read.
QByteArray plain(const std::map<QString, QByteArrayView>& values, const char* name)
{
    const auto found = values.find(QLatin1String(name));
    return found != values.end() ? found->second.toByteArray().trimmed() : QByteArray();
}

} // namespace

Result<ChatFile> ChatFile::open(const QString& path, const CancelCheck& isCancelled)
{
    // Before it is opened: a pipe would wait there for somebody who writes.
    if (const QFileInfo found(path); found.exists() && !found.isFile()) {
        return Error{Errc::Unsupported,
                     asSentence(QCoreApplication::translate(
                                    "ChatFile", "%1: found a folder, a pipe or a device, expected "
                                                "a file.")
                                    .arg(inOneRun(path)))};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{Errc::Io, asSentence(QCoreApplication::translate(
                                              "ChatFile", "The file %1 cannot be read: %2.")
                                              .arg(inOneRun(path), file.errorString()))};
    }
    if (isZip(file.peek(4))) { // which may be larger, of pictures
        return joined(readZippedChats(path, isCancelled), path);
    }
    if (file.size() > kLargestFile) {
        return Error{Errc::Unsupported,
                     asSentence(QCoreApplication::translate(
                                    "ChatFile", "%1: found %2 bytes, expected at most %3.")
                                    .arg(inOneRun(path))
                                    .arg(file.size())
                                    .arg(kLargestFile))};
    }
    const QByteArray text = file.read(kLargestFile);
    if (file.error() != QFileDevice::NoError) {
        return Error{Errc::Io, asSentence(QCoreApplication::translate(
                                              "ChatFile", "The file %1 cannot be read: %2.")
                                              .arg(inOneRun(path), file.errorString()))};
    }
    return parseText(text, path);
}

Result<ChatFile> ChatFile::parse(const QByteArray& text, const QString& path)
{
    return isZip(text) ? joined(unzipChats(text, path), path) : parseText(text, path);
}

// The parts of one export, as if they were one file.
Result<ChatFile> ChatFile::joined(const Result<std::vector<QByteArray>>& texts, const QString& path)
{
    if (!texts) {
        return texts.error();
    }
    std::optional<ChatFile> all;
    for (const QByteArray& text : texts.value()) {
        Result<ChatFile> part = parseText(text, path);
        if (!part) {
            return part;
        }
        if (!all) {
            all = std::move(part).value();
        } else if (part.value().m_format != all->m_format) {
            return unknownFormat(path);
        } else {
            ChatFile& more = part.value();
            all->m_texts.insert(all->m_texts.end(), more.m_texts.begin(), more.m_texts.end());
            all->m_chats.insert(all->m_chats.end(), more.m_chats.begin(), more.m_chats.end());
        }
    }
    return all ? Result<ChatFile>(*std::move(all)) : Result<ChatFile>(unknownFormat(path));
}

Result<ChatFile> ChatFile::parseText(const QByteArray& text, const QString& path)
{
    ChatFile file;
    file.m_path = path;
    file.m_texts = {std::make_shared<const QByteArray>(text)};
    const QByteArray& whole = *file.m_texts.front();
    Result<JsonParts> parts = splitJson(whole, path);
    if (!parts) {
        return parts.error();
    }
    const auto& values = parts.value().values;
    if (parts.value().isArray) {
        file.m_chats = std::move(parts.value().elements);
        return file;
    }
    const QByteArray name = plain(values, "format");
    if (name != QByteArray("\"") + kFormatName + '"') {
        // A single chat of another program.
        if (values.count(QStringLiteral("mapping")) + values.count(QStringLiteral("chat")) == 0) {
            return unknownFormat(path);
        }
        file.m_chats = {QByteArrayView(whole)};
        return file;
    }
    file.m_format = Format::Own;
    const QByteArray version = plain(values, "version");
    if (version != QByteArray::number(kFormatVersion)) {
        return Error{Errc::Unsupported,
                     asSentence(QCoreApplication::translate("ChatFile",
                                                            "%1: version: found %2, expected %3.")
                                    .arg(inOneRun(path), QString::fromUtf8(version.left(40)))
                                    .arg(kFormatVersion))};
    }
    const auto chats = values.find(QStringLiteral("chats"));
    Result<JsonParts> list =
        splitJson(chats != values.end() ? chats->second : QByteArrayView("{}"), path);
    if (!list) {
        return list.error();
    }
    if (!list.value().isArray) {
        return Error{Errc::Corrupt,
                     asSentence(QCoreApplication::translate(
                                    "ChatFile", "%1: chats: found no array, expected one.")
                                    .arg(inOneRun(path)))};
    }
    file.m_chats = std::move(list.value().elements);
    return file;
}

Result<ImportedChat> ChatFile::chat(int number) const
{
    const QByteArrayView text = m_chats.at(static_cast<std::size_t>(number));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(
        jsonWithMarks(QByteArray::fromRawData(text.data(), text.size())), &problem);
    const QString place = QStringLiteral("chats[%1]").arg(number);
    if (!document.isObject()) {
        const QString reason = problem.error != QJsonParseError::NoError
                                   ? problem.errorString()
                                   : FieldWords::tr("no object");
        return Error{Errc::Corrupt, asSentence(QCoreApplication::translate(
                                                   "ChatFile", "%1: %2: found %3, expected a chat.")
                                                   .arg(inOneRun(m_path), place, reason))};
    }
    std::optional<Error> error;
    const JsonFields fields(document.object(), place, error, m_path);
    ImportedChat imported;
    if (m_format == Format::Own) {
        imported = readOwnChat(fields);
    } else if (fields.has("mapping")) {
        imported = readChatGpt(fields);
    } else if (fields.has("chat")) {
        imported = readOpenWebUi(fields);
    } else {
        return unknownFormat(m_path);
    }
    if (error) {
        return *error;
    }
    return imported;
}

} // namespace trilume::app
