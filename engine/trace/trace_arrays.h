// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/sentence.h"
#include "engine/model/watchable.h"

#include <string>
#include <vector>

namespace trilume::trace {

// One array of a trace file. Names, shapes and types are a contract: arrays are only added.
struct TraceArray
{
    std::string name;
    std::string shape; // "(tokens, layers)"
    std::string type;  // NumPy's name
    Sentence meaning;
};

// All that a trace of such a model holds, as the help shows them; the file's own array
// `description` says the same. Names that stand for a tensor are the model's.
[[nodiscard]] std::vector<TraceArray> traceArrays(const model::Watchable& watchable);

// What TraceOptions::lensChoices adds to it.
[[nodiscard]] std::vector<TraceArray> lensArrays();

} // namespace trilume::trace
