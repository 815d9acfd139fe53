// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/account/account_sums.h"
#include "app/settings/settings.h"
#include "ui/widgets/quantity.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace trilume::ui {

// The words of the account. [ui thread]

[[nodiscard]] QString meterTitle(const app::MeterKey& key); // "Processor package", to begin a line

[[nodiscard]] ScaledFigure scaleEnergy(double joules); // Wh where joules would be large
[[nodiscard]] QString energyText(double joules);
[[nodiscard]] QString longDuration(double seconds); // "3 h 12 min"
[[nodiscard]] QString dayText(QDate day);

// "9 answers, 108 tokens read, 90 written in 22.5 s"
[[nodiscard]] QString workText(const app::AccountWork& work);

// What the person's figures make of the joules, each with its age; none where none is given.
[[nodiscard]] QStringList gridTexts(const app::MeterSum& sum,
                                    const app::GridSettings& grid,
                                    QDate today);

// All that is said of a sum beside its joules.
[[nodiscard]] QStringList factsOf(const app::MeterSum& sum,
                                  const app::GridSettings& grid,
                                  QDate today);

} // namespace trilume::ui
