// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/comparison.h"

#include <QString>

namespace trilume::app {

// A report for people, in the language of the program: one file that needs nothing besides, light
// or dark as the reader's system is, made to be printed as well. It is well-formed XML; whatever
// comes of files or devices is escaped. Each figure in it comes of comparisonCsv().
[[nodiscard]] QString comparisonHtml(const Comparison& comparison);

} // namespace trilume::app
