// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/parcel.h"
#include "app/platform/worker.h"
#include "app/store/database.h"
#include "app/store/message_search.h"

#include <QString>

#include <atomic>
#include <cstdint>

namespace trilume::app {

// Looks messages up while the store writes. [search thread] Lives on a thread of its own; every
// search opens a connection that reads and closes it, so that none is left when the store closes
// or begins with another file. A search that is not the newest any more ends early and tells
// nothing.
class SearchWorker final : public Worker
{
    Q_OBJECT

public:
    SearchWorker(QString path, DatabaseOptions options, QObject* parent = nullptr);

    [[nodiscard]] const QString& path() const { return m_path; }

    [[nodiscard]] const DatabaseOptions& options() const { return m_options; }

    // [any thread] Before the search is posted. None is wanted: cancel().
    void announce(std::int64_t search) { m_newest.store(search); }

    void cancel() { m_newest.store(0); }

    void search(std::int64_t search, const QString& text);

Q_SIGNALS:
    void found(std::int64_t search,
               const trilume::app::Parcel<trilume::app::FoundMessages>& messages);
    void failed(std::int64_t search, const QString& message); // one sentence

private:
    QString m_path;
    DatabaseOptions m_options;
    std::atomic<std::int64_t> m_newest{0};
};

} // namespace trilume::app
