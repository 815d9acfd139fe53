// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>

namespace trilume::app {

// U+FEFF at the beginning of a text is a character like any other in what a model writes, piece by
// piece. Qt takes it for a mark of the encoding and drops it. [any thread]

// What is no UTF-8 is replaced, as QString::fromUtf8() does.
[[nodiscard]] QString textFromUtf8(std::string_view bytes);

// The same JSON, in which strings that begin with the character keep it when Qt reads them: it is
// written as \ufeff. A mark before the JSON itself goes.
[[nodiscard]] QByteArray jsonWithMarks(QByteArray json);

} // namespace trilume::app
