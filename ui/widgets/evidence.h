// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/metrics/series.h"

#include <QString>

namespace trilume::ui {

// Where figures come from and what they cover, in the person's language: a word for chips and a
// sentence for tool tips.
[[nodiscard]] QString evidenceText(EvidenceLabel label); // "measured", in the person's language
[[nodiscard]] QString evidenceSentence(EvidenceLabel label);
[[nodiscard]] QString scopeText(EnergyScope scope); // "package"
[[nodiscard]] QString scopeSentence(EnergyScope scope);

} // namespace trilume::ui
