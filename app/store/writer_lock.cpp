// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/writer_lock.h"

#include "app/platform/error_text.h"
#include "app/store/database.h"
#include "app/store/writer_lock_p.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <array>
#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace trilume::app {

namespace {

constexpr unsigned long kWaitMs = 10;
constexpr mode_t kOwnerOnly = 0600;
constexpr std::size_t kLongestNote = 128;

// How a database was left. By its name, never by opening it: the system drops all locks that SQLite
// has on a file as soon as the program closes the file a second time (fcntl(2)).
QByteArray describeDatabase(const QString& database)
{
    struct stat info = {};
    if (::stat(QFile::encodeName(database).constData(), &info) != 0) {
        return {};
    }
    return "closed " + QByteArray::number(qint64{info.st_size}) + ' '
           + QByteArray::number(qint64{info.st_mtim.tv_sec}) + '.'
           + QByteArray::number(qint64{info.st_mtim.tv_nsec}) + '\n';
}

QByteArray damageNote(const QString& database)
{
    return QFile::encodeName(WriterLock::targetOf(database) + QStringLiteral(".check"));
}

} // namespace

Error lockError(int code, const QString& database)
{
    const auto error = [&database](const QString& sentence) {
        return Error{Errc::Io, asSentence(sentence.arg(database))};
    };
    switch (code) {
    case EWOULDBLOCK:
        return error(Database::tr("The chat database %1 is in use by another running Trilume."));
    case EACCES:
    case EPERM:
    case EROFS:
        return error(Database::tr("The chat database %1 may only be read, not written."));
    case ENOSPC:
    case EDQUOT:
        return error(Database::tr("The disk is full: the chat database %1 cannot grow."));
    case ENOLCK:
    case EOPNOTSUPP:
    case ENOSYS:
    case EINVAL:
        return error(Database::tr(
            "The chat database %1 lies where files cannot be locked (on a network drive, say), so "
            "that two programs could write it at once."));
    default:
        return {
            Errc::Io,
            asSentence(
                Database::tr("The chat database %1 cannot be opened, since its lock %2 cannot be "
                             "taken: %3.")
                    .arg(database, WriterLock::fileName(database), qt_error_string(code)))};
    }
}

WriterLock::WriterLock(QString database, int file)
    : m_database(std::move(database))
    , m_file(file)
{}

WriterLock::~WriterLock()
{
    ::close(m_file); // and with it the lock
}

QString WriterLock::targetOf(const QString& database)
{
    constexpr int kMostLinks = 40; // that the system follows
    QFileInfo file(database);
    for (int i = 0; i < kMostLinks && file.isSymLink(); ++i) {
        file.setFile(file.symLinkTarget());
    }
    const QString folder = file.absoluteDir().canonicalPath(); // empty when it is not there
    return folder.isEmpty() ? file.absoluteFilePath()
                            : QDir(folder).absoluteFilePath(file.fileName());
}

QString WriterLock::fileName(const QString& database)
{
    return targetOf(database) + QStringLiteral(".lock");
}

Result<std::unique_ptr<WriterLock>> WriterLock::take(const QString& database,
                                                     std::chrono::milliseconds patience)
{
    // Closed in programs that this one starts, which would keep the lock otherwise.
    const int file = ::open(QFile::encodeName(fileName(database)).constData(),
                            O_RDWR | O_CREAT | O_CLOEXEC, kOwnerOnly);
    if (file < 0) {
        return lockError(errno, database);
    }
    std::unique_ptr<WriterLock> lock(new WriterLock(database, file));
    const QDeadlineTimer deadline(patience);
    while (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        const int code = errno;
        if (code != EINTR && (code != EWOULDBLOCK || deadline.hasExpired())) {
            return lockError(code, database);
        }
        QThread::msleep(kWaitMs); // there is no flock that waits for a time, and this thread may
    }
    return lock;
}

bool WriterLock::isDatabaseAsLeft() const
{
    std::array<char, kLongestNote> note = {};
    const ssize_t size = ::pread(m_file, note.data(), note.size(), 0);
    if (size <= 0) {
        return false;
    }
    // A journal that was left is not of a close in order, or a reader held it back.
    const bool hasJournal = QFileInfo(targetOf(m_database) + QStringLiteral("-wal")).size() > 0;
    return !hasJournal && QByteArray(note.data(), size) == describeDatabase(m_database);
}

Status WriterLock::noteWriting()
{
    // On the disk before anything of the database: a power failure must not bring the note back.
    if (::ftruncate(m_file, 0) != 0 || ::fsync(m_file) != 0) {
        return lockError(errno, m_database);
    }
    return Done{};
}

void WriterLock::noteClosed()
{
    // Neither flushed nor tried again: SQLite has flushed the database, and a note that is not
    // there, or not all of it, costs a look at it.
    const QByteArray note = describeDatabase(m_database);
    const auto length = static_cast<std::size_t>(note.size());
    const ssize_t written = ::pwrite(m_file, note.constData(), length, 0);
    Q_UNUSED(written)
}

// A file of its own: the one that writes may close in order after a reader met damage, and a second
// descriptor of the lock's file would, on some systems, drop the lock as it is closed.
void WriterLock::noteDamage(const QString& database)
{
    const int file =
        ::open(damageNote(database).constData(), O_WRONLY | O_CREAT | O_CLOEXEC, kOwnerOnly);
    if (file >= 0) {
        ::fsync(file);
        ::close(file);
    }
}

bool WriterLock::isDamageNoted() const
{
    return ::access(damageNote(m_database).constData(), F_OK) == 0;
}

void WriterLock::forgetDamage()
{
    ::unlink(damageNote(m_database).constData());
}

} // namespace trilume::app
