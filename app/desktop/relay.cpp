// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/relay.h"

#include "app/desktop/bus/desktop_entrance.h"
#include "app/desktop/single_instance.h"

#include <QCoreApplication>
#include <QTimer>

namespace trilume::desktop {

namespace {

using namespace std::chrono_literals;

constexpr auto kLongestRelay = 3s;
constexpr auto kNextCall = 100ms; // of several files each is a call of its own

} // namespace

int relayFromBus(SingleInstance& instance, const QByteArray& busAddress)
{
    if (busAddress.isEmpty() || !qEnvironmentVariableIsSet("DBUS_STARTER_BUS_TYPE")) {
        return 0;
    }
    DesktopEntrance entrance(busAddress);
    QObject::connect(&entrance, &DesktopEntrance::requested, &instance,
                     [&instance](const StartRequest& request) {
                         instance.begin(request);
                         QTimer::singleShot(kNextCall, qApp, &QCoreApplication::quit);
                     });
    QTimer::singleShot(kLongestRelay, qApp, &QCoreApplication::quit);
    entrance.open();
    return QCoreApplication::exec();
}

} // namespace trilume::desktop
