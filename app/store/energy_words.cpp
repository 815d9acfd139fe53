// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/energy_words_p.h"

namespace trilume::app {

EvidenceLabel readLabel(const QString& word)
{
    for (const EvidenceLabel label : {EvidenceLabel::Measured, EvidenceLabel::Derived}) {
        if (word == QLatin1String(evidenceName(label))) {
            return label;
        }
    }
    return EvidenceLabel::Modelled;
}

std::optional<EnergyScope> readScope(const QString& word)
{
    for (const EnergyScope scope :
         {EnergyScope::Package, EnergyScope::Cores, EnergyScope::Dram, EnergyScope::Module,
          EnergyScope::Board, EnergyScope::Machine, EnergyScope::Process}) {
        if (word == QLatin1String(scopeName(scope))) {
            return scope;
        }
    }
    return std::nullopt;
}

} // namespace trilume::app
