// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QString>

namespace trilume::app {

enum class NumberForm
{
    OfPeople = 1,   // with the digits and marks of the locale (number_text)
    OfPrograms = 2, // as C writes them, so that a program reads them again
};

// What the engine says, in the language of the window: its sentences are translated as those of
// the context "trilume::Sentence". What others wrote is shown as it can be (display_text). [any
// thread]
[[nodiscard]] QString sentenceText(const Sentence& sentence,
                                   NumberForm numbers = NumberForm::OfPeople);
[[nodiscard]] QString errorText(const Error& error);

// A text of this program's own that tr() has translated, as what an error says.
[[nodiscard]] Sentence asSentence(const QString& text);

} // namespace trilume::app
