// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/bus/session_bus.h"

#include "app/desktop/bus/bus_probe.h"

#include <QtGlobal>

namespace trilume::desktop {

namespace {

using namespace std::chrono_literals;

// One that runs answers in a millisecond, on a busy machine in some dozen.
constexpr auto kPatience = 250ms;
constexpr char kVariable[] = "DBUS_SESSION_BUS_ADDRESS";
// No such kind of address is known: libdbus says so at once. An empty one makes it look further.
constexpr char kNoBus[] = "disabled:";

} // namespace

QByteArray usableBus(const QByteArray& listed,
                     const QByteArray& runtimeFolder,
                     std::chrono::milliseconds patience)
{
    QByteArray list = listed;
    if (list.isEmpty() && !runtimeFolder.isEmpty()) {
        list = "unix:path=" + runtimeFolder.toPercentEncoding("/") + "/bus";
    }
    const QList<BusAddress> addresses = busAddresses(list, runtimeFolder);
    for (const BusAddress& address : addresses) {
        if (answersAsBus(address, patience)) {
            return address.text;
        }
    }
    return {};
}

QByteArray settleSessionBus()
{
    QByteArray address = usableBus(qgetenv(kVariable), qgetenv("XDG_RUNTIME_DIR"), kPatience);
    qputenv(kVariable, address.isEmpty() ? QByteArray(kNoBus) : address);
    return address;
}

} // namespace trilume::desktop
