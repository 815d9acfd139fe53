// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database_files.h"

#include "app/platform/error_text.h"
#include "app/store/database.h"
#include "app/store/writer_lock.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>

#include <cerrno>
#include <chrono>
#include <initializer_list>

#include <fcntl.h>
#include <unistd.h>

namespace trilume::app {

namespace {

QString unusedName(const QString& wanted)
{
    QString name = wanted;
    for (int number = 2; QFileInfo::exists(name); ++number) {
        name = wanted + QStringLiteral("-%1").arg(number);
    }
    return name;
}

Error renameError(const QFile& file, const QString& target)
{
    return {Errc::Io, asSentence(Database::tr("The file %1 cannot be renamed to %2: %3.")
                                     .arg(file.fileName(), target, file.errorString()))};
}

// Of a file or a folder.
bool flush(const QString& path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool isFlushed = file >= 0 && ::fsync(file) == 0;
    if (file >= 0) {
        ::close(file);
    }
    return isFlushed;
}

// By SQLite itself: it knows what is still in the journal, and a copy by other means would open the
// file a second time (see describeDatabase in writer_lock.cpp).
Status copyInto(Database& database, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) // empty, which SQLite takes for a new one
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return Error{
            Errc::Io,
            asSentence(
                Database::tr("The file %1 cannot be written: %2.").arg(path, file.errorString()))};
    }
    file.close();
    Result<QSqlQuery> query = database.prepare(QStringLiteral("VACUUM INTO ?"));
    if (!query) {
        return query.error();
    }
    query.value().addBindValue(path);
    if (Status done = database.run(query.value()); !done) {
        return done;
    }
    if (!flush(path)) {
        return Error{Errc::Io, asSentence(Database::tr("The file %1 cannot be written: %2.")
                                              .arg(path, qt_error_string(errno)))};
    }
    return Done{};
}

} // namespace

Result<QString> moveDatabaseAside(const QString& path)
{
    const Result<std::unique_ptr<WriterLock>> lock =
        WriterLock::take(path, std::chrono::milliseconds(0));
    if (!lock) {
        return lock.error();
    }
    QString target =
        unusedName(path + QStringLiteral(".broken-") + QDate::currentDate().toString(Qt::ISODate));
    // The journal first: while it lies beside the old name, the old name stays usable.
    for (const QString& suffix : {QStringLiteral("-wal"), QStringLiteral("-shm"), QString()}) {
        QFile file(path + suffix);
        if (file.exists() && !file.rename(target + suffix)) {
            return renameError(file, target + suffix);
        }
    }
    return target;
}

Result<QString> backUpDatabase(Database& database, int format)
{
    const QString wanted = database.path() + QStringLiteral(".format-%1").arg(format);
    const QString part = wanted + QStringLiteral(".part");
    QFile::remove(part); // of an attempt that was broken off
    if (const Status copied = copyInto(database, part); !copied) {
        QFile::remove(part);
        return copied.error();
    }
    QString target = unusedName(wanted);
    QFile file(part);
    if (!file.rename(target)) {
        const Error error = renameError(file, target);
        QFile::remove(part);
        return error;
    }
    static_cast<void>(flush(QFileInfo(target).absolutePath())); // not every file system can
    return target;
}

} // namespace trilume::app
