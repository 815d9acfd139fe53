// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace trilume::app {

// How texts are compared where a person looks for something: letters are the same in upper and
// lower case and with or without accents. [any thread]
struct FoldedText
{
    QString letters;
    std::vector<qsizetype> origins; // of each unit of `letters` in the text, and of its end
};

[[nodiscard]] FoldedText fold(const QString& text);
[[nodiscard]] char32_t folded(char32_t letter);
[[nodiscard]] bool isAccent(char32_t letter); // one that follows its letter

// The letter that begins at `at`, which moves behind it.
[[nodiscard]] char32_t takeLetter(const QString& text, qsizetype& at);

} // namespace trilume::app
