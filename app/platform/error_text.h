// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QString>

namespace trilume::app {

// What the engine says, in the language of the window: its sentences are translated as those of
// the context "trilume::Sentence". Numbers are written as people read them (number_text), and what
// others wrote as it can be shown (display_text). [any thread]
[[nodiscard]] QString sentenceText(const Sentence& sentence);
[[nodiscard]] QString errorText(const Error& error);

// A text of this program's own that tr() has translated, as what an error says.
[[nodiscard]] Sentence asSentence(const QString& text);

} // namespace trilume::app
