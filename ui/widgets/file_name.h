// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace trilume::ui {

// The beginning of a title in what every file system takes; may be empty.
[[nodiscard]] QString asFileName(const QString& title);

} // namespace trilume::ui
