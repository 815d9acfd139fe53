// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/account_worker.h"

#include "app/platform/error_text.h"
#include "app/store/account_repository.h"

#include <memory>
#include <utility>

namespace trilume::app {

AccountWorker::AccountWorker(QString path, DatabaseOptions options, QObject* parent)
    : Worker(parent)
    , m_path(std::move(path))
    , m_options(std::move(options))
{}

void AccountWorker::read(std::int64_t reading, const AccountRange& range)
{
    const Result<std::unique_ptr<Database>> reader = Database::openReader(m_path, m_options);
    const Result<Account> account =
        reader ? AccountRepository(*reader.value()).read(range) : Result<Account>(reader.error());
    if (account) {
        Q_EMIT ready(reading, account.value());
    } else {
        Q_EMIT failed(reading, errorText(account.error()));
    }
}

} // namespace trilume::app
