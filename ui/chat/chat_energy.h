// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chat/message.h"
#include "app/settings/settings.h"

#include <QString>

namespace trilume::ui {

// The joules of a chat with their label, for a line of its list: "5.80 J measured".
[[nodiscard]] QString chatEnergyText(const app::ChatEnergy& energy);

// The same as a sentence that also says what they cover, and what they cost and emit by the figures
// of the person's grid: for tool tips and screen readers.
[[nodiscard]] QString chatEnergySentence(const app::ChatEnergy& energy);

// Those figures: there is one grid, and lists of chats show many sums of it. [ui thread]
void setChatGrid(const app::GridSettings& grid);

} // namespace trilume::ui
