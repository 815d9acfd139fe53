// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings.h"

#include <QString>

#include <functional>

namespace trilume::tests {

// An answer shown by its tokens, with one of them pointed at.
void takeTokens(app::ThemeChoice choice, double scale, const QString& path);

// The prompts, and one of them in the field.
void takePrompts(app::ThemeChoice choice, double scale, const QString& panel, const QString& field);

// The list of chats with folders: as it is, where the name of a new one is asked for, while a chat
// is dragged, and by the menu of a chat.
void takeFolders(app::ThemeChoice choice,
                 double scale,
                 const std::function<QString(const char* name)>& path);

} // namespace trilume::tests
