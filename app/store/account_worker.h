// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/parcel.h"
#include "app/platform/worker.h"
#include "app/store/account.h"
#include "app/store/database.h"

#include <QString>

#include <cstdint>

namespace trilume::app {

// Sums the answers up while the store writes. [search thread] Lives on a thread that is not the
// store's, which has answers to keep while a long account is read; opens a connection each time, as
// SearchWorker.
class AccountWorker final : public Worker
{
    Q_OBJECT

public:
    AccountWorker(QString path, DatabaseOptions options, QObject* parent = nullptr);

    void read(std::int64_t reading, const trilume::app::AccountRange& range);

Q_SIGNALS:
    // Either ends each reading.
    void ready(std::int64_t reading, const trilume::app::Parcel<trilume::app::Account>& account);
    void failed(std::int64_t reading, const QString& message); // one sentence

private:
    QString m_path;
    DatabaseOptions m_options;
};

} // namespace trilume::app
