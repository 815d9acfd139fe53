// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/display_guard.h"

#include "app/desktop/command_line.h"

#include <QList>
#include <QMessageLogContext>
#include <QMutex>
#include <QString>

#include <cstdio>
#include <cstdlib>
#include <utility>

namespace trilume::desktop {

namespace {

constexpr int kNoDisplayStatus = 1;

struct HeldBack
{
    QtMsgType type;
    QString text;
};

// A handler of messages has no pointer to an object, and is called on any thread.
struct HeldBackMessages
{
    QMutex mutex; // guards the list
    QList<HeldBack> list;
};

HeldBackMessages& heldBack()
{
    static HeldBackMessages messages;
    return messages;
}

void onMessage(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type != QtFatalMsg) {
        const QMutexLocker lock(&heldBack().mutex);
        heldBack().list.append({type, text});
        return;
    }
    const QString wayland = qEnvironmentVariable("WAYLAND_DISPLAY");
    const QString line =
        noDisplayText(wayland.isEmpty() ? qEnvironmentVariable("DISPLAY") : wayland);
    std::fprintf(stderr, "trilume: %s\n", line.toLocal8Bit().constData());
    std::_Exit(kNoDisplayStatus); // Qt is half made: nothing of it may be taken down
}

} // namespace

DisplayGuard::DisplayGuard()
{
    qInstallMessageHandler(onMessage);
}

DisplayGuard::~DisplayGuard()
{
    qInstallMessageHandler(nullptr);
    QList<HeldBack> messages;
    {
        const QMutexLocker lock(&heldBack().mutex);
        messages = std::exchange(heldBack().list, {});
    }
    for (const HeldBack& message : messages) {
        qt_message_output(message.type, QMessageLogContext(), message.text);
    }
}

} // namespace trilume::desktop
