// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/kept_markers.h"

#include "app/platform/error_text.h"
#include "app/platform/paths.h"
#include "app/platform/text_run.h"
#include "engine/base/atomic_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <span>
#include <string>
#include <utility>

namespace trilume::app {

namespace {

std::filesystem::path nativePath(const QString& path)
{
    return {QFile::encodeName(path).toStdString()};
}

Status removeMarkers(const QString& path)
{
    QFile file(path);
    if (file.remove() || !file.exists()) {
        return Done{};
    }
    return Error{Errc::Io, asSentence(QCoreApplication::translate(
                                          "KeptMarkers", "The file %1 cannot be removed: %2.")
                                          .arg(inOneRun(path), file.errorString()))};
}

} // namespace

ModelMarkers modelMarkers(const tokenizer::ChatMarkers& markers)
{
    ModelMarkers all;
    all.systemPrefix = QString::fromStdString(markers.systemPrefix);
    all.systemSuffix = QString::fromStdString(markers.systemSuffix);
    all.userPrefix = QString::fromStdString(markers.userPrefix);
    all.userSuffix = QString::fromStdString(markers.userSuffix);
    all.assistantPrefix = QString::fromStdString(markers.assistantPrefix);
    all.assistantSuffix = QString::fromStdString(markers.assistantSuffix);
    for (const std::string& stop : markers.stop) {
        all.stop.append(QString::fromStdString(stop));
    }
    return all;
}

tokenizer::ChatMarkers chatMarkers(const ModelMarkers& markers)
{
    tokenizer::ChatMarkers all;
    all.systemPrefix = markers.systemPrefix.toStdString();
    all.systemSuffix = markers.systemSuffix.toStdString();
    all.userPrefix = markers.userPrefix.toStdString();
    all.userSuffix = markers.userSuffix.toStdString();
    all.assistantPrefix = markers.assistantPrefix.toStdString();
    all.assistantSuffix = markers.assistantSuffix.toStdString();
    for (const QString& stop : markers.stop) {
        all.stop.push_back(stop.toStdString());
    }
    return all;
}

QString keptMarkersPath(const QString& folder, const QString& fingerprint)
{
    return folder + QLatin1Char('/') + fingerprint + QLatin1String(".json");
}

Result<std::optional<tokenizer::ChatMarkers>> readKeptMarkers(const QString& path)
{
    Result<tokenizer::ChatMarkers> markers = tokenizer::readChatMarkers(nativePath(path));
    if (markers) {
        return std::optional(std::move(markers).value());
    }
    if (markers.error().code == Errc::NotFound) {
        return std::optional<tokenizer::ChatMarkers>();
    }
    return markers.error();
}

Status keepMarkers(const QString& path, const std::optional<tokenizer::ChatMarkers>& markers)
{
    if (!markers) {
        return removeMarkers(path);
    }
    if (Status folder = ensurePrivateFolder(QFileInfo(path).absolutePath()); !folder) {
        return folder;
    }
    Result<AtomicFile> file = AtomicFile::create(nativePath(path));
    if (!file) {
        return file.error();
    }
    const std::string text = tokenizer::chatMarkersJson(*markers);
    if (Status written = file.value().write(std::as_bytes(std::span(text))); !written) {
        return written;
    }
    return file.value().commit();
}

void removeAllMarkers(const QString& folder)
{
    if (folder.isEmpty()) {
        return;
    }
    QDir files(folder);
    const QStringList names = files.entryList({QStringLiteral("*.json")}, QDir::Files);
    for (const QString& name : names) {
        files.remove(name);
    }
    QDir().rmdir(folder); // if nothing else is in it
}

} // namespace trilume::app
