// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account/local_account_controller.h"

#include "app/store/account_worker.h"

namespace trilume::app {

LocalAccountController::LocalAccountController(AccountWorker& worker, QObject* parent)
    : AccountController(parent)
    , m_worker(worker)
{
    connect(&worker, &AccountWorker::ready, this,
            [this](std::int64_t reading, const Account& account) {
                if (reading == m_reading) {
                    Q_EMIT ready(account);
                }
            });
    connect(&worker, &AccountWorker::failed, this,
            [this](std::int64_t reading, const QString& message) {
                if (reading == m_reading) {
                    Q_EMIT failed(message);
                }
            });
}

void LocalAccountController::read(const AccountRange& range)
{
    post(m_worker,
         [reading = ++m_reading, range](AccountWorker& worker) { worker.read(reading, range); });
}

} // namespace trilume::app
