// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/os/network_drive.h"

#include <algorithm>
#include <array>

#include <sys/vfs.h>

namespace trilume::os {

namespace {

// statfs(2). FUSE among them: sshfs is one, and a local one only loses its readers.
constexpr std::array<std::uint32_t, 9> kNetworkTypes = {
    0x6969,     // NFS
    0x517B,     // SMB
    0xFF534D42, // CIFS
    0xFE534D42, // SMB2
    0x01021997, // 9P
    0x65735546, // FUSE
    0x5346414F, // AFS
    0x73757245, // Coda
    0x00C36400, // Ceph
};

} // namespace

bool isNetworkFileSystem(std::uint32_t type)
{
    return std::find(kNetworkTypes.begin(), kNetworkTypes.end(), type) != kNetworkTypes.end();
}

bool isOnNetworkDrive(const char* folder)
{
    struct statfs info = {};
    return statfs(folder, &info) == 0
           && isNetworkFileSystem(static_cast<std::uint32_t>(info.f_type));
}

} // namespace trilume::os
