// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings.h"

#include <QString>

namespace trilume::tests {

// "dock" (short answers, ten minutes of modelled power, the pace of a chat) and "enlarged", written
// as FOLDER/NAME + suffix + ".png".
void takeDockPictures(const QString& folder,
                      app::ThemeChoice choice,
                      const QString& suffix,
                      double scale);

} // namespace trilume::tests
