// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace trilume::os {

// A descriptor for poll() that is readable from the first wake() until it is taken.

enum class WakeTaking
{
    Waits = 1,   // take() waits until somebody wakes
    Returns = 2, // take() returns at once
};

// -1 and errno where there is none to be had. Whoever opens it closes it.
[[nodiscard]] int openWake(WakeTaking taking);

// Allowed in handlers of signals; nothing happens with -1.
void wake(int descriptor);

// Makes it unreadable again, however often it was woken. False: it was not, or a signal came
// (errno is EINTR).
bool takeWake(int descriptor);

} // namespace trilume::os
