// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/download/download_record.h"

#include "app/download/json_text_p.h"
#include "app/download/remote_names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace trilume::app {

namespace {

constexpr int kVersion = 1;

QString toText(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace

std::optional<DownloadRecord> readRecord(const DownloadFolder& folder)
{
    const std::optional<std::string> text = folder.read(kDownloadRecord);
    if (!text) {
        return std::nullopt;
    }
    const QJsonObject tree = QJsonDocument::fromJson(QByteArray::fromStdString(*text)).object();
    if (tree.value(QLatin1String("version")).toInt() != kVersion) {
        return std::nullopt;
    }
    DownloadRecord record{
        textOf(tree, "endpoint"), textOf(tree, "repository"), textOf(tree, "commit"), {}};
    const QJsonArray files = tree.value(QLatin1String("files")).toArray();
    for (const auto& value : files) {
        const QJsonObject object = value.toObject();
        RemoteFile file;
        file.name = textOf(object, "name");
        const qint64 size = object.value(QLatin1String("size")).toInteger(-1);
        file.sum = sumFrom(textOf(object, "sum"));
        if (size < 0 || !checkRemotePath(file.name)) {
            return std::nullopt;
        }
        file.size = static_cast<std::uint64_t>(size);
        record.files.push_back(std::move(file));
    }
    return record;
}

Status writeRecord(const DownloadFolder& folder, const DownloadRecord& record)
{
    QJsonArray files;
    for (const RemoteFile& file : record.files) {
        files.append(QJsonObject{{QStringLiteral("name"), toText(file.name)},
                                 {QStringLiteral("size"), static_cast<qint64>(file.size)},
                                 {QStringLiteral("sum"), toText(sumText(file.sum))}});
    }
    const QJsonObject tree{{QStringLiteral("version"), kVersion},
                           {QStringLiteral("endpoint"), toText(record.endpoint)},
                           {QStringLiteral("repository"), toText(record.repository)},
                           {QStringLiteral("commit"), toText(record.commit)},
                           {QStringLiteral("files"), files}};
    return folder.write(kDownloadRecord, QJsonDocument(tree).toJson().toStdString());
}

} // namespace trilume::app
