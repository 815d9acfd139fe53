// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/unsaved_notice.h"

#include "ui/widgets/dialogs.h"
#include "ui/widgets/text_direction.h"

namespace trilume::ui {

UnsavedNotice::UnsavedNotice(Banner& banner, Dialogs& dialogs, QWidget& parent)
    : QObject(&parent)
    , m_banner(banner)
{
    connect(&banner, &Banner::actionTriggered, this, [this, &dialogs, &parent] {
        //: a suggested name of a file
        dialogs.askForSaveFile(parent, tr("answer.txt"),
                               [this](const QString& path) { saveTo(path); });
    });
    connect(&m_saver, &app::FileSaver::saved, this, [this](const QString& path) {
        m_banner.showMessage(
            tr("The text is in %1. The window can be closed now.").arg(pathText(path)));
    });
    connect(&m_saver, &app::FileSaver::failed, this,
            [this](const QString&, const QString& message) {
                offerToSave();
                //: %1 is a whole sentence that says why
                m_banner.showMessage(
                    tr("The text cannot be written there. %1 Choose another place.").arg(message));
            });
}

void UnsavedNotice::show(const QString& message, const QString& text)
{
    m_message = message;
    m_text = text;
    offerToSave();
    //: %1 is a whole sentence that says why
    m_banner.showMessage(tr("%1 Make room and close the window again. Closing it again gives up "
                            "what still cannot be saved.")
                             .arg(message));
}

UnsavedNotice::Kept UnsavedNotice::kept() const
{
    return {!m_banner.isHidden(), m_message, m_text};
}

void UnsavedNotice::restore(const Kept& kept)
{
    if (kept.isShown) {
        show(kept.message, kept.text);
    }
}

void UnsavedNotice::offerToSave()
{
    m_banner.setActionText(m_text.isEmpty() ? QString() : tr("Save the text as a file\u2026"));
}

void UnsavedNotice::dismiss()
{
    m_banner.dismiss();
}

void UnsavedNotice::saveTo(const QString& path)
{
    if (path.isEmpty()) {
        return;
    }
    m_banner.setActionText({}); // one file at a time
    m_banner.showMessage(tr("Saving %1\u2026").arg(pathText(path)));
    m_saver.save(path, m_text.toUtf8());
}

} // namespace trilume::ui
