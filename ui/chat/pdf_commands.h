// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/file_saver.h"

#include <QObject>
#include <QWidget>

#include <memory>

class QPrinter;

namespace trilume::app {
class ChatController;
}

namespace trilume::ui {

class Banner;
class Dialogs;
struct PrintedChat;
class WindowActions;

// The open chat along the branch that is shown, without what is still being written.
[[nodiscard]] PrintedChat printedChat(app::ChatController& chats);

// Saves the open chat as a PDF or prints it; a thread of its own draws the pages. [ui thread] All
// are borrowed.
class PdfCommands final : public QObject
{
    Q_OBJECT

public:
    PdfCommands(app::ChatController& chats, Dialogs& dialogs, Banner& notice, QWidget& page);

    void follow(const WindowActions& actions);

private:
    void ask();
    void saveTo(const QString& path);
    void askForPrinter();
    void printOn(const std::shared_ptr<QPrinter>& printer);
    [[nodiscard]] bool hasText();

    app::ChatController& m_chats;
    Dialogs& m_dialogs;
    Banner& m_notice;
    QWidget& m_page;
    app::FileSaver m_saver;
    app::FileSaver m_printing; // its files are printers, and what those print into
};

} // namespace trilume::ui
