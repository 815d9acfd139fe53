// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explorer/shown_data.h"
#include "app/platform/worker.h"

#include <QByteArray>
#include <QString>

namespace trilume::app {

// Writes what the explorer shows to files. [a thread of its own] Either signal ends each.
class ExportWorker final : public Worker
{
    Q_OBJECT

public:
    using Worker::Worker;

    void writeData(const ShownData& data, const QString& path);
    void writePicture(const QByteArray& picture, const QString& path);

Q_SIGNALS:
    void written(const QString& path);
    void failed(const QString& message);

private:
    void tell(const Status& status, const QString& path);
};

} // namespace trilume::app
