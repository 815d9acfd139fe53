// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transfer/chat_export.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace trilume::app {

// Chats to files and from files, one transfer at a time, beside everything else. [ui thread] Never
// blocks.
class ChatTransfer : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual bool isBusy() const = 0;

    // Each ends with exported(), imported() or failed(); refused while another runs. None: all
    // chats that are listed.
    virtual void exportChats(const std::vector<ChatId>& chats,
                             ExportFormat format,
                             const QString& path) = 0;
    // As new chats; all of the file or nothing.
    virtual void importChats(const QString& path) = 0;
    // The database, whole, as a file that chats are restored from (ChatController::restoreFrom);
    // replaces what is there. Ends with exported() or failed().
    virtual void saveCopy(const QString& path) = 0;
    virtual void cancel() = 0; // ends with failed() where it was not too late

Q_SIGNALS:
    void begun(const QString& path);
    void progressed(int done, int total); // chats
    void exported(const QString& path);
    // `repairs`: what was wrong in the file and how it was taken, a sentence each. `leftOut`: why
    // further chats could not be read, likewise.
    void imported(int chats, const QStringList& repairs, const QStringList& leftOut);
    void failed(const QString& message); // one sentence
};

} // namespace trilume::app
