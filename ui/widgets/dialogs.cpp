// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialogs.h"

#include "app/platform/slow_question.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QUrl>

namespace trilume::ui {

Dialogs::~Dialogs() = default;

void NativeDialogs::askForModelFile(QWidget& parent,
                                    const QString& folder,
                                    const PathHandler& chosen)
{
    auto* dialog = new QFileDialog(
        &parent, QCoreApplication::translate("Dialogs", "Open a model file"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({QCoreApplication::translate("Dialogs", "Model files (*.gguf)"),
                            QCoreApplication::translate("Dialogs", "All files (*)")});
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, chosen);
    dialog->open();
}

void NativeDialogs::askForFolder(QWidget& parent, const QString& title, const PathHandler& chosen)
{
    auto* dialog = new QFileDialog(&parent, title, QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, chosen);
    dialog->open();
}

void NativeDialogs::askForSaveFile(QWidget& parent,
                                   const QString& suggestedName,
                                   const PathHandler& chosen)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog =
        new QFileDialog(&parent, QCoreApplication::translate("Dialogs", "Save as"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(suggestedName).suffix());
    dialog->selectFile(suggestedName);
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, chosen);
    dialog->open();
}

void NativeDialogs::askForPrinter(QWidget& parent,
                                  const QString& title,
                                  const PrinterHandler& chosen)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    printer->setCreator(QStringLiteral("Trilume"));
    auto* dialog = new QPrintDialog(printer.get(), &parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto isAccepted = std::make_shared<bool>(false);
    QObject::connect(dialog, &QDialog::accepted, &parent, [isAccepted] { *isAccepted = true; });
    // Only then nobody but the one who draws has the printer.
    QObject::connect(dialog, &QObject::destroyed, &parent, [printer, isAccepted, chosen] {
        if (*isAccepted) {
            chosen(printer);
        }
    });
    dialog->open();
}

void NativeDialogs::askForPowerLog(QWidget& parent, const PathHandler& chosen)
{
    auto* dialog =
        new QFileDialog(&parent, QCoreApplication::translate("Dialogs", "Open a power log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({QCoreApplication::translate("Dialogs", "Power logs (*.csv)"),
                            QCoreApplication::translate("Dialogs", "All files (*)")});
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, chosen);
    dialog->open();
}

void NativeDialogs::askForChats(QWidget& parent, const PathHandler& chosen)
{
    auto* dialog = new QFileDialog(&parent, QCoreApplication::translate("Dialogs", "Import chats"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({QCoreApplication::translate("Dialogs", "Exported chats (*.json *.zip)"),
                            QCoreApplication::translate("Dialogs", "All files (*)")});
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, chosen);
    dialog->open();
}

void NativeDialogs::askForChatsCopy(QWidget& parent, const PathHandler& chosen)
{
    auto* dialog =
        new QFileDialog(&parent, QCoreApplication::translate("Dialogs", "Restore from a copy"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    // Those that the program keeps have a date in place of an ending.
    dialog->setNameFilters(
        {QCoreApplication::translate("Dialogs", "Copies of all chats (*.db *.db.*)"),
         QCoreApplication::translate("Dialogs", "All files (*)")});
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, chosen);
    dialog->open();
}

void NativeDialogs::openLink(const QString& address)
{
    const QUrl url(address, QUrl::StrictMode);
    if (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http")) {
        QDesktopServices::openUrl(url);
    }
}

void NativeDialogs::openFolder(const QString& path)
{
    const auto nearest = [path] {
        QString folder = QDir::cleanPath(path);
        while (!QFileInfo(folder).isDir() && QFileInfo(folder).absolutePath() != folder) {
            folder = QFileInfo(folder).absolutePath();
        }
        return folder;
    };
    app::askSlowly<QString>(*QCoreApplication::instance(), nearest, [](const QString& folder) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });
}

} // namespace trilume::ui
