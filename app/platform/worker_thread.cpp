// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/worker_thread.h"

#include <QDeadlineTimer>

#include <chrono>

namespace trilume::app {

namespace {

constexpr std::chrono::seconds kPatience{10};

} // namespace

std::unique_ptr<QThread> makeThread(const QString& name)
{
    auto thread = std::make_unique<QThread>();
    thread->setObjectName(name);
    return thread;
}

void endThread(std::unique_ptr<QThread>& thread)
{
    if (!thread->wait(QDeadlineTimer(kPatience))) {
        // Deleting a running thread would abort the program; the system ends it with the process.
        qCritical("The %s thread did not end in time.", qUtf8Printable(thread->objectName()));
        static_cast<void>(thread.release());
    }
}

} // namespace trilume::app
