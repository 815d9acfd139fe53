// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/error_text.h"
#include "app/store/database.h"
#include "app/store/sqlite_error_p.h"

#include <QSqlError>

#include <algorithm>
#include <array>

namespace trilume::app {

namespace {

// Extended codes of kSqliteIo that are about what was read.
constexpr std::array<int, 4> kReadFailures = {
    266,  // SQLITE_IOERR_READ
    522,  // SQLITE_IOERR_SHORT_READ
    8202, // SQLITE_IOERR_DATA
    8458, // SQLITE_IOERR_CORRUPTFS
};

} // namespace

int primaryCode(const QSqlError& error)
{
    constexpr int kMask = 0xff; // extended codes hold details in the higher bits
    return error.nativeErrorCode().toInt() & kMask;
}

bool isDamage(const QSqlError& error)
{
    const int code = primaryCode(error);
    const auto found =
        std::find(kReadFailures.begin(), kReadFailures.end(), error.nativeErrorCode().toInt());
    return code == kSqliteCorrupt || code == kSqliteNotADatabase || found != kReadFailures.end();
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
