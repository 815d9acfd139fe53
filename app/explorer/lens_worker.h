// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explorer/activation_snapshot.h"
#include "app/explorer/lens_table.h"
#include "app/platform/parcel.h"
#include "app/platform/worker.h"

#include <QString>

#include <cstddef>
#include <stop_token>

namespace trilume::app {

struct LensRequest
{
    qint64 number = 0;
    ActivationSnapshotPtr snapshot; // with a source
    std::size_t first = 0;          // [first, end) of its tokens
    std::size_t end = 0;
    std::size_t threads = 1;
};

// Reads texts again to look into them, on a thread of its own: an answer may be written meanwhile,
// with which it shares the processor. Each request ends with one of the three signals.
class LensWorker final : public Worker
{
    Q_OBJECT

public:
    using Worker::Worker;

    void read(const LensRequest& request, const std::stop_token& stop);

Q_SIGNALS:
    void progressed(qint64 request, qint64 doneTokens, qint64 allTokens); // ten times a second
    void finished(qint64 request, const trilume::app::Parcel<trilume::app::LensTablePtr>& table);
    void failed(qint64 request, const QString& message);
    void stopped(qint64 request);
};

} // namespace trilume::app
