// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/start_watch.h"

#include "app/library/model_controller.h"

#include <QEvent>
#include <QLoggingCategory>
#include <QWidget>

namespace trilume::desktop {

namespace {

Q_LOGGING_CATEGORY(lcStart, "trilume.start", QtWarningMsg)

}

StartWatch::StartWatch(QWidget& window, app::ModelController& models)
    : m_window(window)
{
    if (!lcStart().isInfoEnabled()) {
        return;
    }
    window.installEventFilter(this);
    connect(&models, &app::ModelController::loaded, this, [] { qCInfo(lcStart, "ready"); });
    connect(&models, &app::ModelController::failed, this, [](const QString& message) {
        qCInfo(lcStart, "no model: %ls", qUtf16Printable(message));
    });
}

bool StartWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint) {
        m_window.removeEventFilter(this);
        // All of the window is painted and handed to the screen in this turn of the loop.
        QMetaObject::invokeMethod(
            this, [] { qCInfo(lcStart, "painted"); }, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace trilume::desktop
