// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace trilume::desktop {

class SingleInstance;

// For a program that the bus has started although there is a window, which does not have the name
// there: it began before there was a bus, or on another one. Takes what the bus wants and hands it
// over; ends at once where the bus has not started this program, and after three seconds in any
// case. Runs the application's loop; returns an exit status.
int relayFromBus(SingleInstance& instance, const QByteArray& busAddress);

} // namespace trilume::desktop
