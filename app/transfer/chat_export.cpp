// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/chat_export.h"

#include "app/platform/error_text.h"
#include "app/store/chat_repository.h"
#include "app/store/database.h"
#include "app/store/folder_repository.h"
#include "app/store/message_repository.h"
#include "app/transfer/chat_text.h"
#include "app/transfer/own_format.h"
#include "engine/base/atomic_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <filesystem>
#include <map>
#include <span>
#include <utility>

namespace trilume::app {

namespace {

Status write(AtomicFile& file, const QByteArray& bytes)
{
    return file.write(std::as_bytes(
        std::span<const char>(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
}

QByteArray opening(ExportFormat format)
{
    if (format != ExportFormat::Json) {
        return {};
    }
    return QByteArray("{\"format\": \"") + kFormatName
           + "\", \"version\": " + QByteArray::number(kFormatVersion) + ", \"program\": \"Trilume "
           + QCoreApplication::applicationVersion().toUtf8() + "\", \"chats\": [";
}

QByteArray separator(ExportFormat format, bool isFirst)
{
    if (format == ExportFormat::Json) {
        return isFirst ? "\n" : ",\n";
    }
    return isFirst ? "" : "\n\n";
}

using FolderNames = std::map<FolderId, QString>;

Result<FolderNames> folderNames(Database& database)
{
    const Result<std::vector<Folder>> folders = FolderRepository(database).list();
    if (!folders) {
        return folders.error();
    }
    FolderNames names;
    for (const Folder& folder : folders.value()) {
        names[folder.id] = folder.name;
    }
    return names;
}

Result<QByteArray> textOf(Database& database,
                          const Chat& chat,
                          const FolderNames& folders,
                          ExportFormat format)
{
    const MessageRepository messages(database);
    const Result<std::vector<Message>> read =
        format == ExportFormat::Json ? messages.all(chat.id) : messages.path(chat.currentLeaf);
    if (!read) {
        return read.error();
    }
    switch (format) {
    case ExportFormat::Markdown:
        return markdownOf(chat, read.value()).toUtf8();
    case ExportFormat::PlainText:
        return plainTextOf(chat, read.value()).toUtf8();
    case ExportFormat::Json:
        break;
    }
    const auto folder = folders.find(chat.folder);
    const QString name = folder != folders.end() ? folder->second : QString();
    return QJsonDocument(toJson(chat, read.value(), name))
        .toJson(QJsonDocument::Indented)
        .trimmed();
}

Result<std::vector<Chat>> chosen(Database& database, const std::vector<ChatId>& ids)
{
    const ChatRepository chats(database);
    if (ids.empty()) {
        return chats.list();
    }
    std::vector<Chat> found;
    for (const ChatId id : ids) {
        Result<Chat> chat = chats.find(id);
        if (!chat) {
            return chat.error();
        }
        found.push_back(std::move(chat).value());
    }
    return found;
}

} // namespace

Status exportChats(Database& database,
                   const std::vector<ChatId>& chats,
                   ExportFormat format,
                   const QString& path,
                   const TransferWatch& watch)
{
    const Result<std::vector<Chat>> list = chosen(database, chats);
    if (!list) {
        return list.error();
    }
    const Result<FolderNames> folders = folderNames(database);
    if (!folders) {
        return folders.error();
    }
    // What is there now may be replaced: the person was asked. What comes meanwhile may not.
    const bool isNameFree = !QFileInfo::exists(path) && !QFileInfo(path).isSymLink();
    std::filesystem::path name = QFile::encodeName(path).toStdString();
    Result<AtomicFile> file = AtomicFile::create(name);
    if (!file) {
        return file.error();
    }
    if (Status done = write(file.value(), opening(format)); !done) {
        return done;
    }
    const auto total = static_cast<int>(list.value().size());
    for (int i = 0; i < total; ++i) {
        if (!watch.goesOn(i, total)) {
            return Error{Errc::Cancelled, asSentence(QCoreApplication::translate(
                                              "ChatFile", "The export was cancelled."))};
        }
        const Result<QByteArray> text =
            textOf(database, list.value()[static_cast<std::size_t>(i)], folders.value(), format);
        if (!text) {
            return text.error();
        }
        if (Status done = write(file.value(), separator(format, i == 0) + text.value()); !done) {
            return done;
        }
    }
    if (Status done = write(file.value(), format == ExportFormat::Json ? "\n]}\n" : ""); !done) {
        return done;
    }
    if (!isNameFree) {
        return file.value().commit();
    }
    const Result<std::filesystem::path> named = file.value().commitUnder([&name] { return name; });
    return named ? Status(Done{}) : Status(named.error());
}

} // namespace trilume::app
