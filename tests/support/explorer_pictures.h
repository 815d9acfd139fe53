// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings.h"

#include <QString>

namespace trilume::tests {

// Pictures of the explorer on the real services and the bundled model, after real answers; names
// end in `suffix`. False where the model is not there.
[[nodiscard]] bool takeExplorerPictures(const QString& folder,
                                        app::ThemeChoice choice,
                                        const QString& suffix,
                                        double textScale);

// Of two runs of a comparison in the explorer: with a difference, and without.
[[nodiscard]] bool takePairPictures(const QString& folder,
                                    app::ThemeChoice choice,
                                    const QString& suffix,
                                    double textScale);

} // namespace trilume::tests
