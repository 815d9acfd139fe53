// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

namespace trilume::app {

class Database;

// The index of words that messages are searched by (message_words). Triggers keep it; these are for
// what they cannot do.

// From the texts, whatever state the index is in: no check of SQLite's looks at what it says, and
// no message could be written while it is damaged.
[[nodiscard]] Status indexWordsAnew(Database& database);

// What was deleted is only noted in the index until its parts are merged.
[[nodiscard]] Status forgetDeletedWords(Database& database);

} // namespace trilume::app
