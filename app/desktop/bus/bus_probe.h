// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/bus/bus_address.h"

#include <chrono>

namespace trilume::desktop {

// Says hello to a bus as a program does that wants to use it, and hangs up. False where nobody
// listens, the bus takes no programs of this user, or nothing has been answered within `patience`:
// libdbus would wait for 25 seconds then, in whatever thread asks first.
[[nodiscard]] bool answersAsBus(const BusAddress& address, std::chrono::milliseconds patience);

} // namespace trilume::desktop
