// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/chat_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace trilume::app {

namespace {

QString speaker(const Message& message)
{
    if (message.role != MessageRole::Assistant) {
        return QCoreApplication::translate("ChatText", "You");
    }
    return message.stats.modelName.isEmpty() ? QCoreApplication::translate("ChatText", "Model")
                                             : message.stats.modelName;
}

QString dateOf(const Chat& chat)
{
    return QLocale().toString(chat.updated.toLocalTime(), QLocale::ShortFormat);
}

// What would make something of the text that it is not.
QString escaped(const QString& text)
{
    QString result;
    for (const QChar sign : text) {
        if (QStringLiteral("\\`*_{}[]<>#|").contains(sign)) {
            result += u'\\';
        }
        result += sign;
    }
    return result;
}

// What a model thought, as Markdown; nothing of nothing.
QString quoted(const QString& thought)
{
    if (thought.isEmpty()) {
        return {};
    }
    const QString begin = QStringLiteral("> ");
    return begin + thought.trimmed().replace(QLatin1Char('\n'), QLatin1Char('\n') + begin)
           + QStringLiteral("\n\n");
}

// In a text without marks it stands in brackets.
QString bracketed(const QString& thought)
{
    return thought.isEmpty() ? QString()
                             : QLatin1Char('[') + thought.trimmed() + QStringLiteral("]\n\n");
}

} // namespace

// Answers are Markdown as they are; what the person wrote is, as far as they wrote it so.
QString markdownOf(const Chat& chat, const std::vector<Message>& path)
{
    QString text = QStringLiteral("# ") + escaped(chat.title.simplified()) + QStringLiteral("\n\n*")
                   + escaped(dateOf(chat)) + QStringLiteral("*\n");
    if (chat.mode == ChatMode::Completion) { // one text, whoever wrote which part
        text += QLatin1Char('\n');
        for (const Message& message : path) {
            text += message.text;
        }
        return text + QLatin1Char('\n');
    }
    for (const Message& message : path) {
        text += QStringLiteral("\n## ") + escaped(speaker(message)) + QStringLiteral("\n\n")
                + quoted(message.thought) + message.text.trimmed() + QLatin1Char('\n');
        if (!message.error.isEmpty()) {
            text += QStringLiteral("\n> ") + escaped(message.error) + QLatin1Char('\n');
        }
    }
    return text;
}

QString plainTextOf(const Chat& chat, const std::vector<Message>& path)
{
    QString text = chat.title.simplified() + QLatin1Char('\n') + dateOf(chat) + QLatin1Char('\n');
    if (chat.mode == ChatMode::Completion) {
        text += QLatin1Char('\n');
        for (const Message& message : path) {
            text += message.text;
        }
        return text + QLatin1Char('\n');
    }
    for (const Message& message : path) {
        text += QLatin1Char('\n') + speaker(message) + QStringLiteral(":\n")
                + bracketed(message.thought) + message.text.trimmed() + QLatin1Char('\n');
        if (!message.error.isEmpty()) {
            text += QLatin1Char('(') + message.error + QStringLiteral(")\n");
        }
    }
    return text;
}

} // namespace trilume::app
