// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/trash.h"

#include "app/platform/error_text.h"
#include "app/platform/paths.h"
#include "app/platform/text_run.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace trilume::app {

namespace {

// Qt takes the working directory for the trash where that of the home folder cannot be made.
bool hasHomeTrash()
{
    const QString trash = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                          + QStringLiteral("/Trash");
    return ensurePrivateFolder(trash).ok() && QFileInfo(trash).isDir()
           && QFileInfo(trash).isWritable();
}

} // namespace

Result<TrashedFile> moveToTrash(const QString& path)
{
    TrashedFile file;
    file.path = path;
    if (!QFileInfo::exists(path) && !QFileInfo(path).isSymLink()) {
        return Error{Errc::NotFound,
                     asSentence(QCoreApplication::translate("Trash", "%1 is not there any more.")
                                    .arg(inOneRun(QDir::toNativeSeparators(path))))};
    }
    if (!hasHomeTrash() || !QFile::moveToTrash(path, &file.inTrash)) {
        return Error{Errc::Io, asSentence(QCoreApplication::translate(
                                              "Trash", "%1 could not be moved to the trash: the "
                                                       "drive may have none, or be read-only.")
                                              .arg(inOneRun(QDir::toNativeSeparators(path))))};
    }
    return file;
}

Status bringBack(const TrashedFile& file)
{
    const QString where = inOneRun(QDir::toNativeSeparators(file.path));
    if (QFileInfo::exists(file.path)) {
        return Error{Errc::Io, asSentence(QCoreApplication::translate(
                                              "Trash", "%1 stays in the trash: another file has "
                                                       "its name by now.")
                                              .arg(where))};
    }
    if (file.inTrash.isEmpty() || !QFile::rename(file.inTrash, file.path)) {
        return Error{Errc::Io, asSentence(QCoreApplication::translate(
                                              "Trash", "%1 could not be taken from the trash.")
                                              .arg(where))};
    }
    // What the trash keeps of a file beside it: ../info/NAME.trashinfo.
    const QFileInfo trashed(file.inTrash);
    if (trashed.dir().dirName() == QLatin1String("files")) {
        QFile::remove(QStringLiteral("%1/../info/%2.trashinfo")
                          .arg(trashed.absolutePath(), trashed.fileName()));
    }
    return Done{};
}

} // namespace trilume::app
