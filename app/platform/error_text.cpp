// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/error_text.h"

#include "app/platform/display_text.h"
#include "app/platform/number_text.h"

#include <QCoreApplication>

namespace trilume::app {

namespace {

QString argumentText(const Sentence::Argument& argument, NumberForm numbers)
{
    using Kind = Sentence::Argument::Kind;
    const bool isAsItIs = numbers == NumberForm::OfPrograms && argument.kind() != Kind::Words;
    switch (isAsItIs ? Kind::Text : argument.kind()) {
    case Kind::Text:
        return displayText(argument.text());
    case Kind::Number:
        return inLocale(QString::fromStdString(argument.text()));
    case Kind::Amount:
        return countText(QString::fromStdString(argument.text()).toLongLong());
    case Kind::Words:
        return sentenceText(argument.words(), numbers);
    }
    return {};
}

} // namespace

QString sentenceText(const Sentence& sentence, NumberForm numbers)
{
    const std::vector<Sentence::Argument>& arguments = sentence.arguments();
    if (sentence.sourceText() == nullptr) { // made for the reader already
        return arguments.empty() ? QString() : QString::fromStdString(arguments.front().text());
    }
    const QString text = QCoreApplication::translate("trilume::Sentence", sentence.sourceText());
    // In one pass: what stands at a place may have percent signs of its own.
    QString shown;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const int place =
            text[at] == u'%' && at + 1 < text.size() ? text[at + 1].unicode() - u'0' : 0;
        if (place >= 1 && static_cast<std::size_t>(place) <= arguments.size()) {
            shown += argumentText(arguments[static_cast<std::size_t>(place) - 1], numbers);
            ++at;
        } else {
            shown += text[at];
        }
    }
    return shown;
}

QString errorText(const Error& error)
{
    return sentenceText(error.sentence);
}

Sentence asSentence(const QString& text)
{
    return Sentence::asIs(text.toStdString());
}

} // namespace trilume::app
