// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/text_file.h"

#include "app/platform/display_text.h"
#include "app/platform/error_text.h"
#include "app/platform/number_text.h"
#include "app/platform/text_run.h"
#include "engine/checkpoint/kind_of_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <optional>
#include <span>

namespace trilume::app {

namespace {

QString inWords(const char* text)
{
    return QCoreApplication::translate("TextFile", text);
}

std::optional<QString> decoded(const QByteArray& bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8);
    QStringDecoder decoder(encoding);
    QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(u'\0'))) {
        return std::nullopt;
    }
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    return text;
}

// What the file is instead.
QString notText(const QString& name, const QByteArray& bytes)
{
    const std::optional<Sentence> kind = checkpoint::kindOfFile(
        std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
    if (!kind) {
        return inWords(QT_TRANSLATE_NOOP("TextFile", "%1 holds bytes that no text has. Only files "
                                                     "of text can be put into a message."))
            .arg(inOneRun(name));
    }
    //: %1 is the name of a file, %2 what it is: "a PNG picture"
    return inWords(QT_TRANSLATE_NOOP("TextFile",
                                     "%1 is %2. Only files of text can be put into a message."))
        .arg(inOneRun(name), sentenceText(*kind));
}

} // namespace

TextFile readTextFile(const QString& path)
{
    TextFile result;
    const QFileInfo info(path);
    result.name = displayText(info.fileName());
    result.folder = info.isDir() ? path : QString();
    if (!info.isFile()) { // a pipe would be waited for
        result.problem =
            inWords(QT_TRANSLATE_NOOP("TextFile", "%1 is no file. Only files of text can be put "
                                                  "into a message."))
                .arg(inOneRun(result.name));
        return result;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        //: %1 is the name of a file, %2 what the system says
        result.problem = inWords(QT_TRANSLATE_NOOP("TextFile", "%1 cannot be read: %2."))
                             .arg(inOneRun(result.name), file.errorString());
        return result;
    }
    const QByteArray bytes = file.read(kLargestTextFile + 1);
    const std::optional<QString> text = decoded(bytes.left(kLargestTextFile));
    // A letter may have been cut where the reading ended.
    const bool isTooLarge = bytes.size() > kLargestTextFile;
    if (!text && (!isTooLarge || bytes.contains('\0'))) {
        result.problem = notText(result.name, bytes);
    } else if (isTooLarge) {
        //: %1 is the name of a file, %2 and %3 are numbers
        result.problem =
            inWords(QT_TRANSLATE_NOOP("TextFile", "%1 has %2 bytes; a file that is put "
                                                  "into a message can have %3."))
                .arg(inOneRun(result.name), countText(info.size()), countText(kLargestTextFile));
    } else {
        result.text = *text;
    }
    return result;
}

QString fencedText(const TextFile& file)
{
    qsizetype longest = 2; // run of the sign that would end the block
    qsizetype run = 0;
    for (const QChar letter : file.text) {
        run = letter == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    const QString ending = QFileInfo(file.name).suffix();
    const QString gap = file.text.endsWith(u'\n') ? QString() : QStringLiteral("\n");
    return file.name + QLatin1Char('\n') + fence + ending + QLatin1Char('\n') + file.text + gap
           + fence + QLatin1Char('\n');
}

} // namespace trilume::app
