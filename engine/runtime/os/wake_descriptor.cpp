// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/os/wake_descriptor.h"

#include <cstdint>

#include <sys/eventfd.h>
#include <unistd.h>

namespace trilume::os {

int openWake(WakeTaking taking)
{
    return eventfd(0, taking == WakeTaking::Waits ? EFD_CLOEXEC : EFD_CLOEXEC | EFD_NONBLOCK);
}

void wake(int descriptor)
{
    const std::uint64_t one = 1;
    static_cast<void>(!write(descriptor, &one, sizeof one));
}

bool takeWake(int descriptor)
{
    std::uint64_t count = 0;
    return read(descriptor, &count, sizeof count) == sizeof count;
}

} // namespace trilume::os
