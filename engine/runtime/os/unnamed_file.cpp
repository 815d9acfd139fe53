// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/os/unnamed_file.h"

#include <cerrno>
#include <string>

#include <fcntl.h>
#include <unistd.h>

namespace trilume::os {

namespace {

// The system's name for an open file, by which one without a name can be linked.
std::string descriptorPath(int descriptor)
{
    return "/proc/self/fd/" + std::to_string(descriptor);
}

} // namespace

int openUnnamedFile(const char* folder, mode_t mode)
{
    const int descriptor = open(folder, O_TMPFILE | O_RDWR | O_CLOEXEC, mode);
    // Without /proc it could never get a name.
    if (descriptor >= 0 && access(descriptorPath(descriptor).c_str(), F_OK) != 0) {
        close(descriptor);
        errno = ENOTSUP;
        return -1;
    }
    return descriptor;
}

bool nameFile(int descriptor, const char* name)
{
    return linkat(AT_FDCWD, descriptorPath(descriptor).c_str(), AT_FDCWD, name, AT_SYMLINK_FOLLOW)
           == 0;
}

} // namespace trilume::os
