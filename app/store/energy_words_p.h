// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/evidence.h"

#include <QString>

#include <optional>

namespace trilume::app {

// The words in which the database keeps labels and scopes of energy (evidenceName, scopeName).

// A word that is not known reads as the weakest label, which claims least.
[[nodiscard]] EvidenceLabel readLabel(const QString& word);

// Of two scopes with one name the first, which is what the name says. Absent when this program does
// not know it.
[[nodiscard]] std::optional<EnergyScope> readScope(const QString& word);

} // namespace trilume::app
