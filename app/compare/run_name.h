// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/comparison.h"
#include "engine/base/sentence.h"

#include <cstddef>
#include <vector>

namespace trilume::app {

// What a run is called among the others: its device, and what else it differs in: "the processor (2
// threads, 1.6bit)". Two that differ in nothing have their numbers.
[[nodiscard]] Sentence runName(const std::vector<ComparedRun>& runs, std::size_t index);

} // namespace trilume::app
