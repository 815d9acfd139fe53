// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/energy_words.h"

#include "app/compare/figure_text.h"

namespace trilume::cli {

Sentence scopeWords(EnergyScope scope)
{
    switch (scope) {
    case EnergyScope::Dram:
        return Sentence::of("dram");
    case EnergyScope::Platform:
        return app::scopeText(EnergyScope::Board);
    default:
        return app::scopeText(scope);
    }
}

Sentence meterWords(const std::string& source, EvidenceLabel label, EnergyScope scope)
{
    return Sentence::of("%1, %2, scope %3", source, app::labelText(label), scopeWords(scope));
}

} // namespace trilume::cli
