// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/file_name.h"

namespace trilume::ui {

QString asFileName(const QString& title)
{
    constexpr int kLongest = 60;
    QString name;
    const QString begin = title.simplified().left(kLongest);
    for (const QChar sign : begin) {
        name += sign.isLetterOrNumber() || sign == u' ' || sign == u'-' ? sign : QChar(u'_');
    }
    return name.trimmed();
}

} // namespace trilume::ui
