// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/account/account_controller.h"

#include <vector>

namespace trilume::tests {

// An account that a test makes up.
class FakeAccount final : public app::AccountController
{
    Q_OBJECT

public:
    using AccountController::AccountController;

    void read(const app::AccountRange& range) override { asked.push_back(range); }

    void tell(const app::Account& account) { Q_EMIT ready(account); }

    void fail(const QString& sentence) { Q_EMIT failed(sentence); }

    std::vector<app::AccountRange> asked;
};

} // namespace trilume::tests
