// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/marker_text.h"

#include <QCoreApplication>

namespace trilume::ui {

QString typedMarker(const QString& marker)
{
    QString typed;
    typed.reserve(marker.size());
    for (const QChar character : marker) {
        switch (character.unicode()) {
        case u'\\':
            typed += QLatin1String("\\\\");
            break;
        case u'\n':
            typed += QLatin1String("\\n");
            break;
        case u'\t':
            typed += QLatin1String("\\t");
            break;
        default:
            typed += character;
        }
    }
    return typed;
}

std::optional<QString> markerOf(const QString& typed)
{
    QString marker;
    marker.reserve(typed.size());
    for (qsizetype i = 0; i < typed.size(); ++i) {
        if (typed[i] != u'\\') {
            marker += typed[i];
            continue;
        }
        ++i;
        const char16_t which = i < typed.size() ? typed[i].unicode() : u'\0';
        if (which != u'n' && which != u't' && which != u'\\') {
            return std::nullopt;
        }
        marker += which == u'n' ? QChar(u'\n') : which == u't' ? QChar(u'\t') : QChar(u'\\');
    }
    return marker;
}

QString markedExample(const app::ModelMarkers& markers)
{
    const auto inWords = [](const char* text) {
        return QCoreApplication::translate("MarkedExample", text);
    };
    QString text = markers.systemPrefix
                   + inWords(QT_TRANSLATE_NOOP("MarkedExample", "You answer briefly."))
                   + markers.systemSuffix;
    text += markers.userPrefix + inWords(QT_TRANSLATE_NOOP("MarkedExample", "How are you?"))
            + markers.userSuffix;
    text += markers.assistantPrefix;
    return text.replace(u'\n', QStringLiteral("\u21b5\n"));
}

} // namespace trilume::ui
