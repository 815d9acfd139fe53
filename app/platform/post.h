// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>

#include <utility>

namespace trilume::app {

// Has `function(worker)` called on the worker's thread, after everything that was posted before;
// not at all when the worker is gone by then. [any thread] The worker must be alive at the call.
template <typename Worker, typename Function>
void post(Worker& worker, Function function)
{
    QMetaObject::invokeMethod(
        &worker, [&worker, function = std::move(function)] { function(worker); },
        Qt::QueuedConnection);
}

} // namespace trilume::app
