// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/transfer_notice.h"

#include "app/chat/chat_controller.h"
#include "app/platform/joined_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/file_name.h"
#include "ui/widgets/quantity.h"
#include "ui/widgets/text_direction.h"

#include <QFileInfo>
#include <QWidget>

namespace trilume::ui {

namespace {

QString endingOf(app::ExportFormat format)
{
    switch (format) {
    case app::ExportFormat::Markdown:
        return QStringLiteral(".md");
    case app::ExportFormat::PlainText:
        return QStringLiteral(".txt");
    case app::ExportFormat::Json:
        break;
    }
    return QStringLiteral(".json");
}

} // namespace

TransferNotice::TransferNotice(Banner& notice,
                               Banner& error,
                               app::ChatController& chats,
                               Dialogs& dialogs,
                               QWidget& parent)
    : QObject(&parent)
    , m_notice(notice)
    , m_error(error)
    , m_chats(chats)
    , m_dialogs(dialogs)
    , m_parent(parent)
{
    app::ChatTransfer* transfer = chats.transfer();
    connect(&notice, &Banner::actionTriggered, transfer, &app::ChatTransfer::cancel);
    connect(transfer, &app::ChatTransfer::begun, this, [this](const QString& path) {
        m_error.dismiss();
        m_notice.setActionText(tr("Cancel"));
        m_notice.showMessage(tr("Working on %1\u2026").arg(inOneRun(QFileInfo(path).fileName())));
    });
    connect(transfer, &app::ChatTransfer::progressed, this, [this](int done, int total) {
        m_notice.showMessage(tr("%1 of %2 chats").arg(formatCount(done), formatCount(total)));
    });
    connect(transfer, &app::ChatTransfer::exported, this,
            [this](const QString& path) { showEnd(tr("Exported to %1.").arg(pathText(path))); });
    connect(transfer, &app::ChatTransfer::imported, this, &TransferNotice::showImported);
    connect(transfer, &app::ChatTransfer::failed, this, [this](const QString& message) {
        if (!m_chats.transfer()->isBusy()) { // else another one goes on
            m_notice.dismiss();
        }
        m_error.showMessage(message);
    });
}

void TransferNotice::showImported(int chats, const QStringList& repairs, const QStringList& leftOut)
{
    constexpr int kFew = 3;
    QStringList sentences = {tr("Imported %1 chat(s).", nullptr, chats).arg(formatCount(chats))};
    if (!leftOut.isEmpty()) {
        sentences.append(tr("Left out:"));
    }
    for (const QStringList& some : {leftOut, repairs}) {
        sentences += some.mid(0, kFew);
        if (some.size() > kFew) {
            sentences.append(QStringLiteral("\u2026"));
        }
    }
    showEnd(app::sentencesText(sentences));
}

void TransferNotice::showEnd(const QString& message)
{
    m_notice.setActionText({});
    m_notice.showMessage(message);
}

void TransferNotice::askForImport()
{
    m_dialogs.askForChats(m_parent, [this](const QString& path) {
        if (!path.isEmpty()) {
            m_chats.transfer()->importChats(path);
        }
    });
}

QString TransferNotice::suggestedName(app::ChatId chat, app::ExportFormat format) const
{
    const app::Chat* found = m_chats.chats()->find(chat);
    const QString name = found != nullptr ? asFileName(found->title) : QString();
    //: a suggested name of a file, without its ending
    return (name.isEmpty() ? tr("chats") : name) + endingOf(format);
}

void TransferNotice::askForExport(app::ChatId chat, app::ExportFormat format)
{
    m_dialogs.askForSaveFile(
        m_parent, suggestedName(chat, format), [this, chat, format](const QString& path) {
            if (!path.isEmpty()) {
                m_chats.transfer()->exportChats(chat ? std::vector<app::ChatId>{chat}
                                                     : std::vector<app::ChatId>{},
                                                format, path);
            }
        });
}

} // namespace trilume::ui
