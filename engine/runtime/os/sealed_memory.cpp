// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/os/sealed_memory.h"

#include <cerrno>
#include <cstdint>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace trilume::os {

namespace {

constexpr int kSizeSeals = F_SEAL_SHRINK | F_SEAL_GROW;

} // namespace

int createSealedMemory(const char* nameForDebuggers, std::size_t bytes)
{
    const int descriptor =
        memfd_create(nameForDebuggers, static_cast<unsigned>(MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (descriptor < 0) {
        return -1;
    }
    int failed = EINTR;
    while (failed == EINTR) {
        failed = posix_fallocate(descriptor, 0, static_cast<off_t>(bytes));
    }
    if (failed == 0 && fcntl(descriptor, F_ADD_SEALS, kSizeSeals | F_SEAL_SEAL) != 0) {
        failed = errno;
    }
    if (failed != 0) {
        close(descriptor);
        errno = failed;
        return -1;
    }
    return descriptor;
}

bool isSealedMemory(int descriptor, std::size_t bytes)
{
    struct stat found = {};
    const int seals = fcntl(descriptor, F_GET_SEALS);
    return bytes > 0 && seals >= 0 && (seals & kSizeSeals) == kSizeSeals
           && fstat(descriptor, &found) == 0 && found.st_size >= 0
           && static_cast<std::uint64_t>(found.st_size) == bytes;
}

} // namespace trilume::os
