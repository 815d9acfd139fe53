// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <string_view>

namespace trilume::cli {

// The arguments of the command line keep all their bytes: names of files need not be UTF-8. Bytes
// that are no UTF-8 become halves of surrogate pairs, U+DC80 to U+DCFF, which no text has (Python
// does the same); shown as text they are U+FFFD.
[[nodiscard]] QString wordFromBytes(std::string_view bytes);
[[nodiscard]] std::string bytesOfWord(const QString& word);

// Without the name of the program.
[[nodiscard]] QStringList commandLineWords(int argc, const char* const* argv);

} // namespace trilume::cli
