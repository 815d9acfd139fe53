// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plain_tip.h"

#include <QTextDocument>

namespace trilume::ui {

QString plainTip(const QString& text)
{
    if (!Qt::mightBeRichText(text)) {
        return text;
    }
    return QStringLiteral("<span style=\"white-space: pre-wrap\">") + text.toHtmlEscaped()
           + QStringLiteral("</span>");
}

QString plainLabel(const QString& text)
{
    return QString(text).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace trilume::ui
