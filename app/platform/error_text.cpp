// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/error_text.h"

#include "app/platform/display_text.h"
#include "app/platform/number_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace trilume::app {

namespace {

// What stands in a sentence that is read from the right keeps the order of its own: a path, a name
// with a full stop; and where it comes first it does not turn the sentence. Invisible marks around
// it say so (Unicode UAX #9, isolates). Not in a terminal, which orders its lines itself.
QString inOneRun(const QString& text, NumberForm numbers)
{
    const bool isMirrored =
        numbers != NumberForm::OfPrograms && QLocale().textDirection() == Qt::RightToLeft;
    return isMirrored && !text.isRightToLeft() ? QChar(0x2068) + text + QChar(0x2069) : text;
}

QString argumentText(const Sentence::Argument& argument, NumberForm numbers)
{
    using Kind = Sentence::Argument::Kind;
    const bool isAsItIs = numbers == NumberForm::OfPrograms && argument.kind() != Kind::Words;
    switch (isAsItIs ? Kind::Text : argument.kind()) {
    case Kind::Text:
        return inOneRun(displayText(argument.text()), numbers);
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
