// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options/window_options.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace trilume::desktop {

namespace {

constexpr std::array<WindowOption, 3> kOptions{{
    {WindowOptionId::NewChat, "new-chat", 0,
     QT_TRANSLATE_NOOP("CommandLine", "Begin a new chat, also in the window that is open.")},
    {WindowOptionId::Help, "help", 'h', QT_TRANSLATE_NOOP("CommandLine", "Print this text.")},
    {WindowOptionId::Version, "version", 'V',
     QT_TRANSLATE_NOOP("CommandLine", "Print the version.")},
}};

constexpr WindowTexts kTexts{
    QT_TRANSLATE_NOOP("CommandLine", "Chat with a MatMul-free language model in a window."),
    QT_TRANSLATE_NOOP("CommandLine",
                      "A model (.gguf), or chats to import (.json, .zip). Without it the last "
                      "model, at first the bundled one."),
    QT_TRANSLATE_NOOP("CommandLine",
                      "Started again, it brings the window that is open to the "
                      "front and opens FILE there."),
    QT_TRANSLATE_NOOP("CommandLine", "trilume-cli does the same and more in a terminal."),
};

constexpr qsizetype kColumns = 79;
constexpr qsizetype kTermWidth = 17;

QString translated(const char* text)
{
    return QCoreApplication::translate("CommandLine", text); // clazy:exclude=tr-non-literal
}

// At spaces; a language without any has long lines.
QString wrapped(const QString& text, qsizetype indent)
{
    const QString margin = QLatin1Char('\n') + QString(indent, QLatin1Char(' '));
    QString result;
    qsizetype used = indent;
    const QStringList words = text.split(QLatin1Char(' '));
    for (const QString& word : words) {
        if (!result.isEmpty()) {
            const bool fits = used + 1 + word.size() <= kColumns;
            result += fits ? QStringLiteral(" ") : margin;
            used = fits ? used + 1 : indent;
        }
        result += word;
        used += word.size();
    }
    return result;
}

QString helpRow(const QString& term, const char* text)
{
    return QStringLiteral("  ") + term.leftJustified(kTermWidth - 2)
           + wrapped(translated(text), kTermWidth) + QLatin1Char('\n');
}

} // namespace

std::span<const WindowOption> windowOptions()
{
    return kOptions;
}

const WindowOption* findWindowOption(const QString& word)
{
    for (const WindowOption& option : kOptions) {
        const bool isShort = option.shortName != 0
                             && word == QLatin1Char('-') + QString(QLatin1Char(option.shortName));
        if (isShort || word == QLatin1String("--") + QLatin1String(option.name)) {
            return &option;
        }
    }
    return nullptr;
}

const WindowTexts& windowTexts()
{
    return kTexts;
}

QString helpText()
{
    QString text = QCoreApplication::translate("CommandLine", "Usage: trilume [OPTIONS] [FILE]")
                   + QLatin1Char('\n') + wrapped(translated(kTexts.summary), 0)
                   + QLatin1String("\n\n") + helpRow(QStringLiteral("FILE"), kTexts.file);
    for (const WindowOption& option : kOptions) {
        QString term = QLatin1String("--") + QLatin1String(option.name);
        if (option.shortName != 0) {
            term.prepend(QLatin1Char('-') + QString(QLatin1Char(option.shortName))
                         + QLatin1String(", "));
        }
        text += helpRow(term, option.text);
    }
    return text + QLatin1Char('\n') + wrapped(translated(kTexts.again), 0) + QLatin1Char('\n')
           + wrapped(translated(kTexts.terminal), 0) + QLatin1Char('\n');
}

} // namespace trilume::desktop
