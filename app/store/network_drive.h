// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace trilume::app {

// Whether other computers may use the files in this folder at the same time, as far as the system
// tells: then memory that is shared by a file is not shared with them (sqlite.org/wal.html). False
// when the folder cannot be asked.
[[nodiscard]] bool isOnNetworkDrive(const QString& folder);

} // namespace trilume::app
