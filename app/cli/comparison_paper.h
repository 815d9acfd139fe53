// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/comparison.h"
#include "engine/base/result.h"

#include <string>

namespace trilume::cli {

// PDFs are made by a program that comes with the window; an error says where it was expected.
[[nodiscard]] Status findPaperProgram();

// The bytes of a PDF of what was measured. Waits for the program, for a minute at most; its own
// words are in the error.
[[nodiscard]] Result<std::string> comparisonPaper(const app::Comparison& comparison);

} // namespace trilume::cli
