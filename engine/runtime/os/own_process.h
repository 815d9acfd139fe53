// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>

#include <sys/types.h>

namespace trilume::os {

// Questions about this process that POSIX has no call for.

// A path under which its program can be started anew, also once the file was replaced or removed;
// the link leads to the file's own name.
[[nodiscard]] const char* linkToOwnProgram();

// Nothing where the system does not say.
[[nodiscard]] std::optional<std::size_t> countOpenFiles();
[[nodiscard]] std::optional<std::size_t> countThreads();
[[nodiscard]] std::optional<std::size_t> residentBytes();

// The mask of new files: umask() would change it for a moment, for all threads.
[[nodiscard]] std::optional<mode_t> fileMask();

// The working folder as a descriptor to come back to, also where it may be entered but not listed;
// -1 and errno where there is none.
[[nodiscard]] int openWorkingFolder();

} // namespace trilume::os
