// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/devices/device_worker.h"

#include <exception>
#include <utility>

namespace trilume::app {

DeviceWorker::DeviceWorker(Find find)
    : m_find(std::move(find))
{}

void DeviceWorker::look(const QStringList& folders)
{
    std::vector<FoundDevice> devices;
    try {
        devices = m_find(folders);
    } catch (const std::exception& exception) { // no memory: the next look may have it
        qWarning("no devices were looked for: %s", exception.what());
    }
    Q_EMIT found(devices);
}

} // namespace trilume::app
