// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace trilume::tests {

// The words of a text of the terminal that stand outside the brackets of the pseudo-language,
// without what is the same in every language: options, names of commands, files and models, units.
[[nodiscard]] QString spokenOutsideBrackets(const QString& text);

} // namespace trilume::tests
