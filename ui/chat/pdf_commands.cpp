// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/pdf_commands.h"

#include "app/chat/chat_controller.h"
#include "app/platform/display_text.h"
#include "app/platform/joined_text.h"
#include "ui/chat/chat_pdf.h"
#include "ui/frame/window_actions.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/file_name.h"
#include "ui/widgets/text_direction.h"

#include <QAction>
#include <QDate>
#include <QLocale>
#include <QPrinter>

namespace trilume::ui {

namespace {

// The models that have written in it, each once.
QString modelsOf(const std::vector<app::Message>& messages)
{
    QStringList names;
    for (const app::Message& message : messages) {
        const QString& name = message.stats.modelName;
        if (!name.isEmpty() && !names.contains(name)) {
            names.append(inOneRun(name));
        }
    }
    return app::listText(names);
}

} // namespace

PrintedChat printedChat(app::ChatController& chats)
{
    const std::vector<app::Message>& messages = chats.transcript()->messages();
    const bool isDialogue = chats.mode() == app::ChatMode::Dialogue;
    PrintedChat printed;
    printed.title = app::displayText(chats.currentTitle());
    const QString day = QLocale().toString(QDate::currentDate(), QLocale::LongFormat);
    const QString models = modelsOf(messages);
    printed.madeBy = models.isEmpty() ? day : QStringLiteral("%1 · %2").arg(models, day);
    printed.page = QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter
                                                                              : QPageSize::A4;
    for (const app::Message& message : messages) {
        if (message.status == app::MessageStatus::Running || message.text.isEmpty()) {
            continue;
        }
        const bool isAnswer = message.role == app::MessageRole::Assistant;
        printed.passages.push_back(
            {isDialogue ? (isAnswer ? PdfCommands::tr("Model") : PdfCommands::tr("You"))
                        : QString(),
             message.text, isAnswer && isDialogue});
    }
    return printed;
}

PdfCommands::PdfCommands(app::ChatController& chats,
                         Dialogs& dialogs,
                         Banner& notice,
                         QWidget& page)
    : QObject(&page)
    , m_chats(chats)
    , m_dialogs(dialogs)
    , m_notice(notice)
    , m_page(page)
{
    connect(&m_saver, &app::FileSaver::saved, this, [this](const QString& path) {
        m_notice.showMessage(tr("Saved as %1.").arg(pathText(path)));
    });
    connect(&m_saver, &app::FileSaver::failed, this,
            [this](const QString&, const QString& message) { m_notice.showMessage(message); });
    connect(&m_printing, &app::FileSaver::saved, this,
            //: %1 is a printer, or a file
            [this](const QString& name) {
                m_notice.showMessage(tr("Printed: %1.").arg(inOneRun(name)));
            });
    connect(&m_printing, &app::FileSaver::failed, this,
            [this](const QString&, const QString& message) { m_notice.showMessage(message); });
}

void PdfCommands::follow(const WindowActions& actions)
{
    connect(actions.savePdf, &QAction::triggered, this, &PdfCommands::ask);
    connect(actions.print, &QAction::triggered, this, &PdfCommands::askForPrinter);
}

bool PdfCommands::hasText()
{
    if (m_chats.transcript()->rowCount() == 0) {
        m_notice.showMessage(tr("There is nothing in this chat yet."));
        return false;
    }
    return true;
}

void PdfCommands::ask()
{
    if (!hasText()) {
        return;
    }
    const QString name = asFileName(m_chats.currentTitle());
    //: a suggested name of a file, without its ending
    const QString suggested = (name.isEmpty() ? tr("chat") : name) + QStringLiteral(".pdf");
    m_dialogs.askForSaveFile(m_page, suggested, [this](const QString& path) { saveTo(path); });
}

void PdfCommands::saveTo(const QString& path)
{
    if (path.isEmpty()) {
        return;
    }
    m_notice.showMessage(tr("Saving %1\u2026").arg(pathText(path)));
    m_saver.save(path, [chat = printedChat(m_chats)](const QString& to) {
        return app::writeFile(pdfOf(chat), to);
    });
}

void PdfCommands::askForPrinter()
{
    if (hasText()) {
        m_dialogs.askForPrinter(
            m_page, app::displayText(m_chats.currentTitle()),
            [this](const std::shared_ptr<QPrinter>& printer) { printOn(printer); });
    }
}

void PdfCommands::printOn(const std::shared_ptr<QPrinter>& printer)
{
    const QString file = printer->outputFileName();
    const QString name = file.isEmpty() ? printer->printerName() : file;
    m_notice.showMessage(tr("Printing\u2026"));
    m_printing.save(name, [chat = printedChat(m_chats), printer](const QString& to) -> Status {
        print(chat, *printer);
        if (printer->printerState() == QPrinter::Error) {
            return Error{Errc::Io, Sentence::asIs(tr("%1 could not print the chat. Is it there, "
                                                     "and may you print on it?")
                                                      .arg(inOneRun(to))
                                                      .toStdString())};
        }
        return Done{};
    });
}

} // namespace trilume::ui
