// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/message.h"
#include "engine/base/result.h"

#include <QString>

#include <functional>
#include <vector>

namespace trilume::app {

class Database;

enum class ExportFormat
{
    Json = 1, // complete: comes back as it was
    Markdown,
    PlainText,
};

// What becomes of a transfer of many chats. Called between chats, and within long ones the second,
// on the thread that works.
struct TransferWatch
{
    std::function<void(int done, int total)> progressed;
    std::function<bool()> isCancelled;

    [[nodiscard]] bool goesOn(int done, int total) const
    {
        if (progressed) {
            progressed(done, total);
        }
        return !isCancelled || !isCancelled();
    }
};

// Writes these chats, or for none all that are listed, one after the other; the file appears whole
// or not at all. Cancelled is an error of that code. [the database's thread]
[[nodiscard]] Status exportChats(Database& database,
                                 const std::vector<ChatId>& chats,
                                 ExportFormat format,
                                 const QString& path,
                                 const TransferWatch& watch = {});

} // namespace trilume::app
