// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings.h"

#include <QString>

namespace trilume::tests {

// An answer shown by its tokens, with one of them pointed at.
void takeTokens(app::ThemeChoice choice, double scale, const QString& path);

// The prompts, and one of them in the field.
void takePrompts(app::ThemeChoice choice, double scale, const QString& panel, const QString& field);

} // namespace trilume::tests
