// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

namespace trilume::app {

class Database;

// Several changes that happen together or not at all: rolled back by the destructor unless commit()
// succeeded. [store thread]
class Transaction final
{
public:
    [[nodiscard]] static Result<Transaction> begin(Database& database);

    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    // Returns when the changes are on the disk.
    [[nodiscard]] Status commit();

private:
    explicit Transaction(Database& database);

    Database* m_database; // null: committed or moved from
};

} // namespace trilume::app
