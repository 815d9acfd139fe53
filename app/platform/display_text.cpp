// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/display_text.h"

#include "engine/base/visible_text.h"

#include <algorithm>
#include <vector>

namespace trilume::app {

namespace {

constexpr QChar kTurnedRun(0x2067);
constexpr QChar kRunsEnd(0x2069);

bool beginsRun(QChar mark)
{
    return mark >= QChar(0x2066) && mark <= QChar(0x2068);
}

bool hasLatinLetter(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) {
        return letter.isLetter() && letter.direction() == QChar::DirL;
    });
}

// The marks of runs that have their ends. One from right to left that would write Latin letters in
// another order is none of ours.
std::vector<bool> marksOfRuns(const QString& text)
{
    std::vector<bool> isMark(static_cast<std::size_t>(text.size()), false);
    std::vector<qsizetype> open;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (beginsRun(text[at])) {
            open.push_back(at);
        } else if (text[at] == kRunsEnd && !open.empty()) {
            const qsizetype begin = open.back();
            open.pop_back();
            const bool isOurs = text[begin] != kTurnedRun
                                || !hasLatinLetter(QStringView(text).mid(begin, at - begin));
            isMark[static_cast<std::size_t>(begin)] = isOurs;
            isMark[static_cast<std::size_t>(at)] = isOurs;
        }
    }
    return isMark;
}

} // namespace

QString displayText(const std::string& text)
{
    return QString::fromStdString(visibleText(text));
}

QString displayText(const QString& text)
{
    return displayText(text.toStdString());
}

QString displaySentence(const QString& sentence)
{
    const std::vector<bool> isMark = marksOfRuns(sentence);
    QString shown;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        if (isMark[static_cast<std::size_t>(at)]) {
            shown += displayText(sentence.mid(begin, at - begin)) + sentence[at];
            begin = at + 1;
        }
    }
    return shown + displayText(sentence.mid(begin));
}

} // namespace trilume::app
