// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/devices/device_search.h"
#include "app/platform/parcel.h"
#include "app/platform/worker.h"

#include <functional>
#include <vector>

namespace trilume::app {

// What LocalDevices has plugins asked. [devices thread]
class DeviceWorker final : public Worker
{
    Q_OBJECT

public:
    using Find = std::function<std::vector<FoundDevice>(const QStringList& folders)>;

    explicit DeviceWorker(Find find);

    void look(const QStringList& folders); // ends with found()

Q_SIGNALS:
    void found(const trilume::app::Parcel<std::vector<trilume::app::FoundDevice>>& devices);

private:
    Find m_find;
};

} // namespace trilume::app
