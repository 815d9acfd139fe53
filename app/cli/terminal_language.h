// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace trilume::cli {

// What was asked for when the program began.
struct TerminalLocale
{
    QStringList wishes; // languages, the dearest first
    bool isUtf8 = false;
};

// Takes the locale of the environment over, where the system has it, and makes it one of UTF-8, as
// Qt wants it. Before QCoreApplication and the first thread.
[[nodiscard]] TerminalLocale takeLocale();

// The language to speak, of those that there are: English to a terminal that shows no UTF-8.
[[nodiscard]] QString spokenLanguage(const TerminalLocale& locale, const QStringList& codes);

// What the system says (errno) comes in the same language as ours or in English. Before the first
// thread.
void speakOfErrorsIn(const QString& code);

} // namespace trilume::cli
