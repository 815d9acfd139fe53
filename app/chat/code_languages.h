// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace trilume::app {

// A language as it is named in the first line of a block of code.
struct CodeLanguage
{
    QString name; // for people; as it was written where it is not known
    QString file; // of libsource-highlight; empty: its code stays plain
};

// Of "python", "c++", "rs"; names and files of many languages, in any case. [any thread]
[[nodiscard]] CodeLanguage codeLanguage(const QString& written);

} // namespace trilume::app
