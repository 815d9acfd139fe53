// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database_copy.h"

#include "app/platform/error_text.h"
#include "app/store/database.h"
#include "app/store/database_files.h"
#include "app/store/writer_lock.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <memory>

#include <unistd.h>

namespace trilume::app {

namespace {

constexpr std::chrono::milliseconds kLockPatience{2000};

Error systemError(const QString& sentence, const QString& path)
{
    return {Errc::Io, asSentence(sentence.arg(path, qt_error_string(errno)))};
}

// Over what has that name.
Status moveOnto(const QString& from, const QString& to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) {
        return systemError(Database::tr("The file %1 cannot be written: %2."), to);
    }
    syncFolderOf(to);
    return Done{};
}

bool isSameFile(const QString& left, const QString& right)
{
    const QString name = QFileInfo(left).canonicalFilePath();
    return !name.isEmpty() && name == QFileInfo(right).canonicalFilePath();
}

Error isTheDatabase(const QString& path)
{
    return {Errc::InvalidArgument,
            asSentence(Database::tr("%1 is the file of the chats itself, not a copy.").arg(path))};
}

// Goes unless it was given away.
class NewFile final
{
public:
    explicit NewFile(QString name)
        : m_name(std::move(name))
    {}

    ~NewFile()
    {
        if (!m_name.isEmpty()) {
            QFile::remove(m_name);
        }
    }

    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    [[nodiscard]] const QString& name() const { return m_name; }

    QString give() { return std::exchange(m_name, QString()); }

private:
    QString m_name;
};

} // namespace

Status saveDatabaseCopy(Database& database, const QString& path)
{
    if (isSameFile(path, database.path())) {
        return isTheDatabase(path);
    }
    const QString target = WriterLock::targetOf(path);
    NewFile part(unusedDatabaseName(target + QStringLiteral(".part")));
    if (Status copied = copyDatabaseInto(database, part.name()); !copied) {
        return copied;
    }
    Status moved = moveOnto(part.name(), target);
    if (moved) {
        part.give();
    }
    return moved;
}

Result<QString> takeDatabaseCopy(const QString& copy, const QString& path)
{
    if (isSameFile(copy, path)) {
        return isTheDatabase(copy);
    }
    NewFile taken(WriterLock::targetOf(path) + QStringLiteral(".taken"));
    QFile::remove(taken.name()); // of an attempt that was broken off
    {
        Result<std::unique_ptr<Database>> source = Database::openCopy(copy);
        if (!source) {
            return source.error();
        }
        if (const Status copied = copyDatabaseInto(*source.value(), taken.name()); !copied) {
            return copied.error();
        }
    }
    // What could be read may still not hold together.
    Result<std::unique_ptr<Database>> read = Database::openCopy(taken.name());
    if (!read) {
        return read.error();
    }
    if (const Status checked = read.value()->checkWhole(); !checked) {
        return Error{
            Errc::Corrupt,
            asSentence(Database::tr("The copy %1 is damaged, and was not taken.").arg(copy))};
    }
    return taken.give();
}

Result<QString> replaceDatabase(const QString& taken, const QString& path)
{
    const Result<std::unique_ptr<WriterLock>> lock = WriterLock::take(path, kLockPatience);
    if (!lock) {
        return lock.error();
    }
    const QString target = WriterLock::targetOf(path);
    QString kept;
    if (QFileInfo::exists(target)) {
        kept = unusedDatabaseName(target + QStringLiteral(".replaced-")
                                  + QDate::currentDate().toString(Qt::ISODate));
        // A second name first, so that there are chats at each moment. Where a file has only one
        // (FAT), it moves.
        const QByteArray from = QFile::encodeName(target);
        const QByteArray to = QFile::encodeName(kept);
        if (::link(from.constData(), to.constData()) != 0
            && std::rename(from.constData(), to.constData()) != 0) {
            return systemError(Database::tr("The file %1 cannot be kept under another name: %2."),
                               target);
        }
    }
    if (const Status moved = moveOnto(taken, target); !moved) {
        if (QFileInfo::exists(target)) {
            QFile::remove(kept);
        } else {
            QFile::rename(kept, target);
        }
        return moved.error();
    }
    // Last: should this program end before, the journal is found to be another file's.
    if (!kept.isEmpty()) {
        QFile::rename(target + QStringLiteral("-wal"), kept + QStringLiteral("-wal"));
    }
    QFile::remove(target + QStringLiteral("-shm"));
    lock.value()->forgetDamage();
    return kept;
}

} // namespace trilume::app
