// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transfer/chat_export.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace trilume::app {
class ChatController;
}

namespace trilume::ui {

class Banner;
class Dialogs;

// Imports and exports of chats as the person sees them: asks for the file, says how far it is, how
// it ended, and lets it be cancelled. [ui thread] All are borrowed and outlive this.
class TransferNotice final : public QObject
{
    Q_OBJECT

public:
    TransferNotice(Banner& notice,
                   Banner& error,
                   app::ChatController& chats,
                   Dialogs& dialogs,
                   QWidget& parent);

    void askForImport();
    // Of one chat; none: of all.
    void askForExport(app::ChatId chat, app::ExportFormat format);

private:
    [[nodiscard]] QString suggestedName(app::ChatId chat, app::ExportFormat format) const;
    void showImported(int chats, const QStringList& repairs, const QStringList& leftOut);
    void showEnd(const QString& message);

    Banner& m_notice;
    Banner& m_error;
    app::ChatController& m_chats;
    Dialogs& m_dialogs;
    QWidget& m_parent;
};

} // namespace trilume::ui
