// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transfer/chat_export.h"
#include "app/transfer/chat_file.h"

#include <QStringList>

namespace trilume::app {

// How a file was taken in.
struct ImportOutcome
{
    int chats = 0;
    int messages = 0;
    QStringList repairs; // "title: sentence"; the first few
    QStringList leftOut; // why chats of other programs could not be read, a sentence each; likewise
};

// Reads all chats of a file and keeps none: whether they can be imported, and how. [any thread]
[[nodiscard]] Result<ImportOutcome> checkChats(const ChatFile& file, const TransferWatch& watch);

// Adds all chats of the file as new ones. [the database's thread] Within a Transaction, to be
// committed by who calls when it succeeds.
[[nodiscard]] Status importChats(Database& database,
                                 const ChatFile& file,
                                 const TransferWatch& watch = {});

} // namespace trilume::app
