// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/error_text.h"

#include "app/platform/display_text.h"
#include "app/platform/number_text.h"
#include "app/platform/text_run.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace trilume::app {

namespace {

bool isMirrored(NumberForm numbers)
{
    return numbers != NumberForm::OfPrograms && QLocale().textDirection() == Qt::RightToLeft;
}

// What stands in a sentence that is read from the right keeps the order of its own: a path, which
// is written from left to right whatever its folders are called, and a name with a full stop; and
// where it comes first it does not turn the sentence. Not in a terminal, which orders its lines
// itself.
QString quoted(const QString& text, NumberForm numbers)
{
    if (!isMirrored(numbers)) {
        return text;
    }
    return text.startsWith(u'/')  ? leftToRightRun(text)
           : text.isRightToLeft() ? text
                                  : firstLetterRun(text);
}

constexpr QChar kArabicPercent(0x066A);

// A sign of percent in Arabic counts as a letter: it stands at the left of its figure.
bool isOfRightToLeftLetters(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) {
        return (letter.isLetter() && letter.direction() != QChar::DirL) || letter == kArabicPercent;
    });
}

// "1.2 +/- 0.1", "3 GiB": figures would change places, with each other or with their unit.
QString figuresInOrder(const QString& text, NumberForm numbers)
{
    const bool mayChange = isMirrored(numbers) && !text.isEmpty() && !isOfRightToLeftLetters(text);
    return mayChange ? leftToRightRun(text) : text;
}

QString argumentText(const Sentence::Argument& argument, NumberForm numbers)
{
    using Kind = Sentence::Argument::Kind;
    const bool isAsItIs = numbers == NumberForm::OfPrograms && argument.kind() != Kind::Words;
    switch (isAsItIs ? Kind::Text : argument.kind()) {
    case Kind::Text:
        return quoted(displayText(argument.text()), numbers);
    case Kind::Number:
        return inLocale(QString::fromStdString(argument.text()));
    case Kind::Amount:
        return countText(QString::fromStdString(argument.text()).toLongLong());
    case Kind::Words:
        return figuresInOrder(sentenceText(argument.words(), numbers), numbers);
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
