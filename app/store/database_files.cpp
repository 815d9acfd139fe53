// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database_files.h"

#include "app/platform/error_text.h"
#include "app/store/database.h"
#include "app/store/schema.h"
#include "app/store/writer_lock.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlQuery>
#include <QStringList>
#include <QtEndian>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <initializer_list>
#include <tuple>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace trilume::app {

namespace {

// Also of a link that leads nowhere.
bool isTaken(const QString& name)
{
    const QFileInfo file(name);
    return file.exists() || file.isSymLink();
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

QString copyName(const QString& path, int format)
{
    return path + QStringLiteral(".format-%1").arg(format);
}

// A copy by its name, whatever is in it.
struct Unfinished
{
    QString path;
    int format = 0;
    int number = 0; // 1 for the first attempt

    friend bool operator<(const Unfinished& left, const Unfinished& right)
    {
        return std::tie(left.format, left.number) < std::tie(right.format, right.number);
    }
};

// In the order in which they were made.
std::vector<Unfinished> findUnfinished(const QString& path)
{
    const QFileInfo file(path);
    const QRegularExpression form(
        QLatin1Char('^') + QRegularExpression::escape(file.fileName())
        + QStringLiteral("\\.format-([1-9][0-9]{0,5})\\.unfinished-([1-9][0-9]{0,5})$"));
    std::vector<Unfinished> found;
    const QDir folder = file.absoluteDir();
    const QStringList names = folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System);
    for (const QString& name : names) {
        const QRegularExpressionMatch match = form.match(name);
        if (match.hasMatch()) {
            found.push_back({folder.absoluteFilePath(name), match.captured(1).toInt(),
                             match.captured(2).toInt()});
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

// A whole database of ours in that format, by the head of the file (sqlite.org/fileformat2.html).
bool isCopyOf(const QString& path, int format)
{
    constexpr qsizetype kHeadSize = 100;
    constexpr quint32 kLargestPage = 65536; // does not fit into its two bytes, and is 1 there
    QFile file(path);
    if (QFileInfo(path).isSymLink() || !file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray head = file.read(kHeadSize);
    if (head.size() < kHeadSize || !head.startsWith("SQLite format 3")) {
        return false;
    }
    const auto number = [&head](qsizetype offset) {
        return qFromBigEndian<quint32>(head.constData() + offset);
    };
    const quint32 page = qFromBigEndian<quint16>(head.constData() + 16);
    return number(60) == static_cast<quint32>(format) // PRAGMA user_version
           && number(68) == static_cast<quint32>(kApplicationId)
           && file.size() == qint64{page == 1 ? kLargestPage : page} * number(28);
}

// What lies beside a database, and the database before its journal, which alone nobody can read.
// Not the lock, which is held.
QStringList filesOf(const QString& path)
{
    const QFileInfo database(path);
    const QDir folder = database.absoluteDir();
    QStringList names = folder.entryList({database.fileName() + QStringLiteral(".*")},
                                         QDir::Files | QDir::Hidden | QDir::System);
    names.removeAll(database.fileName() + QStringLiteral(".lock"));
    for (const char* suffix : {"", "-wal", "-shm"}) {
        names.append(database.fileName() + QLatin1String(suffix));
    }
    for (QString& name : names) {
        name = folder.filePath(name);
    }
    return names;
}

} // namespace

// By SQLite: a copy by other means would open the file a second time (see describeDatabase in
// writer_lock.cpp).
Status copyDatabaseInto(Database& database, const QString& path)
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

void syncFolderOf(const QString& path)
{
    static_cast<void>(flush(QFileInfo(path).absolutePath())); // not every file system can
}

QString unusedDatabaseName(const QString& wanted)
{
    QString name = wanted;
    for (int number = 2; isTaken(name) || isTaken(name + QStringLiteral("-wal"))
                         || isTaken(name + QStringLiteral("-shm"));
         ++number) {
        name = wanted + QStringLiteral("-%1").arg(number);
    }
    return name;
}

Result<QString> moveDatabaseAside(const QString& path)
{
    const Result<std::unique_ptr<WriterLock>> lock =
        WriterLock::take(path, std::chrono::milliseconds(0));
    if (!lock) {
        return lock.error();
    }
    QString target = unusedDatabaseName(path + QStringLiteral(".broken-")
                                        + QDate::currentDate().toString(Qt::ISODate));
    // The journal first: while it lies beside the old name, the old name stays usable.
    for (const QString& suffix : {QStringLiteral("-wal"), QStringLiteral("-shm"), QString()}) {
        QFile file(path + suffix);
        if (file.exists() && !file.rename(target + suffix)) {
            return renameError(file, target + suffix);
        }
    }
    return target;
}

Status removeDatabase(const QString& path)
{
    const Result<std::unique_ptr<WriterLock>> lock =
        WriterLock::take(path, std::chrono::milliseconds(0));
    if (!lock) {
        return lock.error();
    }
    const QString target = WriterLock::targetOf(path);
    // A link goes last: while it is there, so is the way to what is left.
    QStringList files = filesOf(target);
    if (target != path) {
        files.append(filesOf(path));
    }
    for (const QString& name : std::as_const(files)) {
        QFile file(name);
        if ((file.exists() || QFileInfo(name).isSymLink()) && !file.remove()) {
            return Error{Errc::Io, asSentence(Database::tr("The file %1 could not be deleted: %2.")
                                                  .arg(file.fileName(), file.errorString()))};
        }
    }
    for (const QString& name : {target, path}) {
        static_cast<void>(flush(QFileInfo(name).absolutePath())); // not every file system can
    }
    return Done{};
}

Result<QString> backUpDatabase(Database& database, int format)
{
    const QString name = copyName(database.path(), format);
    const QString part = name + QStringLiteral(".part");
    QFile::remove(part); // of an attempt that was broken off
    if (const Status copied = copyDatabaseInto(database, part); !copied) {
        QFile::remove(part);
        return copied.error();
    }
    int number = 1;
    for (const Unfinished& former : findUnfinished(database.path())) {
        number = former.format == format ? former.number + 1 : number;
    }
    QString target = name + QStringLiteral(".unfinished-%1").arg(number);
    QFile file(part);
    if (!file.rename(target)) {
        const Error error = renameError(file, target);
        QFile::remove(part);
        return error;
    }
    static_cast<void>(flush(QFileInfo(target).absolutePath())); // not every file system can
    return target;
}

void settleBackups(const QString& path, int format)
{
    for (int before = 1; before < format; ++before) {
        QFile::remove(copyName(path, before) + QStringLiteral(".part"));
    }
    std::vector<Unfinished> copies = findUnfinished(path);
    std::erase_if(copies, [format](const Unfinished& copy) {
        return copy.format >= format || !isCopyOf(copy.path, copy.format);
    });
    for (std::size_t i = 0; i < copies.size(); ++i) {
        // The last one at the end: until then the next start does the rest.
        const Unfinished& copy = copies.at(i);
        const bool isLast = i + 1 == copies.size() || copies.at(i + 1).format != copy.format;
        if (isLast) {
            QFile::rename(copy.path, unusedDatabaseName(copyName(path, copy.format)));
        } else {
            QFile::remove(copy.path);
        }
    }
}

} // namespace trilume::app
