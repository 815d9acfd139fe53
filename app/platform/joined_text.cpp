// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/joined_text.h"

#include <QCoreApplication>

namespace trilume::app {

namespace {

// In one pass for each: a text may have percent signs of its own.
QString joined(const QStringList& texts, const QString& pattern)
{
    QString all = texts.value(0);
    for (qsizetype i = 1; i < texts.size(); ++i) {
        all = pattern.arg(all, texts[i]);
    }
    return all;
}

} // namespace

QString listText(const QStringList& things)
{
    //: two things of a list, or all before and the last one
    return joined(things, QCoreApplication::translate("JoinedText", "%1, %2", "list"));
}

QString factsText(const QStringList& facts)
{
    //: two facts about one thing, or all before and the last one: "12 messages, pinned"
    return joined(facts, QCoreApplication::translate("JoinedText", "%1, %2", "facts"));
}

QString seriesText(const QStringList& items)
{
    //: two items that have commas in them, or all before and the last one
    return joined(items, QCoreApplication::translate("JoinedText", "%1; %2"));
}

QString sentencesText(const QStringList& sentences)
{
    //: two sentences, each with its full stop, or all before and the last one
    return joined(sentences, QCoreApplication::translate("JoinedText", "%1 %2"));
}

QString asSentencesText(const QStringList& texts)
{
    //: two texts that become sentences: there is no full stop at their ends
    return joined(texts, QCoreApplication::translate("JoinedText", "%1. %2"));
}

QString labelledText(const QString& name, const QString& text)
{
    //: the name of something, and what it is: "Seed: 5"
    return QCoreApplication::translate("JoinedText", "%1: %2").arg(name, text);
}

} // namespace trilume::app
