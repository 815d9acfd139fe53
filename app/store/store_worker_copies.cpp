// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of StoreWorker that puts a copy of all chats in the place of those that are there.
#include "app/platform/error_text.h"
#include "app/store/database_copy.h"
#include "app/store/store_worker.h"
#include "app/store/unfinished_answers_p.h"

#include <QFile>

namespace trilume::app {

void StoreWorker::restoreFrom(const QString& copy)
{
    const Result<QString> kept = replaceBy(copy);
    if (!kept) {
        Q_EMIT restoreFailed(errorText(kept.error()));
        return;
    }
    Q_EMIT restored(kept.value());
    open();
}

Result<QString> StoreWorker::replaceBy(const QString& copy)
{
    if (const Status saved = saveAnswers(); !saved) {
        return saved.error();
    }
    // Read and looked through while all is as it was.
    const Result<QString> taken = takeDatabaseCopy(copy, m_options.path);
    if (!taken) {
        return taken.error();
    }
    const bool wasOpen = m_database != nullptr;
    m_checkpointTimer.stop();
    m_database.reset();
    Result<QString> kept = replaceDatabase(taken.value(), m_options.path);
    if (!kept) {
        QFile::remove(taken.value());
        if (wasOpen) {
            open();
        }
    }
    return kept;
}

} // namespace trilume::app
