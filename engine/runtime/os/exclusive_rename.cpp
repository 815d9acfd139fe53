// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/os/exclusive_rename.h"

#include <cerrno>
#include <cstdio>

#include <fcntl.h>

namespace trilume::os {

int renameExclusively(const char* from, const char* to)
{
    return renameExclusively(AT_FDCWD, from, to);
}

int renameExclusively(int folder, const char* from, const char* to)
{
    return renameat2(folder, from, folder, to, RENAME_NOREPLACE) == 0 ? 0 : errno;
}

} // namespace trilume::os
