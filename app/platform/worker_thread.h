// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QThread>

#include <memory>

namespace trilume::app {

// Threads for workers, whose owner takes them down in an order of his own.

[[nodiscard]] std::unique_ptr<QThread> makeThread(const QString& name);

// The worker runs on the thread from now on and is deleted there as it ends.
template <typename WorkerType>
WorkerType* moveTo(QThread& thread, std::unique_ptr<WorkerType> worker)
{
    worker->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, worker.get(), &QObject::deleteLater);
    return worker.release();
}

// Waits for a thread that was told to quit, ten seconds at most: one that hangs is left to the end
// of the process, with a line in the log.
void endThread(std::unique_ptr<QThread>& thread);

} // namespace trilume::app
