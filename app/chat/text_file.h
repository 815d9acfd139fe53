// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace trilume::app {

// A file whose text is put into a message.
struct TextFile
{
    QString name;
    QString text;
    QString problem;     // why there is no text, in one sentence; empty: there is
    QString folder = {}; // the path, of what is none: it may hold a model
};

constexpr qint64 kLargestTextFile = 1'000'000; // bytes

// Text in UTF-8, or in UTF-16 with its mark. [any thread] Waits for the disk.
[[nodiscard]] TextFile readTextFile(const QString& path);

// As Markdown has it: the name, and a block that nothing in the text can end.
[[nodiscard]] QString fencedText(const TextFile& file);

} // namespace trilume::app
