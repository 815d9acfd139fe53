// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/network_drive.h"

#include "engine/runtime/os/network_drive.h"

#include <QFile>

namespace trilume::app {

bool isOnNetworkDrive(const QString& folder)
{
    return os::isOnNetworkDrive(QFile::encodeName(folder).constData());
}

} // namespace trilume::app
