// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>

namespace trilume::desktop {

// The address of the session's bus if there is one that answers, else nothing. `listed` is what
// the environment says, and where it says nothing the bus of the user in `runtimeFolder` counts.
[[nodiscard]] QByteArray usableBus(const QByteArray& listed,
                                   const QByteArray& runtimeFolder,
                                   std::chrono::milliseconds patience);

// For the time before there is an application, and before the first thread: has Qt, which asks the
// bus in the interface thread for the status area, for screen readers and for portals, use the one
// that answers, or none. Without it a bus that is silent would keep the window away for 25 seconds,
// and where there is none libdbus would start one that stays behind. Returns the address, empty:
// there is none.
QByteArray settleSessionBus();

} // namespace trilume::desktop
