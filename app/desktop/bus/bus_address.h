// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace trilume::desktop {

// Where a bus listens on this machine.
struct BusAddress
{
    QByteArray text; // as libdbus reads it: "unix:path=/run/user/1000/bus"
    QByteArray path; // of the socket
    bool isAbstract = false;
};

// Those of the list (DBUS_SESSION_BUS_ADDRESS) that are a socket of this machine: others would
// start programs or ask the network. `runtimeFolder` is what "unix:runtime=yes" means.
[[nodiscard]] QList<BusAddress> busAddresses(const QByteArray& list,
                                             const QByteArray& runtimeFolder);

} // namespace trilume::desktop
