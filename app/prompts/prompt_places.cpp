// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompts/prompt_places.h"

#include <QRegularExpression>

#include <algorithm>

namespace trilume::app {

std::vector<PromptPlace> promptPlaces(const QString& text)
{
    static const QRegularExpression kPlace(QStringLiteral("\\{\\{[^{}\\r\\n]{1,60}\\}\\}"));
    std::vector<PromptPlace> places;
    for (auto found = kPlace.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        places.push_back({match.capturedStart(), match.capturedLength()});
    }
    return places;
}

std::optional<PromptPlace> nextPromptPlace(const QString& text, qsizetype from)
{
    const std::vector<PromptPlace> places = promptPlaces(text);
    const auto next = std::find_if(places.begin(), places.end(), [from](const PromptPlace& place) {
        return place.begin >= from;
    });
    return next == places.end() ? std::nullopt : std::optional(*next);
}

} // namespace trilume::app
