// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/error_text.h"
#include "app/store/database.h"
#include "app/store/sqlite_error_p.h"

#include <QSqlError>

namespace trilume::app {

int primaryCode(const QSqlError& error)
{
    constexpr int kMask = 0xff; // extended codes hold details in the higher bits
    return error.nativeErrorCode().toInt() & kMask;
}

Error corruptError(const QString& path)
{
    return {Errc::Corrupt,
            asSentence(
                Database::tr("The chat database %1 is damaged. It was left as it is.").arg(path))};
}

Error sqliteError(const QSqlError& error, const QString& path)
{
    switch (primaryCode(error)) {
    case kSqliteBusy:
    case kSqliteLocked:
        return {Errc::Io,
                asSentence(
                    Database::tr("The chat database %1 is in use by another program.").arg(path))};
    case kSqliteCorrupt:
        return corruptError(path);
    case kSqliteNotADatabase:
        return {Errc::Corrupt,
                asSentence(Database::tr("The file %1 is not a chat database. It was left as it is.")
                               .arg(path))};
    case kSqliteReadOnly:
        return {Errc::Io,
                asSentence(
                    Database::tr("The chat database %1 may only be read, not written.").arg(path))};
    case kSqliteFull:
        return {Errc::Io,
                asSentence(
                    Database::tr("The disk is full: the chat database %1 cannot grow.").arg(path))};
    case kSqliteCantOpen:
        return {Errc::Io,
                asSentence(
                    Database::tr("The chat database %1 cannot be opened or created.").arg(path))};
    case kSqliteIo:
        return {Errc::Io,
                asSentence(
                    Database::tr(
                        "The chat database %1 cannot be read or written: the disk may be full or "
                        "damaged.")
                        .arg(path))};
    default:
        return {Errc::Internal,
                asSentence(Database::tr("The chat database %1 refused a statement: %2.")
                               .arg(path, error.databaseText()))};
    }
}

} // namespace trilume::app
