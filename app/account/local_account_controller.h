// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/account/account_controller.h"

#include <cstdint>

namespace trilume::app {

class AccountWorker;

// The AccountController over the database. [ui thread]
class LocalAccountController final : public AccountController
{
    Q_OBJECT

public:
    // Borrowed; lives on a thread of its own and may end before this, which is not asked then.
    explicit LocalAccountController(AccountWorker& worker, QObject* parent = nullptr);

    void read(const AccountRange& range) override;

private:
    AccountWorker& m_worker;
    std::int64_t m_reading = 0; // the newest
};

} // namespace trilume::app
