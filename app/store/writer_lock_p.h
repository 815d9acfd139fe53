// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QString>

namespace trilume::app {

// Why a lock was refused, by the system's number (errno).
[[nodiscard]] Error lockError(int code, const QString& database);

} // namespace trilume::app
