// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/worker.h"

namespace trilume::app {

void Worker::customEvent(QEvent* event)
{
    if (event->type() == PostedCall::kind()) {
        static_cast<PostedCall*>(event)->run();
    }
}

PostedCall::PostedCall(std::function<void()> call)
    : QEvent(kind())
    , m_call(std::move(call))
{
    m_isSealed.store(true, std::memory_order_release); // the last that this thread does with it
}

PostedCall::~PostedCall()
{
    open(); // it may be dropped without having run
}

void PostedCall::run()
{
    open();
    m_call();
}

QEvent::Type PostedCall::kind()
{
    static const int type = QEvent::registerEventType();
    return static_cast<QEvent::Type>(type);
}

} // namespace trilume::app
