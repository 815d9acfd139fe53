// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

namespace trilume::os {

// A file in the folder that has no name, so that nothing of it is left when the process ends, and
// that can be given one; open for reading and writing, with this mode less the mask of the process.
// The descriptor; -1 and errno where the file system has no such files.
[[nodiscard]] int openUnnamedFile(const char* folder, mode_t mode);

// Gives it a name that nothing has yet. False and errno, EEXIST where it is taken.
[[nodiscard]] bool nameFile(int descriptor, const char* name);

} // namespace trilume::os
