// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/account.h"
#include "engine/base/result.h"

namespace trilume::app {

class Database;

// Sums of the stored answers. [the database's thread] Answers of all branches count, since all were
// computed, and so do those that were stopped or failed; those of deleted chats, which go for good
// some day, and the one that is being written do not. A copy of an answer (of a duplicated chat, or
// of one that was imported again) counts once: it has the time and the figures of the first. What
// other programs wrote has no figures and is not counted either. Reads all answers of the range: a
// tenth of a million takes a good part of a second, so it belongs on a connection that only reads.
class AccountRepository final
{
public:
    explicit AccountRepository(Database& database); // borrowed

    [[nodiscard]] Result<Account> read(const AccountRange& range) const;

private:
    Database& m_database;
};

} // namespace trilume::app
