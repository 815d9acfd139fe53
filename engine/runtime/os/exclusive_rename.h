// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace trilume::os {

// Renames a file where nothing has its new name yet; both are paths, or names in the folder that
// a descriptor is of. 0, or an error number: EEXIST where the name is taken, EINVAL or ENOSYS where
// a file system (some network drives) knows no such condition.
[[nodiscard]] int renameExclusively(const char* from, const char* to);
[[nodiscard]] int renameExclusively(int folder, const char* from, const char* to);

} // namespace trilume::os
