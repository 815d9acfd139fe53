// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chat/message.h"
#include "app/settings/settings.h"

#include <QStringList>

namespace trilume::ui {

// What so many joules cost and which carbon dioxide they stand for, by the figures of the person's
// grid: a line for each that was given, labelled as derived, or as modelled where the joules are.
// [any thread]
[[nodiscard]] QStringList gridLines(double joules,
                                    EvidenceLabel label,
                                    const app::GridSettings& grid);

} // namespace trilume::ui
