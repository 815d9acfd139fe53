// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/unsaved_notice.h"

#include "ui/widgets/dialogs.h"

#include <QSaveFile>

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
}

void UnsavedNotice::show(const QString& message, const QString& text)
{
    m_text = text;
    m_banner.setActionText(text.isEmpty() ? QString() : tr("Save the text as a file\u2026"));
    //: %1 is a whole sentence that says why
    m_banner.showMessage(tr("%1 Make room and close the window again. Closing it again gives up "
                            "what still cannot be saved.")
                             .arg(message));
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
    QSaveFile file(path);
    const QByteArray bytes = m_text.toUtf8();
    // flush() tells of a full disk, which commit() of what waits in the buffer does not.
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush()
        && file.commit()) {
        m_banner.setActionText({});
        m_banner.showMessage(
            tr("The text is in %1. The window can be closed now.").arg(file.fileName()));
        return;
    }
    m_banner.showMessage(tr("The file %1 cannot be written: %2. Choose another place.")
                             .arg(file.fileName(), file.errorString()));
}

} // namespace trilume::ui
