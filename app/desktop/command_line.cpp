// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/command_line.h"

#include "app/desktop/options/window_options.h"
#include "app/platform/display_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace trilume::desktop {

namespace {

CommandLine refuse(const QString& message)
{
    return {CommandLine::Action::Refuse, {}, message};
}

// Options of Qt's own that take a value, as in "-platform offscreen"; QApplication reads them.
bool isQtOption(const QString& argument)
{
    static const QStringList known = {
        QStringLiteral("-platform"),        QStringLiteral("-platformpluginpath"),
        QStringLiteral("-style"),           QStringLiteral("-display"),
        QStringLiteral("-qwindowgeometry"),
    };
    const QString single = argument.startsWith(QLatin1String("--")) ? argument.mid(1) : argument;
    return known.contains(single);
}

} // namespace

CommandLine parseCommandLine(const QStringList& arguments)
{
    CommandLine line;
    bool isAfterOptions = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments.at(i);
        const bool isOption = !isAfterOptions && argument.startsWith(QLatin1Char('-'));
        if (!isOption) {
            if (!line.path.isEmpty()) {
                return refuse(QCoreApplication::translate(
                                  "CommandLine", "only one file can be opened, but \u201c%1\u201d "
                                                 "follows \u201c%2\u201d")
                                  .arg(argument, line.path));
            }
            line.path = QDir::cleanPath(QFileInfo(argument).absoluteFilePath());
        } else if (argument == QLatin1String("--")) {
            isAfterOptions = true;
        } else if (const WindowOption* option = findWindowOption(argument)) {
            if (option->id == WindowOptionId::Help) {
                return {CommandLine::Action::PrintHelp, {}, {}};
            }
            if (option->id == WindowOptionId::Version) {
                return {CommandLine::Action::PrintVersion, {}, {}};
            }
            line.isNewChat = true;
        } else if (isQtOption(argument)) {
            ++i;
        } else {
            return refuse(
                QCoreApplication::translate("CommandLine", "unknown option \u201c%1\u201d")
                    .arg(argument));
        }
    }
    return line;
}

QString noDisplayText(const QString& display)
{
    if (display.isEmpty()) {
        return QCoreApplication::translate(
            "CommandLine",
            "there is no display to open a window on; trilume-cli chat does the same "
            "in a terminal");
    }
    return QCoreApplication::translate("CommandLine",
                                       "no window can be opened on the display \u201c%1\u201d; "
                                       "trilume-cli chat does the same in a terminal")
        .arg(app::displayText(display));
}

QString noAnswerText(const QString& dataFolder, qint64 process)
{
    if (process == 0) {
        return QCoreApplication::translate("CommandLine",
                                           "another Trilume that works on %1 does not answer; what "
                                           "it was to open is opened here")
            .arg(app::displayText(dataFolder));
    }
    return QCoreApplication::translate(
               "CommandLine",
               "another Trilume (process %1) that works on %2 does not answer; what it was to open "
               "is opened here. If it stays silent, end it with: kill -9 %1")
        .arg(QString::number(process), app::displayText(dataFolder));
}

} // namespace trilume::desktop
