// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/options/start_request.h"

#include <QByteArray>
#include <QObject>
#include <QThread>

#include <memory>

namespace trilume::desktop {

class BusWorker;

// Where desktops knock: the name io.github.trilume.Trilume on the bus of the session, with the
// interface org.freedesktop.Application (Activate, Open, ActivateAction). It stands beside the
// socket of SingleInstance, which works without any bus. [ui thread] All that has to do with the
// bus happens on a thread of its own, so a bus that falls silent later is no matter for the window.
class DesktopEntrance final : public QObject
{
    Q_OBJECT

public:
    // An empty address: there is no bus, and nobody comes.
    explicit DesktopEntrance(QByteArray busAddress, QObject* parent = nullptr);
    ~DesktopEntrance() override;

    void open();

    // Nobody comes in any more, the program is about to end; open() undoes it.
    void close();

Q_SIGNALS:
    void requested(const trilume::desktop::StartRequest& request);
    void opened(); // the name is this program's

private:
    void endThread();

    QByteArray m_busAddress;
    std::unique_ptr<QThread> m_thread;
    BusWorker* m_worker = nullptr; // of the thread, which deletes it; null: closed
};

} // namespace trilume::desktop
