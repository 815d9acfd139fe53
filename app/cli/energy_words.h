// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/evidence.h"
#include "engine/base/sentence.h"

#include <string>

namespace trilume::cli {

// What a meter covers: in English in the words of the JSON, which has "board" for a platform.
[[nodiscard]] Sentence scopeWords(EnergyScope scope);

// "package-0, measured, scope package"
[[nodiscard]] Sentence meterWords(const std::string& source,
                                  EvidenceLabel label,
                                  EnergyScope scope);

} // namespace trilume::cli
