// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// trilume-device-host: a plugin and a device of it, in a process of its own. Started by Trilume
// with two channels and nothing else; it is of no use by hand.
#include "engine/accel/host/program/host_server.h"

#include <cstdio>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace trilume {

namespace {

// Which then goes to no program that a plugin starts.
bool isChannel(int descriptor)
{
    int kind = 0;
    socklen_t size = sizeof kind;
    return getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &kind, &size) == 0 && kind == SOCK_SEQPACKET
           && fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0;
}

int host()
{
    if (!isChannel(accel::kControlDescriptor) || !isChannel(accel::kBesideDescriptor)) {
        std::fputs("trilume-device-host is started by Trilume, which runs plugins in it; there is "
                   "nothing to be done with it by hand.\n",
                   stderr);
        return 2;
    }
    accel::HostServer server{
        accel::MessageChannel{accel::OwnedDescriptor{accel::kControlDescriptor}},
        accel::MessageChannel{accel::OwnedDescriptor{accel::kBesideDescriptor}}};
    server.run();
    _exit(0); // threads may be in the plugin for ever
}

} // namespace

} // namespace trilume

int main()
{
    return trilume::host();
}
