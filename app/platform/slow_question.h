// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace trilume::app {

// Asks the system what a drive may take long to answer, or never (a network that is gone), on a
// thread for this question alone. [ui thread] `told` is called from the event loop, and not at all
// once the asker is gone. A thread that hangs is left to the end of the process.
template <typename Answer>
void askSlowly(QObject& asker,
               std::function<Answer()> question,
               std::function<void(const Answer& answer)> told)
{
    const auto answer = std::make_shared<Answer>();
    QThread* thread = QThread::create([answer, question] { *answer = question(); });
    thread->setObjectName(QStringLiteral("drive"));
    QObject::connect(thread, &QThread::finished, &asker, [answer, told] { told(*answer); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

} // namespace trilume::app
