// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/bus/desktop_entrance.h"

#include "app/desktop/bus/bus_worker.h"
#include "app/platform/worker_thread.h"

#include <utility>

namespace trilume::desktop {

DesktopEntrance::DesktopEntrance(QByteArray busAddress, QObject* parent)
    : QObject(parent)
    , m_busAddress(std::move(busAddress))
{}

DesktopEntrance::~DesktopEntrance()
{
    close();
    endThread();
}

void DesktopEntrance::open()
{
    if (m_busAddress.isEmpty() || m_worker != nullptr) {
        return;
    }
    endThread();
    m_thread = app::makeThread(QStringLiteral("bus"));
    m_worker = app::moveTo(*m_thread, std::make_unique<BusWorker>());
    connect(m_worker, &BusWorker::requested, this, &DesktopEntrance::requested);
    connect(m_worker, &BusWorker::opened, this, &DesktopEntrance::opened);
    m_thread->start();
    app::post(*m_worker, [address = m_busAddress](BusWorker& worker) { worker.open(address); });
}

// Waits for nothing.
void DesktopEntrance::close()
{
    if (m_worker != nullptr) {
        disconnect(m_worker, nullptr, this, nullptr);
        m_worker = nullptr;
        m_thread->quit();
    }
}

void DesktopEntrance::endThread()
{
    if (m_thread != nullptr) {
        app::endThread(m_thread);
        m_thread.reset();
    }
}

} // namespace trilume::desktop
