// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings.h"

#include <QString>

namespace trilume::tests {

// The window in the states that one wants to look at after a change: each page, sheet and panel, in
// wide windows and small ones. What is seen goes to save() of picture_stage.
void takeAll(const QString& folder, app::ThemeChoice choice, const QString& suffix, double scale);

} // namespace trilume::tests
