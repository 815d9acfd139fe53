// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QObject>

#include <atomic>
#include <functional>
#include <utility>

namespace trilume::app {

// An object that lives on a thread of its own and is given work by post().
class Worker : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    void customEvent(QEvent* event) override;
};

// A call on its way to a Worker. ThreadSanitizer sees no locks inside Qt, which it does not
// instrument; the seal is what it takes the hand-over between the threads from.
class PostedCall final : public QEvent
{
public:
    explicit PostedCall(std::function<void()> call);
    ~PostedCall() override;

    void run();

    [[nodiscard]] static QEvent::Type kind();

private:
    void open() { static_cast<void>(m_isSealed.load(std::memory_order_acquire)); }

    std::function<void()> m_call;
    std::atomic<bool> m_isSealed{false};
};

// Has `function(worker)` called on the worker's thread, after everything that was posted before;
// not at all when the worker is gone by then. [any thread] The worker must be alive at the call.
template <typename WorkerType, typename Function>
void post(WorkerType& worker, Function function)
{
    QCoreApplication::postEvent(
        &worker, new PostedCall([&worker, function = std::move(function)] { function(worker); }));
}

} // namespace trilume::app
